import { listFormat } from '../../../intl-formats.js';
import type { ChangedDays, DaysByDate, WeeklyDays } from './changed-facts.js';
import type { MomentsWords } from './moments-words.js';
import { formatDay, nameDate, nameDay, type DayTeller } from './named-moments.js';

/** As many dates as are read as a list. */
const fewDates = 8;

/** 5 January 1970 was a Monday. */
const someMonday = 4;

function datedWords(teller: DayTeller, { first, last, holiday, reason }: DaysByDate): string {
  const { days, holidays } = teller.words;
  const told = teller.read(reason);
  const name = holidays[holiday?.replace('-substitute', '') ?? ''];
  if (first < last) {
    const range = days.daysBetween(nameDay(teller, first), nameDay(teller, last));
    return told ? days.withReason(range, told) : range;
  }
  if (name) return days.onHoliday(name, nameDate(teller, first));
  const ahead = first - teller.today;
  const day = [days.today, days.tomorrow][ahead] ?? days.onDay(nameDay(teller, first));
  return told ? days.withReason(day, told) : day;
}

/** Several days of the week, and whether they are told as a row. */
function weekdayWords(words: MomentsWords, weekdays: readonly number[]) {
  const name = (dayOfWeek: number) => formatDay(words, someMonday + dayOfWeek, { weekday: 'long' });
  const [first = 0, last = 0] = [weekdays[0], weekdays.at(-1)];
  const isRow = weekdays.length > 2 && last - first === weekdays.length - 1;
  const text = isRow
    ? words.days.weekdaysBetween(name(first), name(last))
    : listFormat(words.locale).format(weekdays.map(name));
  return { isRow, text };
}

function weeklyWords(teller: DayTeller, { weekdays, which, reason }: WeeklyDays): string {
  const { words } = teller;
  const { days } = words;
  const { isRow, text } = weekdayWords(words, weekdays);
  const usual = isRow ? text : days.onWeekdays(text);
  const told = which ? days.onSomeWeekdays(which, text) : weekdays.length === 7 ? days.everyDay : usual;
  return reason ? days.withReason(told, teller.read(reason)) : told;
}

function spanWords(teller: DayTeller, { from, until }: WeeklyDays): string {
  const { days } = teller.words;
  const begin = from === null ? days.fromToday : days.from(nameDay(teller, from));
  const parts = [begin, ...(until === null ? [] : [days.until(nameDay(teller, until))])];
  return `, ${parts.join(' ')}`;
}

/** "op 1 mei, 2 mei en 5 mei": the preposition only where it begins. */
function withoutRepeats({ days: { on } }: MomentsWords, list: readonly string[]): string[] {
  const begin = `${on} `;
  return list.map((each, index) =>
    list[index - 1]?.startsWith(begin) && each.startsWith(begin) ? each.slice(begin.length) : each,
  );
}

/** Which days it is about, and the span of time in which; that is empty for dates. */
export function tellChangedDays(
  teller: DayTeller,
  told: ChangedDays,
): { readonly days: string; readonly span: string } {
  if (told.kind === 'weekly') return { days: weeklyWords(teller, told.weekly), span: spanWords(teller, told.weekly) };
  const { words } = teller;
  const few = told.dates.length > fewDates ? told.dates.slice(0, fewDates - 1) : told.dates;
  const more = told.dates.length - few.length;
  const list = withoutRepeats(
    words,
    few.map((dated) => datedWords(teller, dated)),
  );
  const all = more ? [...list, words.days.moreDays(more)] : list;
  return { days: listFormat(words.locale).format(all), span: '' };
}
