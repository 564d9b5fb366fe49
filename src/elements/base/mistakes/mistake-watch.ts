import { currentPage } from '../../../page/page.js';
import { query } from '../../../page/query.js';
import { LazyPart } from '../lazy-part.js';

/*
 * Mistakes in a page that say nothing of themselves: an attribute that is none, a tag that swallows the page. What visitors load
 * sees no more than that something is odd; what is wrong, if anything, finds a part of the script that is loaded then.
 */

const part = new LazyPart({ requestUpdate: () => {} }, () => import('./tell-mistakes.js'), 'what names mistakes');

/** Has the part do something as soon as it is there. */
export function useMistakes(use: (part: typeof import('./tell-mistakes.js')) => void): void {
  part.want();
  void part.settled!.then(() => part.part && use(part.part));
}

/** Has an element looked at in which something is odd. */
export function suspect(element: Element): void {
  useMistakes(({ tellMistakes }) => tellMistakes(element));
}

/** Calls `look` a second after the page has loaded: frameworks give elements their schedules late. Returns what cancels it. */
function waitForPage(look: () => void): () => void {
  const { clock } = currentPage();
  let cancel: () => void;
  const wait = () => {
    cancel = clock.wakeAt(clock.now() + 1000, () => (document.readyState === 'complete' ? look() : wait()));
  };
  wait();
  return () => cancel();
}

/** What the browser or a framework puts on elements. */
const usual = /^(class|id|style|lang|hidden|role|slot|part|compiled)$|\W/;

function isOdd(host: Element): boolean {
  const { src, schedule } = host as Element & { readonly src?: string; readonly schedule?: unknown };
  const { observedAttributes } = host.constructor as unknown as { readonly observedAttributes: readonly string[] };
  const place = (host.getRootNode() as Partial<ShadowRoot>).host;
  return (
    !(src || schedule) ||
    location.protocol === 'file:' ||
    [...host.attributes].some(
      ({ name, value }) => /^[‘-‟]/.test(value) || !(observedAttributes.includes(name) || usual.test(name)),
    ) ||
    !!(place ?? host).querySelector('h1,h2,h3,h4,h5,h6,main,footer,[src]:not(img)')
  );
}

/** Sees to it that an element is looked at when something is odd. Returns what ends that. */
export function watchFor(host: Element): () => void {
  // While the page is still being read, an element has not all of its own content.
  if (document.readyState !== 'loading' && !isOdd(host)) return () => {};
  return waitForPage(() => isOdd(host) && suspect(host));
}

/** Looks for elements that are called as ours and that nobody defines; those that are still awaited (a selector) aside. */
export function watchUndefined(awaited: string): void {
  waitForPage(() => {
    for (const each of query(`:not(:defined,${awaited})`)) if (each.localName.startsWith('bereikbaar-')) suspect(each);
  });
}
