const second = 1000;
const minute = 60 * second;

/** How long a schedule counts that does not say it itself. */
export const usualMinutes = 15;

/**
 * Milliseconds until the next request after so many failures in a row. A good answer is kept for `refreshMinutes` and
 * then for up to as long again, at random, so that the visitors of a page that many have open never come together. A
 * first failure is tried again at once; then the pauses double, up to those of a good answer.
 *
 * @param chance a random number from 0 up to 1
 */
export function schedulePause(failures: number, refreshMinutes: number, chance: number): number {
  if (failures === 1) return second * (1 + 2 * chance);
  return minute * (1 + chance) * Math.min(failures ? 2 ** (failures - 2) : Infinity, refreshMinutes);
}
