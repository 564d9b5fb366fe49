import { everyDay } from '../../formats/importing/document-notation.js';
import { selectorPattern } from '../../schedule/calendar/day-selectors.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { isList, isObject } from '../text/same-json.js';
import { weekdaysOf } from './day-selector.js';

/** An entry of hours by days. */
export interface WeekEntry {
  readonly selector: string;
  readonly value: JsonValue;
  /** The weekdays that it names in every week. */
  readonly days: readonly number[];
  /** What it names besides: `1st thu`, `odd mon`; all of it where it is no day selector. */
  readonly others: string;
  /** How many weekdays it names in all. */
  readonly size: number;
}

function readEntry([selector, value]: readonly [string, JsonValue]): WeekEntry {
  if (!selectorPattern.test(selector)) return { selector, value, days: [], others: selector, size: 0 };
  const items = selector.split(',').map((item) => ({ item, days: weekdaysOf(item) }));
  const named = items.flatMap(({ item, days }) => days ?? weekdaysOf(item.split(' ')[1]!)!);
  return {
    selector,
    value,
    days: [...new Set(items.flatMap(({ days }) => days ?? []))],
    others: items.flatMap(({ item, days }) => (days ? [] : [item])).join(),
    size: new Set(named).size,
  };
}

/** The entries of hours by days, as they follow each other. */
export function entriesOfWeek(hours: JsonObject): WeekEntry[] {
  return Object.entries(hours).map(readEntry);
}

/** The entry that decides about a weekday where no other counts weeks: fewer days are more specific, and of equals the later one. */
export function decidingEntry(entries: readonly WeekEntry[], day: number): WeekEntry | undefined {
  let found: WeekEntry | undefined;
  for (const entry of entries) {
    if (entry.days.includes(day) && entry.size <= (found?.size ?? Infinity)) found = entry;
  }
  return found;
}

/** What hours say of each weekday, and (as a JSON pointer into them) where. */
export interface SaidOfDay {
  readonly value: JsonValue;
  readonly at: string;
}

/** What hours say of the days from Monday to Sunday; nothing where there are none. Days that are not named are closed. */
export function readDays(hours: JsonValue | undefined): SaidOfDay[] | null {
  if (hours === undefined) return null;
  if (!isObject(hours)) return everyDay.map(() => ({ value: hours, at: '' }));
  const entries = entriesOfWeek(hours);
  return everyDay.map((day) => {
    const entry = decidingEntry(entries, day);
    return entry ? { value: entry.value, at: `/${entry.selector}` } : { value: 'closed', at: '' };
  });
}

/** What hours say of some weeks only, or of what is no day: it stays as it stands. Keys of the owner's own (`x-…`) say nothing. */
export function readOtherDays(hours: JsonValue | undefined): (SaidOfDay & { readonly selector: string })[] {
  const entries = isObject(hours) ? entriesOfWeek(hours) : [];
  return entries
    .filter(({ others, selector }) => others && !selector.startsWith('x-'))
    .map(({ selector, others, value }) => ({
      selector: others,
      value,
      at: `/${selector.replaceAll('~', '~0').replaceAll('/', '~1')}`,
    }));
}

/** Whether a day's hours say that it is closed. */
export function isClosed(value: JsonValue): boolean {
  return value === 'closed' || (isList(value) && !value.length);
}
