import { everyDay, rangeText, selectorOf } from '../../formats/importing/document-notation.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { readRange } from '../fields/stretch.js';
import { isList, isObject } from '../text/same-json.js';
import { weekdaysOf } from './day-selector.js';
import { gapBreaks } from './gap-breaks.js';
import { listIn, objectOf, stringIn, withItem, withKey } from './plain-edits.js';
import { groupWeek, openDaysOf } from './week.js';

/** A weekly break as the document has it. */
export interface BreakRow {
  /** Its place in the document. */
  readonly index: number;
  readonly value: JsonObject;
  /** A text per language has no form. */
  readonly name: string | JsonObject;
  readonly range: TimeRange;
  readonly days: readonly number[];
  /** The ids of those that it pauses; null: all. */
  readonly channels: readonly string[] | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** What a form can change of a break; null takes a key away. */
export type BreakChange = Readonly<Record<string, JsonValue | null>>;

const isIds = (value: JsonValue | undefined): value is readonly string[] =>
  isList(value) && value.every((id) => typeof id === 'string');

function daysOf({ days }: JsonObject): readonly number[] | null {
  if (days === undefined) return everyDay;
  return typeof days === 'string' && fitsFormat('day-selector', days) ? weekdaysOf(days) : null;
}

function readBreak(item: JsonValue, index: number): BreakRow | null {
  const value = objectOf(item) ?? {};
  const { name = '', channels } = value;
  const [range, days] = [readRange(value['time']), daysOf(value)];
  const isNamed = typeof name === 'string' || isObject(name);
  if (!range || !days || !isNamed || !(channels === undefined || isIds(channels))) return null;
  const [from = null, until = null] = ['from', 'until'].map((key) => stringIn(value, key));
  return { index, value, name, range, days, channels: channels ?? null, from, until };
}

/** The breaks of a document that have a form, and the places of the others. */
export function readBreaks(document: JsonObject): {
  readonly rows: readonly BreakRow[];
  readonly others: readonly number[];
} {
  const read = listIn(document, 'breaks').map(readBreak);
  return {
    rows: read.filter((row) => row !== null),
    others: read.flatMap((row, index) => (row ? [] : [index])),
  };
}

/** Breaks to begin with: the first one that is at another time than those that there are. */
const usualBreaks = [
  { name: 'lunch', range: { start: 750, end: 810 } },
  { name: '', range: { start: 630, end: 645 } },
  { name: '', range: { start: 900, end: 915 } },
];

/** The day selector of the days that are open; null where those are all of them. */
function openDays(document: JsonObject): string | null {
  const open = openDaysOf(document['hours']);
  if (open.length === everyDay.length) return null;
  return open.length ? selectorOf([...open].sort()) : 'mon-fri';
}

/** A break to begin with, when somebody adds one. */
export function breakToBegin(document: JsonObject): JsonObject {
  const gaps = groupWeek(document['hours']).flatMap(({ stretches }) => gapBreaks(stretches));
  const taken = [...gaps, ...readBreaks(document).rows.map(({ range }) => range)];
  const isFree = ({ start, end }: TimeRange) => taken.every((other) => other.end <= start || end <= other.start);
  const { name, range } = usualBreaks.find((each) => isFree(each.range)) ?? usualBreaks[1]!;
  const days = openDays(document);
  return { ...(name && { name }), ...(days !== null && { days }), time: rangeText(range) };
}

/** A document with one more weekly break, behind the others. */
export function addBreak(document: JsonObject, added: JsonObject): JsonObject {
  return withKey(document, 'breaks', [...listIn(document, 'breaks'), added]);
}

/** A document without a break. */
export function removeBreak(document: JsonObject, index: number): JsonObject {
  const left = withItem(listIn(document, 'breaks'), index, undefined);
  return withKey(document, 'breaks', left.length ? left : undefined);
}

const usualOrder = ['name', 'days', 'time', 'channels', 'from', 'until'];

/** Puts what is new where people expect it: behind the keys that usually come before it. */
function inOrder(value: JsonObject, key: string): JsonObject {
  const before = usualOrder.slice(0, usualOrder.indexOf(key));
  const { [key]: own, ...rest } = value;
  const entries = Object.entries(rest);
  const behind = entries.findLastIndex(([other]) => before.includes(other));
  entries.splice(behind + 1, 0, [key, own!]);
  return Object.fromEntries(entries);
}

/** A document in which a break has other values. */
export function changeBreak(document: JsonObject, index: number, change: BreakChange): JsonObject {
  const breaks = listIn(document, 'breaks');
  const old = objectOf(breaks[index]);
  if (!old) return document;
  const changed = Object.entries(change).reduce<JsonObject>((value, [key, part]) => {
    const next = withKey(value, key, part ?? undefined);
    return part === null || Object.hasOwn(value, key) ? next : inOrder(next, key);
  }, old);
  return withKey(document, 'breaks', withItem(breaks, index, changed));
}
