import { readPresence, type Presence } from '../../channels/presence.js';
import type { Clock, WakeReason } from '../clock.js';
import { Listeners } from '../listeners.js';
import { paceRequests } from '../paced-requests.js';
import { presencePause, shelfLifeOf } from '../pauses/presence-refresh.js';
import { pauseAfterFailure, type Pause } from '../pauses/request-retry.js';
import type { DocumentAnswer } from '../schedule/read-document.js';
import { requestDocument } from '../request-document.js';
import type { PageWindow } from '../page-window.js';

/** One address that says how things are at this moment, asked while somebody listens. */
export interface PresenceSource {
  /** Empty when nothing is known that is recent enough. */
  readonly presence: Presence;
  /** Calls `listener` after each change. Returns what stops it. */
  subscribe(listener: () => void): () => void;
}

const nothing: Presence = new Map();

/** Makes a source. `warn` is for the people who build the page. */
export function createPresenceSource(
  url: string,
  everySeconds: number,
  clock: Clock,
  window: PageWindow,
  warn: (fault: string) => void,
): PresenceSource {
  const listeners = new Listeners(window);
  const listen = paceRequests(clock, listeners, ask, settle);
  let presence = nothing;
  let lastText: string | undefined;
  let lastRead = nothing;
  let failures = 0;
  let freshUntil = 0;
  let cancelWake = () => {};

  function publish(next: Presence): void {
    if (next === presence) return;
    presence = next;
    listeners.tell();
  }

  /** Drops what is too old, also when the page was hidden or the computer slept meanwhile. */
  function watchAge(): void {
    cancelWake();
    if (presence === nothing) return;
    if (clock.now() >= freshUntil) publish(nothing);
    else if (listeners.size) cancelWake = clock.wakeAt(freshUntil, onAge);
  }

  function onAge(reason: WakeReason): void {
    if (reason === 'corrected') freshUntil = clock.now() + shelfLifeOf(everySeconds);
    if (reason === 'jumped') freshUntil = 0; // nobody knows how old it is
    watchAge();
  }

  function ask(signal: AbortSignal): Promise<DocumentAnswer<Presence>> {
    return requestDocument(url, read, signal, clock, window);
  }

  function read(text: string): Promise<DocumentAnswer<Presence>> {
    if (text !== lastText) [lastRead, lastText] = [readPresence(JSON.parse(text)), text];
    return Promise.resolve([lastRead]);
  }

  function settle([next, fault, asked = 0]: DocumentAnswer<Presence>): Pause {
    const chance = window.Math.random();
    if (fault !== undefined) return fail(fault, asked, chance);
    failures = 0;
    freshUntil = clock.now() + shelfLifeOf(everySeconds);
    publish(next);
    watchAge();
    return [presencePause(0, everySeconds, chance)];
  }

  function fail(fault: string, asked: number, chance: number): Pause {
    failures++;
    if (failures > 1) warn(fault);
    return pauseAfterFailure(presencePause(failures, everySeconds, chance), failures, asked, chance);
  }

  return {
    get presence() {
      return presence;
    },
    subscribe(listener) {
      const stop = listen(listener);
      watchAge();
      return () => {
        stop();
        if (!listeners.size) cancelWake();
      };
    },
  };
}
