import { formatDate, formatTime, type WallTime } from '../../schedule/calendar/dates.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { isSameJson } from '../text/same-json.js';
import { objectOf, stringIn, withItem, withKey, type Items } from './plain-edits.js';

/** One switch of the moment in a document. */
export interface ListedOverride {
  /** Its place among them. */
  readonly index: number;
  /** JSON pointer. */
  readonly pointer: string;
  readonly value: JsonObject;
  /** Whether it is over, holds now, or is to come, on the organisation's clock. */
  readonly time: 'past' | 'now' | 'coming';
}

/** What somebody switches. */
export interface NewOverride {
  readonly hours: 'closed' | 'always';
  /** A moment (`2026-11-30T14:00`), a whole day (`2026-11-30`); null until it is ended. */
  readonly until: string | null;
  /** The ids of the channels; null for all of them. */
  readonly channels: readonly string[] | null;
  readonly reason: string;
}

/** A moment of the wall clock as a document has it. */
export function momentOf({ day, minute }: WallTime): string {
  return `${formatDate(day)}T${formatTime(minute)}`;
}

const overridesIn = ({ override }: JsonObject): Items =>
  override === undefined ? [] : Array.isArray(override) ? (override as Items) : [override];

/** Moments are compared as far as they are written: a date is its whole day. */
function timeOf(value: JsonObject, now: string): ListedOverride['time'] {
  const [from, until] = [stringIn(value, 'from'), stringIn(value, 'until')];
  const isOver = until !== undefined && (until.length > 10 ? until <= now : until < now.slice(0, 10));
  if (isOver) return 'past';
  return from !== undefined && from > now.slice(0, from.length) ? 'coming' : 'now';
}

/** The switches of a document, at a moment of its clock; those that no form knows are left out. */
export function listOverrides(document: JsonObject, now: WallTime): ListedOverride[] {
  const isList = Array.isArray(document['override']);
  return overridesIn(document).flatMap((item, index) => {
    const value = objectOf(item);
    const pointer = isList ? `/override/${index}` : '/override';
    return value ? [{ index, pointer, value, time: timeOf(value, momentOf(now)) }] : [];
  });
}

const hasFrom = (item: JsonValue) => objectOf(item)?.['from'] !== undefined;

/** A document with one more switch, above all that it has: of those that hold, the one that begins last counts. */
export function addOverride(document: JsonObject, added: NewOverride, now: WallTime): JsonObject {
  const { hours, until, channels, reason } = added;
  const others = overridesIn(document);
  const value: JsonObject = {
    hours,
    ...(others.some(hasFrom) && { from: momentOf(now) }),
    ...(until !== null && { until }),
    ...(channels && { channels }),
    ...(reason && { reason }),
  };
  return withKey(document, 'override', others.length ? [...others, value] : value);
}

/** What becomes of one of its switches; what is undefined stays as it is. */
export interface ChangedOverride {
  readonly until: string | null;
  readonly channels: JsonValue | undefined;
  readonly reason: JsonValue | undefined;
}

/** A document in which a switch ends otherwise, is about other channels, or has another reason. */
export function changeOverride(document: JsonObject, index: number, changed: ChangedOverride): JsonObject {
  const items = overridesIn(document);
  const value = objectOf(items[index]) ?? {};
  const parts: Readonly<Record<string, JsonValue | undefined>> = { ...changed, until: changed.until ?? undefined };
  const next = Object.entries(parts).reduce((made, [key, part]) => withKey(made, key, part), value);
  const all = withItem(items, index, next);
  const { override } = document;
  return isSameJson(value, next) ? document : withKey(document, 'override', Array.isArray(override) ? all : next);
}

/** A document without one of its switches; the others stay. */
export function endOverride(document: JsonObject, index: number): JsonObject {
  const left = withItem(overridesIn(document), index, undefined);
  return withKey(document, 'override', left.length ? left : undefined);
}
