import { weekday } from '../../schedule/calendar/dates.js';
import type { Exception, GivenInterval } from '../../schedule/document/schedule.js';
import { datesText, hoursOfIntervals, selectorOf } from './document-notation.js';

/**
 * Hours of some weekdays (0 is Monday) between two days (day numbers, both included). In a list of them no two say
 * something of the same day, so that it does not matter which of two exceptions a document finds more specific.
 */
export interface DatedHours {
  readonly from: number;
  readonly until: number;
  readonly days: readonly number[];
  readonly intervals: readonly GivenInterval[];
  readonly reason: string | undefined;
}

/** Weekdays between two days. */
export type DatedDays = Pick<DatedHours, 'from' | 'until' | 'days'>;

/** Whether there is such a weekday between the two days. */
export function namesAny({ from, until, days }: DatedDays): boolean {
  for (let day = from; day <= Math.min(until, from + 6); day++) if (days.includes(weekday(day))) return true;
  return false;
}

/** What is left of dated hours where later ones replace them. */
export function cutOut(dated: DatedHours, later: DatedDays): DatedHours[] {
  if (dated.from > later.until || later.from > dated.until) return [dated];
  const pieces = [
    { ...dated, until: later.from - 1 },
    { ...dated, from: later.until + 1 },
    {
      ...dated,
      from: Math.max(dated.from, later.from),
      until: Math.min(dated.until, later.until),
      days: dated.days.filter((day) => !later.days.includes(day)),
    },
  ];
  return pieces.filter(namesAny);
}

/** The list with new hours, which replace what it said of their days. */
export function replaceDated(dated: readonly DatedHours[], later: DatedHours): DatedHours[] {
  if (!namesAny(later)) return [...dated];
  const rest = dated.flatMap((each) => cutOut(each, later));
  return [...rest, later].sort((one, other) => one.from - other.from);
}

/** The key that narrows an exception to weekdays; none when it is about all. */
export function daysKey(days: readonly number[]): { readonly days?: string } {
  const names = [...new Set(days)];
  return names.length < 7 ? { days: selectorOf(names) } : {};
}

/** The days of an exception. A weekday need not be said of one day. */
export function datedDays({ from, until, days }: DatedDays): { readonly date: string; readonly days?: string } {
  return { date: datesText(from, until), ...(from === until ? {} : daysKey(days)) };
}

/** Dated hours as an exception. */
export function datedException(dated: DatedHours): Exception {
  const { intervals, reason } = dated;
  return { ...datedDays(dated), hours: hoursOfIntervals([...intervals]), ...(reason ? { reason } : {}) };
}
