import './define.js';
import { warnOnce } from './elements/warn-once.js';

// What the script tag does: besides defining the elements it makes them, where a CMS strips unknown tags, inside of
// `<div data-bereikbaar="status" data-src="/bereikbaar.json">`. The content of that place becomes the element's own.

const attributes = ['src', 'channel', 'lang', 'tone', 'preview-at'];

/** Tells of a name that nothing has, such as "staus". In browsers that are too old no name means anything. */
function warnOfName(name: string): void {
  if (customElements.get('bereikbaar-status')) warnOnce(`there is no element for data-bereikbaar="${name}"`);
}

function fill(place: Element): void {
  const name = place.getAttribute('data-bereikbaar') ?? '';
  const tag = `bereikbaar-${name}`;
  if (!customElements.get(tag)) return warnOfName(name);
  // Filled before: by another copy of this script, or before the page was put away and restored.
  if (place.querySelector(tag)) return;
  const element = document.createElement(tag);
  for (const name of attributes) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}

function fillWithin(root: ParentNode): void {
  root.querySelectorAll('[data-bereikbaar]').forEach(fill);
}

function fillAdded(records: readonly MutationRecord[]): void {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      if (node.nodeType !== node.ELEMENT_NODE) continue;
      const element = node as Element;
      if (element.hasAttribute('data-bereikbaar')) fill(element);
      fillWithin(element);
    }
  }
}

function start(): void {
  fillWithin(document);
  new MutationObserver(fillAdded).observe(document, { childList: true, subtree: true });
}

// A place that is still being parsed does not have all of its content.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
