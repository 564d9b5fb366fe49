const second = 1000;
const minute = 60 * second;

/** How long a request may take, in milliseconds. */
export const patience = 8 * second;

/** How soon after so many failures the visitor's coming back to the page is reason enough to try again. Milliseconds. */
export function shortestPause(failures: number): number {
  return 5 * second * failures;
}

/**
 * Milliseconds until the next request after so many failures in a row. A good answer is kept for `refreshMinutes` and
 * then for up to as long again, at random, so that the visitors of a page that many have open never come together. A
 * first failure is tried again at once; then the pauses double, up to those of a good answer.
 *
 * @param chance a random number from 0 up to 1
 */
export function pauseAfter(failures: number, refreshMinutes: number, chance: number): number {
  if (failures === 1) return second * (1 + 2 * chance);
  return minute * (1 + chance) * Math.min(failures ? 2 ** (failures - 2) : Infinity, refreshMinutes);
}

/** What a `Retry-After` header asks for (RFC 9110, 10.2.3), in milliseconds from `now`, at most a day; 0 when nothing. */
export function retryAfter(header: string | null, now: number): number {
  const asked = Number(header) * second || Date.parse(header ?? '') - now || 0;
  return Math.min(Math.max(asked, 0), 24 * 60 * minute);
}
