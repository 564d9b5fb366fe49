import { ordinalsIn, selectorPattern, selectsDay } from '../../schedule/calendar/day-selectors.js';
import { fitsFormat, type Format } from '../../schedule/document/string-formats.js';
import { valuesCalled } from '../../messages/makers/other-values.js';
import { repairDays } from '../../messages/makers/repair-days.js';
import { repairsOf } from '../../messages/makers/repairs.js';
import { everyDay } from '../importing/document-notation.js';

/* What stands in a cell, as people write it. */

const keywords = ['closed', 'always'] as const;
export type Keyword = (typeof keywords)[number];

/** What a cell says of the whole day; an empty one is closed. */
export function keywordIn(cell: string): Keyword | undefined {
  const plain = cell.toLowerCase();
  if (!plain) return 'closed';
  const [meant] = valuesCalled(plain, keywords);
  return keywords.find((keyword) => keyword === plain || keyword === meant);
}

/** `9`, `9.30`, `9u30`, `17 uur`, `9:30:00` and `5 PM` as `HH:MM`; undefined when it is no time. */
export function timeIn(cell: string): string | undefined {
  const [, hour = '', minute = '00', half] =
    /^(\d{1,2})(?:[.:hu](\d\d)(?::00)?)?\s*(?:uur|uhr|u|h)?\s*([ap]m)?$/i.exec(cell.trim()) ?? [];
  const isPast = half && (Number(hour) < 1 || Number(hour) > 12);
  if (!hour || isPast) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : Number(hour);
  const time = `${String(hours).padStart(2, '0')}:${minute}`;
  return time === '24:00' || fitsFormat('time', time) ? time : undefined;
}

/** An interval of two times; one that ends at its begin lasts a day only where both are midnight. */
export function intervalOf(from: string, until: string): string | undefined {
  const [start, end] = [timeIn(from), timeIn(until)];
  if (!start || !end) return undefined;
  const text = `${start === '24:00' ? '00:00' : start}-${end === '00:00' ? '24:00' : end}`;
  return fitsFormat('interval', text) ? text : undefined;
}

/** The intervals of a cell such as `8.30-12.30, 13 - 17 uur`; undefined when one of them is none. */
export function intervalsIn(cell: string): string[] | undefined {
  const read = cell.split(/\s*(?:[,;/&+\n]|\ben\b|\band\b|\bund\b|\bet\b)\s*/).map((part) => {
    const [from = '', until = '', ...rest] = part.split(/\s*(?:-|–|—|\btot\b|\bto\b|\bbis\b|\bà\b)\s*/);
    return rest.length ? undefined : intervalOf(from, until);
  });
  return read.every((interval) => interval !== undefined) ? read : undefined;
}

/** Days of the week (0 is Monday), or a selector of some of a month or of some weeks; undefined when the cell names none. */
export function weekdaysIn(cell: string): readonly number[] | string | undefined {
  const plain = cell.toLowerCase();
  const selector = selectorPattern.test(plain) ? plain : repairDays(cell)[0];
  if (!selector || ordinalsIn(selector).length) return selector;
  // 5 January 1970, day 4, was a Monday.
  return everyDay.filter((day) => selectsDay(selector, day + 4));
}

/** The dates of an exception that a cell names: a day, a range, or a day of each year. */
export function datesIn(cell: string): string | undefined {
  const format: Format = 'exception-date';
  return fitsFormat(format, cell) ? cell : repairsOf(cell, format)[0];
}
