import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Between the button and what it makes room for, in pixels. */
const gap = 8;
/** What is higher than this part of the window, such as a dialog, is meant to lie above all. */
const highest = 0.45;

/** Points of a box that are spread over it, a little inside: what takes the press there has it. */
function pointsOf({ left, top, width, height }: DOMRect): (readonly [x: number, y: number])[] {
  const parts = [0.05, 0.5, 0.95];
  return parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height] as const));
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** The top of what floats, of which an element is a part; undefined for what does not float, and for what is high. */
function topOf(element: Element, most: number): number | undefined {
  let top: number | undefined;
  for (let each: Element | null = element; each; each = parentOf(each)) {
    const box = each.getBoundingClientRect();
    if (box.height <= most && box.height) top = Math.min(top ?? box.top, box.top);
    if (getComputedStyle(each).position === 'fixed') return top;
  }
  return undefined;
}

/**
 * Makes room for what floats in the corner of the page already, such as a chat's button or an invisible layer that takes
 * the presses: the button stands above it. It looks when it is there itself, and when a child of the body comes, goes or
 * changes its size. Nothing runs in between.
 */
export class RoomFinder implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #sizes = new ResizeObserver(() => this.#look());
  readonly #children = new MutationObserver((records) => {
    for (const { addedNodes } of records) this.#watch(addedNodes);
    // WebKit tells no new size of what is gone.
    if (records.some(({ removedNodes }) => removedNodes.length)) this.#look();
  });
  #button: HTMLElement | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { body, documentElement } = this.#host.ownerDocument;
    this.#sizes.observe(documentElement);
    this.#watch(body.children);
    this.#children.observe(body, { childList: true });
  }

  hostUpdated(): void {
    const button = this.#host.shadowRoot?.querySelector<HTMLElement>('[part=base]') ?? null;
    if (button === this.#button) return;
    this.#button = button;
    this.#look();
  }

  hostDisconnected(): void {
    this.#sizes.disconnect();
    this.#children.disconnect();
  }

  #watch(nodes: Iterable<Node>): void {
    for (const node of nodes) if (node instanceof Element && node !== this.#host) this.#sizes.observe(node);
  }

  #look(): void {
    const { defaultView: view } = this.#host.ownerDocument;
    const button = this.#button;
    const box = button?.getBoundingClientRect();
    if (!button || !box?.height || !view) return;
    const raised = Number.parseFloat(button.style.getPropertyValue('--_raised')) || 0;
    let more = 0;
    for (let round = 0, top: number | undefined; round < 5; round++) {
      top = this.#obstacleIn(new DOMRect(box.x, box.y + raised - more, box.width, box.height), view);
      if (top === undefined) break;
      more += box.bottom + raised - more - top + gap;
    }
    if (box.top + raised - more < view.innerHeight * (1 - 2 * highest)) more = 0; // there is no room
    if (more !== raised) button.style.setProperty('--_raised', `${more}px`);
  }

  /** Where the highest thing begins that floats in a box of the window. */
  #obstacleIn(box: DOMRect, { document, innerHeight }: Window): number | undefined {
    const found = pointsOf(box)
      .flatMap(([x, y]) => document.elementsFromPoint(x, y))
      .filter((each) => each !== this.#host && !each.contains(this.#host));
    const tops = [...new Set(found)].flatMap((each) => topOf(each, innerHeight * highest) ?? []);
    return tops.length ? Math.min(...tops) : undefined;
  }
}
