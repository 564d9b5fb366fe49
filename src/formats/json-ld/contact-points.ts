import type { ChannelType } from '../../schedule/document/channel-types.js';
import type { Channel, ChannelOf } from '../../schedule/document/schedule.js';
import type { JsonLd } from './json-ld.js';

/** What schema.org has for a type of channel. */
interface Counterpart<Type extends ChannelType> {
  /** The keys of a channel that reach it. */
  readonly carried: readonly string[];
  /** How it is reached, in the properties of a ContactPoint; left out where it is a Place. */
  readonly reach?: (channel: ChannelOf<Type>) => JsonLd;
}

const counterparts: { readonly [Type in ChannelType]: Counterpart<Type> | null } = {
  phone: { carried: ['type', 'number'], reach: ({ number }) => ({ telephone: number }) },
  chat: { carried: ['type'], reach: () => ({}) },
  whatsapp: { carried: ['type', 'number'], reach: ({ number }) => ({ url: `https://wa.me/${number.slice(1)}` }) },
  sms: { carried: ['type', 'number'], reach: ({ number }) => ({ url: `sms:${number}` }) },
  // That people see each other there has no word.
  video: { carried: ['url'], reach: ({ url }) => ({ url }) },
  visit: { carried: ['type', 'address', 'url'] },
  email: { carried: ['type', 'address'], reach: ({ address }) => ({ email: address }) },
  callback: null,
  form: { carried: ['type', 'url'], reach: ({ url }) => ({ url }) },
  link: { carried: ['type', 'url'], reach: ({ url }) => ({ url }) },
};

/** How a channel is reached, in the properties of a ContactPoint; null where it is none. */
export function reachOf(channel: Channel): JsonLd | null {
  const { reach } = (counterparts[channel.type] ?? {}) as Partial<Counterpart<ChannelType>>;
  return reach?.(channel) ?? null;
}

/** The keys of a channel that reach schema.org; null where it has nothing of the kind. */
export function carriedKeys({ type }: Channel): readonly string[] | null {
  const counterpart = counterparts[type];
  // `urgent` is the kind of contact; a place has none.
  return counterpart && [...(counterpart.reach ? ['urgent'] : []), ...counterpart.carried];
}
