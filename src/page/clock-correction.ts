import type { Clock } from './clock.js';

/** How much a page adds to the clock of the device (milliseconds); less than a second is what passes while both are read. */
export function clockCorrection(clock: Clock): number {
  const correction = clock.now() - Date.now();
  return Math.abs(correction) > 1000 ? correction : 0;
}
