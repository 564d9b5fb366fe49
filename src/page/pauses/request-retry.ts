const second = 1000;

/** How long a request for a document may take, in milliseconds. */
export const patience = 8 * second;

/** Milliseconds until the next request; and until the visitor's coming back to the page is reason enough for one. */
export type Pause = readonly [length: number, returnAfter?: number];

/**
 * The pause after so many failures in a row: the usual one, but not before the server wants to be asked again, and then
 * spread. A returning visitor may try sooner, but less so the longer it goes on.
 *
 * @param asked the milliseconds that the server asks for; 0 when it asks for none
 * @param chance a random number from 0 up to 1
 */
export function pauseAfterFailure(usual: number, failures: number, asked: number, chance: number): Pause {
  return [Math.max(usual, asked && asked + usual * chance), Math.max(asked, Math.min(usual, 5 * second * failures))];
}

/** What a `Retry-After` header asks for (RFC 9110, 10.2.3), in milliseconds from `now`, at most a day; 0 when nothing. */
export function retryAfter(header: string | null, now: number): number {
  const asked = Number(header) * second || Date.parse(header ?? '') - now || 0;
  return Math.min(Math.max(asked, 0), 86_400 * second);
}
