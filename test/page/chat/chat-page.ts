import type { ChatProvider } from '../../../src/channels/chat-provider.js';
import type { ChatChannel } from '../../../src/page/chat/chat-adapter.js';
import { createChats } from '../../../src/page/chat/page-chats.js';
import { createClock } from '../../../src/page/clock.js';
import { colleague } from './fake-converse.js';
import { FakeChatWindow } from './fake-chat-window.js';
import { makers } from './fake-vendors.js';

/** A chat channel as a schedule has it. */
export function chatOf(provider: ChatChannel['provider'], given?: ChatChannel['options']): ChatChannel {
  const options = given ?? (provider === 'converse' ? { address: colleague } : undefined);
  const channel = { id: 'chat', type: 'chat', provider, urgent: false, whenUnavailable: 'show' } as const;
  return options ? { ...channel, options } : channel;
}

const { port1, port2 } = new MessageChannel();

/** Lets everything that is promised already happen; what is imported has been imported before. */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

/** A page with one chat, whose vendor, window and time are in our hands. */
export function openChatPage(provider: ChatChannel['provider'], options?: ChatChannel['options']) {
  const world = new FakeChatWindow();
  const vendor = makers[provider](world);
  const chats = createChats(createClock(world), world);
  const chat: ChatProvider = chats.providerOf(chatOf(provider, options));
  const changes: string[] = [];
  const listen = () =>
    chat.subscribe(() => void changes.push(chat.availability + (chat.hasConversation ? ', talking' : '')));
  /** Listens, and waits until the adapter is there. */
  const listenUntilLooking = async () => {
    const stop = listen();
    await import(`../../../src/page/chat/vendors/${provider}.ts`);
    await turn();
    return stop;
  };
  return { world, vendor, chats, chat, changes, listen, listenUntilLooking };
}
