import type { ChatAvailability, ChatProvider } from '../../channels/chat-provider.js';
import type { Clock } from '../clock.js';
import { Listeners } from '../listeners.js';
import type { ChatAdapter, ChatWindow } from './chat-adapter.js';

const second = 1000;

/** How long after the page has loaded a vendor may take to arrive, and how long in all, in milliseconds. */
const patience = 10 * second;
const longestPatience = 30 * second;

// A vendor that is not there is looked for when a script of the page has loaded, and besides after pauses that double.
// Looking costs no request, and is not done while the page is hidden.
const firstPause = second;
const longestPause = 60 * second;

/** What was thrown, which may be anything, even something that cannot be turned into a text. */
function describe(fault: unknown): string {
  try {
    return String(fault);
  } catch {
    return 'it throws something strange';
  }
}

/**
 * Makes the provider of one channel. It has listeners, and a wake of the clock, only while somebody listens to it.
 *
 * @param load gives the adapter, which is another part of this script
 * @param warn is for the people who build the page: what is wrong, and what was thrown
 */
export function createChatProvider(
  load: () => Promise<ChatAdapter>,
  clock: Clock,
  window: ChatWindow,
  warn: (fault: string, cause?: string) => void,
): ChatProvider {
  const listeners = new Listeners(window);
  const started = window.performance.now();
  let pageLoaded = Infinity;
  let adapter: ChatAdapter | undefined;
  let isLoading = false;
  let availability: ChatAvailability = 'unknown';
  let hasConversation = false;
  /** Whether the vendor did not open when it was told to, and has not been heard of since. */
  let hasFailed = false;
  /** Whether somebody waits for it to open. */
  let isWanted = false;
  let listening: AbortController | undefined;
  let pause = firstPause;
  let cancelWake = () => {};

  function publish(next: ChatAvailability, talking: boolean): void {
    if (next === availability && talking === hasConversation) return;
    [availability, hasConversation] = [next, talking];
    listeners.tell();
  }

  function fail(fault: unknown): void {
    isWanted = false;
    warn('does not work:', describe(fault));
    publish('unavailable', false);
  }

  /** How many milliseconds the vendor may still take to arrive. */
  function patienceLeft(): number {
    const now = window.performance.now();
    if (window.document.readyState === 'complete') pageLoaded = Math.min(pageLoaded, now);
    return Math.min(started + longestPatience, Math.max(started, pageLoaded) + patience) - now;
  }

  function openNow(chat: ChatAdapter): void {
    isWanted = false;
    hasFailed = true;
    chat.open();
    hasFailed = false;
  }

  function read(chat: ChatAdapter): void {
    const isStaffed = chat.isStaffed();
    const told = isStaffed === null ? 'unknown' : isStaffed ? 'available' : 'unavailable';
    // What does not open cannot be gone on with either.
    publish(hasFailed ? 'unavailable' : told, !hasFailed && chat.hasConversation());
  }

  /** Looks how things are. Returns whether the vendor is there and makes sense. */
  function look(): boolean {
    try {
      if (adapter?.hasArrived()) {
        if (isWanted) openNow(adapter);
        read(adapter);
        return true;
      }
      const isOverdue = patienceLeft() <= 0;
      if (isOverdue) isWanted = false; // nobody expects a chat to open by itself that long after
      publish(isOverdue ? 'blocked' : 'unknown', false);
    } catch (fault) {
      fail(fault);
    }
    return false;
  }

  function update(): void {
    const isThere = look();
    cancelWake(); // a listener may have made it look in the meantime
    if (!adapter && (isWanted || listeners.size)) void attach();
    if (!listeners.size) return;
    const left = patienceLeft();
    const delay = isThere ? (adapter?.lookEvery ?? 0) * second : left > 0 ? Math.min(pause, left) : pause;
    if (delay) cancelWake = clock.wakeAt(clock.now() + delay, onWake, clock.now());
  }

  function onWake(): void {
    pause = Math.min(2 * pause, longestPause);
    update();
  }

  function onNews(): void {
    hasFailed = false;
    update();
  }

  function onLoad({ target }: Event): void {
    if ((target as Partial<Element> | null)?.nodeName !== 'SCRIPT') return;
    pause = firstPause;
    update();
  }

  /** Takes up the adapter, as soon as that part of this script is there. */
  async function attach(): Promise<void> {
    if (isLoading) return;
    isLoading = true;
    try {
      adapter = await load();
      hear();
      update();
    } catch (fault) {
      warn('could not be looked for:', describe(fault));
    }
    isLoading = false;
  }

  /** Hears of the vendor, while somebody listens. */
  function hear(): void {
    if (!adapter || !listening) return;
    try {
      adapter.listen(onNews, listening.signal);
    } catch (fault) {
      fail(fault);
    }
  }

  function start(): void {
    listening = new AbortController();
    const { signal } = listening;
    pause = firstPause;
    // The load of an element does not bubble, and does not reach the window.
    window.document.addEventListener('load', onLoad, { signal, capture: true });
    window.addEventListener('load', update, { signal, capture: false });
    hear();
    update();
  }

  function stop(): void {
    listening?.abort();
    listening = undefined;
    isWanted = false;
    cancelWake();
  }

  return {
    get availability() {
      return availability;
    },
    get hasConversation() {
      return hasConversation;
    },
    open() {
      isWanted = true;
      update();
      if (availability === 'blocked') warn('is not on this page');
    },
    subscribe(listener) {
      const remove = listeners.add(listener);
      if (!listening) start();
      return () => {
        remove();
        if (!listeners.size) stop();
      };
    },
  };
}
