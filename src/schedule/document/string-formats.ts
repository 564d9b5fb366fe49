import { parseDate, parseDateTime } from '../calendar/dates.js';
import { selectorPattern } from '../calendar/day-selectors.js';
import { exceptionDatesPattern, spanOfDates } from '../calendar/exception-dates.js';
import { parseTimeRange, timeRangePattern } from '../calendar/time-ranges.js';
import { zoneOf } from '../calendar/zoned-time.js';

/** How the document's strings must look, by the name of their format. */
export const patterns = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/,
  'day-selector': selectorPattern,
  'exception-date': exceptionDatesPattern,
  interval: timeRangePattern,
  time: /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/,
  // Other names without a slash mean another place to each engine (BST is Dhaka to ICU), or nothing. Engines take any case, other programs do not.
  'time-zone': /^(UTC|EST|MST|HST|(?!ETC|.*([A-Z]{4}|_(?!of|es)[a-z]))[A-Z][\w+-]*(\/[A-Z][\w+-]*)+)$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\dZ$/,
  'utc-offset': /^[+-](0\d|1[0-4]):[0-5]\d$/,
  /** A text that says something. */
  filled: /\S/,
  language: /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/,
  id: /^[a-z][a-z\d-]*$/,
  // A path on the site or an http(s) address: no other scheme, no `//host` or `www.`, no backslash, space or control character.
  url: /^(?!\/\/|www\.)(?:https?:\/\/|(?![a-z][a-z\d+.-]*:))[!-[\]-~\u00a0-\uffff]+$/i,
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  // E.164, or a short or toll number that only exists within a country (112, 14030, 0800 1234, 0900 123 4567).
  'phone-number': /^(\+[1-9]\d{6,14}|\d{3,6}|0[89]0\d{5,8})$/,
  'international-number': /^\+[1-9]\d{6,14}$/,
} as const;

export type Format = keyof typeof patterns;

/** Whether a string that has the pattern also makes sense. */
const makesSense: Partial<Record<Format, (text: string) => boolean>> = {
  date: (text) => parseDate(text) !== null,
  'date-time': (text) => (text.length > 10 ? parseDateTime(text) : parseDate(text)) !== null,
  'exception-date': (text) => spanOfDates(text) > 0,
  instant: (text) => parseDateTime(text.slice(0, -1)) !== null,
  interval: (text) => {
    const { start, end } = parseTimeRange(text);
    return start !== end;
  },
  'time-zone': (text) => zoneOf(text) !== null,
};

/** Whether a string has a format. */
export function fitsFormat(format: Format, text: string): boolean {
  return patterns[format].test(text) && (makesSense[format]?.(text) ?? true);
}
