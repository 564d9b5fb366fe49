import { uncovered } from './calendar/spans.js';
import type { TimeRange } from './calendar/time-ranges.js';
import type { Exception } from './document/schedule.js';
import type { Cause } from './evaluation.js';
import type { Match } from './exceptions.js';

/*
 * What exceptions leave of hours that they do not give: of a channel's own hours what lies in the organisation's of that
 * day, and of any hours what lies before `closes` and after `opens`.
 */

/** What an exception leaves of hours: what lies in these ranges. */
export interface Bound {
  readonly match: Match;
  readonly ranges: readonly TimeRange[];
  /** Whether it is `opens` or `closes`, and not the organisation's hours. */
  readonly isTime: boolean;
}

/** A part of a day, and why it is as it is. */
export interface Reasoned extends TimeRange {
  readonly cause: Cause;
}

/** The instant of a minute of the day. By it all is compared: on a night when the clock changes a later minute may be earlier. */
type At = (minute: number) => number;

/** Longer than any interval lasts. */
const farAway = 14 * 1440;

const minuteOf = (time = '') => +time.slice(0, 2) * 60 + +time.slice(3);

/** The most specific of some exceptions, and of equals the later. */
export function strongest(matches: readonly Match[]): Match | undefined {
  return matches.reduce<Match | undefined>(
    (winner, match) => (winner && winner.rank < match.rank ? winner : match),
    undefined,
  );
}

/**
 * The bounds of a day's hours: by exceptions that are at least as specific as the one that gives those, if one does.
 * `organisation` is what its day leaves of the hours of others; undefined when that is all of them.
 */
export function boundsOf(
  matches: readonly Match[],
  giving: Match | undefined,
  touching: (exception: Exception) => boolean,
  organisation: () => readonly TimeRange[] | undefined,
): Bound[] {
  const strongestWith = (key: 'hours' | 'closes' | 'opens') => {
    const match = strongest(matches.filter((one) => one === giving || (one.exception[key] && touching(one.exception))));
    return match?.exception[key] ? match : undefined;
  };
  const [hours, closing, opening] = [strongestWith('hours'), strongestWith('closes'), strongestWith('opens')];
  const ranges = hours === giving ? undefined : organisation();
  const between = (match: Match | undefined, start: number, end: number) =>
    match ? [{ match, ranges: [{ start, end }], isTime: true }] : [];
  return [
    ...(ranges ? [{ match: hours!, ranges, isTime: false }] : []),
    ...between(opening, minuteOf(opening?.exception.opens), farAway),
    ...between(closing, 0, minuteOf(closing?.exception.closes)),
  ];
}

/** Whether a bound takes away something of a day's intervals, or is why there are none: Christmas on a Sunday. */
export function takesAway({ match, ranges, isTime }: Bound, intervals: readonly TimeRange[], at: At): boolean {
  const spansOf = (parts: readonly TimeRange[]) => parts.map(({ start, end }) => ({ start: at(start), end: at(end) }));
  const isCut = uncovered(spansOf(intervals), spansOf(ranges)).length > 0;
  return isCut || (!isTime && match.exception.hours === 'closed');
}

/** The part of an interval in a range, if any. What ends it early is why it is there only until then. */
function overlap<Item extends Reasoned>(interval: Item, range: TimeRange, at: At, cause: Cause): Item[] {
  const start = at(range.start) > at(interval.start) ? range.start : interval.start;
  const ends = at(range.end) < at(interval.end);
  const end = ends ? range.end : interval.end;
  return at(start) < at(end) ? [{ ...interval, start, end, cause: ends ? cause : interval.cause }] : [];
}

/** What bounds leave of a day's intervals. */
export function bind<Item extends Reasoned>(
  intervals: readonly Item[],
  bounds: readonly Bound[],
  at: At,
  causeOf: (match: Match) => Cause,
): readonly Item[] {
  return bounds.reduce(
    (some, { match, ranges }) =>
      some.flatMap((interval) => ranges.flatMap((range) => overlap(interval, range, at, causeOf(match)))),
    intervals,
  );
}

/** Why what some bounds took away is not there: ranges of a day, of which the first that covers a moment tells. */
export function cutsOf(bounds: readonly Omit<Bound, 'isTime'>[], causeOf: (match: Match) => Cause): Reasoned[] {
  return bounds.map(({ match, ranges }, index) => ({
    start: 0,
    end: bounds[index + 1] ? ranges[0]!.start : farAway,
    cause: causeOf(match),
  }));
}
