import { minuteLength } from '../schedule/calendar/dates.js';
import { dateFormat, type DateStyle } from './intl-formats.js';
import type { Speech } from './speech.js';

/**
 * A day (day number), or a minute of it, in Intl's words. Formats a wall time as if it were in UTC, so that neither the
 * visitor's zone nor the organisation's shifts it.
 */
export function format({ locale, say }: Speech, style: DateStyle, day: number, minute = 0): string {
  const instant = (day * 1440 + minute) * minuteLength;
  return dateFormat(locale, style)
    .format(instant)
    .replace(/\b1(?= \p{L})/u, say('firstOfMonth'));
}

/** The values of `{day}` (empty: today) and `{time}`. */
export interface MomentWords {
  readonly day: string;
  readonly time: string;
}

/** `minute` is undefined for the midnight that ends the day. */
function momentWords(speech: Speech, day: number, minute?: number): MomentWords {
  const ahead = day - speech.today();
  // A date without its year is the next such date: beyond ten months people would wonder.
  const later = () =>
    speech.say('onDay', { day: format(speech, ahead < 7 ? 'weekday' : ahead < 300 ? 'date' : 'farDate', day) });
  return {
    day: ahead < 1 ? '' : ahead < 2 ? speech.say('tomorrow') : later(),
    time: minute === undefined ? speech.say('midnight') : timeWords(speech, minute),
  };
}

/** The time in the catalog's words; those of a language that has none are Intl's, with 12 or 24 hours as the region has it. */
export function timeWords(speech: Speech, minuteOfDay: number): string {
  const minute = `${minuteOfDay % 60}`.padStart(2, '0');
  const values = { hour: `${Math.floor(minuteOfDay / 60)}`, minute, minutes: +minute ? minute : '' };
  return speech.say('time', values) || format(speech, 'time', 0, minuteOfDay);
}

/** The words for what starts at an instant. */
export function startWords(speech: Speech, start: number): MomentWords {
  const { day, minute } = speech.zone.toWallTime(start);
  return momentWords(speech, day, minute);
}

/** The same for what ends there: midnight is the end of the day before. */
export function endWords(speech: Speech, end: number): MomentWords {
  const { day, minute } = speech.zone.toWallTime(end);
  return minute ? momentWords(speech, day, minute) : momentWords(speech, day - 1);
}
