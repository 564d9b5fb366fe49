/** An edit that can be taken back. */
export interface Step {
  /** What was done, as the owner reads it: "vrijdag dicht". */
  readonly name: string;
  /** Steps of one key that follow each other are one step: a time that is put forward by arrows. */
  readonly key?: string;
}

interface Entry {
  readonly text: string;
  /** What made this text of the one before it. */
  readonly step: Step | null;
}

/** As many steps as can be taken back. */
const mostSteps = 100;

/** The texts of a document, from the one that was loaded to the newest. */
export class History {
  #entries: Entry[];
  #at = 0;

  constructor(readonly loaded: string) {
    this.#entries = [{ text: loaded, step: null }];
  }

  /** The text that holds now. */
  get text(): string {
    return this.#entries[this.#at]!.text;
  }

  /** The step that `undo` would take back; null when there is none. */
  get undoable(): Step | null {
    return this.#at > 0 ? this.#entries[this.#at]!.step : null;
  }

  /** The step that `redo` would do again; null when there is none. */
  get redoable(): Step | null {
    return this.#entries[this.#at + 1]?.step ?? null;
  }

  /** Adds a text. What was taken back before cannot be done again any more. A text that is the same is no step. */
  add(step: Step, text: string): void {
    if (text === this.text) return;
    const { undoable } = this;
    const isSame = step.key !== undefined && step.key === undoable?.key && !this.redoable;
    const kept = this.#entries.slice(0, isSame ? this.#at : this.#at + 1);
    this.#entries = [...kept, { text, step }].slice(-mostSteps - 1);
    this.#at = this.#entries.length - 1;
  }

  /** Goes back one step, and gives it. */
  undo(): Step | null {
    const { undoable } = this;
    if (undoable) this.#at--;
    return undoable;
  }

  /** Goes one step forward, and gives it. */
  redo(): Step | null {
    const { redoable } = this;
    if (redoable) this.#at++;
    return redoable;
  }
}
