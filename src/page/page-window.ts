/** How to listen until a signal. */
export interface ListenerOptions {
  readonly signal: AbortSignal;
  readonly capture: boolean;
}

/** What the page needs of the window that it is in. The browser's `window` fits; tests bring their own. */
export interface PageWindow {
  /** The visitor's clock, right or wrong. */
  readonly Date: { now(): number };
  readonly Math: { random(): number };
  readonly performance: {
    /** Nobody can set this clock. On most systems it stands still while the computer sleeps. */
    now(): number;
    getEntriesByName(name: string, type: 'resource'): readonly PerformanceEntry[];
  };
  readonly document: {
    readonly visibilityState: DocumentVisibilityState;
    querySelectorAll(selector: string): Iterable<Element>;
  };
  readonly location: { readonly origin: string };
  readonly console: { warn(sentence: string, ...data: readonly unknown[]): void };
  setTimeout(wake: () => void, delay: number): number;
  clearTimeout(timer: number | undefined): void;
  addEventListener(type: string, listener: () => void, options: boolean | ListenerOptions): void;
  removeEventListener(type: string, listener: () => void, isCapture: boolean): void;
  fetch(url: string, init: RequestInit): Promise<Response>;
  reportError(error: unknown): void;
}
