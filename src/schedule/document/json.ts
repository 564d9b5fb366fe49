/** A value as JSON has it. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject;

/** An object as JSON has it. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** The type that JSON gives a value. */
export function jsonType(value: unknown): string {
  return Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
}

/** The entries of an object, without those of the owner's own (`x-…`). */
export function entriesOf<Value>(object: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(object).filter(([key]) => !key.startsWith('x-'));
}

/** A copy of a JSON value, without what is the owner's own. */
export function copyOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(copyOf) as Value;
  if (!isRecord(value)) return value;
  return Object.fromEntries(entriesOf(value).map(([key, item]) => [key, copyOf(item)])) as Value;
}

/** Whether a value is a JSON object. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return jsonType(value) === 'object';
}
