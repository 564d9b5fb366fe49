import { isRecord } from '../schedule/json.js';

/** What the organisation's own systems say of a channel at this moment. */
export interface ChannelPresence {
  /** Presence can make an open channel unavailable; it never opens one that its hours close. */
  readonly state?: 'open' | 'unavailable';
  /** How long a visitor waits for an answer, in minutes. */
  readonly waitMinutes?: number;
}

/** By the id of the channel. A channel that is not in it has its hours only. */
export type Presence = ReadonlyMap<string, ChannelPresence>;

const longestWait = 24 * 60;

function readChannel(value: unknown): ChannelPresence {
  if (!isRecord(value)) return {};
  const { state, wait } = value;
  return {
    ...(state === 'open' || state === 'unavailable' ? { state } : {}),
    ...(typeof wait === 'number' && wait >= 0 && wait <= longestWait ? { waitMinutes: wait } : {}),
  };
}

/**
 * Reads the JSON of a presence address: `{"channels": {"chat": {"state": "open", "wait": 4}}}`, the wait in minutes. What is
 * malformed is left out; never throws.
 */
export function readPresence(json: unknown): Presence {
  const channels = isRecord(json) && isRecord(json.channels) ? json.channels : {};
  const presence = new Map<string, ChannelPresence>();
  for (const [id, value] of Object.entries(channels)) {
    const read = readChannel(value);
    if (Object.keys(read).length) presence.set(id, read);
  }
  return presence;
}
