import type { Clock } from './clock.js';
import { mostCharacters, failure, type DocumentAnswer } from './schedule/schedule-answer.js';
import { retryAfter } from './pauses/request-retry.js';
import { readServerTime } from './server-time.js';
import type { PageWindow } from './page-window.js';

async function readText(response: Response): Promise<string> {
  const text = await response.text();
  if (text.length > mostCharacters) throw new RangeError('more than 1 MB');
  return text;
}

/** Whether the answer asked for at `sent` was on the wire: not with a cache, a service worker, or another origin that hides it. */
function cameFromNetwork(url: string, sent: number, { performance }: PageWindow): boolean {
  const entries = performance.getEntriesByName(url, 'resource') as readonly PerformanceResourceTiming[];
  return entries.some(({ startTime, transferSize }) => startTime >= sent && transferSize > 0);
}

function untilAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => signal.addEventListener('abort', reject));
}

/**
 * Asks an address for its document, has it read, and sets the clock by the answer. Never rejects. It ends when it is
 * aborted, also while `read` waits for something that cannot be aborted (a part of this script).
 *
 * `no-cache` lets the browser's own cache do the conditional request: it sends the ETag, takes a 304 for the stored
 * text, and takes over its new `Date`. An `If-None-Match` of our own would bypass that cache, show us a 304 without
 * text, and need a preflight on other origins. It also keeps a document of a server that says nothing about caching
 * from being kept for days unasked (heuristic freshness, RFC 9111, 4.2.2).
 */
export async function requestDocument<Wanted>(
  url: string,
  read: (text: string) => Promise<DocumentAnswer<Wanted>>,
  signal: AbortSignal,
  clock: Clock,
  window: PageWindow,
): Promise<DocumentAnswer<Wanted>> {
  const sent = window.performance.now();
  const unreachable = (fault: string, asked = 0) => [failure('unreachable'), `failed: ${fault}`, asked] as const;
  try {
    const init: RequestInit = {
      cache: 'no-cache',
      credentials: 'omit',
      headers: { Accept: 'application/json' },
      signal,
    };
    const response = await window.fetch(url, init);
    const arrived = window.performance.now();
    const { headers, ok, status } = response;
    if (!ok) return unreachable(`HTTP ${status}`, retryAfter(headers.get('retry-after'), clock.now()));
    const text = await readText(response);
    const time = cameFromNetwork(url, sent, window) && readServerTime(headers, sent, arrived, window.performance.now());
    if (time) clock.correct(time);
    return await Promise.race([read(text), untilAborted(signal)]);
  } catch (error) {
    return unreachable(signal.aborted ? 'no answer in 8 s' : String(error));
  }
}
