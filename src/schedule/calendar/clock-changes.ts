import { dayLength, dayMinutes, minuteLength } from './dates.js';
import type { Zone } from './zoned-time.js';

/** How many minutes a zone's clock is ahead of UTC at an instant (epoch milliseconds, a whole minute). */
export function offsetAt(zone: Zone, instant: number): number {
  const { day, minute } = zone.toWallTime(instant);
  return day * dayMinutes + minute - Math.floor(instant / minuteLength);
}

/** The first minute, after one instant and up to another, with the offset of the latter. */
function firstOf(zone: Zone, before: number, after: number): number {
  if (after - before <= minuteLength) return after;
  const middle = before + Math.floor((after - before) / 2 / minuteLength) * minuteLength;
  return offsetAt(zone, middle) === offsetAt(zone, after)
    ? firstOf(zone, before, middle)
    : firstOf(zone, middle, after);
}

/** The instants at which a zone's clock is set to another offset, after `from` and up to `until` (whole minutes). No zone does so twice in a day. */
export function clockChanges(zone: Zone, from: number, until: number): number[] {
  const changes: number[] = [];
  for (let before = from; before < until; before += dayLength) {
    const after = Math.min(before + dayLength, until);
    if (offsetAt(zone, before) !== offsetAt(zone, after)) changes.push(firstOf(zone, before, after));
  }
  return changes;
}
