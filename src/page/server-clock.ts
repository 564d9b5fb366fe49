import type { Clock } from './clock.js';
import { Listeners } from './listeners.js';
import { paceRequests } from './paced-requests.js';
import type { PageWindow } from './page-window.js';
import { schedulePause, usualMinutes } from './pauses/schedule-freshness.js';
import { notesOf, onWire } from './request-document.js';
import { readServerTime } from './server-time.js';

/** Asks for the headers of an address, whatever it answers, and sets the clock by them. Gives what went wrong, if anything. */
async function askTime(url: string, signal: AbortSignal, clock: Clock, window: PageWindow): Promise<string> {
  const { performance } = window;
  try {
    const sent = performance.now();
    const { headers } = await window.fetch(url, { method: 'HEAD', cache: 'no-store', credentials: 'omit', signal });
    const arrived = performance.now();
    const time = notesOf(url, sent, window).some(onWire) && readServerTime(headers, sent, arrived, performance.now());
    if (!time) return 'tells no time';
    clock.correct(time);
    return '';
  } catch (error) {
    return `failed: ${String(error)}`;
  }
}

/**
 * Sets the clock by the server of an address, while somebody listens: at first, and as often as a schedule is read. Gives what
 * adds a listener, which gives what takes it away.
 *
 * @param warn is for the people who build the page
 */
export function followServerClock(
  url: string,
  clock: Clock,
  window: PageWindow,
  warn: (fault: string) => void,
): (listener: () => void) => () => void {
  let failures = 0;
  return paceRequests(
    clock,
    new Listeners(window),
    (signal) => askTime(url, signal, clock, window),
    (fault) => {
      failures = fault ? failures + 1 : 0;
      if (failures > 1) warn(fault);
      return [schedulePause(failures, usualMinutes, window.Math.random())];
    },
  );
}
