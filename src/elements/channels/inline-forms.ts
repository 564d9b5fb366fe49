import type { ReactiveControllerHost } from 'lit';
import type { Channel } from '../../schedule/document/schedule.js';
import type { BereikbaarCallback } from '../callback/bereikbaar-callback.js';
import type { SendCallback } from '../callback/request-content.js';
import type { RowForm } from './channel-rows.js';
import { LazyPart } from '../base/lazy-part.js';

interface Form {
  readonly element: HTMLElement;
  isShown: boolean;
}

/** What a form takes over from the element that it stands in. */
interface FormHost extends ReactiveControllerHost, Element {
  readonly src: string | null;
  readonly schedule: unknown;
  readonly tone: string | null;
  readonly previewAt: string | null;
  readonly allowOrigin: string | null;
  readonly send: SendCallback | null;
}

/**
 * The callback forms of a list: each is made when it is first asked for, and kept from then on, so that what was typed
 * survives that it is closed, and that the channel is.
 */
export class InlineForms {
  readonly #host: FormHost;
  readonly #forms = new Map<string, Form>();
  readonly #part: LazyPart<object>;

  constructor(host: FormHost) {
    this.#host = host;
    this.#part = new LazyPart(host, () => import('../callback/define-callback.js'), 'the callback form');
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#forms.size) this.#part.want();
    const { src, schedule, tone, previewAt, allowOrigin, send } = this.#host;
    const taken = { src, schedule, tone, previewAt, allowOrigin, send };
    for (const { element } of this.#forms.values()) Object.assign(element, taken);
  }

  /** The form of a channel, once it was asked for. */
  formOf({ id }: Channel): RowForm | null {
    const form = this.#forms.get(id);
    return form ? { ...form, state: this.#state } : null;
  }

  /** Whether something was typed into a channel's form, and is not sent. */
  holdsText({ id }: Channel): boolean {
    const element: Partial<BereikbaarCallback> | undefined = this.#forms.get(id)?.element;
    return !!element?.takeOver?.();
  }

  /** Shows the form of a channel, by its id, or hides it. */
  readonly toggle = (id: string): void => {
    const form = this.#forms.get(id) ?? this.#make(id);
    // Who presses the button of a form that could not be loaded tries again.
    form.isShown = this.#state === 'failed' || !form.isShown;
    this.#part.wantAgain();
    this.#host.requestUpdate();
  };

  get #state(): RowForm['state'] {
    const { part } = this.#part;
    return part ? 'ready' : part === null ? 'failed' : 'loading';
  }

  #make(id: string): Form {
    const element = document.createElement('bereikbaar-callback');
    Object.assign(element, { channel: id });
    const form: Form = { element, isShown: false };
    this.#forms.set(id, form);
    return form;
  }
}
