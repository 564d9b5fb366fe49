import { dayMinutes, formatDate, parseDate, type WallTime } from '../../schedule/calendar/dates.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { propertiesOf, valueOf, type CalendarEvent, type Property } from './content-lines.js';
import { zoneCalled } from './zone-names.js';

/** A date, or a time of it, as it is written. */
interface Written {
  readonly day: number;
  /** Null for a date; seconds that end a day are its end. */
  readonly minute: number | null;
  /** The zone of a time: its name, or empty where it is that of the reader. */
  readonly zone: string;
}

/** Reads one value of a date or a time; null for what is none. */
export function readWritten(value: string, params: Property['params']): Written | null {
  const [, year, month, date, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z)?)?$/i.exec(value.trim()) ?? [];
  const day = parseDate(`${year}-${month}-${date}`);
  if (day === null || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  if (hour === undefined) return { day, minute: null, zone: '' };
  const minutes = Number(hour) * 60 + Number(minute) + (second === '59' ? 1 : 0);
  return { day, minute: minutes, zone: utc ? 'UTC' : (params['TZID'] ?? '') };
}

/** Minutes of a duration such as `P1D` or `PT1H30M`; null for what is none. */
export function readDuration(text: string): number | null {
  const [all, ...parts] = /^\+?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text) ?? [];
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = parts.map((part) => Number(part ?? 0));
  return all === undefined ? null : (weeks * 7 + days) * dayMinutes + hours * 60 + minutes;
}

/** A moment on the clock of an organisation. A time in a zone that is not known is taken for one of its own. */
export function onClock({ day, minute, zone }: Written, timeZone: string): WallTime {
  const name = zone && zone !== 'UTC' ? zoneCalled(zone) : zone;
  const from = name && name !== timeZone ? zoneOf(name) : null;
  const own = zoneOf(timeZone) as Zone;
  return from ? own.toWallTime(from.toInstant(day, minute ?? 0)) : { day, minute: minute ?? 0 };
}

const isOfUnknownZone = ({ zone }: Written) => zone !== '' && zone !== 'UTC' && !zoneOf(zoneCalled(zone) ?? '');

/** So many minutes after what is written. */
export function later(start: Written, length: number): Written {
  const minutes = (start.minute ?? 0) + length;
  const days = Math.floor(minutes / dayMinutes);
  return { ...start, day: start.day + days, minute: start.minute === null ? null : minutes - days * dayMinutes };
}

/** When an event is for the first time. */
export interface EventTime {
  readonly day: number;
  /** The minute at which it begins; null for whole days. */
  readonly start: number | null;
  /** In days for whole days, else in minutes. */
  readonly length: number;
  /** What the time was taken for, where that is not plain. */
  readonly assumed: string | null;
}

const isMidnight = (minute: number | null) => minute === 0 || minute === dayMinutes || minute === dayMinutes - 1;

/** Days that begin and end at midnight, or a minute before it. */
function wholeDays(start: WallTime, end: WallTime): Pick<EventTime, 'day' | 'length'> | null {
  if (start.minute !== 0 || !isMidnight(end.minute)) return null;
  const length = end.day - start.day + (end.minute === 0 ? 0 : 1);
  return length > 0 ? { day: start.day, length } : null;
}

/** The end of an event, by its end or its length; null for none. */
function endOf(event: CalendarEvent, start: Written): Written | null {
  const [end] = propertiesOf(event, 'DTEND');
  if (end) return readWritten(end.value, end.params);
  const length = readDuration(valueOf(event, 'DURATION'));
  return length === null ? null : later(start, length);
}

const isAllDay = (event: CalendarEvent) => /^true$/i.test(valueOf(event, 'X-MICROSOFT-CDO-ALLDAYEVENT'));

/** Whole days by their dates. The end is not part of the event (RFC 5545, 3.6.1); without one it lasts one day. */
function datedTime(start: Written, end: Written | null): EventTime {
  const until = end === null ? start.day + 1 : end.day + (end.minute && isMidnight(end.minute) ? 1 : 0);
  return { day: start.day, start: null, length: Math.max(1, until - start.day), assumed: null };
}

function clockTime(start: Written, end: Written, timeZone: string): EventTime | null {
  const raw = wholeDays({ day: start.day, minute: start.minute ?? 0 }, { day: end.day, minute: end.minute ?? 0 });
  const [first, last] = [onClock(start, timeZone), onClock(end, timeZone)];
  const own = wholeDays(first, last);
  const whole = own ?? raw;
  // Midnights of another clock are days that somebody wrote without thinking of clocks.
  if (whole) return { ...whole, start: null, assumed: own ? null : formatDate(whole.day) };
  const length = (last.day - first.day) * dayMinutes + last.minute - first.minute;
  const assumed = isOfUnknownZone(start) ? timeZone : null;
  return length > 0 ? { day: first.day, start: first.minute, length, assumed } : null;
}

/** The time between two moments; null where it does not end after it begins. */
export function timeBetween(start: Written, end: Written | null, timeZone: string, isWhole = false): EventTime | null {
  if (start.minute === null || isWhole) return datedTime(start, end);
  return end && clockTime(start, end, timeZone);
}

/** When an event is, on the clock of an organisation; null where that cannot be read. */
export function timeOf(event: CalendarEvent, timeZone: string): EventTime | null {
  const [given] = propertiesOf(event, 'DTSTART');
  const start = given ? readWritten(given.value, given.params) : null;
  if (!start) return null;
  const end = endOf(event, start);
  if (!end && propertiesOf(event, 'DTEND').length) return null;
  return timeBetween(start, end, timeZone, isAllDay(event));
}
