import type { Channel, Schedule } from '../../schedule/document/schedule.js';

/** A channel before and after. */
export interface ChannelPair {
  readonly before: Channel;
  readonly after: Channel;
}

/** The channels of two schedules. */
export interface PairedChannels {
  readonly pairs: readonly ChannelPair[];
  readonly added: readonly Channel[];
  readonly removed: readonly Channel[];
}

const withoutId = (channel: Channel) => JSON.stringify({ ...channel, id: '' });

/** Which channel became which: by its id, or else by everything but its id. */
export function pairChannels({ channels: before }: Schedule, { channels: after }: Schedule): PairedChannels {
  const named = after.map((channel) => before.find(({ id, type }) => id === channel.id && type === channel.type));
  const left = before.filter((channel) => !named.includes(channel));
  const found = after.map((channel, index) => {
    if (named[index]) return named[index];
    const place = left.findIndex((other) => withoutId(other) === withoutId(channel));
    return place < 0 ? undefined : left.splice(place, 1)[0];
  });
  return {
    pairs: after.flatMap((channel, index) => (found[index] ? [{ before: found[index], after: channel }] : [])),
    added: after.filter((_, index) => !found[index]),
    removed: left,
  };
}
