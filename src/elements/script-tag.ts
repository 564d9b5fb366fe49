import { LazyPart } from './base/lazy-part.js';
import { suspect, watchUndefined } from './base/mistakes/mistake-watch.js';
import { elementLoaders, placeSelector, selector, tagOf, tags } from './element-loaders.js';
import { placeAttributes } from './base/attributes/place-attributes.js';
import { query } from '../page/query.js';
import { warnOnce } from '../page/warnings.js';
import { whenRead } from '../page/when-read.js';

/*
 * What the script tag does for a page. It loads the elements when their tags are there, and makes them where a CMS strips
 * unknown tags: see places.ts.
 */

/** The elements, places, and links that become elements. */
const wanted = [selector, ...tags.map((tag) => `a[href$="#${tag}"]`)].join();

/** Places and links that wait for what fills them: a page without any never loads that. */
const waiting = new Set<Element>();
const places: LazyPart<typeof import('./places.js')> = new LazyPart(
  { requestUpdate: fillWaiting },
  () => import('./places.js'),
  'what fills places',
);

/** Tries again only if one is still wanted in the page. */
function partOf([name, load]: readonly [string, () => Promise<object>]): readonly [string, LazyPart<object>] {
  const tag = tagOf(name);
  const part: LazyPart<object> = new LazyPart(
    { requestUpdate: () => query(`${tag},[data-bereikbaar="${name}"]`)[0] && part.want() },
    load,
    `<${tag}>`,
  );
  return [name, part];
}

const parts = new Map(Object.entries(elementLoaders).map(partOf));

function fillWaiting(): void {
  const part = waiting.size ? places.want() : null;
  if (!part) return;
  for (const place of waiting) {
    const element = part.fillPlace(place);
    if (element) equip(element);
  }
  waiting.clear();
}

function wait(place: Element): void {
  waiting.add(place);
  places.wantAgain();
  fillWaiting();
}

function equip(element: Element): void {
  if (!element.matches(selector)) return wait(element);
  const name = element.getAttribute('data-bereikbaar') ?? element.localName.slice(11);
  const part = parts.get(name);
  if (!part && name !== 'status') return suspect(element);
  part?.wantAgain();
  if (element.matches(placeSelector)) wait(element);
}

// A field of a form may have taken these names away from it (`<select name="matches">`).
const { matches, querySelectorAll } = HTMLElement.prototype;

function equipAdded({ addedNodes }: MutationRecord): void {
  for (const node of addedNodes) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (matches.call(element, wanted)) equip(element);
    querySelectorAll.call(element, wanted).forEach(equip);
  }
}

function onChanges(records: readonly MutationRecord[]): void {
  for (const record of records) {
    const target = record.target as Element;
    if (target.nodeType === target.ELEMENT_NODE) {
      if (matches.call(target, placeSelector)) equip(target);
      else if (record.attributeName) places.part?.leave(target);
    }
    equipAdded(record);
  }
  places.part?.bringBack();
}

function start(): void {
  try {
    query(wanted).forEach(equip);
    watchUndefined(selector);
    new MutationObserver(onChanges).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: placeAttributes,
    });
  } catch (fault) {
    warnOnce('the script has failed, each element shows its own content', fault);
  }
}

/** The global object, but in strict code: a module's, and that of the single script. */
function sloppyThis(this: unknown): unknown {
  return this;
}

// It works. But who made a tag of his own for it, such as a consent manager, may have left out the attributes.
if (sloppyThis()) warnOnce('this module runs as a classic script; take bereikbaar-nu.single.min.js');

// A place that is still being parsed does not have all of its content.
whenRead(start);
