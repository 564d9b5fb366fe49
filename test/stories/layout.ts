// What a story looks like to a visitor, asked inside the page. Nothing here knows which element it looks at.

/** A piece of text on the screen, and where it is. */
export interface TextPiece {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The part, class or name of the element that it stands in. */
  readonly place: string;
  /** Pieces of different trees may lie on top of each other: a panel covers what is behind it. */
  readonly tree: number;
}

/** What `window.layout` can tell. */
export interface Layout {
  /** All elements that can be seen, in the story and in the shadow trees of its elements. */
  seen(): readonly Element[];
  /** How many pixels the page is wider than the window. */
  overflow(): number;
  /** All texts that can be seen, in the story and in the shadow trees of its elements. */
  texts(): readonly TextPiece[];
  /** Texts of which a part is cut off, or that stand outside of the window to the side. */
  clipped(): readonly string[];
  /** Texts of one tree that cover each other. */
  overlapping(): readonly string[];
  /** Controls that cannot be seen where they are when they have the focus. */
  lostFocus(): readonly string[];
  /** Controls that can be pressed or filled in, and can be seen. */
  controls(): readonly { readonly kind: string; readonly words: string }[];
}

declare global {
  interface Window {
    layout: Layout;
  }
}

/** Makes `window.layout`; runs in the page, before anything else. */
export function installLayout(): void {
  const story = () => document.querySelector('#storybook-root')!;

  function* walk(root: ParentNode): Generator<Element> {
    for (const child of root.children) {
      yield child;
      if (child.shadowRoot) yield* walk(child.shadowRoot);
      yield* walk(child);
    }
  }

  const isSeen = (element: Element) => {
    if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath } = getComputedStyle(at);
      if (clipPath === 'inset(50%)') return false; // for screen readers only
    }
    return true;
  };

  const nameOf = (element: Element) =>
    [element.localName, element.getAttribute('part') ?? element.getAttribute('class')].filter(Boolean).join('.');

  const trees = new Map<Node, number>();
  const treeOf = (element: Element) => {
    const root = element.closest('[popover]') ?? element.getRootNode();
    if (!trees.has(root)) trees.set(root, trees.size);
    return trees.get(root)!;
  };

  /** An element with text between others is judged by its lines. */
  function* textsOf(element: Element): Generator<TextPiece> {
    for (const node of element.childNodes) {
      if (!(node instanceof Text) || !node.data.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const { left, right, top, bottom } of range.getClientRects()) {
        const place = nameOf(element);
        if (right - left > 1) yield { words: node.data.trim(), left, right, top, bottom, place, tree: treeOf(element) };
      }
    }
  }

  const seen = () =>
    [...walk(story())].filter((element) => !['STYLE', 'SCRIPT'].includes(element.tagName) && isSeen(element));

  const texts = () =>
    seen()
      .filter((element) => element.localName !== 'option' && element.localName !== 'optgroup')
      .flatMap((element) => [...textsOf(element)]);

  const describe = ({ words, place }: TextPiece) => `“${words}” in ${place}`;

  /** Font boxes of two lines touch each other by some pixels, without a letter being covered. */
  const covers = (one: TextPiece, other: TextPiece) =>
    one.tree === other.tree &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) >
      Math.min(one.bottom - one.top, other.bottom - other.top) * 0.4;

  /** Whether words reach out of an element that hides what does: a margin or a line may. */
  const cutsOff = (element: Element) => {
    const { overflowX } = getComputedStyle(element);
    if (overflowX === 'visible' || element.matches('input, select, textarea')) return false;
    const { left, right } = element.getBoundingClientRect();
    const pieces = [element, ...element.querySelectorAll('*')].filter(isSeen).flatMap((each) => [...textsOf(each)]);
    return pieces.some((piece) => piece.left < left - 1 || piece.right > right + 1);
  };

  const isControl = (element: Element) =>
    element.matches('a[href], button, input, select, textarea, summary, [tabindex="0"]') &&
    !element.matches(':disabled, [type=hidden]');

  /** The innermost element at a point, through shadow trees. */
  const elementAt = (x: number, y: number) => {
    let at = document.elementFromPoint(x, y);
    while (at?.shadowRoot) {
      const inner: Element | null = at.shadowRoot.elementFromPoint(x, y);
      if (!inner || inner === at) break;
      at = inner;
    }
    return at;
  };

  const isWithin = (inner: Node | null, outer: Element) => {
    for (let at = inner; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null))
      if (at === outer) return true;
    return false;
  };

  /** Whether some of it can be seen and pressed, once the browser has scrolled to it. */
  const isReached = (element: HTMLElement) => {
    element.focus();
    if (!element.matches(':focus')) return false;
    element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return [...element.getClientRects()].some(({ left, right, top, bottom }) => {
      const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
      return isWithin(elementAt(x, y), element);
    });
  };

  window.layout = {
    seen,
    overflow: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    texts,
    clipped: () => [
      ...texts()
        .filter(({ left, right }) => left < -1 || right > innerWidth + 1)
        .map(describe),
      ...seen()
        .filter(cutsOff)
        .map((element) => `${nameOf(element)} hides a part of what it holds`),
    ],
    overlapping: () => {
      const all = texts();
      return all.flatMap((one, index) =>
        all
          .slice(index + 1)
          .filter((other) => covers(one, other))
          .map((other) => `${describe(one)} and ${describe(other)}`),
      );
    },
    // From the last to the first: what floats above the page gives way to what is below it.
    lostFocus: () =>
      seen()
        .filter(isControl)
        .reverse()
        .filter((element) => !isReached(element as HTMLElement))
        .map((element) => `${nameOf(element)} “${element.textContent.trim()}”`),
    controls: () =>
      seen()
        .filter(isControl)
        .map((element) => ({ kind: element.localName, words: element.textContent.trim() })),
  };
}
