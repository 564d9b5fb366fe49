import { PageController } from './page-controller.js';

/** Gives an element its moment, now or one to preview, and updates the element when a later one has come. */
export class MomentController extends PageController {
  #wakesAt: number | null = null;
  #cancel: (() => void) | undefined;

  override hostDisconnected(): void {
    this.wakeAt(null);
  }

  /** The instant that it is now (epoch milliseconds); null as long as the element was never in a page. */
  now(): number | null {
    return this.page?.clock.now() ?? null;
  }

  /**
   * Updates the element once when an instant has come, instead of the one asked for before; null: not any more. In a
   * preview (`previewAt`) no time passes.
   */
  wakeAt(asked: number | null | undefined, previewAt: string | null = null): void {
    const instant = (this.host.isConnected && !previewAt && asked) || null;
    if (instant === this.#wakesAt) return;
    this.#cancel?.();
    this.#cancel = undefined;
    this.#wakesAt = instant;
    if (instant !== null) this.#cancel = this.page?.clock.wakeAt(instant, () => this.#wake());
  }

  #wake(): void {
    this.#wakesAt = null;
    this.host.requestUpdate();
  }
}
