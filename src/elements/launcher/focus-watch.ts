import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether two boxes on the screen have some place in common. */
function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
}

/** Whether an element contains another one, also in closed shadow roots. */
function holds(element: Element, inner: Node): boolean {
  const root = inner.getRootNode();
  return element.contains(inner) || (root instanceof ShadowRoot && holds(element, root.host));
}

/** Watches where the focus goes on the page, for an element that floats above it (WCAG 2.4.11: focus not obscured). */
export class FocusWatch implements ReactiveController {
  /** Whether the element has to stand on the other side. */
  isAside = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #onFocus: (focused: DOMRect) => void;
  #listening: AbortController | undefined;

  /** @param onFocus is told where on the screen something outside of the element has the focus */
  constructor(host: ReactiveControllerHost & Element, onFocus: (focused: DOMRect) => void) {
    this.#host = host;
    this.#onFocus = onFocus;
    host.addController(this);
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#host.ownerDocument.addEventListener('focusin', (event) => this.#look(event.composedPath()), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** Whether what has the focus is, in part, below an element. */
  isBelow(focused: DOMRect, element: Element): boolean {
    return overlap(focused, element.getBoundingClientRect());
  }

  /** Whether all of an element is below another one, as where the page is very low. */
  isHidden(element: Element, above: Element): boolean {
    const [inner, outer] = [element.getBoundingClientRect(), above.getBoundingClientRect()];
    return (
      outer.top <= inner.top && outer.bottom >= inner.bottom && outer.left <= inner.left && outer.right >= inner.right
    );
  }

  /** Has the element stand on the other side while what has the focus is below it where it usually stands. */
  dodge(focused: DOMRect, element: Element): void {
    const box = element.getBoundingClientRect();
    const { clientWidth } = element.ownerDocument.documentElement;
    const mirrored = new DOMRect(clientWidth - box.right, box.top, box.width, box.height);
    const [usual, other] = this.isAside ? [mirrored, box] : [box, mirrored];
    // What is as wide as the page is never hidden by the button as a whole.
    const isAside = overlap(focused, usual) && !overlap(focused, other);
    if (isAside === this.isAside) return;
    this.isAside = isAside;
    this.#host.requestUpdate();
  }

  /** @param path from what has the focus outwards, through all shadow roots that are open */
  #look(path: readonly EventTarget[]): void {
    const [target] = path;
    if (!(target instanceof Element) || path.includes(this.#host) || holds(target, this.#host)) return;
    this.#onFocus(target.getBoundingClientRect());
  }
}
