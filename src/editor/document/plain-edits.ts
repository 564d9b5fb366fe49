import { isRecord, type JsonObject, type JsonValue } from '../../schedule/document/json.js';

/*
 * Edits of plain JSON: each gives a new value, and changes none. Keys keep their order, for the text is written in it.
 */

/** The items of a list of JSON. */
export type Items = readonly JsonValue[];

function ownValue(object: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The list under a key; empty where there is none. */
export function listIn(object: JsonObject, key: string): Items {
  const value = ownValue(object, key);
  return Array.isArray(value) ? (value as Items) : [];
}

/** A JSON value as an object, if it is one. */
export function objectOf(value: JsonValue | undefined): JsonObject | undefined {
  return isRecord(value) ? value : undefined;
}

/** The string under a key; undefined where there is none. */
export function stringIn(object: JsonObject, key: string): string | undefined {
  const value = ownValue(object, key);
  return typeof value === 'string' ? value : undefined;
}

/** An object in which some keys have other values, or are gone. What is new comes where the first of them was, else at the end. */
export function withParts(object: JsonObject, keys: readonly string[], parts: JsonObject): JsonObject {
  const isNew = ([key]: readonly [string, JsonValue]) => !Object.hasOwn(object, key);
  const added = Object.entries(parts).filter(isNew);
  const first = Object.keys(object).find((key) => keys.includes(key));
  const entries = Object.entries(object).flatMap(([key, value]) => {
    const own = !keys.includes(key)
      ? [[key, value] as const]
      : Object.hasOwn(parts, key)
        ? [[key, parts[key]!] as const]
        : [];
    return key === first ? [...own, ...added] : own;
  });
  return Object.fromEntries(first === undefined ? [...entries, ...added] : entries);
}

/** An object with another value under a key; without the key when the value is undefined. */
export function withKey(object: JsonObject, key: string, value: JsonValue | undefined): JsonObject {
  return withParts(object, [key], value === undefined ? {} : { [key]: value });
}

/** A list with another item in a place; without it when that is undefined. */
export function withItem(list: Items, index: number, item: JsonValue | undefined): Items {
  return list.flatMap((old, place) => (place !== index ? [old] : item === undefined ? [] : [item]));
}

/** A list with one more item, before what was in that place. */
export function withInserted(list: Items, index: number, item: JsonValue): Items {
  return [...list.slice(0, index), item, ...list.slice(index)];
}

/** A list in which an item has gone to another place. */
export function withMoved(list: Items, from: number, to: number): Items {
  const item = list[from];
  return item === undefined ? list : withInserted(withItem(list, from, undefined), to, item);
}
