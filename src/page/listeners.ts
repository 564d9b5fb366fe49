import type { PageWindow } from './page-window.js';

/** Calls `call` with each that is there, and not gone when its turn comes; one that throws is reported and stops no other. */
export function callEach<Item>(
  items: ReadonlySet<Item>,
  window: Pick<PageWindow, 'reportError'>,
  call: (item: Item) => void,
): void {
  for (const item of [...items]) {
    try {
      if (items.has(item)) call(item);
    } catch (error) {
      window.reportError(error);
    }
  }
}

/** Who wants to hear that something has changed. How it is now they see for themselves: who is told late is told nothing old. */
export class Listeners {
  readonly #window: Pick<PageWindow, 'reportError'>;
  readonly #all = new Set<() => void>();

  constructor(window: Pick<PageWindow, 'reportError'>) {
    this.#window = window;
  }

  /** How many there are. */
  get size(): number {
    return this.#all.size;
  }

  /** Adds one; the same function as often as it is added. Returns what takes it away. */
  add(listener: () => void): () => void {
    const own = () => listener();
    this.#all.add(own);
    return () => void this.#all.delete(own);
  }

  /** Tells all that are there. Who comes now has come too late. */
  tell(): void {
    callEach(this.#all, this.#window, (each) => each());
  }
}
