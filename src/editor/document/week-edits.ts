import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { readRange, writeRange } from '../fields/stretch.js';
import { isList, isObject, isSameJson } from '../text/same-json.js';
import { everyDay, selectorOf } from '../../formats/importing/document-notation.js';
import { decidingEntry, entriesOfWeek, isClosed, readDays, type WeekEntry } from './week-days.js';

type Entry = readonly [selector: string, value: JsonValue];

/** An entry, the days that it decides about, and those that it is to decide about. */
interface Share {
  readonly entry: WeekEntry;
  readonly decides: readonly number[];
  readonly keeps: readonly number[];
}

const differ = (value: JsonValue, other: JsonValue) =>
  !isSameJson(value, other) && !(isClosed(value) && isClosed(other));

/** The entries as they are written: one keeps its selector as long as its days stay, and none else names the days of the carrier. */
function writeShares(
  shares: readonly Share[],
  carrier: Share | undefined,
  carried: readonly number[],
  value: JsonValue,
): Entry[] {
  return shares.flatMap((share): Entry[] => {
    const { entry, keeps } = share;
    const isCarrier = share === carrier;
    const days = isCarrier ? carried : keeps;
    const isTouched = isCarrier || entry.days.some((day) => carried.includes(day));
    const isSame = days.length === entry.days.length && days.every((day) => entry.days.includes(day));
    const written = isCarrier ? value : entry.value;
    if (!isTouched || isSame) return [[entry.selector, written]];
    return [
      ...(entry.others ? [[entry.others, entry.value] as const] : []),
      ...(days.length ? [[selectorOf(days), written] as const] : []),
    ];
  });
}

const firstDay = (selector: string) => Math.min(...entriesOfWeek({ [selector]: null })[0]!.days);

/** Where a new entry for days comes: before the first that begins later, where the days follow each other; else at the end. */
function placeFor(entries: readonly Entry[], days: readonly number[]): number {
  const firsts = entries.map(([selector]) => firstDay(selector));
  const later = firsts.findIndex((first) => first !== Infinity && first > Math.min(...days));
  return later < 0 ? entries.length : later;
}

function setInRoster(roster: JsonObject, days: readonly number[], value: JsonValue): Entry[] {
  const entries = entriesOfWeek(roster);
  const shares = entries.map((entry): Share => {
    const decides = everyDay.filter((day) => decidingEntry(entries, day) === entry);
    return { entry, decides, keeps: decides.filter((day) => !days.includes(day)) };
  });
  const isAlike = ({ entry, decides }: Share) => decides.length > 0 && isSameJson(entry.value, value) && !entry.others;
  const isReplaced = ({ entry, decides, keeps }: Share) => decides.length > 0 && !keeps.length && !entry.others;
  const carrier = isClosed(value) ? shares.find(isAlike) : (shares.find(isAlike) ?? shares.find(isReplaced));
  const carried = [...new Set([...(carrier?.keeps ?? []), ...days])].sort();
  const written = writeShares(shares, carrier, carried, value);
  if (carrier || isClosed(value)) return written;
  written.splice(placeFor(written, days), 0, [selectorOf(carried), value]);
  return written;
}

/** The hours in which some weekdays have a value, and all others what they had. What says it already stays as it is written. */
export function setDays(hours: JsonValue | undefined, days: readonly number[], value: JsonValue): JsonValue {
  const said = readDays(hours) ?? everyDay.map(() => ({ value: 'closed' }));
  const changed = days.filter((day) => differ(said[day]!.value, value));
  if (hours !== undefined && !changed.length) return hours;
  if (!isObject(hours)) {
    if (days.length === everyDay.length) return value;
    const rest = everyDay.filter((day) => !days.includes(day));
    const old = said[0]!.value;
    const kept: Entry[] = isClosed(old) ? [] : [[selectorOf(rest), old]];
    return asHours(setInRoster(Object.fromEntries(kept), days, value));
  }
  return asHours(setInRoster(hours, changed, value));
}

/** The entries as hours. Those that name no day are closed; what is the owner's own (`x-…`) needs a roster to stand in. */
function asHours(entries: readonly Entry[]): JsonValue {
  if (!entries.length) return 'closed';
  const isOwn = entries.every(([selector]) => selector.startsWith('x-'));
  return Object.fromEntries(isOwn ? [[selectorOf(everyDay), 'closed'], ...entries] : entries);
}

const intervalsOf = (value: JsonValue): readonly JsonValue[] => (isList(value) ? value : []);

/** The hours of a day in which one stretch has other times. */
export function setStretch(value: JsonValue, index: number, range: TimeRange): JsonValue {
  return intervalsOf(value).map((interval, each) => (each === index ? writeRange(range, interval) : interval));
}

/** The hours of a day without a stretch; closed without the last. */
export function removeStretch(value: JsonValue, index: number): JsonValue {
  const left = intervalsOf(value).filter((_, each) => each !== index);
  return left.length ? left : 'closed';
}

const usualDay: TimeRange = { start: 540, end: 1020 };
const usualGap = 60;
const usualStretch = 240;

/** A stretch to begin with: behind the last, or before the first; null where a day has no room left. */
export function nextStretch(value: JsonValue): TimeRange | null {
  const ranges = intervalsOf(value).flatMap((interval) => readRange(interval) ?? []);
  if (!ranges.length) return usualDay;
  const start = Math.max(...ranges.map(({ end }) => end)) + usualGap;
  if (start < dayMinutes) return { start, end: Math.min(start + usualStretch, dayMinutes) };
  const end = Math.min(...ranges.map((range) => range.start)) - usualGap;
  return end > 0 ? { start: Math.max(end - usualStretch, 0), end } : null;
}

/** The hours of a day with one more stretch; the same where there is no room. */
export function addStretch(value: JsonValue): JsonValue {
  const range = nextStretch(value);
  return range ? [...intervalsOf(value), writeRange(range)] : value;
}
