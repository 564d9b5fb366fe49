import { createCallbacks, useCallbacks } from '../src/page/callback/page-callbacks.js';
import type { Clock } from '../src/page/clock.js';
import { usePage } from '../src/page/page.js';
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
    reportError: (error: unknown) => reportError(error),
  };
  const page = { clock, store: createScheduleStore(clock, window) };
  useCallbacks(page, createCallbacks(clock, world));
  usePage(page);
  return () => usePage();
}
