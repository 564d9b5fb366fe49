import { createCallbacks } from '../src/page/callback/page-callbacks.js';
import { usePage, type Clock } from '../src/page/page.js';
import { createScheduleStore } from '../src/page/schedule/schedule-store.js';

/**
 * Gives the elements of a story a page without a connection, on which the time stands still, so that it always looks the
 * same. Its instant is ISO 8601. Returns what gives them their own page back.
 */
export function useOfflinePage(time: string): () => void {
  const now = Date.parse(time);
  const clock: Clock = { now: () => now, wakeAt: () => () => {}, correct: () => {} };
  const world = {
    Math,
    crypto,
    navigator: { onLine: false },
    fetch: () => Promise.reject(new TypeError('there is no connection')),
    addEventListener: () => {},
  };
  usePage({ clock, store: createScheduleStore(clock, window), callbacks: createCallbacks(clock, world) });
  return () => usePage();
}
