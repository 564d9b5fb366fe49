/** What dragging does in its panel. */
export interface DragActions {
  readonly onChange: () => void;
  readonly move: (from: number, to: number) => void;
}

const placeOf = (item: HTMLElement): number => Number(item.dataset['place']);

/** How far a height on the screen is from an item: 0 within it. */
function distanceTo(item: Element, y: number): number {
  const { top, bottom } = item.getBoundingClientRect();
  return Math.max(top - y, y - bottom, 0);
}

/** Dragging an item of a list to another place, by its handle: with a mouse, a pen or a finger. Escape ends it. */
export class Dragging {
  readonly #actions: DragActions;
  #from: number | null = null;
  #to: number | null = null;

  constructor(actions: DragActions) {
    this.#actions = actions;
  }

  /** How an item is drawn while something is dragged. */
  classOf(index: number): string {
    if (this.#from === null) return '';
    return index === this.#from ? 'dragged' : index === this.#to ? 'target' : '';
  }

  /** Begins with a press on a handle. */
  start = (event: PointerEvent): void => {
    const handle = event.currentTarget as HTMLElement;
    const item = handle.closest<HTMLElement>('[data-place]')!;
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    this.#from = placeOf(item);
    const { signal, end } = this.#untilEnd();
    handle.addEventListener('pointermove', ({ clientY }) => this.#over(item.parentElement!, clientY), { signal });
    handle.addEventListener('pointerup', () => end(true), { signal });
    handle.addEventListener('pointercancel', () => end(false), { signal });
    const onKey = (key: KeyboardEvent) => {
      if (key.key === 'Escape') end(false);
    };
    addEventListener('keydown', onKey, { signal, capture: true });
    this.#actions.onChange();
  };

  #untilEnd(): { signal: AbortSignal; end: (drops: boolean) => void } {
    const during = new AbortController();
    const end = (drops: boolean) => {
      during.abort();
      const [from, to] = [this.#from, this.#to];
      [this.#from, this.#to] = [null, null];
      if (drops && from !== null && to !== null && from !== to) this.#actions.move(from, to);
      this.#actions.onChange();
    };
    return { signal: during.signal, end };
  }

  /** The nearest item, so that above the first or beside the list counts too; where it is out of sight, the page follows. */
  #over(list: Element, y: number): void {
    const items = [...list.querySelectorAll<HTMLElement>(':scope > [data-place]')];
    const nearest = items.reduce((best, item) => (distanceTo(item, y) < distanceTo(best, y) ? item : best));
    this.#to = placeOf(nearest);
    nearest.scrollIntoView({ block: 'nearest' });
    this.#actions.onChange();
  }
}
