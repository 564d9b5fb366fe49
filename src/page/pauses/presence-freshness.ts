const second = 1000;
const longestPause = 900 * second;

/** How often presence is asked for when the schedule does not say it. */
export const usualSeconds = 60;

/** For how many milliseconds an answer counts: one that fails now and then changes nothing. */
export function shelfLifeOf(everySeconds: number): number {
  return 3 * everySeconds * second;
}

/**
 * Milliseconds until the next request after so many failures in a row: `everySeconds` and up to half of that again, at
 * random; half as long after a first failure; after that the pauses double, up to a quarter of an hour.
 *
 * @param chance a random number from 0 up to 1
 */
export function presencePause(failures: number, everySeconds: number, chance: number): number {
  const usual = everySeconds * second;
  const factor = failures ? 2 ** (failures - 2) : 1;
  return (1 + chance / 2) * Math.min(usual * factor, Math.max(usual, longestPause));
}
