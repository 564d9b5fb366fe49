import { ReactiveElement, type CSSResult } from '@lit/reactive-element';
import { dressedRoot } from './dressed-root.js';

/** An element without templates that keeps its looks when it is moved to another document. */
export class PortableElement extends ReactiveElement {
  static override styles: CSSResult[];

  /** Called by the browser. */
  adoptedCallback(): void {
    if (this.shadowRoot) this.createRenderRoot();
  }

  protected override createRenderRoot(): ShadowRoot {
    return dressedRoot(this, (this.constructor as typeof PortableElement).styles);
  }
}
