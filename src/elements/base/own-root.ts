import type { CSSResult } from '@lit/reactive-element';
import { warnOnce } from '../../page/warnings.js';
import { make } from './make.js';
import { suspect } from './mistakes/mistake-watch.js';

/**
 * The shadow root of an element, with a slot from the start: its own content is seen until something else is shown, whatever
 * happens in between. In a template it stands last, so that the template's own slot, which comes first, has the content.
 */
export function createOwnRoot(element: Element): ShadowRoot {
  const slot = make('slot', {});
  const root = element.attachShadow({ mode: 'open' });
  root.append(slot);
  return root;
}

/**
 * Gives a root its looks, unless it has them. Constructed style sheets belong to one document: when an element is moved, they
 * stay behind, and no other document may use them (lit#5162).
 */
export function style(root: ShadowRoot, styles: readonly CSSResult[]): void {
  const { defaultView } = root.ownerDocument;
  // A document without a window, such as that of a template, shows nothing.
  if (!defaultView || root.adoptedStyleSheets.length) return;
  root.adoptedStyleSheets = styles.map((each) => sheetFor(defaultView, each));
}

/** An element that has failed shows its own content and nothing else, until its next change. Those who build the page hear of it. */
export function showOwnOnly(element: Element, states: CustomStateSet, error: unknown): void {
  element.shadowRoot?.replaceChildren(make('slot', {}));
  states.clear();
  states.add('unknown');
  warnOnce(`<${element.localName}> has failed and shows its own content`, error);
  suspect(element);
}

/** The sheets of this window: all elements on a page share them. */
const sheets = new WeakMap<CSSResult, CSSStyleSheet>();

function sheetFor(view: Window & typeof globalThis, style: CSSResult): CSSStyleSheet {
  const known = view === window ? sheets.get(style) : undefined;
  if (known) return known;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style.cssText);
  if (view === window) sheets.set(style, sheet);
  return sheet;
}
