import type { Clock } from './clock.js';
import { failure, readDocument, type Reading } from './read-document.js';
import { createSource, type ScheduleListener, type ScheduleResult, type ScheduleSource } from './schedule-source.js';
import type { World } from './world.js';

/** The schedules of a page: one request per address, however many elements show it. */
export interface ScheduleStore {
  /**
   * Gives what `src` says to `listener`: at once (usually that it is loading) and after each change, until the
   * function that it returns is called.
   *
   * @param src an http(s) address, relative to the document's base, or `#id` of an element in the document that holds
   *   the JSON. Nothing is requested for the latter, unless the element has a `data-src`: the address of a newer copy.
   */
  subscribe(src: string, document: Document, listener: ScheduleListener): () => void;
}

/** What an element in the page holds, and the address of a newer copy. */
interface Found {
  readonly reading: Reading;
  readonly newer?: string | undefined;
}

/** The absolute address, or undefined when it is not one to ask for a document. */
function addressOf(src: string, { baseURI }: Document): string | undefined {
  const url = src.trim() && URL.canParse(src, baseURI) ? new URL(src, baseURI) : undefined;
  if (url) url.hash = '';
  return url && /^https?:/.test(url.href) ? url.href : undefined;
}

/** Resolves when the whole document is there. */
function whenParsed(document: Document): Promise<unknown> {
  return new Promise((resolve) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', resolve, { once: true });
    else resolve(null);
  });
}

/** Subscribes to something when it is known what; not when whoever wanted it has left by then. */
function subscribeLater<Found>(search: Promise<Found>, subscribe: (found: Found) => () => void): () => void {
  let left = false;
  let unsubscribe = () => void (left = true);
  void search.then((found) => {
    if (!left) unsubscribe = subscribe(found);
  });
  return () => unsubscribe();
}

/** Makes a store. It keeps what it has loaded, and asks for nothing while nobody listens. */
export function createScheduleStore(clock: Clock, world: World): ScheduleStore {
  const sources = new Map<string, ScheduleSource>();
  const readings = new Map<string, Reading | Promise<Reading>>();
  const warned = new Set<string>();

  function warn(src: string, fault: string): void {
    const sentence = `bereikbaar-nu: ${src} ${fault}`;
    if (!warned.has(sentence)) world.console.warn(sentence);
    warned.add(sentence);
  }

  function sourceOf(url: string): ScheduleSource {
    const source = sources.get(url) ?? createSource(url, clock, world, (fault) => warn(url, fault));
    sources.set(url, source);
    return source;
  }

  function subscribeToAddress(src: string, document: Document, listener: ScheduleListener, known?: ScheduleResult) {
    const url = addressOf(src, document);
    if (url) {
      const source = sourceOf(url);
      if (known?.status === 'ready') source.offer(known);
      return source.subscribe(listener);
    }
    warn(src, 'is not an http(s) address');
    listener(known ?? failure('refused'));
    return () => {};
  }

  async function readAnew(text: string): Promise<Reading> {
    const reading = await readDocument(text);
    // A part of this script that could not be loaded may be there for the next element.
    if (reading[0].status === 'failed' && reading[0].reason === 'unreachable') readings.delete(text);
    else readings.set(text, reading);
    return reading;
  }

  function readOnce(text: string): Reading | Promise<Reading> {
    const reading = readings.get(text) ?? readAnew(text);
    if (!readings.has(text)) readings.set(text, reading);
    return reading;
  }

  function find(src: string, document: Document): Found | Promise<Found> {
    const parsing = document.readyState === 'loading';
    const element = document.getElementById(src.slice(1));
    const reading: Reading | Promise<Reading> = element ? readOnce(element.textContent) : [failure('missing'), 'is not in the page'];
    // What is missing or broken may not be there yet.
    const judge = (reading: Reading) =>
      reading[1] && parsing
        ? whenParsed(document).then(() => find(src, document))
        : { reading, newer: element?.dataset.src };
    return 'then' in reading ? reading.then(judge) : judge(reading);
  }

  function subscribeToElement(src: string, document: Document, listener: ScheduleListener): () => void {
    const follow = ({ reading: [result, fault], newer }: Found): (() => void) => {
      if (fault) warn(src, fault);
      if (newer !== undefined) return subscribeToAddress(newer, document, listener, result);
      listener(result);
      return () => {};
    };
    const found = find(src, document);
    if (!('then' in found)) return follow(found);
    listener({ status: 'loading' });
    return subscribeLater(found, follow);
  }

  return {
    subscribe: (src, document, listener) =>
      (src[0] === '#' ? subscribeToElement : subscribeToAddress)(src, document, listener),
  };
}
