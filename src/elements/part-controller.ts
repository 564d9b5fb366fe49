import type { ReactiveControllerHost } from '@lit/reactive-element';
import { tryLater } from '../page/try-later.js';
import { PageController } from './page-controller.js';
import { warnOnce } from './warn-once.js';

/** Gives an element a part of the script when it needs it, and updates the element when that is there or could not be loaded. */
export class PartController<Part> extends PageController {
  /** Settles when the part that was asked for is there, or could not be loaded. */
  settled: Promise<void> | undefined;
  /** Whether it could not be loaded up to now. */
  hasFailed = false;
  readonly #load: () => Promise<Part>;
  readonly #name: string;
  protected part: Part | undefined;
  #cancelRetry: (() => void) | undefined;

  /** @param name for the people who build the page: the start of a sentence */
  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Part>, name: string) {
    super(host);
    this.#load = load;
    this.#name = name;
  }

  override hostDisconnected(): void {
    this.#cancelRetry?.();
    if (this.#cancelRetry) this.#forget();
  }

  /** The part, if it is there. Call it in each update that needs the part. */
  read(): Part | undefined {
    this.settled ??= this.#take();
    return this.part;
  }

  async #take(): Promise<void> {
    try {
      this.part = await this.#load();
      this.hasFailed = false;
    } catch (fault) {
      warnOnce(`${this.#name} could not be loaded`, fault);
      this.hasFailed = true;
      this.#retry();
    }
    this.host.requestUpdate();
  }

  #retry(): void {
    const again = () => {
      this.#forget();
      this.host.requestUpdate();
    };
    if (this.host.isConnected) this.#cancelRetry = tryLater(this.page!.clock, again);
    else this.#forget();
  }

  #forget(): void {
    this.#cancelRetry = this.settled = undefined;
  }
}
