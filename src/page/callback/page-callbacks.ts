import { postTo, type Post } from './callback-attempt.js';
import { CallbackIntent } from './callback-intent.js';
import { CallbackSender, type SendingWindow } from './callback-sender.js';
import type { Clock } from '../clock.js';
import { Listeners } from '../listeners.js';
import type { Page } from '../page.js';

/** Who is asked to call: schedules on one page may give their channels the same id. */
export interface CallbackTarget {
  readonly id: string;
  readonly endpoint: string;
}

/** What the visitor of a page typed into callback forms, and what became of it. In memory only: nothing is stored. */
export interface Callbacks {
  /** The one intent for a channel, however many elements show its form, and also when none does. */
  intentFor(channel: CallbackTarget): CallbackIntent;
  /** The intent that holds something which was typed and is not sent; the one that was changed last. */
  readonly unsent: CallbackIntent | null;
  /** What posts requests to an endpoint. */
  postTo(endpoint: string): Post;
  /** Calls `listener` after each change of an intent, until the returned function is called. */
  subscribe(listener: () => void): () => void;
}

/** Makes what holds the intents of a page. */
export function createCallbacks(clock: Clock, window: SendingWindow): Callbacks {
  const intents = new Map<string, CallbackIntent>();
  const listeners = new Listeners(window);
  let last: CallbackIntent | null = null;

  function open(key: string): CallbackIntent {
    const intent = new CallbackIntent(new CallbackSender(clock, window), window);
    intents.set(key, intent);
    intent.subscribe(() => {
      last = intent;
      listeners.tell();
    });
    return intent;
  }

  // Who comes back to a page that was kept (back/forward cache) wants something else than what was sent from it before.
  const renew = ({ persisted }: { readonly persisted: boolean }) => {
    if (persisted) intents.forEach((intent) => intent.renew());
  };
  window.addEventListener('pageshow', renew, false);

  return {
    intentFor({ id, endpoint }) {
      const key = `${id} ${endpoint}`;
      return intents.get(key) ?? open(key);
    },
    get unsent() {
      const candidates = [last, ...intents.values()];
      return candidates.find((intent) => intent?.holdsText) ?? null;
    },
    postTo: (endpoint) => postTo(endpoint, () => clock.now(), window),
    subscribe: (listener) => listeners.add(listener),
  };
}

const ofPages = new WeakMap<Page, Callbacks>();

/** The callbacks of a page, made when they are first asked for. */
export function callbacksOf(page: Page): Callbacks {
  const callbacks = ofPages.get(page) ?? createCallbacks(page.clock, window);
  ofPages.set(page, callbacks);
  return callbacks;
}

/** Puts other callbacks in the place of a page's own. */
export function useCallbacks(page: Page, replacement: Callbacks): void {
  ofPages.set(page, replacement);
}
