import { ReactiveElement, type CSSResult } from '@lit/reactive-element';

/**
 * An element that keeps its looks when it is moved to another document, such as that of a frame. Constructed style
 * sheets belong to one document: they stay behind, and no other document may use them (lit#5162).
 */
export class PortableElement extends ReactiveElement {
  static override styles: CSSResult[];

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const { styles } = this.constructor as typeof PortableElement;
    const { defaultView } = this.ownerDocument;
    // A document without a window, such as that of a template, shows nothing.
    root.adoptedStyleSheets = defaultView ? styles.map((style) => sheetFor(defaultView, style)) : [];
    return root;
  }
}

function sheetFor(view: Window & typeof globalThis, { styleSheet, cssText }: CSSResult): CSSStyleSheet {
  if (view === window && styleSheet) return styleSheet;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(cssText);
  return sheet;
}
