import { formatInTimeZone, toDate } from 'date-fns-tz';
import { nl } from 'date-fns/locale/nl';
import { formatDate, parseDateTime, weekday, type WallTime } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';

/** Moments that people want to see, on the clock of the organisation; its schedule has an outage on 1 December 2026. */
export const quickMoments = [
  ['Ochtend', '2026-11-24T11:00'],
  ['Lunchpauze', '2026-11-24T12:45'],
  ['Op afspraak', '2026-11-24T14:30'],
  ['Avond', '2026-11-24T20:00'],
  ['Vlak voor sluitingstijd', '2026-11-24T20:50'],
  ['Weekend', '2026-11-29T14:00'],
  ['Storing', '2026-12-01T10:00'],
  ['Kerst', '2026-12-25T11:00'],
] as const;

/** A moment as `preview-at` and the address bar have it: `2026-11-24T12:45`. */
export function writeMoment({ day, minute }: WallTime): string {
  return `${formatDate(day)}T${clockTime(minute, ':')}`;
}

/** `12.45`, or with another sign between hours and minutes. */
export function clockTime(minute: number, sign = '.'): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}${sign}${two(minute % 60)}`;
}

/** What the clock of the zone shows at an instant (epoch milliseconds). Throws a RangeError where this browser does not know the zone. */
export function wallTimeAt(instant: number, timeZone: string): WallTime {
  const zone = zoneOf(timeZone);
  if (!zone) throw new RangeError(`The time zone ${timeZone} is unknown here.`);
  return zone.toWallTime(instant);
}

/**
 * The moment that people wrote or linked, on the clock of the zone; null when it is not one. Besides `2026-11-24T12:45` it
 * may be a date, or a time with an offset (`2026-11-24T11:45Z`), as logs have it.
 */
export function readMoment(text: string, timeZone: string): WallTime | null {
  // Around a change of the clocks date-fns-tz depends on the visitor's zone: a wall time is settled by zoned-time.ts alone.
  const wallTime = parseDateTime(text);
  if (wallTime) return wallTimeAt(zoneOf(timeZone)?.toInstant(wallTime.day, wallTime.minute) ?? NaN, timeZone);
  const instant = /^\d{4}-\d\d-\d\d/.test(text) ? toDate(text, { timeZone }).getTime() : NaN;
  return Number.isNaN(instant) ? null : wallTimeAt(instant, timeZone);
}

/** A day as people read it; `pattern` is one of date-fns, for days only. */
export function describeDay(day: number, pattern = 'EEEE d MMMM yyyy'): string {
  // At noon: no visitor's clock skips that, and date-fns-tz goes by way of the visitor's clock.
  return formatInTimeZone((day + 0.5) * 86_400_000, 'UTC', pattern, { locale: nl });
}

/** The seven days, Monday first, of the week that a day is in. */
export function weekOf(day: number): number[] {
  const monday = day - weekday(day);
  return [0, 1, 2, 3, 4, 5, 6].map((offset) => monday + offset);
}
