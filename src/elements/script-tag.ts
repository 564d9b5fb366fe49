import { LazyPart } from './base/lazy-part.js';
import { elementLoaders, placeSelector, selector, tagOf } from './element-loaders.js';
import { warnOnce } from '../page/warnings.js';

/*
 * What the script tag does for a page. It loads the elements when their tags are there. Where a CMS strips unknown tags it
 * makes them, inside of `<div data-bereikbaar="status" data-src="/bereikbaar.json">`: the content of that place becomes the
 * element's own. And a script tag with such attributes gets its element beside it.
 */

const attributes = [
  'src',
  'channel',
  'compiled',
  'lang',
  'tone',
  'preview-at',
  'analytics',
  'allow-origin',
  'view',
  'merge-days',
  'weeks',
  'ribbon',
];

/** Tries again only if one is still in the page. */
function partOf([name, load]: readonly [string, () => Promise<object>]): readonly [string, LazyPart<object>] {
  const tag = tagOf(name);
  const part: LazyPart<object> = new LazyPart(
    { requestUpdate: () => document.querySelector(tag) && part.want() },
    load,
    `<${tag}>`,
  );
  return [name, part];
}

const parts = new Map(Object.entries(elementLoaders).map(partOf));

function create(place: Element, tag: string): Element {
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

function fill(place: Element, tag: string): void {
  const isScript = place.localName === 'script';
  // Filled before: by another copy of this script, or before the page was put away and restored. A page has one launcher.
  const root = !isScript ? place : tag === tagOf('launcher') ? document : null;
  if (root?.querySelector(tag)) return;
  const element = create(place, tag);
  if (isScript) {
    // So that it is not filled again: its element stands elsewhere, and may be one of many.
    place.removeAttribute('data-bereikbaar');
    // Those who optimise pages move scripts; one in the head leads its element into the body.
    if (place.closest('body')) place.after(element);
    else document.body.append(element);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

function equip(element: Element): void {
  const name = element.getAttribute('data-bereikbaar') ?? element.localName.slice(11);
  const part = parts.get(name);
  if (!part && name !== 'status') return warnOnce(`there is no element for data-bereikbaar="${name}"`);
  part?.wantAgain();
  if (element.matches(placeSelector)) fill(element, tagOf(name));
}

function equipAdded(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const element = node as Element;
      if (element.matches(selector)) equip(element);
      element.querySelectorAll(selector).forEach(equip);
    }
  }
}

function start(): void {
  document.querySelectorAll(selector).forEach(equip);
  new MutationObserver(equipAdded).observe(document, { childList: true, subtree: true });
}

// A place that is still being parsed does not have all of its content.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
