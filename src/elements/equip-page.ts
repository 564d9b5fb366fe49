import { currentPage } from '../page/index.js';
import { tryLater } from '../page/try-later.js';
import { elementLoaders } from './registry.js';
import { warnOnce } from './warn-once.js';

/*
 * What the script tag does for a page. It loads the elements when their tags are there. Where a CMS strips unknown tags it
 * makes them, inside of `<div data-bereikbaar="status" data-src="/bereikbaar.json">`: the content of that place becomes the
 * element's own. And a script tag with such attributes gets its element beside it.
 */

const attributes = [
  'src',
  'channel',
  'lang',
  'tone',
  'preview-at',
  'analytics',
  'allow-origin',
  'view',
  'merge-days',
  'weeks',
];
const loaded = Object.keys(elementLoaders);
const tagOf = (name: string) => `bereikbaar-${name}`;
const selector = ['[data-bereikbaar]', ...loaded.map(tagOf)].join();

/** On a script tag that has its element: that stands outside of it, and there may be others in the page. */
const mark = 'data-filled';

function create(place: Element, tag: string): Element {
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

/** Whether it was filled before: by another copy of this script, or before the page was put away and restored. */
function isFilled(place: Element, tag: string): unknown {
  if (place.localName !== 'script') return place.querySelector(tag);
  // One launcher is enough for a page.
  return place.hasAttribute(mark) || (tag === tagOf('launcher') && document.querySelector(tag));
}

function fill(place: Element, tag: string): void {
  if (isFilled(place, tag)) return;
  const element = create(place, tag);
  if (place.localName === 'script') {
    place.setAttribute(mark, '');
    // Those who optimise pages move scripts; one in the head leads its element into the body.
    (place.closest('body') ? place : document.body.lastChild)?.after(element);
  } else {
    element.append(...place.childNodes);
    place.append(element);
  }
}

/** The elements that are there, or being loaded, or waiting to be asked for again. */
const asked = new Set<string>();

function load(name: string): void {
  if (asked.has(name)) return;
  asked.add(name);
  elementLoaders[name]!().catch((fault: unknown) => {
    warnOnce(`<${tagOf(name)}> could not be loaded`, fault);
    tryLater(currentPage().clock, () => {
      asked.delete(name);
      if (document.querySelector(tagOf(name))) load(name);
    });
  });
}

function equip(element: Element): void {
  const name = element.getAttribute('data-bereikbaar') ?? element.localName.slice(11);
  const isKnown = loaded.includes(name);
  if (isKnown) load(name);
  else if (name !== 'status') return warnOnce(`there is no element for data-bereikbaar="${name}"`);
  if (element.matches('[data-bereikbaar]')) fill(element, tagOf(name));
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
