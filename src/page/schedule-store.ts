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

/** The absolute address, or undefined when it is not one to ask for a document. */
function addressOf(src: string, { baseURI }: Document): string | undefined {
  const url = src.trim() && URL.canParse(src, baseURI) ? new URL(src, baseURI) : undefined;
  if (url) url.hash = '';
  return url && /^https?:/.test(url.href) ? url.href : undefined;
}

function afterParsing(document: Document, subscribe: () => () => void): () => void {
  let unsubscribe = () => document.removeEventListener('DOMContentLoaded', subscribeNow);
  const subscribeNow = () => void (unsubscribe = subscribe());
  document.addEventListener('DOMContentLoaded', subscribeNow, { once: true });
  return () => unsubscribe();
}

/** Makes a store. It keeps what it has loaded, and asks for nothing while nobody listens. */
export function createScheduleStore(clock: Clock, world: World): ScheduleStore {
  const sources = new Map<string, ScheduleSource>();
  const inline = new Map<string, Reading>();
  const warned = new Set<string>();

  function warnOnce(reason: string, src: string, sentence: string): void {
    const subject = `${reason} ${src}`;
    if (!warned.has(subject)) world.console.warn(`bereikbaar-nu: ${src} ${sentence}`);
    warned.add(subject);
  }

  function sourceOf(url: string): ScheduleSource {
    const warn = (reason: string, sentence: string) => warnOnce(reason, url, sentence);
    const source = sources.get(url) ?? createSource(url, clock, world, warn);
    sources.set(url, source);
    return source;
  }

  function readInline(text: string): Reading {
    const reading = inline.get(text) ?? readDocument(text);
    inline.set(text, reading);
    return reading;
  }

  function subscribeToAddress(src: string, document: Document, listener: ScheduleListener, known?: ScheduleResult) {
    const url = addressOf(src, document);
    if (url) {
      const source = sourceOf(url);
      if (known?.status === 'ready') source.offer(known);
      return source.subscribe(listener);
    }
    warnOnce('refused', src, 'is not an http(s) address');
    listener(known ?? failure('refused'));
    return () => {};
  }

  function subscribeToElement(src: string, document: Document, listener: ScheduleListener): () => void {
    const element = document.getElementById(src.slice(1));
    const [result, fault] = element ? readInline(element.textContent) : [failure('missing'), 'is not in the page'];
    if (fault && document.readyState === 'loading') {
      listener({ status: 'loading' });
      return afterParsing(document, () => subscribeToElement(src, document, listener));
    }
    if (fault) warnOnce('', src, fault);
    const newer = element?.dataset.src;
    if (newer !== undefined) return subscribeToAddress(newer, document, listener, result);
    listener(result);
    return () => {};
  }

  return {
    subscribe: (src, document, listener) =>
      (src[0] === '#' ? subscribeToElement : subscribeToAddress)(src, document, listener),
  };
}
