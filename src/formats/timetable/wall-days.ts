import { dayMinutes, minuteLength } from '../../schedule/calendar/dates.js';
import { remember, rememberFor } from '../../schedule/calendar/remember.js';
import type { Cause } from '../../schedule/evaluation.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { timelinesOf } from '../../schedule/timeline.js';

/** A stretch of a day with one state, in wall-clock minutes since its midnight; one that lasts past 1440 ends the next day. */
export interface Stretch extends TimeRange {
  readonly state: State;
  readonly limitedTo?: Text | undefined;
}

/** What happens on a day: its stretches in order, without what is closed; and why it is not an ordinary day. */
export interface WallDay {
  readonly stretches: readonly Stretch[];
  readonly cause: Cause;
}

/** Gives a day (by its number). */
export type WallDays = (day: number) => WallDay;

const isSame = (one: Stretch, other: Stretch) =>
  one.state === other.state && JSON.stringify(one.limitedTo) === JSON.stringify(other.limitedTo);

function joinNeighbours(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before?.end === stretch.start && isSame(before, stretch)) joined.splice(-1, 1, { ...before, end: stretch.end });
    else joined.push(stretch);
  }
  return joined;
}

const usual: Cause = { kind: 'hours' };
const nothingKnown: WallDay = { stretches: [{ start: 0, end: dayMinutes, state: 'unknown' }], cause: usual };

/** The schedule on a clock without daylight saving; always the same object, by which its days are remembered. */
const onPlainClock = rememberFor((schedule: Schedule): Schedule => ({ ...schedule, timeZone: 'UTC' }));

/**
 * The days of a channel (null: the organisation) as its wall clock shows them. Other formats speak of wall time as we do,
 * so they are computed on a clock without daylight saving, where an instant is a wall time.
 */
export function wallDaysOf(schedule: Schedule, channelId: string | null): WallDays {
  const timelines = timelinesOf(onPlainClock(schedule));
  const timeline = channelId === null ? timelines?.organisation : timelines?.channels.get(channelId);
  if (!timeline) return () => nothingKnown;
  return remember((day) => {
    const minuteOf = (instant: number) => instant / minuteLength - day * dayMinutes;
    const periods = timeline.periodsOn(day);
    const stretches = periods
      .filter(({ state }) => state !== 'closed')
      .map(({ start, end, state, cause: { limitedTo } }): Stretch => {
        const times = { start: minuteOf(start), end: minuteOf(end) };
        return limitedTo ? { ...times, state, limitedTo } : { ...times, state };
      });
    const causes = periods.map(({ cause }) => cause);
    const cause = causes.find(({ kind }) => /^(exception|holiday|override)$/.test(kind)) ?? usual;
    return { stretches: joinNeighbours(stretches), cause };
  });
}

/** The stretch after midnight that is the end of the night before: together they last less than a day. */
function nightEnd(daysOf: WallDays, day: number): Stretch | undefined {
  const evening = daysOf(day - 1).stretches.at(-1);
  const morning = daysOf(day).stretches[0];
  if (!evening || !morning || evening.state === 'break' || !isSame(evening, morning)) return undefined;
  const isNight = evening.end === dayMinutes && morning.start === 0 && morning.end < evening.start;
  return isNight ? morning : undefined;
}

/** The same days, where what lasts past midnight belongs to the day on which it began. */
export function withNights(daysOf: WallDays): WallDays {
  return remember((day) => {
    const { stretches, cause } = daysOf(day);
    const own = nightEnd(daysOf, day) ? stretches.slice(1) : stretches;
    const tail = nightEnd(daysOf, day + 1);
    const evening = own.at(-1);
    if (!tail || !evening) return { stretches: own, cause };
    return { stretches: [...own.slice(0, -1), { ...evening, end: dayMinutes + tail.end }], cause };
  });
}
