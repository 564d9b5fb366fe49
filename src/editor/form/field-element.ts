import { LitElement } from 'lit';
import { isOn } from '../../elements/base/attributes/boolean-attribute.js';
import { HeldWhilePressed } from './held-while-pressed.js';

const flag = {
  reflect: true,
  converter: { fromAttribute: isOn, toAttribute: (isSet: unknown) => (isSet ? '' : null) },
};

/** What a field of a form has, in the words of the fields that browsers have. */
export abstract class FieldElement extends LitElement {
  /** @private For the browser. */
  static readonly formAssociated = true;

  static override properties = {
    name: { reflect: true },
    defaultValue: { attribute: 'value' },
    required: flag,
    disabled: flag,
    readonly: flag,
    compile: {},
  };

  /** By which name a form sends the text; a `<textarea>` in it has one of its own. */
  name: string | null = null;

  /** The text to begin with, where there is no `<textarea>`. */
  defaultValue: string | null = null;

  /** Whether a form can be sent only with a text. */
  required = false;

  /** Whether nothing can be changed, and nothing is sent. */
  disabled = false;

  /** Whether nothing can be changed. */
  readonly = false;

  /**
   * Whether each change is compiled, as the command `compile` does; and the languages that it is compiled in, with commas between them: none
   * are those of the document. What was compiled before is renewed without it, too.
   */
  compile: string | null = null;

  protected readonly internals = this.attachInternals();
  readonly #held = new HeldWhilePressed(this, () => this.performUpdate());
  #isFormDisabled = false;

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** What keeps a form from being sent, as other fields have it. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** Why a form cannot be sent; empty when it can. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether a form can be sent with it. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and what is wrong is shown to the owner. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Called by the browser. */
  formDisabledCallback(isDisabled: boolean): void {
    this.#isFormDisabled = isDisabled;
    this.requestUpdate();
  }

  /** Nothing moves under who presses. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { over } = this.#held;
    return over ? over.then(() => this.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** Whether nothing may be changed now, for whichever reason. */
  protected get isLocked(): boolean {
    return this.readonly || this.disabled || this.#isFormDisabled;
  }
}
