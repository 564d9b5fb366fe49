import type { ChatProvider } from '../../channels/chat-provider.js';
import type { ChannelPresence, Presence } from '../../channels/presence.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { addressOf } from '../address.js';
import type { ChatChannel, ChatWindow } from '../chat/chat-adapter.js';
import { createChats } from '../chat/page-chats.js';
import type { Clock } from '../clock.js';
import type { Page } from '../page.js';
import { createWarnOnce } from '../warnings.js';
import { usualSeconds } from '../pauses/presence-freshness.js';
import { LastingPresence } from './lasting-presence.js';
import { PresenceSource } from './presence-source.js';

/** What the organisation's systems and the chats of the page say, for all elements of a page. */
export interface PagePresence {
  /**
   * Calls `listener` with what is known of the schedule's channels, a visitor's conversations included: at once, and after
   * each change. Returns what stops it. With a schedule that has neither a `presence` nor
   * a chat, nothing happens.
   *
   * @param document resolves the address of the schedule's `presence`
   */
  subscribe(schedule: Schedule, document: Document, listener: (presence: Presence) => void): () => void;
  /** The chat of a channel; null when it is another kind of channel. It is looked for while its schedule has listeners. */
  chatOf(channel: Channel): ChatProvider | null;
}

/** What a chat's vendor says of its people joins what the address says: they are there only when neither says that they are not. */
function stateWith(told: ChannelPresence | undefined, { availability }: ChatProvider): ChannelPresence['state'] {
  if (availability === 'unknown') return told?.state;
  return availability === 'available' ? (told?.state ?? 'open') : 'unavailable';
}

function withChat(told: ChannelPresence | undefined, chat: ChatProvider): ChannelPresence | undefined {
  const state = stateWith(told, chat);
  const found = { ...told, ...(state && { state }), ...(chat.hasConversation && { hasConversation: true }) };
  return Object.keys(found).length ? found : undefined;
}

function merge(told: Presence, chats: readonly (readonly [id: string, chat: ChatProvider])[]): Presence {
  const merged = new Map(told);
  for (const [id, chat] of chats) {
    const presence = withChat(told.get(id), chat);
    if (presence) merged.set(id, presence);
  }
  return merged;
}

function isChat(channel: Channel): channel is ChatChannel {
  return channel.type === 'chat';
}

/** Makes what tells of a page's presence. Nothing happens until somebody listens. */
export function createPresence(clock: Clock, window: ChatWindow): PagePresence {
  const chats = createChats(clock, window);
  const sources = new Map<string, PresenceSource>();
  const warnOnce = createWarnOnce(window);
  const warn = (address: string, fault: string) => warnOnce(`presence ${address} ${fault}`);

  function sourceOf({ presence }: Schedule, document: Document): PresenceSource | null {
    if (!presence) return null;
    const { url, everySeconds = usualSeconds } = presence;
    const address = addressOf(url, document);
    if (address === undefined) {
      warn(url, 'is not an http(s) address');
      return null;
    }
    const key = `${everySeconds} ${address}`;
    const create = () => new PresenceSource(address, everySeconds, clock, window, (fault) => warn(address, fault));
    const source = sources.get(key) ?? create();
    sources.set(key, source);
    return source;
  }

  return {
    subscribe(schedule, document, listener) {
      const source = sourceOf(schedule, document);
      const parts = schedule.channels.filter(isChat).map((channel) => [channel.id, chats.providerOf(channel)] as const);
      let isReady = false;
      const tell = () => {
        if (!isReady) return;
        const lost = parts.filter(([, { availability }]) => availability === 'blocked').map(([id]) => id);
        listener(lasting.read(merge(source?.presence ?? new Map(), parts), new Set(lost)));
      };
      const lasting = new LastingPresence(schedule, clock, tell);
      const stops = [source?.subscribe(tell), ...parts.map(([, chat]) => chat.subscribe(tell))];
      isReady = true;
      tell();
      return () => {
        isReady = false;
        lasting.stop();
        stops.forEach((stop) => stop?.());
      };
    },
    chatOf: (channel) => (isChat(channel) ? chats.providerOf(channel) : null),
  };
}

const ofPages = new WeakMap<Page, PagePresence>();

/**
 * What is known of presence on a page, made when it is first asked for. It is a part of the script by itself, which only
 * visitors load whose schedule has a `presence` or a chat.
 */
export function presenceOf(page: Page): PagePresence {
  const presence = ofPages.get(page) ?? createPresence(page.clock, window);
  ofPages.set(page, presence);
  return presence;
}

/** Puts another presence in the place of a page's own. */
export function usePresence(page: Page, replacement: PagePresence): void {
  ofPages.set(page, replacement);
}
