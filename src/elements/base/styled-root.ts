import type { CSSResult } from '@lit/reactive-element';

/**
 * The shadow root of an element, with its looks in the document that it stands in now. Constructed style sheets belong
 * to one document: when an element is moved, they stay behind, and no other document may use them (lit#5162).
 */
export function styledRoot(element: HTMLElement, styles: readonly CSSResult[]): ShadowRoot {
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
  const { defaultView } = element.ownerDocument;
  // A document without a window, such as that of a template, shows nothing.
  root.adoptedStyleSheets = defaultView ? styles.map((style) => sheetFor(defaultView, style)) : [];
  return root;
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
