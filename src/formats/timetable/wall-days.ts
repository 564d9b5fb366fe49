import { dayMinutes } from '../../schedule/calendar/dates.js';
import { remember, rememberFor } from '../../schedule/calendar/remember.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import type { Cause } from '../../schedule/evaluation.js';
import { matchesOn, type Match } from '../../schedule/exceptions.js';
import { withNights } from '../../schedule/day-of-night.js';
import { stretchesOf, type Stretch, type StretchesOn } from '../../schedule/stretches.js';
import { timelineOf } from '../../schedule/timeline.js';

/** A part of a day with one state, in wall-clock minutes since its midnight; one that lasts past 1440 ends the next day. */
export interface WallStretch extends TimeRange {
  readonly state: State;
  readonly limitedTo?: Text | undefined;
}

/** What happens on a day: its stretches in order, without what is closed; and why it is not an ordinary day. */
export interface WallDay {
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

/** Gives a day (by its number). */
export type WallDays = (day: number) => WallDay;

/**
 * What belongs to a day: all of the night that begins on it (see day-of-night.ts); of that only what begins before midnight, and
 * of the night before what begins after it; or what lies between its midnights.
 */
export type NightRule = 'whole' | 'begun' | 'cut';

/** Whether two stretches say the same, whatever their times. */
export const isSame = (one: WallStretch, other: WallStretch) =>
  one.state === other.state && JSON.stringify(one.limitedTo) === JSON.stringify(other.limitedTo);

function joinNeighbours(stretches: readonly WallStretch[]): WallStretch[] {
  const joined: WallStretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before?.end === stretch.start && isSame(before, stretch)) joined.splice(-1, 1, { ...before, end: stretch.end });
    else joined.push(stretch);
  }
  return joined;
}

/** One string for what is the same. */
export const keyOf = (stretches: readonly WallStretch[]): string => JSON.stringify(stretches);

const usual: Cause = { kind: 'hours' };
const nothingKnown: WallDay = { stretches: [{ start: 0, end: dayMinutes, state: 'unknown' }], cause: usual };

/** Whether a cause is that of a day itself, and not of the day before, whose hours go on after midnight. */
function isOwnCause({ kind, name, text }: Cause, matches: readonly Match[]): boolean {
  const isOf = ({ exception: { offset, reason }, holiday }: Match) =>
    (offset ? undefined : holiday) === name && JSON.stringify(reason) === JSON.stringify(text);
  return kind === 'override' || (/^(exception|holiday)$/.test(kind) && matches.some(isOf));
}

function wallDay(stretches: readonly Stretch[], matches: readonly Match[]): WallDay {
  const told = stretches
    .filter(({ state }) => state !== 'closed')
    .map(({ start, end, state, cause: { limitedTo } }): WallStretch => {
      return limitedTo ? { start, end, state, limitedTo } : { start, end, state };
    });
  const causes = stretches.map(({ cause }) => cause);
  const cause = causes.find((each) => isOwnCause(each, matches)) ?? usual;
  return { stretches: joinNeighbours(told), cause };
}

/** The days with what begins on them, by the clock. */
function begunOn(daysOf: WallDays): WallDays {
  return (day) => {
    const { stretches, cause } = daysOf(day);
    const late = daysOf(day - 1).stretches.filter(({ start }) => start >= dayMinutes);
    const early = late.map((each) => ({ ...each, start: each.start - dayMinutes, end: each.end - dayMinutes }));
    return { stretches: [...early, ...stretches.filter(({ start }) => start < dayMinutes)], cause };
  };
}

/** The schedule on a clock without daylight saving; always the same object, by which its days are remembered. */
const onPlainClock = rememberFor((schedule: Schedule): Schedule => ({ ...schedule, timeZone: 'UTC' }));

/**
 * The days of a channel (null: the organisation) as its wall clock shows them. Other formats speak of wall time as we do,
 * so they are computed on a clock without daylight saving, where an instant is a wall time.
 */
export function wallDaysOf(schedule: Schedule, channelId: string | null, nights: NightRule): WallDays {
  const timeline = timelineOf(onPlainClock(schedule), channelId ?? undefined);
  if (!timeline) return () => nothingKnown;
  const byMidnight = stretchesOf(timeline);
  const stretchesOn: StretchesOn = nights === 'cut' ? byMidnight : withNights(byMidnight);
  const days = remember((day) => wallDay(stretchesOn(day), matchesOn(schedule, day)));
  return nights === 'begun' ? remember(begunOn(days)) : days;
}
