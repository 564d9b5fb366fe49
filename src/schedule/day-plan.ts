import { sameWeek } from './calendar/day-selectors.js';
import type { Cause } from './evaluation.js';
import { likeOf, matchesOn, type Match } from './exceptions.js';
import {
  asAppointments,
  hoursOfDay,
  intervalsOf,
  ownHours,
  readInterval,
  regularBreaks,
  regularIntervals,
  type Interval,
} from './regular-hours.js';
import type { Break, Channel, DayHours, Exception, Schedule } from './document/schedule.js';
import type { Text } from './document/text.js';
import { parseTimeRange, type TimeRange } from './calendar/time-ranges.js';

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
  readonly breaks: readonly PlannedBreak[];
  readonly cause: Cause;
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

const givesHours = ({ hours, extra }: Exception) => (hours ? hours !== 'closed' : !!extra);

/** The exception whose hours hold: of those that touch, the most specific one, and of equals the later. */
function winnerOf(matches: readonly Match[], touching: Touches): Match | undefined {
  return matches
    .filter(({ exception }) => exception.hours && touching(exception, givesHours(exception)))
    .reduce<Match | undefined>((winner, match) => (winner && winner.rank < match.rank ? winner : match), undefined);
}

function notesOf(matches: readonly Match[], touching: Touches): readonly Text[] | undefined {
  const notes = matches.flatMap(({ exception }) => {
    const { note, breaks } = exception;
    return note && touching(exception, givesHours(exception) && !breaks) ? [note] : [];
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
  return [...weekly, ...added]
    .filter((pause) => touching(pause))
    .map(({ time, name }) => ({ ...parseTimeRange(time), cause: breakCause(name, cause) }));
}

/** Plans a day of a channel, or of the organisation (null). */
export function planDay(schedule: Schedule, channel: Channel | null, day: number): DayPlan {
  const own = ownHours(channel, day);
  const touching: Touches = (rule, followersOnly) => touches(rule, channel, own, followersOnly);
  const matches = matchesOn(schedule, day);
  const winner = winnerOf(matches, touching);
  const cause = causeOf(winner, notesOf(matches, touching));
  // By appointment stays by appointment, unless a rule names the channel.
  const read: Read = (intervals, { channels }) =>
    own === 'appointment' && !channels ? asAppointments(intervals) : intervals;

  const { exception } = winner ?? {};
  const like = exception && likeOf(exception);
  const usual = like ? sameWeek(day, like) : day;
  const hours = !exception?.hours || like ? undefined : hoursOfDay(exception.hours, day);
  const organisation = () =>
    exception?.channels ? planDay(schedule, null, day).intervals : regularIntervals(schedule, null, day);
  const planned = hours ? intervalsOf(hours, organisation) : regularIntervals(schedule, channel, usual);
  const outside = planned === 'outside';
  const regular = outside ? [] : hours ? read(planned, exception!) : planned;
  const weekly = hours ? [] : regularBreaks(schedule, channel, usual);
  const extra = extraOf(matches, touching, read, cause);
  return {
    intervals: [...withCause(regular, cause), ...extra],
    outside,
    breaks: breaksOf(matches, weekly, touching, cause),
    cause,
  };
}
