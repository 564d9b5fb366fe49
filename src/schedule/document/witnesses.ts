import { clockChanges, offsetAt } from '../calendar/clock-changes.js';
import {
  around,
  civilDate,
  dayLength,
  dayMinutes,
  dayNumber,
  formatDate,
  formatTime,
  minuteLength,
} from '../calendar/dates.js';
import { zoneOf, type Zone } from '../calendar/zoned-time.js';
import { entriesOf, isRecord } from './json.js';

/** How far a zone's clock is from UTC at an instant, as `+01:00`. */
function offsetText(zone: Zone, instant: number): string {
  const minutes = offsetAt(zone, instant);
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

/** 13 months. */
const daysAhead = 396;

/** Noon in the middle of winter and summer, on the days around: data of other years may change the clock where these do not. */
function seasons(today: number): number[] {
  return around(today, 0, daysAhead)
    .filter((day) => [1, 7].includes(civilDate(day).month) && civilDate(day).dayOfMonth === 15)
    .map((day) => (day + 0.5) * dayLength);
}

/** How long runtimes go on with old zone data, roughly. */
const yearsBehind = 3;

/**
 * Whether a clock will be another one, in the winter or the summer after an instant, than three years before: then runtimes with older zone
 * data are wrong about it.
 */
export function changedLately(zone: Zone, instant: number): boolean {
  return seasons(Math.floor(instant / dayLength)).some((noon) => {
    const { year, month, dayOfMonth } = civilDate(Math.floor(noon / dayLength));
    const before = (dayNumber(year - yearsBehind, month, dayOfMonth) + 0.5) * dayLength;
    return offsetAt(zone, noon) !== offsetAt(zone, before);
  });
}

/** A moment as the keys of `offsets` are written. */
function momentText(instant: number): string {
  const day = Math.floor(instant / dayLength);
  return `${formatDate(day)}T${formatTime(instant / minuteLength - day * dayMinutes)}Z`;
}

/**
 * What a zone's clock is at telling moments from the day of an instant on, for 13 months: on that day, in the middle of winter and of summer, and
 * before and after each change. By this runtime's zone data; none for UTC, which all know.
 */
export function tellingOffsets(timeZone: string, instant: number): Readonly<Record<string, string>> {
  const zone = timeZone === 'UTC' ? null : zoneOf(timeZone);
  if (!zone) return {};
  const today = Math.floor(instant / dayLength);
  const noon = (today + 0.5) * dayLength;
  const changes = clockChanges(zone, noon, noon + daysAhead * dayLength);
  const moments = [noon, ...seasons(today), ...changes.flatMap((at) => [at - minuteLength, at])];
  const inOrder = [...new Set(moments)].sort((one, other) => one - other);
  return Object.fromEntries(inOrder.map((at) => [momentText(at), offsetText(zone, at)]));
}

/** The version of the zone data that a document's witnesses are from (`x-tz`), where it is newer than ours. The document may be anything. */
export function newerZoneData(document: unknown, ours: string): string | null {
  const offsets = isRecord(document) && document['offsets'];
  const version = isRecord(offsets) && offsets['x-tz'];
  return typeof version === 'string' && /^\d{4}[a-z]+$/.test(version) && version > ours ? version : null;
}
