import type { PageWindow } from './page-window.js';
import { correctionOf, tolerance, type ServerTime } from './server-time.js';
import { createWarnOnce } from './warnings.js';

const worthTelling = 15 * 60_000;

/** The visitor's time, put right where a server says that it is wrong. */
export interface CorrectedTime {
  now(): number;
  /** Looks whether the visitor's clock has jumped in a way that may have made `now()` wrong. */
  noticeJump(): boolean;
  /** Takes over a server's time. Returns whether that changed anything. */
  correct(time: ServerTime): boolean;
}

/** Makes what tells the time in a window. */
export function createCorrectedTime(window: PageWindow): CorrectedTime {
  const { Date, performance } = window;
  const warn = createWarnOnce(window);
  let correction = 0;
  /** Whether a server has confirmed `now()` since the last jump. */
  let confirmed = false;
  const now = () => Date.now() + correction;
  // The visitor's two clocks run side by side: this grows by sleep, and jumps when the wall clock is set.
  const apart = () => Date.now() - performance.now();
  let knownApart = apart();

  return {
    now,
    noticeJump() {
      const distance = apart() - knownApart;
      if (Math.abs(distance) <= tolerance) return false;
      const wasCorrected = correction !== 0;
      // Sleep never puts a clock back, so someone did; the other clock still knows the time that was confirmed.
      if (distance < 0 && confirmed) correction -= distance;
      confirmed = false;
      knownApart += distance;
      // Forward is what sleep looks like: time has passed, and only a correction may have become wrong in it.
      return distance < 0 || wasCorrected;
    },
    correct(time) {
      const distance = apart() - knownApart;
      if (Math.abs(distance) > tolerance) return false; // it jumped during the request: the next look sees to it
      confirmed = true;
      knownApart += distance;
      const more = correctionOf(now(), time);
      correction += more;
      if (Math.abs(more) > worthTelling)
        warn(
          'the clock of this device is wrong; the time of the server counts, in minutes:',
          Math.round(more / 60_000),
        );
      return more !== 0;
    },
  };
}
