// The polyfill itself: the entry `temporal-polyfill` would take the browser's own Temporal where there is one, whose
// time zone data may be another release than that of the browser's Intl, and then differ on rules of the future.
import { Temporal } from 'temporal-polyfill/implementation';
import type { WallTime } from '../../../src/schedule/calendar/dates.js';

const minuteLength = 60_000;
const dayLength = 1440 * minuteLength;

/** The instant of a wall time by Temporal's "compatible" rule. */
export function expectedInstant(timeZone: string, { day, minute }: WallTime): number {
  const fields = new Date(day * dayLength + minute * minuteLength).toISOString().slice(0, 16);
  return Temporal.PlainDateTime.from(fields).toZonedDateTime(timeZone, { disambiguation: 'compatible' })
    .epochMilliseconds;
}

/** The wall time at an instant by Temporal. */
export function expectedWallTime(timeZone: string, instant: number): WallTime {
  const { year, month, day, hour, minute } =
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  return { day: Date.UTC(year, month - 1, day) / dayLength, minute: hour * 60 + minute };
}

/** The offset from UTC in minutes by the calendar fields of Intl: another way than that of the code. */
export function offsetByFields(timeZone: string): (instant: number) => number {
  const formatter = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return (instant) => {
    const fields = formatter.format(instant).split(/\D+/).map(Number);
    const [dayOfMonth = NaN, month = NaN, year = NaN, hour, minute, second] = fields;
    return (Date.UTC(year, month - 1, dayOfMonth, hour, minute, second) - instant) / minuteLength;
  };
}

/** The first minute in (low, high] at which the offset is no longer that of `low`. */
function firstChange(offsetAt: (instant: number) => number, low: number, high: number): number {
  if (high - low <= minuteLength) return high;
  const middle = low + Math.ceil((high - low) / 2 / minuteLength) * minuteLength;
  return offsetAt(middle) === offsetAt(low) ? firstChange(offsetAt, middle, high) : firstChange(offsetAt, low, middle);
}

/** The instants from which a zone's clock has another offset, between two years (the second one excluded), found by looking every week. */
export function transitions(timeZone: string, fromYear: number, toYear: number): number[] {
  const found: number[] = [];
  const offsetAt = offsetByFields(timeZone);
  const weekLength = 7 * dayLength;
  for (let instant = Date.UTC(fromYear, 0, 1); instant < Date.UTC(toYear, 0, 1); instant += weekLength) {
    const next = instant + weekLength;
    if (offsetAt(instant) !== offsetAt(next)) found.push(firstChange(offsetAt, instant, next));
  }
  return found;
}

/** Zones of every kind: with and without daylight saving, in both hemispheres, changing at midnight, by half an hour or by two, for Ramadan, for good. */
export const timeZones = [
  'Africa/Cairo',
  'Africa/Casablanca',
  'Africa/El_Aaiun',
  'Africa/Juba',
  'Africa/Lagos',
  'America/Anchorage',
  'America/Argentina/Buenos_Aires',
  'America/Asuncion',
  'America/Chicago',
  'America/Havana',
  'America/Los_Angeles',
  'America/Mexico_City',
  'America/New_York',
  'America/Nuuk',
  'America/Phoenix',
  'America/Port-au-Prince',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Scoresbysund',
  'America/St_Johns',
  'America/Whitehorse',
  'Antarctica/Casey',
  'Antarctica/Macquarie',
  'Antarctica/Troll',
  'Asia/Almaty',
  'Asia/Amman',
  'Asia/Beirut',
  'Asia/Damascus',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Asia/Tokyo',
  'Atlantic/Azores',
  'Australia/Adelaide',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Australia/Sydney',
  'Europe/Amsterdam',
  'Europe/Berlin',
  'Europe/Brussels',
  'Europe/Chisinau',
  'Europe/Dublin',
  'Europe/Istanbul',
  'Europe/Lisbon',
  'Europe/London',
  'Europe/Moscow',
  'Europe/Paris',
  'Europe/Volgograd',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Easter',
  'Pacific/Fiji',
  'Pacific/Kiritimati',
  'Pacific/Marquesas',
  'Pacific/Norfolk',
  'UTC',
];
