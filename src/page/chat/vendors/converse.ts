import { callFunction, readProperty, type AttachChat } from '../chat-adapter.js';

/** What the API of Converse's plugins has that is needed here. */
interface ConverseApi {
  readonly listen: {
    on(event: string, listener: () => void): void;
    stanza(name: string, handler: (stanza: Element) => boolean): void;
  };
  readonly connection: { connected(): boolean; get(): { readonly jid: string } };
  readonly user: { readonly presence: { send(presence: { readonly type: string; readonly to: string }): unknown } };
  readonly chats: {
    get(address: string): Promise<{ readonly messages: { readonly length: number } } | null>;
    open(address: string, keys: object, isForced: boolean): unknown;
  };
}

/** What a device says of whoever is behind it: somebody who is away is not free, and one of a negative priority gets no messages. */
function isFree(presence: Element): boolean {
  const textOf = (name: string) => presence.querySelector(name)?.textContent.trim() ?? '';
  return ['', 'chat'].includes(textOf('show')) && !(Number(textOf('priority')) < 0);
}

/** What is known of a colleague, by the presence of each of their devices. */
function createPresence(colleague: string) {
  const devices = new Map<string, boolean>();
  let isKnown = false;
  return {
    /** Whether somebody is free; null while nobody has told. */
    isFree: () => (isKnown ? [...devices.values()].includes(true) : null),
    forget() {
      devices.clear();
      isKnown = false;
    },
    /** Returns whether the stanza was about the colleague. */
    hear(stanza: Element): boolean {
      const [, from = '', device = ''] = /^([^/]*)\/?(.*)$/s.exec(stanza.getAttribute('from') ?? '') ?? [];
      const type = stanza.getAttribute('type');
      if (from.toLowerCase() !== colleague || (type && type !== 'unavailable')) return false;
      if (!type) devices.set(device, isFree(stanza));
      else if (device) devices.delete(device);
      else devices.clear();
      return (isKnown = true);
    },
  };
}

/** The line to the server, and what is heard over it. Nothing of this can be taken back, so it does nothing while nobody listens. */
function createLine(api: ConverseApi, colleague: string, tell: () => void) {
  const presence = createPresence(colleague);
  let isConnected: boolean | undefined;
  let isTalking = false;
  let hearing: unknown;

  const ask = () => void api.user.presence.send({ type: 'subscribe', to: colleague });

  /** Looks whether something has been said in the window that is open. A window that is closed forgets it. */
  async function look(): Promise<void> {
    const chat = await api.chats.get(colleague);
    isTalking = isConnected === true && (chat?.messages.length ?? 0) > 0;
    tell();
  }

  function connect(): void {
    isConnected = true;
    const hear = (stanza: Element) => {
      const isOwn = !stanza.getAttribute('type') && stanza.getAttribute('from') === api.connection.get().jid;
      if (hearing === hear && isOwn) ask();
      if (hearing === hear && presence.hear(stanza)) tell();
      return hearing === hear; // else Converse takes it away
    };
    hearing = hear;
    api.listen.stanza('presence', hear);
    ask();
    void look();
    tell();
  }

  function lose(): void {
    isConnected = isTalking = false;
    presence.forget();
    tell();
  }

  const on = (events: readonly string[], listener: () => void) => {
    for (const event of events) api.listen.on(event, listener);
  };
  on(['connected', 'reconnected'], connect);
  on(['will-reconnect', 'disconnected'], lose);
  on(['message', 'sendMessage', 'afterMessagesFetched', 'chatBoxClosed'], () => void look());
  return {
    /** Takes up a line that is there already. Whoever is told by that looks here again. */
    begin: () => void (api.connection.connected() && connect()),
    isConnected: () => isConnected,
    isTalking: () => isTalking,
    isFree: () => (isConnected ? presence.isFree() : false),
  };
}

/**
 * Converse hands its API to plugins only, so the owner's, three lines, keeps it where this looks: `converse.bereikbaarNu`. Whether
 * somebody is there is heard from the stanzas themselves: Converse's own record of a contact hears nothing after a break of the
 * line. The handlers of stanzas go with the line too. On each line the colleague is asked for, once our own presence has come
 * back: before that the server tells this address nothing. It answers with each device, or with "unavailable" of none.
 * A line that is lost tells `will-reconnect`, again and again; `disconnected` comes only when Converse gives up.
 * https://conversejs.org/docs/development/plugin-development/ and https://www.rfc-editor.org/rfc/rfc6121
 */
export const attach: AttachChat = (window, { address = '' }) => {
  const colleague = String(address).toLowerCase();
  const converse = () => readProperty(window, 'converse');
  let api: ConverseApi | undefined;
  let line: ReturnType<typeof createLine> | undefined;
  let tell: (() => void) | undefined;
  return {
    lookEvery: 0,
    hasArrived() {
      api ??= readProperty(converse(), 'bereikbaarNu') as ConverseApi | undefined;
      if (api && colleague && !line) {
        line = createLine(api, colleague, () => tell?.());
        line.begin();
      }
      return line?.isConnected() !== undefined;
    },
    whyMissing() {
      if (!converse()) return undefined;
      if (!colleague) return 'needs "options": { "address": "…" }, of who answers';
      return api ? 'does not connect' : 'is a Converse without the plugin of docs/chat.md';
    },
    isStaffed: () => line?.isFree() ?? null,
    hasConversation: () => line?.isTalking() === true,
    open() {
      if (!line?.isConnected()) throw new Error('Converse is not connected');
      callFunction(api?.chats, 'open', colleague, {}, true);
    },
    listen(changed, signal) {
      tell = changed;
      signal.addEventListener('abort', () => (tell = undefined));
    },
  };
};
