import type { ReactiveController } from '@lit/reactive-element';
import { currentPage } from '../../page/page.js';
import { tryLater } from '../../page/pauses/lost-part-retry.js';
import { warnOnce } from '../../page/warnings.js';

/** Who waits for a part, mostly an element. */
export interface PartHost {
  /** Called when the part is there, when it could not be loaded, and when it may be wanted again. */
  requestUpdate(): unknown;
  addController?(controller: ReactiveController): void;
}

/**
 * A part of the script that is loaded when it is wanted. When that fails it is loaded again: a minute later or when the
 * visitor comes back, if it is still wanted then, and at once when somebody asks for it once more. Never rejects.
 */
export class LazyPart<Part extends object> implements ReactiveController {
  /** Null when it could not be loaded; undefined as long as that is not known. */
  part: Part | null | undefined;
  /** Settles when the part is there, or could not be loaded; undefined when nobody has wanted it yet, or again. */
  settled: Promise<void> | undefined;
  readonly #host: PartHost;
  readonly #load: () => Part | Promise<Part>;
  readonly #name: string;
  #cancel: (() => void) | undefined;

  /**
   * @param load gives the part at once where it is there already
   * @param name for the people who build the page: the start of a sentence
   */
  constructor(host: PartHost, load: () => Part | Promise<Part>, name: string) {
    this.#host = host;
    this.#load = load;
    this.#name = name;
    host.addController?.(this);
  }

  /** Gives the part, and sees to it that it is loaded. Call it in each update that needs it. */
  want(): Part | null | undefined {
    this.settled ??= this.#ask();
    return this.part;
  }

  /** Wants the part as somebody who asks for it once more: what could not be loaded is tried at once. */
  wantAgain(): void {
    if (this.part === null) {
      this.hostDisconnected();
      this.part = undefined;
    }
    this.want();
  }

  /** Nobody waits for it any more: it is not tried later. */
  hostDisconnected(): void {
    this.#cancel?.();
    if (!this.part) this.settled = undefined;
  }

  #ask(): Promise<void> {
    const found = this.#load();
    const settle = (part: Part | null) => {
      this.part = part;
      this.#host.requestUpdate();
    };
    if (!('then' in found)) {
      this.part = found;
      return Promise.resolve();
    }
    const settled = found.then(settle, (fault: unknown) => {
      warnOnce(`${this.#name} could not be loaded`, fault);
      if (settled !== this.settled) return; // nobody waits for it, or somebody has asked anew
      this.#cancel = tryLater(currentPage().clock, () => {
        this.settled = undefined;
        this.#host.requestUpdate();
      });
      settle(null);
    });
    return settled;
  }
}
