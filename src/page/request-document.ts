import type { Clock } from './clock.js';
import { retryAfter } from './refresh-policy.js';
import { readServerTime } from './server-time.js';
import type { World } from './world.js';

/** The text that an address gave; or why it gave none, and for how many milliseconds it asks to be left alone. */
export type Answer = readonly [text: string] | readonly [text: null, fault: string, asked: number];

const mostCharacters = 1_000_000;

async function readText({ body }: Response): Promise<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let chunk; (chunk = await reader?.read()) && !chunk.done;) {
    text += chunk.value;
    if (text.length > mostCharacters) throw new RangeError('more than 1 MB');
  }
  return text;
}

/** Whether the answer asked for at `sent` was on the wire: not with a cache, a service worker, or another origin that hides it. */
function cameFromNetwork(url: string, sent: number, { performance }: World): boolean {
  const entries = performance.getEntriesByName(url, 'resource') as readonly PerformanceResourceTiming[];
  return entries.some(({ startTime, transferSize }) => startTime >= sent && transferSize > 0);
}

/**
 * Asks an address for its document, and sets the clock by the answer. Never rejects.
 *
 * `no-cache` lets the browser's own cache do the conditional request: it sends the ETag, takes a 304 for the stored
 * text, and takes over its new `Date`. An `If-None-Match` of our own would bypass that cache, show us a 304 without
 * text, and need a preflight on other origins. It also keeps a document of a server that says nothing about caching
 * from being kept for days unasked (heuristic freshness, RFC 9111, 4.2.2).
 */
export async function requestDocument(url: string, signal: AbortSignal, clock: Clock, world: World): Promise<Answer> {
  const sent = world.performance.now();
  const headers = { Accept: 'application/json' };
  try {
    const response = await world.fetch(url, { cache: 'no-cache', credentials: 'omit', headers, signal });
    const arrived = world.performance.now();
    const { headers: received } = response;
    if (!response.ok) return [null, `HTTP ${response.status}`, retryAfter(received.get('retry-after'), clock.now())];
    const text = await readText(response);
    const time = cameFromNetwork(url, sent, world) && readServerTime(received, sent, arrived, world.performance.now());
    if (time) clock.correct(time);
    return [text];
  } catch (error) {
    return [null, signal.aborted ? 'no answer in 8 s' : String(error), 0];
  }
}
