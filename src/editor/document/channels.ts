import { channelTypes, type ChannelType } from '../../schedule/document/channel-types.js';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { listIn, objectOf, stringIn, withInserted, withItem, withKey, withMoved, withParts } from './plain-edits.js';
import { isSameJson } from '../text/same-json.js';

/** The key that a channel of a type cannot do without, or does most with: what people turn to. */
export const mainKeys = {
  phone: 'number',
  chat: 'provider',
  whatsapp: 'number',
  sms: 'number',
  visit: 'address',
  email: 'address',
  callback: 'endpoint',
  form: 'url',
  link: 'url',
  video: 'url',
} as const satisfies Readonly<Record<ChannelType, string>>;

/** A channel as the editor lists it. */
export interface ListedChannel {
  /** Its place in the document. */
  readonly index: number;
  readonly value: JsonObject;
  readonly id: string;
  /** Null: there is no such type, so it stays as it stands. */
  readonly type: ChannelType | null;
}

/** The channels of a document, in its order. What is no object stays out. */
export function listChannels(document: JsonObject): ListedChannel[] {
  return listIn(document, 'channels').flatMap((item, index): ListedChannel[] => {
    const value = objectOf(item);
    if (!value) return [];
    const type = stringIn(value, 'type') ?? '';
    const known = Object.hasOwn(channelTypes, type) ? (type as ChannelType) : null;
    return [{ index, value, id: stringIn(value, 'id') ?? '', type: known }];
  });
}

/** An id for a new channel of a type that no other one has: `phone`, `phone-2`. */
export function freeId(document: JsonObject, type: ChannelType): string {
  const taken = listChannels(document).map(({ id }) => id);
  let id: string = type;
  for (let number = 2; taken.includes(id); number++) id = `${type}-${number}`;
  return id;
}

/** A document with one more channel, behind the others. */
export function addChannel(
  document: JsonObject,
  type: ChannelType,
  fields: JsonObject,
): { readonly document: JsonObject; readonly index: number } {
  const list = listIn(document, 'channels');
  const channel = { id: freeId(document, type), type, ...fields };
  return { document: withKey(document, 'channels', withInserted(list, list.length, channel)), index: list.length };
}

/** A document in which a channel has gone to another place. */
export function moveChannel(document: JsonObject, from: number, to: number): JsonObject {
  const list = listIn(document, 'channels');
  return to < 0 || to >= list.length ? document : withKey(document, 'channels', withMoved(list, from, to));
}

/** A document in which a channel has these values; it loses the keys whose value is undefined. */
export function setChannel(
  document: JsonObject,
  index: number,
  fields: Readonly<Record<string, JsonValue | undefined>>,
): JsonObject {
  const list = listIn(document, 'channels');
  const channel = objectOf(list[index]);
  if (!channel) return document;
  const parts = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as JsonObject;
  const changed = withParts(channel, Object.keys(fields), parts);
  return isSameJson(changed, channel) ? document : withKey(document, 'channels', withItem(list, index, changed));
}
