import { dayNumber } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { Cursor, tokensOf, Unsupported, type Token } from './from-tokens.js';
import { takeDays, takeEaster, type RuleHoliday, type WeekdaySelection } from './from-rule-day-names.js';
import { lastOfMonth } from '../importing/document-notation.js';

/*
 * The part of OpenStreetMap's opening_hours that a document can say: years, dates, odd and even weeks, weekdays (also the
 * n-th of a month), times, states and comments. A rule with anything else is not read at all.
 */

/** Dates with a year (day numbers, both included), or of every year (`MM-DD`). */
export type DateRange = { readonly from: number; readonly until: number } | { readonly yearly: string };

/** One rule. */
export interface Rule {
  readonly text: string;
  /** Whether it adds to what stands before it instead of replacing it. */
  readonly adds: boolean;
  readonly dates: readonly DateRange[];
  readonly parity: 'even' | 'odd' | null;
  readonly weekdays: readonly WeekdaySelection[];
  /** The holidays that it is about as well, beside dates and weekdays. */
  readonly holidays: readonly RuleHoliday[];
  readonly times: readonly TimeRange[];
  readonly state: 'open' | 'off' | 'unknown' | null;
  readonly comment: string | null;
}

/** A rule that cannot be read: it is no opening_hours, or of a kind that a document cannot say. */
export interface UnreadRule {
  readonly text: string;
  readonly why: 'unreadable' | 'unsupported';
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
interface PartialDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

function takeDate(cursor: Cursor): PartialDate {
  const year = cursor.next?.kind === 'year' ? cursor.takeNumber('year') : null;
  const month = cursor.takeIn(monthNames) + 1;
  return { year, month, day: cursor.next?.kind === 'number' ? cursor.takeNumber() : null };
}

/** Throws Unsupported for a day that its month has not, such as 31 February. */
function checkDate({ year, month, day }: PartialDate): void {
  const isDate = day === null || (day >= 1 && day <= lastDayOf(month, year ?? 2000));
  if (!isDate || (year !== null && year > 9999)) throw new Unsupported();
}

/** The end of a range of dates: `-26`, `-Jan 02`, `-2027 Jan 02`. */
function takeDateEnd(cursor: Cursor, start: PartialDate): PartialDate {
  if (!cursor.takeSign('-')) return start;
  if (cursor.next?.kind === 'number') return { ...start, day: cursor.takeNumber() };
  return takeDate(cursor);
}

const monthDay = (month: number, day: number) =>
  [month, day].map((number) => String(number).padStart(2, '0')).join('-');

function yearlyRange(start: PartialDate, end: PartialDate): DateRange {
  if (end.year !== null) throw new Unsupported();
  [start, end].forEach(checkDate);
  const from = monthDay(start.month, start.day ?? 1);
  const until = monthDay(end.month, end.day ?? lastDayOf(end.month));
  return { yearly: from === until ? from : `${from}..${until}` };
}

function dateRange(start: PartialDate, end: PartialDate): DateRange {
  if (start.year === null) return yearlyRange(start, end);
  const first = start.day ?? 1;
  const isEarlier = end.month < start.month || (end.month === start.month && (end.day ?? 31) < first);
  const year = end.year ?? start.year + (isEarlier ? 1 : 0);
  [start, { ...end, year }].forEach(checkDate);
  const from = dayNumber(start.year, start.month, first);
  const until = end.day === null ? lastOfMonth(year, end.month) : dayNumber(year, end.month, end.day);
  if (until < from) throw new Unsupported();
  return { from, until };
}

/** The last day of a month; without a year the last that it can have. */
const lastDayOf = (month: number, year = 2000) => lastOfMonth(year, month) - dayNumber(year, month, 1) + 1;

/** Until when a period without an end is read: as far as we write one. */
const lastYear = 2199;

/** `2026`, `2026-2028` or `2026+`. */
function takeYears(cursor: Cursor): DateRange {
  const first = cursor.takeNumber('year');
  const until = cursor.takeSign('+') ? lastYear : first;
  const last = cursor.takeSign('-') ? cursor.takeNumber('year') : until;
  if (last < first) throw new Unsupported();
  return { from: dayNumber(first, 1, 1), until: dayNumber(last, 12, 31) };
}

const startsDate = (cursor: Cursor, ahead = 0) =>
  cursor.indexIn(monthNames, ahead) >= 0 || cursor.peek(ahead)?.kind === 'year';

const isNumber = (cursor: Cursor, ahead = 0) => cursor.peek(ahead)?.kind === 'number';

/** One range of dates after another; `Dec 25,31` goes on in the month. */
function takeDates(cursor: Cursor): DateRange[] {
  const dates: DateRange[] = [];
  let start: PartialDate | undefined;
  while (startsDate(cursor) || (start && isNumber(cursor))) {
    const isYears = cursor.next?.kind === 'year' && cursor.indexIn(monthNames, 1) < 0;
    if (isYears) dates.push(takeYears(cursor));
    else {
      start = start && isNumber(cursor) ? { ...start, day: cursor.takeNumber() } : takeDate(cursor);
      dates.push(dateRange(start, takeDateEnd(cursor, start)));
    }
    if (!cursor.isSign(',') || !(startsDate(cursor, 1) || isNumber(cursor, 1))) return dates;
    cursor.take();
  }
  return dates;
}

/** `week 01-53/2`: only odd weeks or even ones. Odd ones up to 52 leave out the 53rd, which no selector says. */
function takeParity(cursor: Cursor): 'even' | 'odd' | null {
  if (cursor.indexIn(['week']) < 0) return null;
  cursor.take();
  const first = cursor.takeNumber();
  const last = cursor.takeSign('-') ? cursor.takeNumber() : 0;
  const isAll = (first === 1 && last === 53) || (first === 2 && (last === 52 || last === 53));
  if (!isAll || !cursor.takeSign('/') || cursor.takeNumber() !== 2) throw new Unsupported();
  return first === 1 ? 'odd' : 'even';
}

function takeTime(cursor: Cursor): number {
  const token = cursor.take();
  if (token.kind !== 'time') throw new Unsupported();
  const [hour = 0, minute = 0] = token.text.split(':').map(Number);
  if (hour > 48 || minute > 59) throw new Unsupported();
  return hour * 60 + minute;
}

/** `22:00-06:00` and `22:00-30:00` both end the next day. */
function takeTimes(cursor: Cursor): TimeRange[] {
  const times: TimeRange[] = [];
  while (cursor.next?.kind === 'time') {
    const start = takeTime(cursor);
    // An open end ("from 17:00 on") is nothing that a document can say.
    if (!cursor.takeSign('-')) throw new Unsupported();
    const end = takeTime(cursor);
    if (cursor.isSign('+') || start >= 1440 || start === end) throw new Unsupported();
    times.push({ start, end: end < start ? end + 1440 : end });
    if (!cursor.isSign(',') || cursor.peek(1)?.kind !== 'time') break;
    cursor.take();
  }
  return times;
}

const states = ['open', 'off', 'closed', 'unknown'];

function takeState(cursor: Cursor): Rule['state'] {
  if (cursor.indexIn(states) < 0) return null;
  return (['open', 'off', 'off', 'unknown'] as const)[cursor.takeIn(states)]!;
}

function takeAlways(cursor: Cursor): boolean {
  const isAlways = cursor.next?.text === '24' && cursor.isSign('/', 1) && cursor.peek(2)?.text === '7';
  if (isAlways) [0, 1, 2].forEach(() => cursor.take());
  return isAlways;
}

/** Throws Unsupported for the n-th of a weekday in weeks of one parity: no selector says both. */
function checkParity(parity: Rule['parity'], weekdays: readonly WeekdaySelection[]): void {
  if (parity && weekdays.some(({ which }) => which)) throw new Unsupported();
}

function takeRule(cursor: Cursor, adds: boolean): Omit<Rule, 'text'> {
  const always = takeAlways(cursor);
  const easter = always ? [] : takeEaster(cursor);
  const dates = always || easter.length ? [] : takeDates(cursor);
  cursor.takeSign(':');
  const parity = takeParity(cursor);
  cursor.takeSign(':');
  const { weekdays, holidays } = takeDays(cursor);
  checkParity(parity, weekdays);
  cursor.takeSign(':');
  const times = takeTimes(cursor);
  const state = takeState(cursor);
  const comment = cursor.next?.kind === 'comment' ? cursor.take().text.trim() : null;
  const named = [easter, dates, weekdays, holidays, times].some((part) => part.length > 0);
  if (!always && !named && !parity && !state && comment === null) throw new Unsupported();
  return { adds, dates, parity, weekdays, holidays: [...easter, ...holidays], times, state, comment };
}

/** The rules between two semicolons: a comma after a complete rule adds another. */
function parsePart(text: string, tokens: readonly Token[]): (Rule | UnreadRule)[] {
  const rules: Rule[] = [];
  const cursor = new Cursor(tokens);
  try {
    do rules.push({ ...takeRule(cursor, rules.length > 0), text });
    while (cursor.takeSign(','));
    if (!cursor.next) return rules;
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
  }
  return [{ text, why: 'unsupported' }];
}

/** A rule's part of a text. */
interface Part {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly isFallback: boolean;
}

/** What stands between rules: the next one, or (`||`) one for when nothing before it holds. */
const isBetween = ({ kind, text }: Token) => kind === 'sign' && (text === ';' || text === '||');

/** Cuts tokens at the signs between rules. */
function splitRules(text: string, tokens: readonly Token[]): Part[] {
  const parts: Token[][] = [[]];
  for (const token of tokens) {
    if (isBetween(token)) parts.push([]);
    else parts.at(-1)!.push(token);
  }
  const ends = tokens.filter(isBetween);
  return parts
    .map((part, index) => {
      const sign = ends[index - 1];
      const begin = sign ? sign.at + sign.text.length : 0;
      return { text: text.slice(begin, ends[index]?.at).trim(), tokens: part, isFallback: sign?.text === '||' };
    })
    .filter((part) => part.tokens.length);
}

/** The rules of an opening_hours text. */
export function parseRules(text: string): (Rule | UnreadRule)[] {
  const tokens = tokensOf(text);
  if (!tokens) return [{ text, why: 'unreadable' }];
  // What holds only when nothing else does is no rule of a document: that is closed then.
  return splitRules(text, tokens).flatMap((part) =>
    part.isFallback ? [{ text: `|| ${part.text}`, why: 'unsupported' as const }] : parsePart(part.text, part.tokens),
  );
}
