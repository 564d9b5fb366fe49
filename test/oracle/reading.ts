import type { State } from '../../src/schedule/document/states.js';
import type { RawException, RawInterval, RawText } from './raw-document.js';
import { oracleHolidayDay } from './holidays.js';
import { dateOf, dateTextOf, dayOf, remembered, weekdayOf, type Day } from './wall-clock.js';

/** How the strings of the document read. */

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export interface Span {
  /** Minutes since the midnight of the day it starts on. */
  startMinute: number;
  endMinute: number;
}

export interface DayInterval extends Span {
  state: State;
  limitedTo?: RawText;
  note?: RawText;
  cost?: RawText;
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

export function readSpan(text: string): Span {
  const [times = '', daysLater] = text.split('+');
  const [start = '', end = ''] = times.split('-');
  const startMinute = minuteOf(start);
  const endMinute = minuteOf(end);
  if (daysLater !== undefined) return { startMinute, endMinute: endMinute + Number(daysLater) * 1440 };
  return { startMinute, endMinute: endMinute < startMinute ? endMinute + 1440 : endMinute };
}

export function readInterval(raw: string | RawInterval): DayInterval {
  if (typeof raw === 'string') return { ...readSpan(raw), state: 'open' };
  const interval: DayInterval = { ...readSpan(raw.time), state: raw.state ?? (raw.limitedTo ? 'limited' : 'open') };
  if (raw.limitedTo) interval.limitedTo = raw.limitedTo;
  if (raw.note) interval.note = raw.note;
  if (raw.cost) interval.cost = raw.cost;
  return interval;
}

/** The numbers of the weekdays that `mon` or `fri-mon` names. */
const weekdaysOf = remembered((range: string): number[] => {
  const [first = '', last = first] = range.split('-');
  const named = [weekdays.indexOf(first)];
  while (named.at(-1) !== weekdays.indexOf(last)) named.push((named.at(-1)! + 1) % 7);
  return named;
});

/** How specific the item is for this day: 0 ordinal, 1 parity, 2 plain; undefined when it does not name the day. */
function itemRank(item: string, day: Day): number | undefined {
  const [word = '', qualified] = item.split(' ');
  if (!weekdaysOf(qualified ?? word).includes(weekdayOf(day))) return undefined;
  if (qualified === undefined) return 2;
  const date = dateOf(day);
  if (word === 'even' || word === 'odd') return (date.weekOfYear! % 2 === 0) === (word === 'even') ? 1 : undefined;
  if (word === 'last') return date.day + 7 > date.daysInMonth ? 0 : undefined;
  return Math.ceil(date.day / 7) === Number(word[0]) ? 0 : undefined;
}

/** How specific a whole selector is for this day (less is more specific), or undefined when it does not name the day. */
export function selectorRank(selector: string, day: Day): number | undefined {
  const items = selector.split(',');
  const ranks = items.map((item) => itemRank(item, day)).filter((rank) => rank !== undefined);
  if (ranks.length === 0) return undefined;
  const named = new Set(items.flatMap((item) => weekdaysOf(item.split(' ').at(-1)!)));
  return Math.min(...ranks) + (Math.min(...ranks) === 2 ? named.size : 0);
}

export function selects(selector: string | undefined, day: Day): boolean {
  return selector === undefined || selectorRank(selector, day) !== undefined;
}

/** How an exception came to match a day: `rank` orders by specificity (less wins), `holiday` when it was by a holiday. */
export interface Match {
  rank: number;
  holiday?: string;
}

const yearlyRank = 100_000;
const holidayRank = 1_000_000;
const rosterRank = 10_000_000;

/** A range of one day is as specific as that date. */
function dateItemMatch(item: string, day: Day, hasRoster: boolean): Match | undefined {
  const [first = '', last = first] = item.split('..');
  const yearly = first.length === 5;
  const today = yearly ? dateTextOf(day).slice(5) : dateTextOf(day);
  const inside = first <= last ? first <= today && today <= last : today >= first || today <= last;
  const length = lengthOf(first, last, yearly);
  if (!inside) return undefined;
  return { rank: length + (hasRoster && length > 1 ? rosterRank : yearly ? yearlyRank : 0) };
}

/** The number of days of a range; a yearly one is measured in a leap year. */
function lengthOf(first: string, last: string, yearly: boolean): number {
  if (!yearly) return dayOf(last) - dayOf(first) + 1;
  const days = dayOf(`2024-${last}`) - dayOf(`2024-${first}`) + 1;
  return days > 0 ? days : days + 366;
}

function holidayMatch(name: string, offset: number, day: Day): Match | undefined {
  const { year } = dateOf(day - offset);
  return oracleHolidayDay(name, year) === day - offset ? { rank: holidayRank, holiday: name } : undefined;
}

function listOf(item: string | string[] | undefined): string[] {
  return item === undefined ? [] : typeof item === 'string' ? [item] : item;
}

/** The most specific way in which an exception matches a day, or undefined. */
export function matchOf(exception: RawException, day: Day): Match | undefined {
  if (!selects(exception.days, day)) return undefined;
  const { hours } = exception;
  const hasRoster = typeof hours === 'object' && !Array.isArray(hours) && !('like' in hours);
  return [
    ...listOf(exception.date).map((item) => dateItemMatch(item, day, hasRoster)),
    ...listOf(exception.holiday).map((name) => holidayMatch(name, exception.offset ?? 0, day)),
  ]
    .filter((match) => match !== undefined)
    .sort((one, other) => one.rank - other.rank)[0];
}
