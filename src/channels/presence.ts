import { isRecord } from '../schedule/document/json.js';

/** What the organisation's systems say of a channel right now. It can make an open channel unavailable, never open a closed one. */
export interface ChannelPresence {
  readonly state?: 'open' | 'unavailable';
  /** How long a visitor waits for a person, in whole minutes. */
  readonly waitMinutes?: number;
  /** Whether the visitor has a conversation on it, which goes on after closing time: only the chat on the page knows. */
  readonly hasConversation?: boolean;
}

/** The presence of channels by their ids. */
export type Presence = ReadonlyMap<string, ChannelPresence>;

/** Nobody is told to wait longer than a day: that is a mistake or an attack. */
const longestWait = 1440;

function readChannel(given: unknown): ChannelPresence {
  if (!isRecord(given)) return {};
  const { state, wait } = given;
  const isState = state === 'open' || state === 'unavailable';
  const isWait = typeof wait === 'number' && wait >= 0 && wait <= longestWait;
  return { ...(isState ? { state } : {}), ...(isWait ? { waitMinutes: Math.ceil(wait) } : {}) };
}

/**
 * Reads what a presence URL answered: `{"channels": {"chat": {"state": "open", "wait": 4}}}`, `wait` in minutes. What is
 * malformed is left out; nothing throws.
 */
export function readPresence(json: unknown): Presence {
  const channels = isRecord(json) ? json['channels'] : undefined;
  const entries = isRecord(channels) ? Object.entries(channels) : [];
  return new Map(
    entries.map(([id, given]) => [id, readChannel(given)] as const).filter(([, read]) => Object.keys(read).length),
  );
}
