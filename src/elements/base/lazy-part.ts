import type { ReactiveControllerHost } from '@lit/reactive-element';
import { loadPart } from './load-part.js';

/** A part of the script that an element loads when it needs it, and again when that has failed; then the element is updated. */
export class LazyPart<Part> {
  /** Null when it could not be loaded; undefined as long as that is not known. */
  part: Part | null | undefined;
  /** Settles when the part is there, or could not be loaded. */
  settled: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  readonly #name: string;

  /** @param name for the people who build the page: the start of a sentence */
  constructor(host: ReactiveControllerHost, load: () => Promise<Part>, name: string) {
    this.#host = host;
    this.#load = load;
    this.#name = name;
  }

  /** Gives the part, and sees to it that it is loaded. Call it in each update that needs it. */
  want(): Part | null | undefined {
    this.settled ??= this.#ask();
    return this.part;
  }

  async #ask(): Promise<void> {
    const again = () => {
      this.settled = undefined;
      this.#host.requestUpdate();
    };
    this.part = (await loadPart(this.#load, this.#name, again)) ?? null;
    this.#host.requestUpdate();
  }
}
