import { dayMinutes, formatTime } from '../../schedule/calendar/dates.js';

/** Which end of a stretch a time is: midnight begins a day, or ends it. */
export type TimeKind = 'start' | 'end';

/** Why what somebody typed is no time of the day. */
export type TimeFault = 'empty' | 'unclear' | 'no-such-hour' | 'no-such-minute' | 'midnight-starts';

/** A time of the day in minutes (an end of 24:00 is 1440), or why it is none. */
export type TypedTime = { readonly minute: number } | { readonly fault: TimeFault };

/** `9`, `930`, `9.30`, `9:30`, `9 30`, `9u30`, `9h30`, `9 uur 30`; "9.3" may be 9.30 or 9.03 and is neither. */
const clockPattern = /^(\d{1,2})(?:(?:\s*(?:[.:,;]|u(?:ur)?|h|uhr)\s*|\s)?(\d\d))?$/;

const unitPattern = /\s*(?:uur|u|uhr|h|o['’]clock)$/;
const halfPattern = /\s*([ap])\.?\s?m\.?$/;

interface Clock {
  readonly hour: number;
  readonly minute: number;
}

/** The hour and the minute as they were typed; of a clock of twelve hours, those of a clock of 24. */
function clockOf(typed: string): Clock | TimeFault {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  const half = halfPattern.exec(text)?.[1];
  const [, hours, minutes = '0'] = clockPattern.exec(text.replace(halfPattern, '').replace(unitPattern, '')) ?? [];
  if (hours === undefined) return 'unclear';
  const [hour, minute] = [Number(hours), Number(minutes)];
  if (!half) return { hour, minute };
  return hour < 1 || hour > 12 ? 'no-such-hour' : { hour: (hour % 12) + (half === 'p' ? 12 : 0), minute };
}

/** Reads a time as people type it: 24 hours, or twelve with `am` and `pm`. Words such as "half 10" differ by language, and are not read. */
export function readTypedTime(typed: string, kind: TimeKind): TypedTime {
  if (typed.trim() === '') return { fault: 'empty' };
  const clock = clockOf(typed);
  if (typeof clock === 'string') return { fault: clock };
  const { hour, minute } = clock;
  const total = hour * 60 + minute;
  if (minute > 59) return { fault: 'no-such-minute' };
  if (total > dayMinutes) return { fault: 'no-such-hour' };
  if (total === dayMinutes && kind === 'start') return { fault: 'midnight-starts' };
  return { minute: total === 0 && kind === 'end' ? dayMinutes : total };
}

/** A time as its field shows it: 24 hours, in every language; midnight at the end of a day is 24:00. */
export function showTime(minute: number): string {
  return formatTime(minute > 0 && minute % dayMinutes === 0 ? dayMinutes : minute % dayMinutes);
}

const stepLength = 15;

/** What an arrow makes of what stands in a field: the next quarter, or the one before. Null where that is no time. */
export function stepTime(typed: string, kind: TimeKind, direction: 1 | -1): string | null {
  const read = readTypedTime(typed, kind);
  if ('fault' in read) return null;
  const quarters = read.minute / stepLength;
  const next = (direction > 0 ? Math.floor(quarters) + 1 : Math.ceil(quarters) - 1) * stepLength;
  const least = kind === 'start' ? 0 : stepLength;
  const most = least + dayMinutes - stepLength;
  return showTime(next > most ? least : next < least ? most : next);
}
