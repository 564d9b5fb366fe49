/** How many a window of time has seen, and when it ends (epoch milliseconds). */
interface CountingWindow {
  count: number;
  readonly end: number;
}

/** Beyond this, the oldest are forgotten: an attack from many addresses fills no memory. */
const mostWindows = 10_000;

/** Counts what comes from each of many in a time of this length; of one process, in memory only. */
export class CountingWindows {
  readonly #length: number;
  readonly #most: number;
  readonly #windows = new Map<string, CountingWindow>();

  constructor(length: number, most: number) {
    this.#length = length;
    this.#most = most;
  }

  /** After how many seconds there is room for one more; 0: now. */
  waitOf(name: string, instant: number): number {
    const known = this.#windows.get(name);
    if (!known || known.end <= instant || known.count < this.#most) return 0;
    return Math.ceil((known.end - instant) / 1000);
  }

  count(name: string, instant: number): void {
    const known = this.#windows.get(name);
    if (known && known.end > instant) known.count++;
    else {
      this.#windows.delete(name);
      this.#windows.set(name, { count: 1, end: instant + this.#length });
      const [oldest] = this.#windows.keys();
      if (this.#windows.size > mostWindows && oldest !== undefined) this.#windows.delete(oldest);
    }
  }
}
