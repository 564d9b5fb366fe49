import { callFunction, hasFunction, readProperty, type AttachChat } from '../chat-adapter.js';

/** What each kind of news tells: whether the visitor has a conversation, and that nobody is there. */
const news = {
  onServiceOffline: { isDeserted: true },
  onAssignAgent: { isDeserted: false },
  onChatStarted: { isDeserted: false, isTalking: true },
  onChatEnded: { isDeserted: false, isTalking: false },
};

/**
 * Rocket.Chat tells that no agent is online within half a second after it has come, and after a conversation has ended; as long as
 * the page is open its own window asks for a message then. It never tells that one is online, and of no conversation that
 * began on another page: an agent is also assigned to greet a visitor who has said nothing. What is registered with it adds to
 * the owner's handlers and cannot be taken back, so each kind is registered once per page, and does nothing while nobody
 * listens. The owner's stub keeps what is given to `RocketChat` until its script is there. What was told before this adapter
 * came is in `RocketChat.isServiceOffline`, by the script tag (elements/hear-early.ts) or the owner.
 * https://developer.rocket.chat/docs/livechat-widget-api
 */
export const attach: AttachChat = (window) => {
  let isDeserted = false;
  let isTalking = false;
  let tell: (() => void) | undefined;
  let known: unknown;
  const heard = new WeakSet<object>();

  function hear(change: { readonly isDeserted: boolean; readonly isTalking?: boolean }): void {
    isDeserted = change.isDeserted;
    isTalking = change.isTalking ?? isTalking;
    tell?.();
  }

  /** Runs when the script is there: `this` is its API. What throws here would take the owner's own handlers along. */
  function register(this: unknown): void {
    const api = Object(this) as object;
    if (heard.has(api)) return;
    heard.add(api);
    for (const [kind, change] of Object.entries(news)) {
      if (hasFunction(api, kind)) callFunction(api, kind, () => hear(change));
    }
  }

  function ask(): void {
    const chat = readProperty(window, 'RocketChat');
    if (chat === known || typeof chat !== 'function') return;
    known = chat;
    isDeserted ||= readProperty(chat, 'isServiceOffline') === true;
    callFunction(window, 'RocketChat', register);
  }

  return {
    lookEvery: 0,
    hasArrived() {
      ask();
      return hasFunction(readProperty(readProperty(window, 'RocketChat'), 'livechat'), 'maximizeWidget');
    },
    isStaffed: () => (isDeserted ? false : null),
    hasConversation: () => isTalking,
    open() {
      callFunction(window, 'RocketChat', function (this: unknown) {
        callFunction(this, 'maximizeWidget');
      });
    },
    listen(changed, signal) {
      tell = changed;
      signal.addEventListener('abort', () => (tell = undefined));
    },
  };
};
