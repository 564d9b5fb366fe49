import { readPresence, type Presence } from '../../channels/presence.js';
import type { Clock, WakeReason } from '../clock.js';
import { Listeners } from '../listeners.js';
import { paceRequests } from '../paced-requests.js';
import { presencePause, shelfLifeOf } from '../pauses/presence-freshness.js';
import { pauseAfterFailure, type Pause } from '../pauses/request-retry.js';
import type { DocumentAnswer } from '../schedule/schedule-answer.js';
import { requestDocument } from '../request-document.js';
import type { PageWindow } from '../page-window.js';

const nothing: Presence = new Map();

/** Reads what an address says; a text that comes again says the same as before. */
function createReader(): (text: string) => Promise<DocumentAnswer<Presence>> {
  let lastText: string | undefined;
  let lastRead = nothing;
  return (text) => {
    if (text !== lastText) [lastRead, lastText] = [readPresence(JSON.parse(text)), text];
    return Promise.resolve([lastRead]);
  };
}

/** One address that says how things are at this moment, asked while somebody listens. */
export class PresenceSource {
  #presence = nothing;
  readonly #everySeconds: number;
  readonly #clock: Clock;
  readonly #window: PageWindow;
  readonly #warn: (fault: string) => void;
  readonly #listeners: Listeners;
  readonly #listen: (listener: () => void) => () => void;
  #failures = 0;
  #freshUntil = 0;
  #cancelWake = () => {};

  /** @param warn is for the people who build the page: what is wrong, as the end of a sentence */
  constructor(url: string, everySeconds: number, clock: Clock, window: PageWindow, warn: (fault: string) => void) {
    const read = createReader();
    const ask = (signal: AbortSignal) => requestDocument(url, read, signal, clock, window);
    this.#everySeconds = everySeconds;
    this.#clock = clock;
    this.#window = window;
    this.#warn = warn;
    this.#listeners = new Listeners(window);
    this.#listen = paceRequests(clock, this.#listeners, ask, (answer) => this.#settle(answer));
  }

  /** Empty when nothing is known that is recent enough. */
  get presence(): Presence {
    return this.#presence;
  }

  /** Calls `listener` after each change. Returns what stops it. */
  subscribe(listener: () => void): () => void {
    const stop = this.#listen(listener);
    this.#watchAge();
    return () => {
      stop();
      if (!this.#listeners.size) this.#cancelWake();
    };
  }

  #settle([next, fault, asked = 0]: DocumentAnswer<Presence>): Pause {
    const chance = this.#window.Math.random();
    if (fault !== undefined) {
      if (++this.#failures > 1) this.#warn(fault);
      const usual = presencePause(this.#failures, this.#everySeconds, chance);
      return pauseAfterFailure(usual, this.#failures, asked, chance);
    }
    this.#failures = 0;
    this.#renew();
    this.#publish(next);
    this.#watchAge();
    return [presencePause(0, this.#everySeconds, chance)];
  }

  /** What is known counts from now on. */
  #renew(): void {
    this.#freshUntil = this.#clock.now() + shelfLifeOf(this.#everySeconds);
  }

  #publish(next: Presence): void {
    if (next === this.#presence) return;
    this.#presence = next;
    this.#listeners.tell();
  }

  /** Drops what is too old, also when the page was hidden or the computer slept meanwhile. */
  #watchAge(): void {
    this.#cancelWake();
    if (this.#presence === nothing) return;
    const onAge = (reason: WakeReason) => {
      if (reason === 'corrected') this.#renew();
      if (reason === 'jumped') this.#freshUntil = 0; // nobody knows how old it is
      this.#watchAge();
    };
    if (this.#clock.now() >= this.#freshUntil) this.#publish(nothing);
    else if (this.#listeners.size) this.#cancelWake = this.#clock.wakeAt(this.#freshUntil, onAge);
  }
}
