import type { ChatChannel } from '../../../src/page/chat/chat-adapter.js';
import type { FakeChatWindow } from './fake-chat-window.js';
import { fakeConverse } from './fake-converse.js';
import { fakeZammad } from './fake-zammad.js';

/** A vendor as its documentation describes it. Written from that, not from our adapters. */
export interface FakeVendor {
  readonly provider: ChatChannel['provider'];
  /** What the owner's own snippet leaves in the page before the vendor's script is there. */
  snippet(): void;
  /** The vendor's script has been loaded, and is ready. */
  arrive(): void;
  /** The vendor's team comes or goes. */
  staff(isThere: boolean): void;
  /** The visitor begins, or ends, a conversation. */
  talk(isTalking: boolean): void;
  /** How often the chat was opened. */
  readonly opened: number;
  /** What the owner's own handlers were told; empty for vendors without. */
  readonly ownersLog: readonly string[];
  readonly tells: { readonly staff: boolean | 'leaving'; readonly talk: boolean };
  /** Where in the window its things are, for those who want to put something strange there. */
  readonly global: string;
}

type Make = (world: FakeChatWindow) => FakeVendor;

const chatwoot: Make = (world) => {
  const vendor = {
    provider: 'chatwoot' as const,
    global: '$chatwoot',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: false, talk: true },
    snippet: () => {},
    arrive() {
      // The SDK is there first, and its frame later: only then is it ready.
      const sdk = {
        hasLoaded: false,
        isOpen: false,
        toggle(state?: string) {
          if (!sdk.hasLoaded) throw new TypeError("Cannot read properties of null (reading 'contentWindow')");
          sdk.isOpen = state === 'open' || (state !== 'close' && !sdk.isOpen);
          vendor.opened += Number(sdk.isOpen);
        },
      };
      world.$chatwoot = sdk;
      world.loadScript();
      sdk.hasLoaded = true;
      world.fire('chatwoot:ready');
    },
    staff: () => {},
    talk: (isTalking: boolean) => void (isTalking && world.fire('chatwoot:on-message')),
  };
  return vendor;
};

const crisp: Make = (world) => {
  const handlers = new Map<string, (value: unknown) => void>(); // one per event
  const state = { available: true, ongoing: false };
  const run = ([action, name, value]: readonly [string, string, unknown?]) => {
    if (action === 'on') handlers.set(name, value as (value: unknown) => void);
    if (action === 'off') handlers.delete(name);
    if (action === 'do' && name === 'chat:open') vendor.opened++;
  };
  const vendor = {
    provider: 'crisp' as const,
    global: '$crisp',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: true, talk: true },
    snippet() {
      const log = (available: unknown) => void vendor.ownersLog.push(`available ${String(available)}`);
      world.$crisp = [['on', 'website:availability:changed', log]];
    },
    arrive() {
      const queue = (world.$crisp ?? []) as (readonly [string, string, unknown?])[];
      world.$crisp = {
        push: run,
        is: (name: string) =>
          name === 'website:available' ? state.available : name === 'session:ongoing' && state.ongoing,
      };
      queue.forEach(run);
      world.loadScript();
    },
    staff(isThere: boolean) {
      state.available = isThere;
      handlers.get('website:availability:changed')?.(isThere);
    },
    talk: (isTalking: boolean) => void (state.ongoing = isTalking),
  };
  return vendor;
};

const intercom: Make = (world) => {
  const vendor = {
    provider: 'intercom' as const,
    global: 'Intercom',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: false, talk: false },
    snippet() {
      const stub = Object.assign((...values: unknown[]) => void stub.q.push(values), { q: [] as unknown[][] });
      stub('boot', { app_id: 'x' });
      world.Intercom = stub;
    },
    arrive() {
      const real = (method: string) => void (vendor.opened += Number(method === 'show'));
      world.Intercom = Object.assign(real, { booted: true });
      world.loadScript();
    },
    staff: () => {},
    talk: () => {},
  };
  return vendor;
};

const tawk: Make = (world) => {
  const state = { status: 'online', ongoing: false };
  const api = () => world.Tawk_API as Record<string, ((value?: string) => void) | undefined>;
  const tell = (handler: string, type: string, value?: string) => {
    api()[handler]?.(value);
    world.fire(type);
  };
  const vendor = {
    provider: 'tawk' as const,
    global: 'Tawk_API',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: true, talk: true },
    snippet() {
      world.Tawk_API = {
        onLoad: () => void vendor.ownersLog.push('load'),
        onStatusChange: (status: string) => void vendor.ownersLog.push(status),
      };
    },
    arrive() {
      world.Tawk_API = Object.assign(world.Tawk_API ?? {}, {
        getStatus: () => state.status,
        isChatOngoing: () => state.ongoing,
        showWidget: () => {},
        maximize: () => void vendor.opened++,
      });
      tell('onLoad', 'tawkLoad');
    },
    staff(isThere: boolean) {
      state.status = isThere ? 'online' : 'away';
      tell('onStatusChange', 'tawkStatusChange', state.status);
    },
    talk(isTalking: boolean) {
      state.ongoing = isTalking;
      if (isTalking) tell('onChatStarted', 'tawkChatStarted');
      else tell('onChatEnded', 'tawkChatEnded');
    },
  };
  return vendor;
};

