import { repairDays } from '../../messages/makers/repair-days.js';
import { dayMinutes, formatTime } from '../../schedule/calendar/dates.js';
import { ordinalsIn, selectorRank } from '../../schedule/calendar/day-selectors.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { isRecord } from '../../schedule/document/json.js';
import { everyDay } from '../importing/document-notation.js';
import type { Lose } from '../losses/import-losses.js';

const namesOfDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The parts of a time as people write it: `9:00`, `9.00 AM`, `5 pm`, `17h30`. */
function looseTime(text: string): readonly [hour: number, minute: number] | null {
  const [, hour, minute, half] =
    /^(\d{1,2})(?:[:.h](\d\d))?(?::00)?\s*([ap]\.?m\.?)?(?:\s*uur)?$/i.exec(text.trim()) ?? [];
  if (hour === undefined || (minute === undefined && !half) || (half && +hour > 12)) return null;
  const isLater = half && /^p/i.test(half);
  return [half ? (+hour % 12) + (isLater ? 12 : 0) : +hour, +(minute ?? 0)];
}

/** The minutes since midnight of a time of schema.org; null when it is none. Seconds but 59 are dropped, a zone is the hours' own. */
function readTime(value: unknown, path: string, lose: Lose): number | null {
  const text = typeof value === 'string' ? value : '';
  const [, hour, minute, second, zone] = /^T?(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?$/.exec(text) ?? [];
  const [hours, minutes] = hour === undefined ? (looseTime(text) ?? [NaN, NaN]) : [+hour, +minute!];
  const read = hours * 60 + minutes + (second === '59' ? 1 : 0);
  if (!(read <= dayMinutes && minutes <= 59)) {
    lose({ code: 'unreadable', path, value });
    return null;
  }
  const isPlain = hour !== undefined && !zone && (!second || second === '00');
  if (!isPlain) lose({ code: 'assumed', path, value: formatTime(read) });
  return read;
}

const isTrue = (value: unknown) => value === true || value === 'true';
const isNothing = (value: unknown) => value === undefined || value === null || value === '';

function rangeOf(start: number, end: number): TimeRange | undefined {
  if (start === 0 && end === dayMinutes - 1) return { start, end: dayMinutes };
  return start < dayMinutes ? { start, end: end < start ? end + dayMinutes : end } : undefined;
}

/** From when to when a specification says that it is open; null: closed; undefined: it cannot be read. */
export function readTimes(
  record: Readonly<Record<string, unknown>>,
  path: string,
  lose: Lose,
): TimeRange | null | undefined {
  const { opens, closes, closed, isClosed } = record;
  // Without `opens` it is closed (schema.org); plugins also say so.
  if (isTrue(closed) || isTrue(isClosed) || (isNothing(opens) && isNothing(closes))) return null;
  const start = readTime(opens, `${path}/opens`, lose);
  const end = readTime(closes, `${path}/closes`, lose);
  if (start === null || end === null) return undefined;
  if (start === 0 && end === 0) return null;
  if (start !== end) return rangeOf(start, end);
  lose({ code: 'unreadable', path: `${path}/closes`, value: closes });
  return undefined;
}

/** 5 January 1970 was a Monday. */
const monday = 4;

/** The weekdays (0 is Monday) that a text names in another way than the standard's: `Mo`, `Monday, Tuesday`, `ma-vr`. */
function looseDays(text: string, path: string, lose: Lose): readonly number[] {
  const [selector] = repairDays(text);
  if (selector === undefined || ordinalsIn(selector).length) return [];
  lose({ code: 'assumed', path, value: selector });
  return everyDay.filter((day) => selectorRank(selector, monday + day) < Infinity);
}

/** The weekdays that a specification is about (0 is Monday): all, when it names none; undefined when none can be read. */
export function readDays(value: unknown, path: string, lose: Lose): readonly number[] | undefined {
  if (isNothing(value)) return everyDay;
  const given = listOf(value);
  const days = given.map((day) => {
    const text = String(isRecord(day) ? (day['@id'] ?? day.name) : day).replace(/^https?:\/\/schema\.org\//, '');
    const index = namesOfDays.indexOf(text.toLowerCase());
    return index < 0 ? looseDays(text, path, lose) : [index];
  });
  const unread = given.filter((_, index) => !days[index]!.length);
  if (unread.length) lose({ code: 'unsupported', path, value });
  const found = days.flat();
  return found.length ? found : undefined;
}
