/** Why a form cannot be sent; null when it can. */
export interface Invalidity {
  readonly message: string;
  readonly isMissing: boolean;
}

/**
 * What a form sends for the editor: a `<textarea>` in its own content, which serves without script as well, or else the element
 * itself.
 */
export class FormValue {
  readonly #host: HTMLElement;
  readonly #internals: ElementInternals;
  #textarea: HTMLTextAreaElement | null = null;
  #wasRequired = false;

  constructor(host: HTMLElement, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /** Whether the textarea that was taken over had to be filled in. */
  get isRequired(): boolean {
    return this.#wasRequired;
  }

  /** The text to begin with, and what stands there now: a browser that comes back to a page fills in what was typed. */
  take(): { readonly loaded: string; readonly now: string } | null {
    this.#textarea = this.#host.querySelector('textarea');
    if (!this.#textarea) return null;
    // Nobody could fill in what is hidden: the element itself sees to it.
    this.#wasRequired ||= this.#textarea.required;
    this.#textarea.required = false;
    return { loaded: this.#textarea.defaultValue, now: this.#textarea.value };
  }

  /** Puts a text into what the form sends. */
  put(text: string): void {
    if (this.#textarea) this.#textarea.value = text;
    else this.#internals.setFormValue(text);
  }

  /** A textarea sends nothing either when its editor is disabled. */
  disable(isDisabled: boolean): void {
    if (this.#textarea) this.#textarea.disabled = isDisabled;
  }

  /** Lets the form be sent, or not: why, browsers say at an element that is seen and can have the focus, and send nothing where there is none. */
  judge(invalidity: Invalidity | null, anchor: HTMLElement | undefined): void {
    if (!invalidity) return this.#internals.setValidity({});
    const { message, isMissing } = invalidity;
    this.#internals.setValidity(isMissing ? { valueMissing: true } : { customError: true }, message, anchor);
  }
}