const rocketChat: Make = (world) => {
  type Callback = (this: object) => void;
  const handlers = new Map<string, (() => void)[]>();
  const on = (kind: string) => (handler: () => void) =>
    void handlers.set(kind, [...(handlers.get(kind) ?? []), handler]);
  const tell = (kind: string) => handlers.get(kind)?.forEach((handler) => handler());
  const vendor = {
    provider: 'rocket-chat' as const,
    global: 'RocketChat',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: 'leaving' as const, talk: true },
    /** How many handlers it has. */
    get handlers() {
      return [...handlers.values()].flat().length;
    },
    snippet() {
      const stub = Object.assign((callback: Callback) => void stub._.push(callback), { _: [] as Callback[] });
      stub(function (this: { onServiceOffline?(handler: () => void): void }) {
        this.onServiceOffline?.(() => void vendor.ownersLog.push('offline'));
      });
      world.RocketChat = stub;
    },
    arrive() {
      const livechat = {
        maximizeWidget: () => void vendor.opened++,
        ...Object.fromEntries(
          ['onServiceOffline', 'onAssignAgent', 'onChatStarted', 'onChatEnded'].map((kind) => [kind, on(kind)]),
        ),
      };
      const queue = (world.RocketChat as { readonly _?: readonly Callback[] } | undefined)?._ ?? [];
      world.RocketChat = Object.assign((callback: Callback) => callback.call(livechat), { livechat });
      queue.forEach((callback) => callback.call(livechat));
      world.loadScript();
    },
    // That somebody has come is told to nobody, until there is a conversation.
    staff: (isThere: boolean) => void (!isThere && tell('onServiceOffline')),
    talk: (isTalking: boolean) => tell(isTalking ? 'onChatStarted' : 'onChatEnded'),
  };
  return vendor;
};

const zammad: Make = (world) => {
  const chat = fakeZammad(world);
  return {
    provider: 'zammad' as const,
    global: 'ZammadChat',
    get opened() {
      return chat.opened;
    },
    ownersLog: [] as string[],
    tells: { staff: true, talk: true },
    snippet: () => chat.putButton(),
    arrive() {
      chat.load();
      chat.connect();
      chat.answer('online');
    },
    /** A conversation goes on, whoever else leaves. After that, somebody is there again only when it has connected anew. */
    staff(isThere: boolean) {
      if (!isThere) return chat.isOpen ? undefined : chat.loseLine();
      chat.button.classList.remove('zammad-chat-is-hidden');
      chat.connect();
      chat.answer('online');
    },
    talk(isTalking: boolean) {
      if (!chat.isThere) return;
      if (!isTalking) return chat.agentCloses();
      chat.visitorOpens();
      chat.agentComes();
    },
  };
};

const generic: Make = (world) => {
  const detail = { channel: 'chat', available: true, conversation: false };
  const tell = () => world.document.dispatchEvent(new CustomEvent('bereikbaar-chat-status', { detail }));
  const vendor = {
    provider: 'generic' as const,
    global: 'OwnChat',
    opened: 0,
    ownersLog: [] as string[],
    tells: { staff: true, talk: true },
    snippet: () => {},
    arrive() {
      world.document.addEventListener('bereikbaar-chat-wanted', tell, {});
      world.document.heard.delete('bereikbaar-chat-wanted'); // the owner's
      const own = (event: Event) => {
        event.preventDefault();
        vendor.opened++;
      };
      world.document.addEventListener('bereikbaar-chat-open', own, {});
      world.document.heard.delete('bereikbaar-chat-open');
      tell();
    },
    staff(isThere: boolean) {
      detail.available = isThere;
      tell();
    },
    talk(isTalking: boolean) {
      detail.conversation = isTalking;
      tell();
    },
  };
  return vendor;
};

export const makers = {
  chatwoot,
  converse: fakeConverse,
  crisp,
  intercom,
  tawk,
  'rocket-chat': rocketChat,
  zammad,
  generic,
} satisfies Record<ChatChannel['provider'], Make>;
