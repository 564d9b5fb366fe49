import type { DayHours, Exception, GivenInterval } from '../../schedule/document/schedule.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import type { Imported, Loss } from '../losses/loss.js';
import { datedException, replaceDated, type DatedHours } from './dated-hours.js';
import { everyDay, hoursOfIntervals, hoursOfWeek, joinExceptions, rangeText } from './document-notation.js';
import { importedDocument, type ImportedHours } from './imported-document.js';
import { findWhereabouts } from './whereabouts.js';

/* Hours of programs that say a week, and days that differ, each in a notation of its own. */

/** The times of a day; unknown where some stood there and none could be read. */
export type DayTimes = readonly GivenInterval[] | 'unknown';

/** A week (by weekday, 0 is Monday), and the days that differ; of two that name a day the later one counts. */
export interface WeekAndDates {
  readonly week: ReadonlyMap<number, DayTimes>;
  readonly dated: readonly DatedHours[];
  /** What no list of dated hours can say, such as a day of each year. */
  readonly further?: readonly Exception[];
}

/** What a file says of its clock, and what was lost until now. */
export interface Placing {
  /** The zone that was asked for. */
  readonly given: string | undefined;
  /** The zone that the file names (IANA). */
  readonly own?: unknown;
  /** What the file calls its zone, where `own` was told from that: it is said then. */
  readonly assumedFrom?: string | undefined;
  /** Where in the file the hours are (a JSON pointer). */
  readonly path: string;
  readonly lost: readonly Loss[];
}

/** Day numbers, both included, and the hours of each of them. */
export function datedOn(
  from: number,
  until: number,
  intervals: readonly GivenInterval[],
  reason?: string,
  days: readonly number[] = everyDay,
): DatedHours {
  return { from, until, days, intervals, reason: reason ? reason : undefined };
}

/** Times of the clock, in the order of the day, as a document writes them. */
export const intervalsOf = (ranges: readonly TimeRange[]): string[] =>
  [...ranges].sort((one, other) => one.start - other.start).map(rangeText);

/** What a document says of a day with such times. */
export const hoursOfTimes = (times: DayTimes): DayHours => (times === 'unknown' ? times : hoursOfIntervals([...times]));

function hoursOf({ week, dated, further = [] }: WeekAndDates): ImportedHours {
  const days = everyDay.map((day) => hoursOfTimes(week.get(day) ?? []));
  const exceptions = dated.reduce<DatedHours[]>(replaceDated, []).map(datedException);
  return {
    hours: week.size ? hoursOfWeek(days) : 'unknown',
    versions: [],
    exceptions: joinExceptions([...exceptions, ...further]),
  };
}

/** A document of such hours; null when nobody says on which clock they are. A week that is not said at all is unknown. */
export function placedHours(found: WeekAndDates, { given, own, assumedFrom, path, lost }: Placing): Imported {
  const { timeZone } = findWhereabouts(given, own, undefined);
  if (timeZone === undefined) {
    return { document: null, lost: [...lost, { code: 'no-zone', path, value: assumedFrom ?? '' }] };
  }
  const isTold = given === undefined && assumedFrom !== undefined;
  const assumed: Loss[] = isTold ? [{ code: 'assumed', path: `${path}/time_zone`, value: timeZone }] : [];
  return importedDocument({ settings: {}, hours: hoursOf(found), channels: [] }, timeZone, [...assumed, ...lost]);
}
