import { sameWeek } from './calendar/day-selectors.js';
import type { Cause } from './evaluation.js';
import { bind, boundsOf, cutsOf, strongest, takesAway, type Reasoned } from './bounds.js';
import { likeOf, matchesOn, type Match } from './exceptions.js';
import {
  asAppointments,
  hoursOfDay,
  intervalsOf,
  ownHours,
  readInterval,
  regularBreaks,
  regularIntervals,
  type DayIntervals,
  type Interval,
} from './regular-hours.js';
import type { Break, Channel, DayHours, Exception, Schedule } from './document/schedule.js';
import type { Text } from './document/text.js';
import { parseTimeRange, type TimeRange } from './calendar/time-ranges.js';
import { zoneOf } from './calendar/zoned-time.js';

/** A break in wall-clock minutes of its day. */
export interface PlannedBreak extends TimeRange {
  readonly cause: Cause;
}

/** An interval of a day, and why it is there. */
export interface PlannedInterval extends Interval {
  readonly cause: Cause;
}

/** What a channel or the organisation plans for one day, in wall-clock minutes of that day. */
export interface DayPlan {
  readonly intervals: readonly PlannedInterval[];
  /** Whether it is open when the organisation is not. */
  readonly outside: boolean;
  /** Whether it is open or unknown all day, and so bounds the hours of nobody else. */
  readonly isBoundless?: boolean;
  readonly breaks: readonly PlannedBreak[];
  readonly cause: Cause;
  /** What exceptions took away, the most recent last. */
  readonly taken?: readonly Taken[];
}

/** Intervals of a day as they were before exceptions took some of it away, and why that is not there (the first of `why` that covers it). */
export interface Taken {
  readonly intervals: readonly PlannedInterval[];
  readonly why: readonly Reasoned[];
}

type Rule = Pick<Exception, 'channels'>;

/**
 * Whether a rule touches a channel (null: the organisation) that has these hours of its own; `followersOnly` where the
 * rule gives other hours. What is open day and night, or when the organisation is not, is touched by name only.
 */
export function touches(
  { channels }: Rule,
  channel: Channel | null,
  own: DayHours | undefined,
  followersOnly?: boolean,
) {
  if (channels) return !!channel && channels.includes(channel.id);
  const follows = !own || own === 'appointment';
  return !channel || (!channel.urgent && own !== 'always' && own !== 'outside' && (follows || !followersOnly));
}

type Touches = (rule: Rule, followersOnly?: boolean) => boolean;

/** The cause of a break: lunch is known in every language, other names are the owner's words. */
export function breakCause(name: Text | undefined, { notes }: Cause): Cause {
  return { kind: 'break', ...(name === 'lunch' ? { name } : { text: name }), notes };
}

const givesHours = ({ hours, extra, closes, opens }: Exception) =>
  hours ? hours !== 'closed' : !!(extra ?? closes ?? opens);

/** The notes of a day. One beside other hours is for those who have them, and for those whose hours they cut. */
function notesOf(matches: readonly Match[], touching: Touches, cutting: readonly Match[]): readonly Text[] | undefined {
  const notes = matches.flatMap((match) => {
    const { exception } = match;
    const { note, breaks } = exception;
    const isForFollowers = givesHours(exception) && !breaks && !cutting.includes(match);
    return note && touching(exception, isForFollowers) ? [note] : [];
  });
  return notes.length ? notes : undefined;
}

/** Why there are the hours of an exception, or (without one) those of the week. */
function causeOf(match: Match | undefined, notes: readonly Text[] | undefined): Cause {
  const { exception, holiday } = match ?? {};
  return {
    kind: exception ? (holiday ? 'holiday' : 'exception') : 'hours',
    // The day before Christmas is not called Christmas.
    name: exception?.offset ? undefined : holiday,
    text: exception?.reason,
    notes,
  };
}

/** Intervals with their cause. */
export function withCause(intervals: readonly Interval[], cause: Cause): PlannedInterval[] {
  return intervals.map((interval) => ({ ...interval, cause }));
}

type Read = (intervals: readonly Interval[], rule: Rule) => readonly Interval[];

