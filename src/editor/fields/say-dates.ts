import { dayFormat } from '../../messages/makers/editor/day-format.js';
import { dayLength, parseDate } from '../../schedule/calendar/dates.js';

/* Dates as people read them. Day numbers have no zone: they are written as of UTC. */

type Style = 'day' | 'yearly' | 'short';

const styles: Readonly<Record<Style, Intl.DateTimeFormatOptions>> = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  yearly: { day: 'numeric', month: 'long' },
  short: { day: 'numeric', month: 'long', year: 'numeric' },
};

const format = (language: string, day: number, style: Intl.DateTimeFormatOptions) =>
  dayFormat(language, style).format(day * dayLength);

/** A day number in words: with its weekday, without it, or without its year. */
export function sayDay(language: string, day: number, style: Style = 'day'): string {
  return format(language, day, styles[style]);
}

/** A date (`YYYY-MM-DD`) in words; as it stands when it is none. */
export function sayDate(language: string, date: string, style: Style = 'day'): string {
  const day = parseDate(date);
  return day === null ? date : sayDay(language, day, style);
}

/** A monday, from which weekdays are counted. */
const monday = 4;

/** A weekday (0 is Monday) in words. */
export function sayWeekday(language: string, weekday: number, width: 'long' | 'short' = 'long'): string {
  return format(language, monday + weekday, { weekday: width });
}
