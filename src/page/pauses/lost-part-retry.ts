import type { Clock } from '../clock.js';

/**
 * Calls `again` in a minute, or when the visitor comes back before that: for a part of this script that could not be loaded.
 * Returns what cancels it.
 */
export function tryLater(clock: Clock, again: () => unknown): () => void {
  const now = clock.now();
  return clock.wakeAt(now + 60_000, again, now);
}
