import { listFormat } from '../../../messages/intl-formats.js';
import { civilDate, formatDate, weekday } from '../../../schedule/calendar/dates.js';
import { holidayDay, holidayNames } from '../../../schedule/calendar/holiday-dates.js';
import { parseTimeRange } from '../../../schedule/calendar/time-ranges.js';
import { weekdays } from '../../../schedule/calendar/day-selectors.js';
import { textIn } from '../../../schedule/document/text.js';
import type { JsonObject, JsonValue } from '../../../schedule/document/json.js';
import { nameChannel } from '../../fields/name-channel.js';
import { weekdaysOf } from '../../document/day-selector.js';
import { timeOf, type ExceptionForm, type ExceptionHow, type ExceptionWhen } from '../../document/exception-form.js';
import type { ExceptionRow } from '../../document/exceptions.js';
import { stringIn, type Items } from '../../document/plain-edits.js';
import type { PanelHost } from '../../editor-host.js';
import { sayDate, sayDay, sayWeekday } from '../../fields/say-dates.js';
import { todayOf } from '../../today.js';

/* What an exception says, in a few words. */

type Speaker = Pick<PanelHost, 'words' | 'document' | 'now'>;

const substitute = '-substitute';

/** The name of a holiday, as it is written within a sentence. */
export function nameHoliday({ words }: Pick<Speaker, 'words'>, name: string): string {
  const { holidays } = words.moments;
  const known = holidays[name.replace(substitute, '')] ?? name;
  return name.endsWith(substitute) ? words.days.day.substitute(known) : known;
}

/** Its name where there is no date beside it: with its next date, where others are called the same. */
export function nameHolidayApart(speaker: Speaker, name: string): string {
  const known = nameHoliday(speaker, name);
  const isAlone = holidayNames.every((other) => other === name || nameHoliday(speaker, other) !== known);
  const today = todayOf(speaker);
  const { year } = civilDate(today);
  const days = [year, year + 1].map((each) => holidayDay(name, each)).filter((day) => day !== null && day >= today);
  return isAlone || !days.length ? known : `${known} (${sayDay(speaker.words.language, days[0]!, 'short')})`;
}

const listed = ({ words }: Speaker, items: readonly string[]) => listFormat(words.language).format(items);

/** An interval of the document in words. */
export function sayStretch({ words }: Speaker, interval: JsonValue): string {
  const text = timeOf(interval);
  if (text === undefined) return '';
  const [start = '', end = ''] = text.replace(/\+\d$/, '').split('-');
  const { start: from, end: until } = parseTimeRange(text);
  const days = until > 1440 ? Math.floor((until - 1) / 1440) : 0;
  return words.days.day.stretch(start, end, from < until ? days : 0);
}

const sayStretches = (speaker: Speaker, stretches: Items) =>
  listed(
    speaker,
    stretches.map((each) => sayStretch(speaker, each)),
  );

function sayBreak(speaker: Speaker, pause: JsonObject): string {
  const { lunch } = speaker.words.days.day;
  const { name } = pause;
  const text = typeof name === 'object' ? textIn(name as Record<string, string>, speaker.words.language, '') : name;
  const called = text === 'lunch' ? lunch : typeof text === 'string' ? text : '';
  return `${called} ${sayStretch(speaker, pause)}`.trim();
}

function sayBounds(speaker: Speaker, { opens, closes }: Extract<ExceptionHow, { readonly kind: 'bounds' }>): string {
  const { day } = speaker.words.days;
  const first = opens === null ? [] : [day.opens(day.time(opens))];
  return listed(speaker, [...first, ...(closes === null ? [] : [day.closes(day.time(closes))])]);
}

function sayLike({ words }: Speaker, weekday: string): string {
  const day = weekdays.findIndex((each) => each === weekday);
  return words.days.day.like(sayWeekday(words.language, day));
}

/** What it makes of a day: "dicht". */
export function sayHow(speaker: Speaker, how: ExceptionHow): string {
  const { day } = speaker.words.days;
  switch (how.kind) {
    case 'hours':
    case 'extra':
      return day[how.kind](sayStretches(speaker, how.stretches));
    case 'like':
      return sayLike(speaker, how.weekday);
    case 'breaks':
      return day.breaks(
        listed(
          speaker,
          how.breaks.map((pause) => sayBreak(speaker, pause)),
        ),
      );
    case 'bounds':
      return sayBounds(speaker, how);
    default:
      return day[how.kind];
  }
}

/** Weekdays in words; a selector that counts weeks as it stands. */
export function sayDays({ words }: Speaker, selector: string): string {
  const days = weekdaysOf(selector);
  if (!days) return selector;
  const name = (day: number) => sayWeekday(words.language, day, 'short');
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const isRun = days.length > 2 && last - first === days.length - 1;
  return isRun ? words.days.day.through(name(first), name(last)) : days.map(name).join(', ');
}

/** When it holds, without the next time of what returns: "elk jaar 24 december". */
export function sayWhen(speaker: Speaker, when: ExceptionWhen): string {
  const { language, days } = speaker.words;
  if (when.kind === 'holiday')
    return listed(
      speaker,
      when.names.map((name) => days.day.offset(when.offset, nameHolidayApart(speaker, name))),
    );
  const isYearly = when.kind === 'yearly';
  // A year that has 29 February.
  const say = (date: string) => (isYearly ? sayDate(language, `2000-${date}`, 'yearly') : sayDate(language, date));
  const dates = when.until === null ? say(when.from) : days.day.range(say(when.from), say(when.until));
  return isYearly ? days.day.yearly(dates) : dates;
}

/** The names of channels, by their ids. */
function sayChannels(speaker: Speaker, ids: readonly string[]): string {
  return listed(
    speaker,
    ids.map((id) => nameChannel(speaker, id)),
  );
}

/** What is told besides: for whom, on which days, why. */
export function sayRest(speaker: Speaker, { channels, days, reason, note }: ExceptionForm): string[] {
  const { day } = speaker.words.days;
  const language = stringIn(speaker.document, 'language') ?? 'nl';
  const texts = [reason, note].map((text) =>
    text === null ? '' : textIn(text as Record<string, string>, speaker.words.language, language),
  );
  const parts = [
    channels ? day.onlyFor(sayChannels(speaker, channels)) : '',
    days ? day.onlyOn(sayDays(speaker, days)) : '',
    ...texts,
  ];
  return parts.filter(Boolean);
}

const dayOfYear = (day: number) => formatDate(day).slice(5);

/** Whether the next of what returns each year is on just those dates: then they are said already. */
const isWhole = (when: ExceptionWhen, { start, end }: { readonly start: number; readonly end: number }) =>
  when.kind === 'yearly' && dayOfYear(start) === when.from && dayOfYear(end - 1) === (when.until ?? when.from);

/** The next day of a row; of one without a form too. */
export function sayNext(
  { words }: Pick<Speaker, 'words'>,
  { next, form }: Pick<ExceptionRow, 'next' | 'form'>,
): string {
  if (!next) return '';
  const { start, end } = next;
  if (form && isWhole(form.when, next)) {
    const name = (day: number) => sayWeekday(words.language, weekday(day));
    return words.days.day.nextYearly(civilDate(start).year, name(start), end - start > 1 ? name(end - 1) : null);
  }
  const first = sayDay(words.language, start);
  return end - start > 1 ? words.days.day.range(first, sayDay(words.language, end - 1)) : first;
}
