import { weekday } from './dates.js';
import { weekdayNumber } from './day-selectors.js';
import type { Cause } from './evaluation.js';
import { likeOf, matchesOn, type Match } from './exceptions.js';
import {
  asAppointment,
  asAppointments,
  hoursOfDay,
  intervalsOf,
  organisationIntervals,
  readInterval,
  regularBreaks,
  regularDay,
  type DayIntervals,
  type Interval,
  type RegularDay,
} from './regular-hours.js';
import type { Channel, Exception, Schedule } from './schedule.js';
import type { Text } from './text.js';
import { parseTimeRange, type TimeRange } from './time-ranges.js';

/** A break in wall-clock minutes of its day. */
export interface PlannedBreak extends TimeRange {
  readonly cause: Cause;
}

/** What a channel or the organisation plans for one day, in wall-clock minutes of that day. */
export interface DayPlan {
  readonly intervals: readonly Interval[];
  /** Whether it is open when the organisation is not. */
  readonly outside: boolean;
  readonly breaks: readonly PlannedBreak[];
  readonly cause: Cause;
}

/** Whether a rule touches a channel (null: the organisation); `followersOnly` where the rule gives other hours. */
export function touches(
  { channels }: Pick<Exception, 'channels'>,
  channel: Channel | null,
  regular: RegularDay,
  followersOnly = false,
): boolean {
  if (channels) return !!channel && channels.includes(channel.id);
  return !channel || (!channel.urgent && !regular.standsApart && (regular.follows || !followersOnly));
}

/** The cause of a break: lunch is known in every language, other names are the owner's words. */
export function breakCause(name: Text | undefined, { notes }: Cause): Cause {
  return { kind: 'break', ...(name === 'lunch' ? { name } : { text: name }), notes };
}

/** One day of one channel (null: the organisation), with what its weekly hours say and the exceptions that hold. */
interface Day {
  readonly schedule: Schedule;
  readonly channel: Channel | null;
  readonly day: number;
  readonly regular: RegularDay;
  readonly matches: readonly Match[];
}

const nearest = (day: number, like: string) => day - weekday(day) + weekdayNumber(like);

const givesHours = ({ hours, extra }: Exception) => (hours ? hours !== 'closed' : !!extra);

/** The exception whose hours hold: of those that touch, the most specific one, and of equals the later. */
function winnerOf({ channel, regular, matches }: Day): Match | undefined {
  const touching = matches.filter(
    ({ exception }) => exception.hours && touches(exception, channel, regular, givesHours(exception)),
  );
  return touching.reduce<Match | undefined>(
    (winner, match) => (winner && winner.rank < match.rank ? winner : match),
    undefined,
  );
}

function intervalsByException({ schedule, channel, day, regular }: Day, exception: Exception): DayIntervals {
  const { hours = 'closed', channels } = exception;
  const like = likeOf(exception);
  if (like) return regularDay(schedule, channel, nearest(day, like)).intervals;
  const organisation = () => (channels ? planDay(schedule, null, day).intervals : organisationIntervals(schedule, day));
  const intervals = intervalsOf(hoursOfDay(hours, day), organisation);
  return regular.byAppointment && !channels ? asAppointments(intervals) : intervals;
}

function extraIntervals({ channel, regular, matches }: Day): Interval[] {
  return matches.flatMap(({ exception }) => {
    const { extra, channels } = exception;
    if (!extra || !touches(exception, channel, regular, true)) return [];
    return extra
      .map(readInterval)
      .map((interval) => (regular.byAppointment && !channels ? asAppointment(interval) : interval));
  });
}

function breaksOf(
  { schedule, channel, day, regular, matches }: Day,
  winner: Match | undefined,
  ofDay: Cause,
): PlannedBreak[] {
  const like = winner && likeOf(winner.exception);
  const weekly = winner && !like ? [] : regularBreaks(schedule, channel, like ? nearest(day, like) : day);
  const added = matches.flatMap(({ exception: { breaks = [], channels } }) =>
    breaks.map((pause) => ({ channels, ...pause })),
  );
  return [...weekly, ...added]
    .filter((pause) => touches(pause, channel, regular))
    .map(({ time, name }) => ({ ...parseTimeRange(time), cause: breakCause(name, ofDay) }));
}

function causeOf({ channel, regular, matches }: Day, winner: Match | undefined): Cause {
  const speaking = matches
    .map(({ exception }) => exception)
    .filter((exception) => touches(exception, channel, regular, givesHours(exception) && !exception.breaks));
  const notes = speaking.map(({ note }) => note).filter((note) => note !== undefined);
  return {
    kind: !winner ? 'hours' : winner.holiday ? 'holiday' : 'exception',
    name: winner?.holiday,
    text: winner?.exception.reason,
    notes: notes.length ? notes : undefined,
  };
}

/** Plans a day of a channel, or of the organisation (null). */
export function planDay(schedule: Schedule, channel: Channel | null, day: number): DayPlan {
  const regular = regularDay(schedule, channel, day);
  const about: Day = { schedule, channel, day, regular, matches: matchesOn(schedule, day) };
  const winner = winnerOf(about);
  const planned = winner ? intervalsByException(about, winner.exception) : regular.intervals;
  const outside = planned === 'outside';
  const cause = causeOf(about, winner);
  return {
    intervals: [...(outside ? [] : planned), ...extraIntervals(about)],
    outside,
    breaks: breaksOf(about, winner, cause),
    cause,
  };
}