function extraOf(matches: readonly Match[], touching: Touches, read: Read, { notes }: Cause): PlannedInterval[] {
  return matches.flatMap((match) => {
    const { exception } = match;
    const { extra } = exception;
    return extra && touching(exception, true)
      ? withCause(read(extra.map(readInterval), exception), causeOf(match, notes))
      : [];
  });
}

function breaksOf(
  matches: readonly Match[],
  weekly: readonly Break[],
  touching: Touches,
  cause: Cause,
): PlannedBreak[] {
  const added = matches.flatMap(({ exception: { breaks = [], channels } }) =>
    breaks.map((pause) => ({ channels, ...pause })),
  );
  return [...weekly, ...added.filter((pause) => touching(pause))].map(({ time, name }) => ({
    ...parseTimeRange(time),
    cause: breakCause(name, cause),
  }));
}

/** The intervals and weekly breaks that an exception gives a day, or without one the week. */
function givenBy(
  exception: Exception | undefined,
  schedule: Schedule,
  channel: Channel | null,
  day: number,
  read: Read,
): { readonly given: DayIntervals; readonly weekly: readonly Break[] } {
  const like = exception && likeOf(exception);
  if (exception?.hours && !like) {
    const organisation = () =>
      exception.channels ? planDay(schedule, null, day).intervals : regularIntervals(schedule, null, day);
    const given = intervalsOf(hoursOfDay(exception.hours, day), organisation);
    return { given: given === 'outside' ? given : read(given, exception), weekly: [] };
  }
  const usual = like ? sameWeek(day, like) : day;
  const own = ownHours(channel, usual);
  return {
    given: regularIntervals(schedule, channel, usual),
    weekly: regularBreaks(schedule, channel, usual).filter((pause) => touches(pause, channel, own)),
  };
}

/** What a day of the organisation leaves of the hours of others; undefined when that is all of them. */
function boundingHours(schedule: Schedule, day: number): readonly TimeRange[] | undefined {
  const { intervals, isBoundless } = planDay(schedule, null, day);
  return isBoundless ? undefined : intervals;
}

/** Plans a day of a channel, or of the organisation (null). */
export function planDay(schedule: Schedule, channel: Channel | null, day: number): DayPlan {
  const own = ownHours(channel, day);
  const touching: Touches = (rule, followersOnly) => touches(rule, channel, own, followersOnly);
  // By appointment stays by appointment, unless a rule names the channel.
  const read: Read = (intervals, { channels }) =>
    own === 'appointment' && !channels ? asAppointments(intervals) : intervals;
  const matches = matchesOn(schedule, day);
  const giving = strongest(matches.filter(({ exception }) => exception.hours && touching(exception, true)));
  const { given, weekly } = givenBy(giving?.exception, schedule, channel, day, read);

  const outside = given === 'outside';
  const intervals = outside ? [] : given;
  const at = (minute: number) => zoneOf(schedule.timeZone)!.toInstant(day, minute);
  const bounds = boundsOf(matches, giving, touching, () => boundingHours(schedule, day)).filter(
    (bound) => !outside && takesAway(bound, intervals, at),
  );
  const cutting = bounds.map(({ match }) => match);
  const because = (match: Match | undefined) => causeOf(match, notesOf(matches, touching, cutting));
  const times = bounds.filter(({ isTime }) => isTime);
  const byHours = bounds.filter(({ isTime }) => !isTime);
  const ruling = byHours.length || !giving ? byHours : [{ match: giving, ranges: [] }];
  const cause = because(ruling[0]?.match);
  const uncut = bind(withCause(intervals, cause), byHours, at, because);
  const usual = ruling.length ? regularIntervals(schedule, channel, day) : [];
  return {
    intervals: [...bind(uncut, times, at, because), ...extraOf(matches, touching, read, cause)],
    outside,
    taken: [
      { intervals: uncut, why: cutsOf(times, because) },
      { intervals: usual === 'outside' ? [] : withCause(usual, cause), why: cutsOf(ruling, because) },
    ],
    isBoundless: intervals.some((interval) => interval.isBoundless),
    breaks: breaksOf(matches, weekly, touching, cause),
    cause,
  };
}
