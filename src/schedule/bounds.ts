import { paint } from './calendar/spans.js';
import type { TimeRange } from './calendar/time-ranges.js';
import type { Exception } from './document/schedule.js';
import type { Match } from './exceptions.js';

/*
 * What exceptions leave of hours that they do not give: of a channel's own hours what lies in the organisation's of that
 * day, and of any hours what lies before `closes` and after `opens`.
 */

/** What an exception leaves of hours: what lies in these ranges. */
interface Bound {
  readonly match: Match;
  readonly ranges: readonly TimeRange[];
  /** Whether it is why the day is as it is, also where there was nothing to take away: Christmas on a Sunday. */
  readonly isClosure?: boolean;
}

/** The instant of a minute of the day. By it all is compared: on a night when the clock changes a later minute may be earlier. */
type At = (minute: number) => number;

/** Longer than any interval lasts. */
const farAway = 14 * 1440;

const minuteOf = (time: string) => +time.slice(0, 2) * 60 + +time.slice(3);

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
  return [
    ...(ranges ? [{ match: hours!, ranges, isClosure: hours!.exception.hours === 'closed' }] : []),
    ...(closing ? [{ match: closing, ranges: [{ start: 0, end: minuteOf(closing.exception.closes!) }] }] : []),
    ...(opening ? [{ match: opening, ranges: [{ start: minuteOf(opening.exception.opens!), end: farAway }] }] : []),
  ];
}

/** The part of an interval in a range, if any. */
function overlap<Item extends TimeRange>(interval: Item, range: TimeRange, at: At): Item[] {
  const start = at(range.start) > at(interval.start) ? range.start : interval.start;
  const end = at(range.end) < at(interval.end) ? range.end : interval.end;
  return at(start) < at(end) ? [{ ...interval, start, end }] : [];
}

/** What bounds leave of a day's intervals, and the exceptions that are why. */
export function bind<Item extends TimeRange>(
  intervals: readonly Item[],
  bounds: readonly Bound[],
  at: At,
): { readonly left: readonly Item[]; readonly cutting: readonly Match[] } {
  const takesAway = ({ ranges }: Bound) => {
    const spans = ranges.map(({ start, end }) => ({ start: at(start), end: at(end) }));
    return intervals.some(
      ({ start, end }) => paint(spans, at(start), at(end), (covering) => (covering.length ? undefined : {})).length,
    );
  };
  return {
    left: bounds.reduce(
      (some, { ranges }) => some.flatMap((interval) => ranges.flatMap((range) => overlap(interval, range, at))),
      intervals,
    ),
    cutting: bounds.filter((bound) => bound.isClosure || takesAway(bound)).map(({ match }) => match),
  };
}
