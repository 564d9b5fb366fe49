import { toDate } from 'date-fns-tz';
import { dayLength, formatDate, formatTime, minuteLength } from '../schedule/calendar/dates.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { zoneOf, type Zone } from '../schedule/calendar/zoned-time.js';
import { Failure } from './failure.js';

/** A moment that someone typed. */
export interface TypedMoment {
  /** Epoch milliseconds. */
  readonly instant: number;
  /** Whether the organisation's clock never shows that time, or shows it twice. */
  readonly oddity: 'skipped' | 'repeated' | null;
}

type OfZone = Pick<Schedule, 'timeZone'>;

/** The schedule's clock; parsing has refused a zone that this runtime does not know. */
export function zoneOfSchedule({ timeZone }: OfZone): Zone {
  return zoneOf(timeZone)!;
}

/** A clock that is set back by up to two hours shows the same time again. */
function isRepeated(zone: Zone, instant: number, day: number, minute: number): boolean {
  return [30, 60, 120].some((gap) => {
    const again = zone.toWallTime(instant + gap * minuteLength);
    return again.day === day && again.minute === minute;
  });
}

/** Epoch milliseconds of what date-fns-tz reads; NaN for what is no moment. It takes 24:00 for the midnight before. */
function timeOf(written: string): number {
  const atEnd = /(?<=[T ])24:00(?=$|:00|[^:\d])/i;
  if (/[T ]24:/i.test(written) && !atEnd.test(written)) return NaN;
  const time = toDate(written.replace(atEnd, '00:00').toUpperCase(), { timeZone: 'UTC' }).getTime();
  return atEnd.test(written) ? time + dayLength : time;
}

/**
 * Reads a moment: a date and a time on the schedule's clock (`2026-12-24 12:45`), or with an offset (`…Z`, `…+01:00`) an
 * instant. date-fns-tz reads what people type; which instant it is, zoned-time.ts settles. Fails with a `Failure`.
 */
function readMoment(text: string, schedule: OfZone): TypedMoment {
  const written = text.trim();
  const isDate = /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?( ?(Z|[+-]\d\d:?\d\d))?)?$/i.test(written);
  const time = isDate ? timeOf(written) : NaN;
  if (Number.isNaN(time)) throw new Failure('wrong-moment', { name: text });
  if (/(Z|:\d\d ?[+-]\d\d:?\d\d)$/i.test(written)) return { instant: time, oddity: null };
  const zone = zoneOfSchedule(schedule);
  const day = Math.floor(time / dayLength);
  const minute = Math.floor((time - day * dayLength) / minuteLength);
  const instant = zone.toInstant(day, minute);
  const shown = zone.toWallTime(instant);
  const isSkipped = shown.day !== day || shown.minute !== minute;
  return { instant, oddity: isSkipped ? 'skipped' : isRepeated(zone, instant, day, minute) ? 'repeated' : null };
}

/** The moment that was typed, or now. */
export function momentOr(text: string | undefined, schedule: OfZone): TypedMoment {
  return text === undefined ? { instant: Date.now(), oddity: null } : readMoment(text, schedule);
}

/** An instant on the schedule's clock: `2026-12-24 12:45`. */
export function clockText(zone: Zone, instant: number): string {
  const { day, minute } = zone.toWallTime(instant);
  return `${formatDate(day)} ${formatTime(minute)}`;
}
