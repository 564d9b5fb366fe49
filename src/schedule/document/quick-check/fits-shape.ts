import { fitsFormat, patterns, type Format } from '../string-formats.js';
import { longestText, mostEntries } from './limits.js';
import { entriesOf, isRecord } from '../json.js';
import { objectRules, type ObjectRuleName } from '../object-rules.js';

/**
 * The shape of a JSON value: the number of a shared shape; a word (`string`, `boolean`, `number`, `holiday`, `any`, a format, a
 * range `5..1440`, or values `a|b|`); a list `[item]` (`[item, 1]`: not empty; `[item, 0, 24]`: at most so many); one of several `{ '|': [...] }`; a record
 * `{ '*': [key, value] }` (`+`: not empty); or an object by key (`key?`: optional; `&`: the rule that concerns it).
 */
export type Shape =
  number | string | readonly [Shape, number?, number?] | { readonly [key: string]: Shape | readonly Shape[] };

const isShort = (value: unknown) => !((value as string).length > longestText);

function fitsType(word: string, value: unknown): boolean {
  return typeof value === (word === 'holiday' ? 'string' : word) && !Number.isNaN(value) && isShort(value);
}

function fitsWord(word: string, value: unknown): boolean {
  if (word.endsWith('|')) return typeof value === 'string' && word.split('|').slice(0, -1).includes(value);
  const [least, most] = word.split('..').map(Number);
  if (most !== undefined) return Number.isInteger(value) && least! <= (value as number) && (value as number) <= most;
  if (word in patterns) return typeof value === 'string' && isShort(value) && fitsFormat(word as Format, value);
  return word === 'any' || fitsType(word, value);
}

type ObjectShape = Readonly<Record<string, Shape | readonly Shape[]>>;

/** Whether a value has a shape. It may be anything that JSON can hold. */
export function fitsShape(shapes: readonly Shape[], shape: unknown, value: unknown): boolean {
  const fits = (part: unknown, of: unknown): boolean => fitsShape(shapes, part, of);
  const fitsList = ([item, least = 0, most = mostEntries]: readonly [Shape, number?, number?], list: unknown) =>
    Array.isArray(list) &&
    list.length >= least &&
    list.length <= most &&
    [...(list as unknown[])].every((of) => fits(item, of));
  const fitsRecord = ([key, item]: readonly Shape[], object: Record<string, unknown>, least: number) => {
    const entries = entriesOf(object);
    return (
      entries.length >= least &&
      entries.length <= mostEntries &&
      entries.every(([name, of]) => fits(key, name) && fits(item, of))
    );
  };
  const fitsObject = ({ '&': rule, ...keys }: ObjectShape, object: Record<string, unknown>) => {
    const isBroken = rule && objectRules[rule as ObjectRuleName](object);
    const isKnown = ([key, of]: [string, unknown]) =>
      !key.endsWith('?') && fits(Object.hasOwn(keys, key) ? keys[key] : keys[`${key}?`], of);
    return (
      !isBroken &&
      entriesOf(object).every(isKnown) &&
      Object.keys(keys).every((key) => key.endsWith('?') || Object.hasOwn(object, key))
    );
  };

  if (typeof shape === 'number') return fits(shapes[shape], value);
  if (typeof shape === 'string') return fitsWord(shape, value);
  if (Array.isArray(shape)) return fitsList(shape as [Shape, number?, number?], value);
  if (!shape) return false;
  const { '|': options, '*': record, '+': filled, ...keys } = shape as ObjectShape;
  if (options) return (options as readonly Shape[]).some((option) => fits(option, value));
  if (!isRecord(value)) return false;
  const pair = record ?? filled;
  return pair ? fitsRecord(pair as readonly Shape[], value, filled ? 1 : 0) : fitsObject(keys, value);
}
