import { parseDate, parseDateTime } from './dates.js';
import { selectorPattern } from './day-selectors.js';
import { exceptionDatesPattern, spanOfDates } from './exception-dates.js';
import type { ProblemCode } from './problems.js';
import { parseTimeRange, timeRangePattern } from './time-ranges.js';
import { zoneOf } from './zoned-time.js';

/** How the document's strings must look, by the name of their format. */
export const patterns = {
  date: /^\d{4}-\d\d-\d\d$/,
  'date-time': /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/,
  'day-selector': selectorPattern,
  'exception-date': exceptionDatesPattern,
  interval: timeRangePattern,
  'time-zone': /^[A-Za-z][\w+-]*(\/[\w+-]+)*$/,
  language: /^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/,
  id: /^[a-z][a-z\d-]*$/,
  // A path on the site or an http(s) address: no other scheme, no `//host`, no backslash, space or control character.
  url: /^(?!\/\/)(?:https?:\/\/|(?![a-z][a-z\d+.-]*:))[!-[\]-~\u00a0-\uffff]+$/i,
  email: /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/,
  // E.164, or a short or toll number that only exists within a country (112, 14030, 0800 1234, 0900 123 4567).
  'phone-number': /^(\+[1-9]\d{6,14}|\d{3,6}|0[89]0\d{5,8})$/,
  'international-number': /^\+[1-9]\d{6,14}$/,
} as const;

export type Format = keyof typeof patterns;

/** What is wrong with a string that has the pattern; null when it also makes sense. */
const judges: Partial<Record<Format, (text: string) => ProblemCode | null>> = {
  date: (text) => (parseDate(text) === null ? 'wrong-format' : null),
  'date-time': (text) => ((text.length > 10 ? parseDateTime(text) : parseDate(text)) === null ? 'wrong-format' : null),
  'exception-date': (text) => {
    const days = spanOfDates(text);
    return days > 0 ? null : days <= 0 ? 'reversed-range' : 'wrong-format';
  },
  interval: (text) => {
    const { start, end } = parseTimeRange(text);
    return start === end ? 'equal-ends' : null;
  },
  'time-zone': (text) => (zoneOf(text) ? null : 'unknown-time-zone'),
};

/** What is wrong with a string of a format; null when nothing is. */
export function judgeFormat(format: Format, text: string): ProblemCode | null {
  return patterns[format].test(text) ? (judges[format]?.(text) ?? null) : 'wrong-format';
}
