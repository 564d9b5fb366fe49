import { everyDay } from '../../../formats/importing/document-notation.js';
import { listFormat } from '../../../messages/intl-formats.js';
import type { FirstWords } from '../../../messages/makers/editor/editor-words.js';
import type { OrdinalName } from '../../../messages/makers/editor/week-kinds.js';
import { dayMinutes } from '../../../schedule/calendar/dates.js';
import { selectorPattern } from '../../../schedule/calendar/day-selectors.js';
import type { JsonValue } from '../../../schedule/document/json.js';
import { runsOf } from '../../../schedule/calendar/date-ranges.js';
import type { TimeRange } from '../../../schedule/calendar/time-ranges.js';
import { weekdaysOf } from '../../document/day-selector.js';
import { hoursWords, type WeekGroup } from '../../document/week.js';
import { sayWeekday } from '../../fields/say-dates.js';
import { readRange } from '../../fields/stretch.js';
import { showTime } from '../../fields/time-typed.js';
import { isList } from '../../text/same-json.js';

/* The week in words. */

/** Several things as one: "a, b en c". */
export function sayList({ language }: FirstWords, items: readonly string[]): string {
  return listFormat(language).format(items);
}

/** Weekdays as people say them: "maandag t/m donderdag en zaterdag". */
export function sayDays(words: FirstWords, days: readonly number[]): string {
  const { through, everyDay: every } = words.week.hours;
  if (days.length === everyDay.length) return every;
  const name = (day: number) => sayWeekday(words.language, day);
  const runs = runsOf(days).flatMap(([first, last]) =>
    last - first > 1 ? [through(name(first), name(last))] : [...new Set([name(first), name(last)])],
  );
  return sayList(words, runs);
}

/** A text as the beginning of a line. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** A time range: "8.30–12.00 uur". */
export function sayRange({ week }: FirstWords, { start, end }: TimeRange): string {
  return week.hours.range(showTime(start), showTime(end), Math.ceil(end / dayMinutes) - 1);
}

const sayRanges = (words: FirstWords, ranges: readonly TimeRange[]) =>
  sayList(
    words,
    ranges.map((range) => sayRange(words, range)),
  );

/** The hours of days: "8.30–12.00 uur en 13.00–17.00 uur", "gesloten". */
export function sayHours(words: FirstWords, { kind, stretches }: Pick<WeekGroup, 'kind' | 'stretches'>): string {
  return kind === 'times' ? sayRanges(words, stretches) : words.week.hours.kinds[kind].toLowerCase();
}

/** Hours of a day that may have no form, as well as they can be said. */
export function sayValue(words: FirstWords, value: JsonValue | undefined): string {
  const kind = hoursWords.find((word) => word === value);
  if (kind) return sayHours(words, { kind, stretches: [] });
  const ranges = isList(value) ? value.map((interval) => readRange(interval)) : [];
  if (!ranges.length || ranges.includes(null)) return JSON.stringify(value);
  return sayRanges(words, ranges as readonly TimeRange[]);
}

/** A day selector: "de 1e donderdag van de maand". What is none, as it stands. */
export function saySelector(words: FirstWords, selector: string): string {
  if (!selectorPattern.test(selector)) return selector;
  const items = selector.split(',').map((item) => {
    const [days = '', ordinal] = item.split(' ').reverse();
    const named = sayDays(words, weekdaysOf(days)!);
    return ordinal === undefined ? named : words.week.hours.ordinals[ordinal as OrdinalName](named);
  });
  return sayList(words, items);
}
