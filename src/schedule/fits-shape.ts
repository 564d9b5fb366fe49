import { fitsFormat, patterns, type Format } from './formats.js';
import { isRecord } from './json.js';
import { objectRules, type ObjectRuleName } from './object-rules.js';

/**
 * The shape of a JSON value: the number of a shared shape; a word (`string`, `boolean`, `number`, `holiday`, a format, a
 * range `5..1440`, or values `a|b|`); a list `[item]` (`[item, 1]`: not empty); one of several `{ '|': [...] }`; a record
 * `{ '*': [key, value] }` (`+`: not empty); or an object by key (`key?`: optional; `&`: the rule that concerns it).
 */
export type Shape = number | string | readonly [Shape, 1?] | { readonly [key: string]: Shape | readonly Shape[] };

function fitsWord(word: string, value: unknown): boolean {
  if (word.endsWith('|')) return typeof value === 'string' && word.split('|').slice(0, -1).includes(value);
  const [least, most] = word.split('..').map(Number);
  if (most !== undefined) return Number.isInteger(value) && least! <= (value as number) && (value as number) <= most;
  if (word in patterns) return typeof value === 'string' && fitsFormat(word as Format, value);
  return typeof value === (word === 'holiday' ? 'string' : word) && !Number.isNaN(value);
}

type ObjectShape = Readonly<Record<string, Shape | readonly Shape[]>>;

/** Whether a value has a shape. It may be anything that JSON can hold. */
export function fitsShape(shapes: readonly Shape[], shape: unknown, value: unknown): boolean {
  const fits = (part: unknown, of: unknown): boolean => fitsShape(shapes, part, of);
  const fitsRecord = ([key, item]: readonly Shape[], entries: readonly [string, unknown][]) =>
    entries.every(([name, of]) => fits(key, name) && fits(item, of));
  const fitsObject = ({ '&': rule, ...keys }: ObjectShape, object: Record<string, unknown>) => {
    const isBroken = rule && objectRules[rule as ObjectRuleName](object);
    const isKnown = ([key, of]: [string, unknown]) =>
      key.startsWith('x-') || (!key.endsWith('?') && fits(Object.hasOwn(keys, key) ? keys[key] : keys[`${key}?`], of));
    return (
      !isBroken &&
      Object.entries(object).every(isKnown) &&
      Object.keys(keys).every((key) => key.endsWith('?') || Object.hasOwn(object, key))
    );
  };

  if (typeof shape === 'number') return fits(shapes[shape], value);
  if (typeof shape === 'string') return fitsWord(shape, value);
  if (Array.isArray(shape))
    return (
      Array.isArray(value) &&
      value.length >= shape.length - 1 &&
      [...(value as unknown[])].every((item) => fits(shape[0], item))
    );
  if (!shape) return false;
  const { '|': options, '*': record, '+': filled, ...keys } = shape as ObjectShape;
  if (options) return (options as readonly Shape[]).some((option) => fits(option, value));
  if (!isRecord(value)) return false;
  if (record) return fitsRecord(record as readonly Shape[], Object.entries(value));
  if (filled) return Object.keys(value).length > 0 && fitsRecord(filled as readonly Shape[], Object.entries(value));
  return fitsObject(keys, value);
}
