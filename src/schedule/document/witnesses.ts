import { dayMinutes, formatTime, minuteLength } from '../calendar/dates.js';
import { zoneOf, type Zone } from '../calendar/zoned-time.js';
import { entriesOf, isRecord } from './json.js';

/** How far a zone's clock is from UTC at an instant, as `+01:00`. */
function offsetText(zone: Zone, instant: number): string {
  const { day, minute } = zone.toWallTime(instant);
  const minutes = day * dayMinutes + minute - instant / minuteLength;
  return `${minutes < 0 ? '-' : '+'}${formatTime(Math.abs(minutes))}`;
}

/**
 * The moments of which a document says (`offsets`) what the zone's clock is, where this runtime's zone data say something
 * else; with what they say. The document may be anything that JSON can hold; what is no moment is among them.
 */
export function contradictedOffsets({ timeZone, offsets }: Readonly<Record<string, unknown>>): [string, string][] {
  const zone = isRecord(offsets) && zoneOf(timeZone as string);
  if (!zone) return [];
  const disagrees = ([at, own]: [string, string]) => own !== offsets[at];
  return entriesOf(offsets)
    .map(([at]): [string, string] => [at, offsetText(zone, Date.parse(at))])
    .filter(disagrees);
}
