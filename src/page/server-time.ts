/** How far a clock may be off before anything is done about it, in milliseconds. */
export const tolerance = 90_000;

/** Between which instants (epoch milliseconds) it is now, according to a server. */
export type ServerTime = readonly [earliest: number, latest: number];

/**
 * The time now, from the headers of a response that came over the network; null when they do not tell (another origin
 * that does not expose `Date`, or a request that took so long that the computer may have slept).
 *
 * `Date` (whole seconds) is taken as written halfway the request. A cache adds its `Age` (RFC 9111, 5.1), but some
 * (nginx, Cloudflare, Varnish 3) set `Date` anew and let `Age` stand as well, so the truth is one of the two ends.
 *
 * @param sent when the request was sent, `arrived` when its headers arrived, `now` now: milliseconds of `performance.now()`
 */
export function readServerTime(headers: Headers, sent: number, arrived: number, now: number): ServerTime | null {
  const earliest = Date.parse(headers.get('date') ?? '') + 500 + now - (sent + arrived) / 2;
  const latest = earliest + Number(headers.get('age')) * 1000;
  return latest >= earliest && arrived - sent < tolerance / 3 ? [earliest, latest] : null;
}

/**
 * What to add to a clock that says `now`: 0 within 90 s of the server's time, else what brings it to the nearest
 * instant that the server's answer allows. That never makes a clock worse than it was.
 */
export function correctionOf(now: number, [earliest, latest]: ServerTime): number {
  const correction = Math.min(Math.max(now, earliest), latest) - now;
  return Math.abs(correction) > tolerance ? correction : 0;
}
