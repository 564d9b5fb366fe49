import type { FakeChatWindow } from './fake-chat-window.js';

export const colleague = 'Staff@delinde.example';
const visitor = 'a1@visitors.delinde.example/b2';

/** A stanza of presence, as Converse gives it to plugins. */
function presenceOf(from: string, type = '', inner = ''): Element {
  const text = `<presence xmlns="jabber:client" from="${from}"${type && ` type="${type}"`}>${inner}</presence>`;
  return new DOMParser().parseFromString(text, 'text/xml').documentElement;
}

/** Converse with the owner's plugin, and the server behind it: what both do was seen in test/chats/converse.test.ts. */
export function fakeConverse(world: FakeChatWindow) {
  const listeners = new Map<string, (() => void)[]>();
  let handlers: ((stanza: Element) => boolean)[] = [];
  let isConnected = false;
  /** The devices of the colleague, with what they say. */
  const devices = new Map([['desk', '']]);
  const chat = { messages: { length: 0 } };
  const trigger = (event: string) => listeners.get(event)?.forEach((listener) => listener());
  const deliver = (stanza: Element) => void (handlers = handlers.filter((handler) => handler(stanza)));
  const deviceSays = (device: string, inner: string) =>
    deliver(presenceOf(`staff@delinde.example/${device}`, '', inner));
  const answer = () => {
    if (!devices.size) deliver(presenceOf('staff@delinde.example', 'unavailable'));
    for (const [device, inner] of devices) deviceSays(device, inner);
  };
  const vendor = {
    provider: 'converse' as const,
    ...{ global: 'converse', opened: 0, ownersLog: [] as string[], tells: { staff: true, talk: true } },
    snippet: () => {},
    /** It has been loaded, and the owner's plugin keeps its API. */
    load() {
      const api = {
        listen: {
          on: (event: string, listener: () => void) =>
            void listeners.set(event, [...(listeners.get(event) ?? []), listener]),
          stanza: (_: string, handler: (stanza: Element) => boolean) => void handlers.push(handler),
        },
        connection: { connected: () => isConnected, get: () => ({ jid: visitor }) },
        user: { presence: { send: ({ type }: { type: string }) => isConnected && type === 'subscribe' && answer() } },
        chats: { get: () => Promise.resolve(chat), open: () => void vendor.opened++ },
      };
      world['converse'] = { bereikbaarNu: api };
      world.loadScript();
    },
    connect(event = 'connected') {
      isConnected = true;
      trigger(event);
    },
    arrive() {
      isConnected = true;
      vendor.load();
    },
    lose(event = 'will-reconnect') {
      isConnected = false;
      handlers = [];
      trigger(event);
    },
    /** How many handlers hear the stanzas of this line. */
    get hearing() {
      deliver(presenceOf('other@delinde.example/x'));
      return handlers.length;
    },
    ownPresence: () => deliver(presenceOf(visitor)),
    says(device: string, inner: string) {
      devices.set(device, inner);
      deviceSays(device, inner);
    },
    leaves(device: string) {
      devices.delete(device);
      deliver(presenceOf(`staff@delinde.example/${device}`, 'unavailable'));
    },
    deliver: (from: string, type: string) => deliver(presenceOf(from, type)),
    staff: (isThere: boolean) => vendor.says('desk', isThere ? '' : '<show>away</show>'),
    talk(isTalking: boolean) {
      chat.messages.length = Number(isTalking);
      trigger(isTalking ? 'message' : 'chatBoxClosed');
    },
  };
  return vendor;
}
