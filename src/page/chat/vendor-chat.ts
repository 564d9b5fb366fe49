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

/** The chat of one channel. It has listeners, and a wake of the clock, only while somebody listens to it. */
export class VendorChat implements ChatProvider {
  availability: ChatAvailability = 'unknown';
  hasConversation = false;
  readonly #load: () => Promise<ChatAdapter>;
  readonly #clock: Clock;
  readonly #window: ChatWindow;
  readonly #warn: (fault: string, cause?: string) => void;
  readonly #listeners: Listeners;
  /** Until when the vendor may take to arrive, in milliseconds of `performance.now()`. */
  #deadline: number;
  #adapter: ChatAdapter | undefined;
  #isLoading = false;
  /** Whether the vendor has ever been there on this page: then it is not blocked, whatever becomes of it. */
  #hasArrived = false;
  /** Whether the vendor did not open when it was told to, and has not been heard of since. */
  #hasFailed = false;
  /** Whether somebody waits for it to open. */
  #isWanted = false;
  #listening: AbortController | undefined;
  #pause = firstPause;
  #cancelWake = () => {};

  /**
   * @param load gives the adapter, which is another part of this script
   * @param warn is for the people who build the page: what is wrong, and what was thrown
   */
  constructor(
    load: () => Promise<ChatAdapter>,
    clock: Clock,
    window: ChatWindow,
    warn: (fault: string, cause?: string) => void,
  ) {
    this.#load = load;
    this.#clock = clock;
    this.#window = window;
    this.#warn = warn;
    this.#listeners = new Listeners(window);
    this.#deadline = window.performance.now() + longestPatience;
  }

  open(): void {
    this.#isWanted = true;
    this.#update();
    if (this.availability === 'blocked') this.#warn('is not on this page');
  }

  subscribe(listener: () => void): () => void {
    const remove = this.#listeners.add(listener);
    if (!this.#listening) this.#start();
    return () => {
      remove();
      if (!this.#listeners.size) this.#stop();
    };
  }

  #start(): void {
    const { signal } = (this.#listening = new AbortController());
    this.#pause = firstPause;
    const onLoad = ({ target }: Event) => {
      if ((target as Partial<Element> | null)?.nodeName === 'SCRIPT') this.#update(firstPause);
    };
    // The load of an element does not bubble, and does not reach the window.
    this.#window.document.addEventListener('load', onLoad, { signal, capture: true });
    this.#window.addEventListener('load', () => this.#update(), { signal, capture: false });
    this.#hear();
    this.#update();
  }

  #stop(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#isWanted = false;
    this.#cancelWake();
  }

  /** Takes up the adapter, as soon as that part of this script is there. */
  async #attach(): Promise<void> {
    if (this.#isLoading) return;
    this.#isLoading = true;
    try {
      this.#adapter = await this.#load();
      this.#hear();
      this.#update();
    } catch (fault) {
      this.#warn('could not be looked for:', describe(fault));
    }
    this.#isLoading = false;
  }

  /** Hears of the vendor, while somebody listens. */
  #hear(): void {
    if (!this.#adapter || !this.#listening) return;
    const onNews = () => {
      this.#hasFailed = false;
      this.#update();
    };
    try {
      this.#adapter.listen(onNews, this.#listening.signal);
    } catch (fault) {
      this.#fail(fault);
    }
  }

  /** Looks how things are, and sees to it that somebody looks again: after `pause` as long as the vendor is not there. */
  #update(pause = this.#pause): void {
    this.#pause = pause;
    const isThere = this.#look();
    this.#cancelWake(); // a listener may have made it look in the meantime
    if (!this.#adapter && (this.#isWanted || this.#listeners.size)) void this.#attach();
    if (!this.#listeners.size) return;
    const left = this.#patienceLeft();
    const untilNext = left > 0 ? Math.min(this.#pause, left) : this.#pause;
    const delay = isThere ? (this.#adapter?.lookEvery ?? 0) * second : untilNext;
    const now = this.#clock.now();
    const wake = () => this.#update(Math.min(2 * this.#pause, longestPause));
    if (delay) this.#cancelWake = this.#clock.wakeAt(now + delay, wake, now);
  }

  /** Looks how things are. Returns whether the vendor is there and makes sense. */
  #look(): boolean {
    try {
      if (this.#adapter?.hasArrived()) {
        this.#hasArrived = true;
        this.#read(this.#adapter);
        return true;
      }
      const isOverdue = this.#patienceLeft() <= 0;
      if (isOverdue) this.#isWanted = false; // nobody expects a chat to open by itself that long after
      this.#publish(this.#hasArrived ? 'unavailable' : isOverdue ? this.#missing() : 'unknown', false);
    } catch (fault) {
      this.#fail(fault);
    }
    return false;
  }

  /** What the chat is that has not arrived in time: blocked, or not there because of the page. */
  #missing(): ChatAvailability {
    const why = this.#adapter?.whyMissing?.();
    if (why === undefined) return 'blocked';
    if (this.availability !== 'unavailable') this.#warn(why);
    return 'unavailable';
  }

  /** Opens it if that is wanted, and reads how it is then. */
  #read(adapter: ChatAdapter): void {
    if (this.#isWanted) {
      this.#isWanted = false;
      this.#hasFailed = true;
      adapter.open();
      this.#hasFailed = false;
    }
    const isStaffed = adapter.isStaffed();
    const told = isStaffed === null ? 'unknown' : isStaffed ? 'available' : 'unavailable';
    // What does not open cannot be gone on with either.
    this.#publish(this.#hasFailed ? 'unavailable' : told, !this.#hasFailed && adapter.hasConversation());
  }

  /** How many milliseconds the vendor may still take to arrive. */
  #patienceLeft(): number {
    const now = this.#window.performance.now();
    if (this.#window.document.readyState === 'complete') this.#deadline = Math.min(this.#deadline, now + patience);
    return this.#deadline - now;
  }

  #fail(fault: unknown): void {
    this.#isWanted = false;
    this.#warn('does not work:', describe(fault));
    this.#publish('unavailable', false);
  }

  #publish(availability: ChatAvailability, hasConversation: boolean): void {
    if (availability === this.availability && hasConversation === this.hasConversation) return;
    this.availability = availability;
    this.hasConversation = hasConversation;
    this.#listeners.tell();
  }
}
