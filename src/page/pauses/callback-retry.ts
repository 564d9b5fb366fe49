const second = 1000;

/** How long an attempt to send a callback request may take, in milliseconds. */
export const attemptPatience = 9 * second;

/** `onLine` is not always right: now and then it is tried regardless. Milliseconds. */
export const offlinePause = 60 * second;

const mostAttempts = 5;

/** Longer pauses than this no visitor sits out: then it is more honest to say that it did not work. Milliseconds. */
const longestPause = 90 * second;

/**
 * Milliseconds before the next attempt, after so many that failed: 1 to 2 s, 2 to 4 s, and so on; not before the server
 * wants it. Null when there is no use in another one.
 *
 * @param asked the milliseconds that the server asks for; 0 when it asks for none
 * @param chance a random number from 0 up to 1
 */
export function callbackPause(failures: number, asked: number, chance: number): number | null {
  const pause = Math.max(second * 2 ** (failures - 1) * (1 + chance), asked && asked + second * chance);
  return failures < mostAttempts && pause <= longestPause ? pause : null;
}
