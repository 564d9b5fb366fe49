import { civilDate, isoWeek, weekday } from './dates.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

const ordinals = ['1st', '2nd', '3rd', '4th', '5th', 'last'];
const dayNames = `(${weekdays.join('|')})`;
const item = `((${ordinals.join('|')}) ${dayNames}|((even|odd) )?${dayNames}(-${dayNames})?)`;

/** What a day selector looks like: `mon-fri`, `mon,wed-fri`, `1st thu`, `last fri`, `even mon` (parity of the ISO week). */
export const selectorPattern = new RegExp(`^${item}(,${item})*$`);

/** The number of a weekday, Monday is 0. */
const weekdayNumber = (name: string) => weekdays.indexOf(name as (typeof weekdays)[number]);

/** Those of `1st`, `last`, `even` and so on that a text with day selectors may hold. */
export function ordinalsIn(text: string): string[] {
  return [...ordinals, 'even', 'odd'].filter((ordinal) => text.includes(`${ordinal} `));
}

/** Whether a day is, say, the `1st` or the `last` of its weekday in its month, or in an `even` week. */
export function fitsOrdinal(ordinal: string, day: number): boolean {
  if (ordinal === 'even' || ordinal === 'odd') return isoWeek(day) % 2 > 0 === (ordinal === 'odd');
  if (ordinal === 'last') return civilDate(day + 7).month !== civilDate(day).month;
  return Math.ceil(civilDate(day).dayOfMonth / 7) === ordinals.indexOf(ordinal) + 1;
}

interface Item {
  readonly ordinal: string | undefined;
  /** The numbers of the weekdays it names. */
  readonly days: readonly number[];
}

function readItem(text: string): Item {
  const [range = '', ordinal] = text.split(' ').reverse();
  const [first = 0, last = first] = range.split('-').map(weekdayNumber);
  return {
    ordinal,
    days: weekdays.map((_, index) => index).filter((day) => (day - first + 7) % 7 <= (last - first + 7) % 7),
  };
}

const known = new Map<string, readonly Item[]>();

function itemsOf(selector: string): readonly Item[] {
  const items = known.get(selector) ?? selector.split(',').map(readItem);
  known.set(selector, items);
  return items;
}

/** How specifically a day selector names a day, smaller is more specific; Infinity when it does not. */
export function selectorRank(selector: string, day: number): number {
  const items = itemsOf(selector);
  const ranks = items.map(({ ordinal, days }) => {
    if (!days.includes(weekday(day)) || (ordinal && !fitsOrdinal(ordinal, day))) return Infinity;
    if (ordinal) return ordinals.includes(ordinal) ? 0 : 1;
    return 1 + new Set(items.flatMap((other) => other.days)).size;
  });
  return Math.min(...ranks);
}

/** Whether a day selector names a day; without one every day is named. */
export function selectsDay(selector: string | undefined, day: number): boolean {
  return !selector || selectorRank(selector, day) < Infinity;
}

/** The day with a weekday's name in the ISO week of a day. */
export function sameWeek(day: number, name: string): number {
  return day - weekday(day) + weekdayNumber(name);
}
