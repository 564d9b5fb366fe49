import { rangeText } from '../../formats/importing/document-notation.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import { parseTimeRange, type TimeRange } from '../../schedule/calendar/time-ranges.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { JsonValue } from '../../schedule/document/json.js';
import { isObject } from '../text/same-json.js';

/** The time range of an interval as a document has it (`09:00-17:00`, or an object with a `time`); null where it is none. */
export function readRange(interval: JsonValue | undefined): TimeRange | null {
  const time = isObject(interval) ? interval['time'] : interval;
  return typeof time === 'string' && fitsFormat('interval', time) ? parseTimeRange(time) : null;
}

/** An interval with another time range. What else it says stays, and so does a range that is written otherwise. */
export function writeRange(range: TimeRange, interval?: JsonValue): JsonValue {
  const given = readRange(interval);
  if (interval !== undefined && given && given.start === range.start && given.end === range.end) return interval;
  const time = rangeText(range);
  return isObject(interval) ? { ...interval, time } : time;
}

/** The end of a stretch whose times of the day were typed: one before the start is of the next day. Null where both are the same. */
export function endAfter(start: number, timeOfDay: number): number | null {
  if (timeOfDay === start) return null;
  return timeOfDay < start ? timeOfDay + dayMinutes : timeOfDay;
}

/** Whether a stretch goes on the next day. */
export function endsNextDay({ end }: TimeRange): boolean {
  return end > dayMinutes;
}
