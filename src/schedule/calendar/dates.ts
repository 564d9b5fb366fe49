/** A moment on the wall clock of some zone. */
export interface WallTime {
  /** Day number: whole days since 1970-01-01. */
  readonly day: number;
  /** Minutes since that day's midnight; 1440 or more is a later day. */
  readonly minute: number;
}

/** A date of the (proleptic) Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly dayOfMonth: number;
}

/** Milliseconds. */
export const minuteLength = 60_000;

/** Minutes of a day on which no clock changes; in milliseconds. */
export const dayMinutes = 1440;
export const dayLength = dayMinutes * minuteLength;

const { floor } = Math;

/** When the minute after that of an instant begins (epoch milliseconds), on every clock. */
export function nextMinute(instant: number): number {
  return (floor(instant / minuteLength) + 1) * minuteLength;
}

/** The days from 1 March to the first day of a month counted from March (0), in the year that ends with February. */
const daysBefore = (monthFromMarch: number) => floor((153 * monthFromMarch + 2) / 5);

/** The day number (days since 1970-01-01) of a date; `month` is 1 to 12, `dayOfMonth` may run over into another month. */
export function dayNumber(year: number, month: number, dayOfMonth: number): number {
  const y = month > 2 ? year : year - 1;
  return 365 * y + floor(y / 4) - floor(y / 100) + floor(y / 400) + daysBefore((month + 9) % 12) + dayOfMonth - 719469;
}

/** The date of a day number. */
export function civilDate(day: number): CivilDate {
  // The year that began last 1 March: by the mean length of a year, which is exact or one too many.
  let year = floor((day + 719470) / 365.2425);
  if (dayNumber(year, 3, 1) > day) year--;
  const dayOfYear = day - dayNumber(year, 3, 1);
  const month = floor((5 * dayOfYear + 2) / 153);
  const dayOfMonth = dayOfYear - daysBefore(month) + 1;
  return month < 10 ? { year, month: month + 3, dayOfMonth } : { year: year + 1, month: month - 9, dayOfMonth };
}

/** The day of the week, 0 (Monday) to 6 (Sunday). */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The ISO 8601 week number (1 to 53): week 1 holds the year's first Thursday. */
export function isoWeek(day: number): number {
  const thursday = day - weekday(day) + 3;
  return floor((thursday - dayNumber(civilDate(thursday).year, 1, 1)) / 7) + 1;
}

/** The days from so many before a day to so many after it. Not by `Array.from`: on pages with Prototype.js that is another. */
export function around(day: number, before: number, after: number): number[] {
  const days: number[] = [];
  for (let each = day - before; each <= day + after; each++) days.push(each);
  return days;
}

/** A minute of the day as `HH:MM` (ISO 8601); `24:00` is the midnight that ends it. */
export function formatTime(minute: number): string {
  return [floor(minute / 60), minute % 60].map((number) => String(number).padStart(2, '0')).join(':');
}

let lastFormatted = { day: NaN, date: '' };

/** The date as `YYYY-MM-DD` (ISO 8601), for the years 0 to 9999. Many rules ask it of the same day, so the last one is kept. */
export function formatDate(day: number): string {
  if (day !== lastFormatted.day) {
    const { year, month, dayOfMonth } = civilDate(day);
    const digits = String(year * 10000 + month * 100 + dayOfMonth).padStart(8, '0');
    lastFormatted = { day, date: digits.replace(/(..)(..)$/, '-$1-$2') };
  }
  return lastFormatted.date;
}

/** The day number of a `YYYY-MM-DD`; null when that is not written so, or not a real date (`2026-02-29`). */
export function parseDate(text: string): number | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const day = dayNumber(+text.slice(0, 4), +text.slice(5, 7), +text.slice(8));
  return formatDate(day) === text ? day : null;
}

/** The wall time of a `YYYY-MM-DDTHH:MM` (00:00 to 23:59); null when that is not written so, or not a real date. */
export function parseDateTime(text: string): WallTime | null {
  const day = parseDate(text.slice(0, 10));
  if (day === null || !/^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text)) return null;
  return { day, minute: +text.slice(11, 13) * 60 + +text.slice(14) };
}
