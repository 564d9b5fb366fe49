import { isRecord, type JsonObject, type JsonValue } from '../../schedule/document/json.js';
import { stepsOf } from '../../schedule/document/source-text/json-places.js';
import { isList } from '../text/same-json.js';
import { withItem, withKey } from './plain-edits.js';

/** Gives a value for what stands somewhere; undefined takes it away. */
export type ChangeValue = (value: JsonValue | undefined) => JsonValue | undefined;

function within(value: JsonValue | undefined, step: string): JsonValue | undefined {
  if (isList(value)) return value[Number(step)];
  return isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** What stands at a place; undefined where nothing does. */
export function valueAt(document: JsonValue, pointer: string): JsonValue | undefined {
  return stepsOf(pointer).reduce<JsonValue | undefined>(within, document);
}

function changeValue(
  value: JsonValue | undefined,
  steps: readonly string[],
  change: ChangeValue,
): JsonValue | undefined {
  const [step, ...further] = steps;
  if (step === undefined) return change(value);
  const inner = changeValue(within(value, step), further, change);
  if (isList(value)) return withItem(value, Number(step), inner);
  return isRecord(value) ? withKey(value, step, inner) : value;
}

/** A document with another value at a place (JSON pointer), or without it. */
export function changeAt(document: JsonObject, pointer: string, change: ChangeValue): JsonObject {
  return changeValue(document, stepsOf(pointer), change) as JsonObject;
}

/** A document in which a key is called otherwise; it keeps its place. The same document where there is such a key already. */
export function renameAt(document: JsonObject, pointer: string, name: string): JsonObject {
  const old = stepsOf(pointer).at(-1) ?? '';
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  const owner = valueAt(document, parent);
  if (!isRecord(owner) || Object.hasOwn(owner, name)) return document;
  const entries = Object.entries(owner).map(([key, value]) => [key === old ? name : key, value] as const);
  return changeAt(document, parent, () => Object.fromEntries(entries));
}
