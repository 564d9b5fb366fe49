import { civilDate, dayNumber, parseDate } from '../../schedule/calendar/dates.js';
import { isYearly, spanOfDates } from '../../schedule/calendar/exception-dates.js';
import { holidayDay } from '../../schedule/calendar/holiday-dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Span } from '../../schedule/calendar/spans.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import { changeException, readException, type ExceptionForm } from './exception-form.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { listIn, objectOf, withInserted, withItem, withKey, type Items } from './plain-edits.js';

/** An exception of a document, as the list shows it. Days are day numbers on the organisation's clock. */
export interface ExceptionRow {
  /** Its place in the document. */
  readonly index: number;
  readonly value: JsonValue;
  /** Null: the form cannot say all of it, so it stays as it stands. */
  readonly form: ExceptionForm | null;
  /** The days of its next time (half open), or of its last one when that is over; null where none can be read. */
  readonly next: Span | null;
  readonly isPast: boolean;
}

const textsOf = (value: JsonValue | undefined): string[] =>
  (listOf(value) as Items).filter((item): item is string => typeof item === 'string');

/** The days that yearly dates cover in the year in which they begin. */
function yearlyDays(dates: string, year: number): Span {
  const [from = '', until = from] = dates.split('..');
  const start = dayNumber(year, +from.slice(0, 2), +from.slice(3));
  const endYear = until < from ? year + 1 : year;
  // Up to 29 February is up to March, also where that day does not exist.
  const nextMonth = dayNumber(endYear, +until.slice(0, 2) + 1, 1);
  return { start, end: Math.min(dayNumber(endYear, +until.slice(0, 2), +until.slice(3) + 1), nextMonth) };
}

function datedDays(dates: string, years: readonly number[]): Span[] {
  if (!fitsFormat('exception-date', dates)) return [];
  if (isYearly(dates)) return years.map((year) => yearlyDays(dates, year));
  const start = parseDate(dates.split('..')[0]!)!;
  return [{ start, end: start + spanOfDates(dates) }];
}

/** All times that an exception has in the years around a day, in the order of the calendar. */
function timesOf(exception: JsonObject, today: number): Span[] {
  const { year } = civilDate(today);
  const years = [year - 1, year, year + 1, year + 2];
  const { offset = 0 } = exception;
  const holidays = textsOf(exception['holiday']).flatMap((name) =>
    years.flatMap((each) => {
      const day = holidayDay(name, each);
      return day === null || typeof offset !== 'number' ? [] : [{ start: day + offset, end: day + offset + 1 }];
    }),
  );
  const dated = textsOf(exception['date']).flatMap((dates) => datedDays(dates, years));
  const times = [...dated, ...holidays].filter(({ start, end }) => start < end);
  return times.sort((one, other) => one.start - other.start);
}

const returns = (exception: JsonObject) =>
  exception['holiday'] !== undefined || textsOf(exception['date']).some(isYearly);

function rowOf(value: JsonValue, index: number, today: number): ExceptionRow {
  const object = objectOf(value) ?? {};
  const times = timesOf(object, today);
  const next = times.find(({ end }) => end > today) ?? times.at(-1) ?? null;
  const isPast = next !== null && next.end <= today && !returns(object);
  return { index, value, form: readException(value), next, isPast };
}

/** The exceptions of a document in the order of the calendar, for a day on the organisation's clock. Those without days come last. */
export function listExceptions(document: JsonObject, today: number): ExceptionRow[] {
  const rows = listIn(document, 'exceptions').map((value, index) => rowOf(value, index, today));
  const start = ({ next }: ExceptionRow) => next?.start ?? Infinity;
  return rows.sort((one, other) => (start(one) < start(other) ? -1 : start(one) > start(other) ? 1 : 0));
}

/** The days of an exception that does not return, by all its dates. */
function ownDays(value: JsonValue): Span | null {
  const object = objectOf(value);
  if (!object || returns(object)) return null;
  const times = timesOf(object, 0);
  const [first] = times;
  return first ? { start: first.start, end: Math.max(...times.map(({ end }) => end)) } : null;
}

/** Whether one of two exceptions for the same days would have no effect behind the other: then the new one comes later. */
const meet = (one: Span, other: Span) => one.start < other.end && other.start < one.end;

/** Where a new exception comes: behind those with earlier dates and those that it may overrule, else at the end. */
function placeFor(list: Items, exception: JsonObject): number {
  const own = ownDays(exception);
  if (!own) return list.length;
  const days = list.map(ownDays);
  const isBefore = (other: Span | null) => other !== null && (other.start <= own.start || meet(own, other));
  const last = days.findLastIndex(isBefore);
  const firstLater = days.findIndex((other) => other !== null && other.start > own.start);
  return last >= 0 ? last + 1 : firstLater >= 0 ? firstLater : list.length;
}

/** A document with one more exception, and the place of that. */
export function addException(
  document: JsonObject,
  exception: JsonObject,
): { readonly document: JsonObject; readonly index: number } {
  const list = listIn(document, 'exceptions');
  const index = placeFor(list, exception);
  return { document: withKey(document, 'exceptions', withInserted(list, index, exception)), index };
}

/** A document in which an exception is as its form says. It keeps its place. */
export function editException(document: JsonObject, index: number, form: ExceptionForm): JsonObject {
  const list = listIn(document, 'exceptions');
  const value = objectOf(list[index]);
  return value ? withKey(document, 'exceptions', withItem(list, index, changeException(value, form))) : document;
}

/** A document without some exceptions, by their places. */
export function removeExceptions(document: JsonObject, places: readonly number[]): JsonObject {
  const list = listIn(document, 'exceptions');
  const kept = list.filter((_, index) => !places.includes(index));
  return kept.length === list.length ? document : withKey(document, 'exceptions', kept);
}

/** The places of the exceptions that are over. */
export function pastExceptions(document: JsonObject, today: number): number[] {
  return listExceptions(document, today).flatMap(({ isPast, index }) => (isPast ? [index] : []));
}
