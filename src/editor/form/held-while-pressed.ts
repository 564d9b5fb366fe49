import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';

/** What has its own answer at the press itself: a list that opens, a handle that is dragged. There is no click that could get lost. */
const atOnce = 'select, .handle';

const isHeld = (event: MouseEvent) =>
  event.button === 0 && !event.composedPath().some((each) => each instanceof Element && each.matches(atOnce));

/**
 * Has nothing move while a mouse or a finger is down, anywhere on the page. Who presses a button leaves a field by that; were what comes of it
 * drawn at once, the button could move away from under the pointer, and there would be no click: neither on a button of the editor, nor on the
 * one below it that sends the form. What was asked for is drawn when the click comes, before anybody acts on it.
 */
export class HeldWhilePressed implements ReactiveController {
  readonly #draw: () => void;
  #listening: AbortController | undefined;
  #press: { readonly over: Promise<void>; readonly end: () => void } | null = null;

  /** `draw` draws at once what was asked for, if anything was. */
  constructor(host: ReactiveControllerHost, draw: () => void) {
    this.#draw = draw;
    host.addController(this);
  }

  /** Resolves when nothing is pressed any more; null when nothing is. */
  get over(): Promise<void> | null {
    return this.#press?.over ?? null;
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, passive: true, signal: this.#listening.signal };
    const listen = (types: readonly string[], act: (event: Event) => void) => {
      for (const type of types) window.addEventListener(type, act, options);
    };
    // A finger has its mouse events behind it: the field is left only then.
    listen(['pointerdown', 'mousedown'], (event) => this.#begin(event as MouseEvent));
    listen(['click', 'pointercancel', 'keydown', 'blur'], (event) => this.#end(event));
    listen(['pointerup', 'mouseup'], () => this.#endSoon());
    listen(['pointermove'], (event) => {
      if (this.#press && !(event as PointerEvent).buttons) this.#endSoon();
    });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#release();
  }

  #begin(event: MouseEvent): void {
    if (this.#press || !isHeld(event)) return;
    let end = () => {};
    const over = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#press = { over, end };
  }

  /** `blur` is of a window here: that of a field does not end a press. */
  #end(event: Event): void {
    if (event.type === 'blur' && event.target !== window) return;
    if (this.#press) this.#draw();
    this.#release();
  }

  /** The click, if there is one, comes in the same turn. */
  #endSoon(): void {
    const press = this.#press;
    setTimeout(() => {
      if (press === this.#press) this.#release();
    });
  }

  #release(): void {
    this.#press?.end();
    this.#press = null;
  }
}
