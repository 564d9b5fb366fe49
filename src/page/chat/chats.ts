import type { ChatProvider } from '../../channels/chat-provider.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { Clock } from '../clock.js';
import type { AttachChat, ChatWorld } from './chat-adapter.js';
import { createChatProvider } from './create-chat-provider.js';

/** A channel of the type chat. */
export type ChatChannel = Extract<Channel, { readonly type: 'chat' }>;

/** The chats of a page: one provider per vendor and options, however many elements show it. */
export interface Chats {
  providerOf(channel: ChatChannel): ChatProvider;
}

/** A visitor loads the one that the schedule names. */
const adapters: Readonly<Record<ChatChannel['provider'], () => Promise<{ readonly attach: AttachChat }>>> = {
  chatwoot: () => import('./chatwoot.js'),
  crisp: () => import('./crisp.js'),
  intercom: () => import('./intercom.js'),
  tawk: () => import('./tawk.js'),
  'rocket-chat': () => import('./rocket-chat.js'),
  zammad: () => import('./zammad.js'),
  generic: () => import('./generic.js'),
};

/** Makes the chats of a page. Nothing happens until somebody listens to one. */
export function createChats(clock: Clock, world: ChatWorld): Chats {
  const providers = new Map<string, ChatProvider>();
  const warned = new Set<string>();

  function warn(id: string, fault: string, cause?: string): void {
    const sentence = `bereikbaar-nu: the chat "${id}" ${fault}`;
    if (!warned.has(sentence)) world.console.warn(cause === undefined ? sentence : `${sentence}: ${cause}`);
    warned.add(sentence);
  }

  function create({ id, provider, options = {} }: ChatChannel): ChatProvider {
    const load = async () => (await adapters[provider]()).attach(world, options, id);
    return createChatProvider(load, clock, world, (...fault) => warn(id, ...fault));
  }

  return {
    providerOf(channel) {
      const { id, provider, options = {} } = channel;
      const key = [id, provider, ...Object.entries(options).flat()].join('\n');
      const known = providers.get(key) ?? create(channel);
      providers.set(key, known);
      return known;
    },
  };
}
