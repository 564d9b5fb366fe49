import { around, civilDate, dayNumber, parseDate } from './calendar/dates.js';
import { selectsDay } from './calendar/day-selectors.js';
import { coversDay, isYearly, spanOfDates } from './calendar/exception-dates.js';
import { listOf } from './calendar/list-of.js';
import { remember, rememberFor } from './calendar/remember.js';
import type { Exception, HolidayDay, Schedule } from './document/schedule.js';

/** An exception that holds on a day. */
export interface Match {
  readonly exception: Exception;
  /** How specifically it names the day: smaller is more specific. */
  readonly rank: number;
  /** The holiday that made it match, if that was the most specific way. */
  readonly holiday: string | undefined;
}

// Dates and short ranges first, then yearly dates, holidays, and rosters for a season.
const yearlyRank = 1e6;
const holidayRank = 2e6;
const rosterRank = 3e6;

/** The other weekday whose hours an exception takes. */
export function likeOf({ hours }: Exception): string | undefined {
  return typeof hours === 'object' && 'like' in hours ? (hours.like as string) : undefined;
}

function dateRank(dates: string, exception: Exception): number {
  const { hours } = exception;
  const length = Math.min(spanOfDates(dates), yearlyRank - 1);
  const isRoster = length > 1 && typeof hours === 'object' && !Array.isArray(hours) && !likeOf(exception);
  return length + (isRoster ? rosterRank : isYearly(dates) ? yearlyRank : 0);
}

/** A way in which an exception names a day. */
type Naming = Omit<Match, 'exception'>;

/** The days of a year that dates cover. */
function daysCovered(dates: string, first: number, last: number): number[] {
  const [from = '', until = from] = dates.split('..');
  const { year } = civilDate(first);
  const dayOf = (date: string) =>
    isYearly(dates) ? dayNumber(year, +date.slice(0, 2), +date.slice(3)) : parseDate(date)!;
  // Yearly dates that end before they start go over New Year.
  const [start, end] = from > until ? [first, last] : [Math.max(dayOf(from), first), Math.min(dayOf(until), last)];
  return around(start, 0, end - start).filter((day) => coversDay(dates, day));
}

/** How an exception names the days of a year, in the most specific way. */
function namedDays(exception: Exception, first: number, last: number, holidayDay?: HolidayDay): Map<number, Naming> {
  const { date, holiday, offset = 0, days } = exception;
  const named = new Map<number, Naming>();
  const name = (day: number, rank: number, festive?: string) => {
    const isBetter = rank < (named.get(day)?.rank ?? Infinity);
    if (isBetter && first <= day && day <= last && selectsDay(days, day)) named.set(day, { rank, holiday: festive });
  };
  for (const dates of listOf(date)) {
    const rank = dateRank(dates, exception);
    for (const day of daysCovered(dates, first, last)) name(day, rank);
  }
  for (const festive of listOf(holiday)) {
    for (let { year } = civilDate(first - offset); year <= civilDate(last - offset).year; year++) {
      const day = holidayDay?.(festive, year) ?? null;
      if (day !== null) name(day + offset, holidayRank, festive);
    }
  }
  return named;
}

/** The exceptions that hold on the days of a year, by day and in document order. */
function matchesIn({ exceptions, holidayDay }: Schedule, year: number): ReadonlyMap<number, readonly Match[]> {
  const matches = new Map<number, Match[]>();
  for (const exception of exceptions) {
    for (const [day, naming] of namedDays(exception, dayNumber(year, 1, 1), dayNumber(year, 12, 31), holidayDay)) {
      matches.set(day, [...(matches.get(day) ?? []), { exception, ...naming }]);
    }
  }
  return matches;
}

const yearsOf = rememberFor((schedule: Schedule) => remember((year) => matchesIn(schedule, year)));
const none: readonly Match[] = [];

/** The exceptions that hold on a day, in document order. All channels ask the same days, and most have none. */
export function matchesOn(schedule: Schedule, day: number): readonly Match[] {
  return yearsOf(schedule)(civilDate(day).year).get(day) ?? none;
}

/** Whether a match speaks of its day itself, and not of a season that the day happens to lie in. */
export function namesDay({ rank }: Match): boolean {
  return rank < rosterRank;
}
