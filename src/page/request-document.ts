import type { Clock } from './clock.js';
import { preloadInit } from './preload.js';
import { mostCharacters, failed, type DocumentAnswer } from './schedule/schedule-answer.js';
import { retryAfter } from './pauses/request-retry.js';
import { readServerTime } from './server-time.js';
import type { PageWindow } from './page-window.js';

async function readText(response: Response): Promise<string> {
  const text = await response.text();
  if (text.length > mostCharacters) throw new RangeError('more than 1 MB');
  return text;
}

/** A response with its text, and when it was asked for and its headers arrived: milliseconds of `performance.now()`. */
interface Answer {
  readonly response: Response;
  readonly text: string;
  readonly sent: number;
  readonly arrived: number;
}

async function ask(url: string, init: RequestInit, window: PageWindow): Promise<Answer> {
  const sent = window.performance.now();
  const response = await window.fetch(url, { ...init, headers: { Accept: 'application/json' } });
  const arrived = window.performance.now();
  return { response, text: response.ok ? await readText(response) : '', sent, arrived };
}

/** What the browser has noted of what was asked for since then. */
export function notesOf(url: string, since: number, { performance }: PageWindow): readonly PerformanceResourceTiming[] {
  const entries = performance.getEntriesByName(url, 'resource') as readonly PerformanceResourceTiming[];
  return entries.filter(({ startTime }) => startTime >= since);
}

/** Whether it was on the wire: not with a cache, a service worker, or another origin that hides it. */
export const onWire = ({ transferSize }: PerformanceResourceTiming) => transferSize > 0;

// What a link has asked for when the page began to load; what is older, nobody has taken for long.
const freshness = 60_000;

/** What the page has preloaded; nothing when that does not help, or may have been in the browser's cache for days. */
async function takePreload(url: string, init: RequestInit, window: PageWindow): Promise<Answer | undefined> {
  const answer = await ask(url, init, window).catch(() => undefined);
  const note = notesOf(url, window.performance.now() - freshness, window).at(-1);
  if (!answer?.response.ok || !note) return undefined;
  const isNew = onWire(note) || /no-(cache|store)/.test(answer.response.headers.get('cache-control') ?? '');
  return isNew ? { ...answer, sent: note.startTime, arrived: Math.min(answer.arrived, note.responseEnd) } : undefined;
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
  const unreachable = (fault: string, asked = 0) => failed('unreachable', `failed: ${fault}`, [], asked);
  try {
    const preload = preloadInit(url, window);
    const answer =
      (preload && (await takePreload(url, { ...preload, signal }, window))) ??
      (await ask(url, { cache: 'no-cache', credentials: 'omit', signal }, window));
    const { response, text, sent, arrived } = answer;
    const { headers, ok, status } = response;
    if (!ok) return unreachable(`HTTP ${status}`, retryAfter(headers.get('retry-after'), clock.now()));
    const isOnWire = notesOf(url, sent, window).some(onWire);
    const time = isOnWire && readServerTime(headers, sent, arrived, window.performance.now());
    if (time) clock.correct(time);
    return await Promise.race([read(text), untilAborted(signal)]);
  } catch (error) {
    return unreachable(signal.aborted ? 'no answer in 8 s' : String(error));
  }
}
