/** A stretch of wall-clock time in minutes since the midnight of the day it starts on; `end` may lie days later. */
export interface TimeRange {
  readonly start: number;
  readonly end: number;
}

/** What a time range looks like: `08:00-17:00`, `22:00-06:00` (ends the next day), `17:00-08:00+3` (three days later). */
export const timeRangePattern = /^([01]\d|2[0-3]):([0-5]\d)-(?:([01]\d|2[0-3]):([0-5]\d)|24:00)(?:\+([1-7]))?$/;

/** Reads a time range that has the pattern. Its ends are equal where the text gives twice the same time. */
export function parseTimeRange(text: string): TimeRange {
  const [, startHour, startMinute, endHour = 24, endMinute = 0, days] = timeRangePattern.exec(text) ?? [];
  const start = Number(startHour) * 60 + Number(startMinute);
  const end = Number(endHour) * 60 + Number(endMinute) + Number(days ?? 0) * 1440;
  return { start, end: end < start ? end + 1440 : end };
}
