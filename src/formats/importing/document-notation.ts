import { runsOf } from '../../schedule/calendar/date-ranges.js';
import { dayMinutes, dayNumber, formatDate, formatTime } from '../../schedule/calendar/dates.js';
import { weekdays } from '../../schedule/calendar/day-selectors.js';
import type { DayHours, Exception, Hours } from '../../schedule/document/schedule.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';

/* The document's own way to write hours, for what is read from other formats. */

/** An interval as a document writes it: `09:00-12:30`, `22:00-06:00` (the next day), `17:00-08:00+3`. */
export function rangeText({ start, end }: TimeRange): string {
  const later = Math.ceil(end / dayMinutes) - 1;
  const rest = end - later * dayMinutes;
  // Midnight is the 24:00 of its day; an end before the start is the next day without saying so.
  const suffix = later === 0 || (later === 1 && rest < start) ? '' : `+${later}`;
  return `${formatTime(start)}-${formatTime(rest)}${suffix}`;
}

/** The weekdays; 0 is Monday. */
export const everyDay: readonly number[] = [0, 1, 2, 3, 4, 5, 6];

/** The name of weekdays (0 is Monday) as a day selector: `mon-fri`, `mon,wed-fri`. */
export function selectorOf(days: readonly number[]): string {
  const runs = runsOf([...days].sort((one, other) => one - other));
  const names = runs.map(([first, last]) => {
    const ends = [...new Set([weekdays[first]!, weekdays[last]!])];
    return ends.join(last - first > 1 ? '-' : ',');
  });
  return names.join();
}

const isAllDay = (hours: DayHours) => hours === 'always' || (hours.length === 1 && hours[0] === '00:00-24:00');

/** The hours of a list of intervals: a keyword where one says the same. */
export function hoursOfIntervals(intervals: Exclude<DayHours, string>): DayHours {
  if (!intervals.length) return 'closed';
  return isAllDay(intervals) ? 'always' : intervals;
}

/** The hours of a week, Monday first, in as few words as possible; and further day selectors with their own. */
export function hoursOfWeek(week: readonly DayHours[], further: Readonly<Record<string, DayHours>> = {}): Hours {
  const groups = new Map<string, { days: number[]; hours: DayHours }>();
  week.forEach((hours, day) => {
    const group = groups.get(JSON.stringify(hours)) ?? { days: [], hours };
    group.days.push(day);
    groups.set(JSON.stringify(hours), group);
  });
  const [first] = groups.values();
  if (groups.size === 1 && first && !Object.keys(further).length) return first.hours;
  const open = [...groups.values()].filter(({ hours }) => hours !== 'closed');
  const entries = open.map(({ days, hours }) => [selectorOf(days), hours] as const);
  return { ...Object.fromEntries(entries), ...further };
}

const joinDates = (from: string, until: string) => (from === until ? from : `${from}..${until}`);

/** The dates of an exception: one or a range. Day numbers, both included. */
export function datesText(from: number, until: number): string {
  return joinDates(formatDate(from), formatDate(until));
}

/** The same dates of every year: without the years of the day numbers. */
export function yearlyDatesText(from: number, until: number): string {
  return joinDates(formatDate(from).slice(5), formatDate(until).slice(5));
}

/** The day number of the last day of a month; `month` is 1 to 12. */
export function lastOfMonth(year: number, month: number): number {
  return (month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1)) - 1;
}

/** As many dates as an exception may have. */
const mostDates = 200;

/** Dates in lists of no more than an exception may have; one alone is no list. */
function inParts(dates: readonly string[]): (string | string[])[] {
  if (dates.length === 1) return [dates[0]!];
  const starts = dates.flatMap((_, index) => (index % mostDates ? [] : [index]));
  return starts.map((start) => dates.slice(start, start + mostDates));
}

/**
 * Dates and ranges, as a document writes them, without those that others of them have already: calendars that were put together
 * have many twice. Those of one year and those of every year differ.
 */
function onceEach(dates: readonly string[]): readonly string[] {
  const ranges = [...new Set(dates)].map((date) => {
    const [from = '', until = from] = date.split('..');
    return { date, from, until };
  });
  const reached = new Map<number, string>();
  const kept = new Set<string>();
  // Of those that begin together the longest first.
  const later = (one: string, other: string) => Number(one > other) - Number(one < other);
  ranges.sort((one, other) => later(one.from, other.from) || later(other.until, one.until));
  for (const { date, from, until } of ranges) {
    const isRoundNewYear = until < from;
    const known = reached.get(from.length) ?? '';
    if (isRoundNewYear || until > known) kept.add(date);
    if (!isRoundNewYear && until > known) reached.set(from.length, until);
  }
  return kept.size === dates.length ? dates : [...new Set(dates)].filter((date) => kept.has(date));
}

/** Exceptions that say the same of several dates as one, in the order of the first; each date once. */
export function joinExceptions(exceptions: readonly Exception[]): Exception[] {
  const joined = new Map<string, { exception: Exception; dates: string[] }>();
  for (const exception of exceptions) {
    const { date, ...rest } = exception;
    const key = JSON.stringify(rest);
    const known = joined.get(key) ?? { exception, dates: [] };
    known.dates.push(...([] as string[]).concat(date ?? []));
    joined.set(key, known);
  }
  return [...joined.values()].flatMap(({ exception, dates }) =>
    dates.length ? inParts(onceEach(dates)).map((part) => ({ ...exception, date: part })) : [exception],
  );
}
