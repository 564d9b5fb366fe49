import { civilDate } from './dates.js';
import { selectsDay } from './day-selectors.js';
import { coversDay, isYearly, spanOfDates } from './exception-dates.js';
import { listOf } from './list-of.js';
import type { Exception, Schedule } from './schedule.js';

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

/** The exceptions that hold on a day, in document order. */
export function matchesOn({ exceptions, holidayDay }: Schedule, day: number): Match[] {
  return exceptions.flatMap((exception) => {
    const { date, holiday, offset = 0, days } = exception;
    if (!selectsDay(days, day)) return [];
    const near = day - offset;
    const found = listOf(holiday).find((name) => holidayDay?.(name, civilDate(near).year) === near);
    const ranks = listOf(date)
      .filter((dates) => coversDay(dates, day))
      .map((dates) => dateRank(dates, exception));
    const rank = Math.min(...ranks, found ? holidayRank : Infinity);
    return rank < Infinity ? [{ exception, rank, holiday: rank === holidayRank ? found : undefined }] : [];
  });
}
