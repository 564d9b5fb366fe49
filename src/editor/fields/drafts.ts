/** What somebody typed that is not understood: it stays in its field, with why. */
export interface Draft {
  readonly typed: string;
  readonly message: string;
}

/** A form within the editor that somebody has filled in, and that is not in the document yet. */
export interface FilledForm {
  /** What is still to be done. */
  readonly message: string;
  /** Does it, where all of it is there and nobody could mean anything else. */
  readonly finish?: (() => void) | undefined;
}

/** What keeps a document from being saved: the id of its field or button, and what to do. */
export interface Unfinished {
  readonly id: string;
  readonly message: string;
}

/**
 * What was typed and is no part of the document: in fields, and in forms that nobody has finished, by the id of the field or of the button
 * that finishes it. One rule holds for all: what can only be meant in one way is done when the document is sent, anything else keeps it from
 * being sent, and is told at its place. Nothing is lost without a word.
 */
export class Drafts {
  readonly #fields = new Map<string, Draft>();
  readonly #forms = new Map<string, FilledForm>();
  /** The forms that somebody was asked to finish. */
  readonly #asked = new Set<string>();

  get size(): number {
    return this.#fields.size + this.#forms.size;
  }

  /** What has been unfinished for the longest, and keeps the document from being sent; undefined when nothing does. */
  get first(): Unfinished | undefined {
    const forms = [...this.#forms].filter(([, { finish }]) => !finish);
    return [...this.#fields, ...forms].map(([id, { message }]) => ({ id, message }))[0];
  }

  of(field: string): Draft | undefined {
    return this.#fields.get(field);
  }

  keep(field: string, draft: Draft): void {
    this.#fields.set(field, draft);
  }

  /** Called as often as something is filled in: all of it may be there now. */
  keepForm(button: string, form: FilledForm): void {
    this.#forms.set(button, form);
  }

  hasForm(button: string): boolean {
    return this.#forms.has(button);
  }

  drop(id: string): void {
    this.#fields.delete(id);
    this.#forms.delete(id);
    this.#asked.delete(id);
  }

  /** What is to be said at a form, since somebody wanted to send the document. */
  askedOf(button: string): string | undefined {
    return this.#asked.has(button) ? this.#forms.get(button)?.message : undefined;
  }

  /** Has all forms say that they are not finished. */
  ask(): void {
    for (const button of this.#forms.keys()) this.#asked.add(button);
  }

  /** Finishes what can be: the document is about to be sent. */
  finish(): void {
    for (const { finish } of [...this.#forms.values()]) finish?.();
  }

  /** Forgets what was typed in fields: they show something else now. */
  clearFields(): void {
    this.#fields.clear();
  }

  /** Forgets all: there is another document. */
  clear(): void {
    for (const map of [this.#fields, this.#forms, this.#asked]) map.clear();
  }
}
