import { dayMinutes } from './calendar/dates.js';
import { remember } from './calendar/remember.js';
import type { TimeRange } from './calendar/time-ranges.js';
import type { Zone } from './calendar/zoned-time.js';
import type { State } from './document/states.js';
import type { Cause } from './evaluation.js';
import type { Timeline } from './timeline.js';

/*
 * Four words: between two instants lies a span (calendar/spans.ts), and with a state it is a period (day-periods.ts); on
 * the wall clock of a day the same are a time range (calendar/time-ranges.ts) and a stretch.
 */

/** A stretch of a day with one state and one cause: wall-clock minutes since the midnight of its day; it may lie on the next. */
export interface Stretch extends TimeRange {
  readonly state: State;
  readonly cause: Cause;
}

/** Gives the stretches of a day (by its number), which follow each other without gaps; none when the zone skips that day. */
export type StretchesOn = (day: number) => readonly Stretch[];

/** Whether a stretch goes on in the next one. Only who is available changes from one to the other; that is not told here. */
function goesOn(one: Stretch, other: Stretch): boolean {
  return one.state === other.state && JSON.stringify(one.cause) === JSON.stringify(other.cause);
}

/** Puts what goes on together. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const before = joined.at(-1);
    if (before && goesOn(before, stretch)) joined[joined.length - 1] = { ...before, end: stretch.end };
    else joined.push(stretch);
  }
  return joined;
}

/** The minute at an instant on the clock of a day: those of the next days go on from 1440. */
export function minuteOn({ toWallTime }: Zone, day: number, instant: number): number {
  const wall = toWallTime(instant);
  return (wall.day - day) * dayMinutes + wall.minute;
}

/** The days of a timeline from midnight to midnight, also where the clock skips those. */
export function stretchesOf({ zone, periodsOn }: Timeline): StretchesOn {
  return remember((day) => {
    const minuteOf = (instant: number) => minuteOn(zone, day, instant);
    const periods = periodsOn(day);
    return joinStretches(
      periods.map(({ start, end, state, cause }, index) => ({
        start: index ? minuteOf(start) : 0,
        end: index < periods.length - 1 ? minuteOf(end) : dayMinutes,
        state,
        cause,
      })),
    );
  });
}
