import { exceptionContents, lacks } from '../../schedule/document/object-rules.js';
import { escapeStep } from '../../schedule/document/json-pointer.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { listIn, objectOf, stringIn, withItem, withKey, type Items } from './plain-edits.js';

/*
 * What speaks of a channel, and what becomes of that when the channel goes: a list loses its id; what was about no other
 * channel goes with it, for without `channels` it would be about all of them.
 */

/** A place in the document that names a channel. */
export interface ChannelReference {
  readonly kind: 'instead' | 'exception' | 'break' | 'override';
  /** JSON pointer to what names it: another channel, an exception, a break, an override. */
  readonly path: string;
  /** Whether all of it goes, because it is about no other channel. */
  readonly goes: boolean;
}

/** What is left of a value without a channel; undefined when nothing is. */
interface Mended {
  readonly value: JsonValue | undefined;
  readonly references: readonly ChannelReference[];
}

type Mend = (value: JsonValue, path: string) => Mended;

const untouched = (value: JsonValue | undefined): Mended => ({ value, references: [] });

/** Mends what is under a key of an object. */
function mendKey(object: JsonObject, key: string, path: string, mend: Mend): Mended & { readonly value: JsonObject } {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  if (value === undefined) return { value: object, references: [] };
  const mended = mend(value, `${path}/${escapeStep(key)}`);
  const isSame = mended.value === value;
  return { value: isSame ? object : withKey(object, key, mended.value), references: mended.references };
}

function mendKeys(value: JsonValue, path: string, mends: readonly (readonly [string, Mend])[]): Mended {
  const object = objectOf(value);
  if (!object) return untouched(value);
  return mends.reduce<Mended & { readonly value: JsonObject }>(
    (before, [key, mend]) => {
      const after = mendKey(before.value, key, path, mend);
      return { value: after.value, references: [...before.references, ...after.references] };
    },
    { value: object, references: [] },
  );
}

/** Mends each item of a list; `isKept` where it stays when nothing is left in it. */
const items =
  (mend: Mend, isKept = true): Mend =>
  (value, path) => {
    if (!Array.isArray(value)) return untouched(value);
    const mended = (value as Items).map((item, index) => mend(item, `${path}/${index}`));
    const kept = mended.flatMap((each) => (each.value === undefined ? [] : [each.value]));
    const isSame = mended.every((each, index) => each.value === (value as Items)[index]);
    const left = kept.length || isKept ? kept : undefined;
    return { value: isSame ? value : left, references: mended.flatMap(({ references }) => references) };
  };

/** What names channels in its `channels`. */
const named =
  (id: string, kind: ChannelReference['kind']): Mend =>
  (value, path) => {
    const object = objectOf(value) ?? {};
    const channels = listIn(object, 'channels');
    if (!channels.includes(id)) return untouched(value);
    const others = channels.filter((other) => other !== id);
    const goes = !others.length;
    return { value: goes ? undefined : withKey(object, 'channels', others), references: [{ kind, path, goes }] };
  };

const instead =
  (id: string, channelPath: string): Mend =>
  (value) => {
    const without = (list: JsonValue) => (Array.isArray(list) ? (list as Items).filter((other) => other !== id) : list);
    const isIn = (list: JsonValue) => Array.isArray(list) && list.includes(id);
    const states = objectOf(value);
    const isTold = states ? Object.values(states).some(isIn) : isIn(value);
    if (!isTold) return untouched(value);
    const references: ChannelReference[] = [{ kind: 'instead', path: channelPath, goes: false }];
    const left = (list: JsonValue) => !isIn(list) || (without(list) as Items).length > 0;
    if (!states) return { value: left(value) ? without(value) : undefined, references };
    const entries = Object.entries(states).filter(([, list]) => left(list));
    const mended = Object.fromEntries(entries.map(([state, list]) => [state, without(list)]));
    return { value: entries.length ? mended : undefined, references };
  };

const exception =
  (id: string): Mend =>
  (value, path) => {
    const whole = named(id, 'exception')(value, path);
    if (whole.value === undefined) return whole;
    const mended = mendKeys(whole.value, path, [['breaks', items(named(id, 'break'), false)]]);
    const isEmpty = mended.value !== whole.value && lacks(mended.value as JsonObject, ...exceptionContents);
    return { value: isEmpty ? undefined : mended.value, references: [...whole.references, ...mended.references] };
  };

const override =
  (id: string): Mend =>
  (value, path) =>
    Array.isArray(value) ? items(named(id, 'override'), false)(value, path) : named(id, 'override')(value, path);

const version =
  (id: string): Mend =>
  (value, path) =>
    mendKeys(value, path, [['breaks', items(named(id, 'break'))]]);

const channel =
  (id: string): Mend =>
  (value, path) =>
    mendKeys(value, path, [
      ['instead', instead(id, path)],
      ['versions', items(version(id))],
    ]);

function mendDocument(document: JsonObject, id: string): Mended {
  return mendKeys(document, '', [
    ['breaks', items(named(id, 'break'))],
    ['exceptions', items(exception(id))],
    ['versions', items(version(id))],
    ['override', override(id)],
    ['channels', items(channel(id))],
  ]);
}

/** Of two channels with one id it is not known which is meant: then nothing is mended. */
const isOnly = (document: JsonObject, id: string) =>
  listIn(document, 'channels').filter((item) => stringIn(objectOf(item) ?? {}, 'id') === id).length === 1;

/** What speaks of a channel, in the order of the document: to be told before it is removed. */
export function referencesTo(document: JsonObject, index: number): readonly ChannelReference[] {
  const id = stringIn(objectOf(listIn(document, 'channels')[index]) ?? {}, 'id');
  if (id === undefined || !isOnly(document, id)) return [];
  const own = `/channels/${index}`;
  return mendDocument(document, id).references.filter(({ path }) => path !== own && !path.startsWith(`${own}/`));
}

/** A document without a channel, and without what spoke of that only. */
export function removeChannel(document: JsonObject, index: number): JsonObject {
  const list = listIn(document, 'channels');
  if (list[index] === undefined) return document;
  const id = stringIn(objectOf(list[index]) ?? {}, 'id');
  const rest = withKey(document, 'channels', withItem(list, index, undefined));
  return id !== undefined && isOnly(document, id) ? (mendDocument(rest, id).value as JsonObject) : rest;
}
