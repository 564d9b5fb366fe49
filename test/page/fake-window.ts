import type { ListenerOptions, PageWindow } from '../../src/page/page-window.js';

interface Listener {
  readonly type: string;
  readonly listener: () => void;
  readonly isCapture: boolean;
}

/** A window whose clocks, timers, visibility and network the test holds in its hands, and which counts what is left in it. */
export class FakeWindow implements PageWindow {
  /** The visitor's clock, epoch milliseconds: Monday 23 November 2026, 8:00 UTC. */
  wall = Date.UTC(2026, 10, 23, 8);
  elapsed = 1000;
  chance = 0.5;
  readonly delays: number[] = [];
  readonly errors: unknown[] = [];
  readonly warnings: string[] = [];
  /** What the browser notes of the requests. */
  readonly entries: { name: string; startTime: number; transferSize: number; responseEnd?: number }[] = [];
  readonly #timers = new Map<number, { readonly at: number; readonly wake: () => void }>();
  #listeners: readonly Listener[] = [];
  #lastTimer = 0;

  readonly requests: { readonly url: string; readonly init: RequestInit }[] = [];
  /** The network. */
  answer: (url: string, init: RequestInit) => Promise<Response> = (url) =>
    Promise.reject(new TypeError(`no network for ${url}`));

  readonly Date = { now: () => this.wall };
  readonly Math = { random: () => this.chance };
  performance: PageWindow['performance'] = {
    now: () => this.elapsed,
    getEntriesByName: (name) => this.entries.filter((entry) => entry.name === name) as unknown as PerformanceEntry[],
  };
  /** The links of the page that preload something. */
  readonly links: Pick<HTMLLinkElement, 'href' | 'crossOrigin'>[] = [];
  readonly document: PageWindow['document'] & { visibilityState: DocumentVisibilityState } = {
    visibilityState: 'visible',
    querySelectorAll: () => this.links as unknown as Element[],
  };
  location = { origin: 'https://linde.example' };
  readonly console = { warn: (...words: readonly unknown[]) => void this.warnings.push(words.join(' ')) };

  setTimeout(wake: () => void, delay: number): number {
    this.delays.push(delay);
    this.#timers.set(++this.#lastTimer, { at: this.elapsed + delay, wake });
    return this.#lastTimer;
  }

  clearTimeout(timer: number | undefined): void {
    this.#timers.delete(timer ?? 0);
  }

  addEventListener(type: string, listener: () => void, options: boolean | ListenerOptions): void {
    const isCapture = typeof options === 'boolean' ? options : options.capture;
    this.removeEventListener(type, listener, isCapture);
    this.#listeners = [...this.#listeners, { type, listener, isCapture }];
    if (typeof options === 'boolean') return;
    options.signal.addEventListener('abort', () => this.removeEventListener(type, listener, isCapture));
  }

  removeEventListener(type: string, listener: () => void, isCapture: boolean): void {
    this.#listeners = this.#listeners.filter(
      (each) => each.type !== type || each.listener !== listener || each.isCapture !== isCapture,
    );
  }

  fetch(url: string, init: RequestInit): Promise<Response> {
    this.requests.push({ url, init });
    return this.answer(url, init);
  }

  reportError(error: unknown): void {
    this.errors.push(error);
  }

  get timers(): number {
    return this.#timers.size;
  }

  get listeners(): readonly string[] {
    return this.#listeners.map(({ type }) => type).sort();
  }

  /** Time goes by: both clocks run, and the timers of that time fire. */
  advance(milliseconds: number): void {
    const end = this.elapsed + milliseconds;
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
      const next = Math.max(due?.[1].at ?? end, this.elapsed);
      this.wall += next - this.elapsed;
      this.elapsed = next;
      if (!due) return;
      this.#timers.delete(due[0]);
      due[1].wake();
    }
  }

  /** The computer sleeps, or someone sets its clock forward (or back): timers and the other clock know nothing of it. */
  jump(milliseconds: number): void {
    this.wall += milliseconds;
  }

  fire(type: string): void {
    for (const entry of this.#listeners) if (entry.type === type) entry.listener();
  }

  hide(): void {
    this.document.visibilityState = 'hidden';
    this.fire('visibilitychange');
  }

  show(): void {
    this.document.visibilityState = 'visible';
    this.fire('visibilitychange');
  }
}
