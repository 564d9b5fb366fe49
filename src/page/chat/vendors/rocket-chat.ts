import { callFunction, hasFunction, readProperty, type AttachChat } from '../chat-adapter.js';

const news = {
  onServiceOffline: { staffed: false },
  onAssignAgent: { staffed: true, talking: true },
  onChatStarted: { talking: true },
  onChatEnded: { talking: false },
};

/** How long it counts that no agent was online, in milliseconds: it is not told that one has come. */
const shelfLife = 600_000;

/**
 * Rocket.Chat tells that no agent is online when a visitor meets with that, and that a conversation begins and ends; before
 * and after that nothing is known, so also not of a conversation that began on another page. What is registered with it adds to the owner's handlers and cannot be taken back, so each kind is registered once
 * per page, and does nothing while nobody listens. The owner's stub keeps what is given to `RocketChat` until its script
 * is there.
 * https://developer.rocket.chat/docs/livechat-widget-api
 */
export const attach: AttachChat = (window) => {
  let staffed: boolean | null = null;
  let toldAt = 0;
  let talking = false;
  let tell: (() => void) | undefined;
  let stub: unknown;
  const heard = new WeakSet<object>();

  /** Runs when the script is there: `this` is its API. */
  function register(this: unknown): void {
    const api = Object(this) as object;
    if (heard.has(api)) return;
    heard.add(api);
    for (const [kind, change] of Object.entries<{ staffed?: boolean; talking?: boolean }>(news)) {
      callFunction(api, kind, () => {
        if (change.staffed !== undefined) [staffed, toldAt] = [change.staffed, window.performance.now()];
        talking = change.talking ?? talking;
        tell?.();
      });
    }
  }

  function ask(): void {
    const chat = readProperty(window, 'RocketChat');
    if (chat === stub || typeof chat !== 'function') return;
    stub = chat;
    callFunction(window, 'RocketChat', register);
  }

  return {
    lookEvery: 60,
    hasArrived() {
      ask();
      return hasFunction(readProperty(readProperty(window, 'RocketChat'), 'livechat'), 'maximizeWidget');
    },
    isStaffed: () => (staffed === false && window.performance.now() - toldAt >= shelfLife ? null : staffed),
    hasConversation: () => talking,
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
