import type { ChatProvider } from '../../channels/chat-provider.js';
import type { Clock } from '../clock.js';
import { createWarnOnce } from '../warnings.js';
import type { ChatChannel, ChatWindow } from './chat-adapter.js';
import { VendorChat } from './vendor-chat.js';
import { vendors } from './vendor-registry.js';

/** The chats of a page: one provider per vendor and options, however many elements show it. */
export interface Chats {
  providerOf(channel: ChatChannel): ChatProvider;
}

/** Makes the chats of a page. Nothing happens until somebody listens to one. */
export function createChats(clock: Clock, window: ChatWindow): Chats {
  const providers = new Map<string, ChatProvider>();
  const warn = createWarnOnce(window);

  function create({ id, provider, options = {} }: ChatChannel): ChatProvider {
    const load = async () => (await vendors[provider]()).attach(window, options, id);
    return new VendorChat(load, clock, window, (fault, ...cause) => warn(`the chat "${id}" ${fault}`, ...cause));
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
