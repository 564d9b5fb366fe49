import type { CSSResult } from '@lit/reactive-element';

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
