import { addressOf } from '../address.js';
import type { Clock } from '../clock.js';
import { loadOnce } from '../load-once.js';
import { readDocument } from './read-document.js';
import { failed, isGood, type ScheduleReading } from './schedule-answer.js';
import { createSource, type ScheduleSource, type ScheduleListener, type ScheduleResult } from './schedule-source.js';
import type { PageWindow } from '../page-window.js';
import { documentMethods } from '../query.js';
import { tryLater } from '../pauses/lost-part-retry.js';
import { createWarnOnce } from '../warnings.js';

/** The schedules of a page: one request per address, however many elements show it. */
export interface ScheduleStore {
  /**
   * Gives what `src` says to `listener`: at once (usually that it is loading) and after each change, until the
   * function that it returns is called.
   *
   * @param src an http(s) address, relative to the document's base, or `#id` of an element in the document that holds
   *   the JSON. Nothing is requested for the latter, unless the element has a `data-schedule`, the address of a newer copy; or
   *   `data-clock="server"`, which has the page's own server asked for the time.
   */
  subscribe(src: string, document: Document, listener: ScheduleListener): () => void;
}

const wantServerClock = loadOnce(() => import('../server-clock.js'));

const missing: ScheduleReading = failed('missing', 'is not in the page');

/** The texts of documents that stand in the page, with what each says or, while it is read for the first time, what resolves when that is known. */
type Readings = Map<string, ScheduleReading | Promise<unknown>>;

function readOnce(text: string, readings: Readings): ScheduleReading | Promise<unknown> {
  const known = readings.get(text);
  if (known) return known;
  const reading = readDocument(text).then((done) => readings.set(text, done));
  readings.set(text, reading);
  return reading;
}

/** Where a newer copy is of a document that stands in an element (`data-src` was its name before), and whose clock counts. */
function sourcesOf(element: HTMLElement | null): readonly [newer?: string | undefined, clock?: string | undefined] {
  return element ? [element.dataset.schedule ?? element.dataset.src, element.dataset.clock] : [];
}

/**
 * Looks for the document in an element of the page until it is there. Returns what stops it.
 *
 * @param show shows what it says, and follows the address of a newer copy, and the clock of the server, if wanted. Returns what stops that
 */
function followElement(
  src: string,
  document: Document,
  clock: Clock,
  readings: Readings,
  warn: (sentence: string) => void,
  show: (result: ScheduleResult, newer?: string, timeSource?: string) => () => void,
): () => void {
  let left = false;
  let unsubscribe: (() => void) | undefined;
  let cancelRetry: (() => void) | undefined;

  // Looks again at the page itself after each wait: meanwhile its text may have grown, or it may be complete.
  function look(): void {
    if (left) return;
    const element = documentMethods().getElementById.call(document, src.slice(1));
    const reading = element ? readOnce(element.textContent, readings) : missing;
    if ('then' in reading) return void reading.then(look);
    const [result, fault] = reading;
    if (fault && document.readyState === 'loading') return document.addEventListener('DOMContentLoaded', look);
    if (fault) warn(`${src} ${fault}`);
    unsubscribe?.();
    unsubscribe = show(result, ...sourcesOf(element));
    const again = () => {
      const text = element!.textContent;
      if (readings.get(text) === reading) readings.delete(text); // else somebody else reads it already
      look();
    };
    if ('reason' in result && result.reason === 'unreachable') cancelRetry = tryLater(clock, again);
    if (left) leave(); // the listener left when it heard the result
  }

  function leave(): void {
    left = true;
    unsubscribe?.();
    cancelRetry?.();
  }

  look();
  if (!unsubscribe) show({ status: 'loading' });
  return leave;
}

/** Makes a store. It keeps what it has loaded, and asks for nothing while nobody listens. */
export function createScheduleStore(clock: Clock, window: PageWindow): ScheduleStore {
  const sources = new Map<string, ScheduleSource>();
  const readings: Readings = new Map();
  const warn = createWarnOnce(window);

  function sourceOf(url: string): ScheduleSource {
    const source = sources.get(url) ?? createSource(url, clock, window, (fault) => warn(`${url} ${fault}`));
    sources.set(url, source);
    return source;
  }

  const clocks = new Map<string, (listener: () => void) => () => void>();

  /** Keeps the clock right by the server of an address, for all who want it at once. */
  async function followClock(url: string): Promise<() => void> {
    try {
      const { followServerClock } = await wantServerClock();
      const follow = clocks.get(url) ?? followServerClock(url, clock, window, (fault) => warn(`${url} ${fault}`));
      clocks.set(url, follow);
      return follow(() => {});
    } catch (error) {
      warn(`what asks for the time could not be loaded: ${String(error)}`);
      return () => {};
    }
  }

  return {
    subscribe(src, document, listener) {
      /** Without an address, what is known is all there is. */
      const showKnown = (known?: ScheduleResult, address?: string): (() => void) => {
        const url = addressOf(address ?? '', document);
        if (url) {
          const source = sourceOf(url);
          if (isGood(known)) source.offer({ ...known, isProvisional: true });
          return source.subscribe(listener);
        }
        const [refused, fault] = failed('refused', 'is not an http(s) address');
        if (address !== undefined) warn(`${address} ${fault}`);
        listener(known ?? refused);
        return () => {};
      };
      const show = (known?: ScheduleResult, address?: string, timeSource?: string): (() => void) => {
        const following = timeSource === 'server' ? followClock(document.URL.split('#')[0]!) : undefined;
        const stop = showKnown(known, address);
        return () => {
          stop();
          void following?.then((stopClock) => stopClock());
        };
      };
      return src[0] === '#' ? followElement(src, document, clock, readings, warn, show) : show(undefined, src);
    },
  };
}
