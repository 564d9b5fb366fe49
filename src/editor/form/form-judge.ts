import type { ReactiveController, ReactiveControllerHost } from '@lit/reactive-element';
import type { EditorSession } from '../editor-session.js';
import type { FormValue } from './form-value.js';
import { invalidityOf } from './invalidity.js';

/** What it asks of its element. */
interface Judged extends ReactiveControllerHost, HTMLElement {
  readonly required: boolean;
  readonly form: HTMLFormElement | null;
  checkValidity(): boolean;
}

/**
 * Keeps a form from being sent as long as something is wrong, missing or unfinished, and shows what. What can be finished is when the form is
 * sent, before anybody reads what that holds.
 */
export class FormJudge implements ReactiveController {
  readonly #host: Judged;
  readonly #session: EditorSession;
  readonly #form: FormValue;
  #listening: AbortController | undefined;

  /** `draw` draws at once what was asked for. */
  constructor(host: Judged, session: EditorSession, form: FormValue, draw: () => void) {
    this.#host = host;
    this.#session = session;
    this.#form = form;
    host.addController(this);
    host.addEventListener('invalid', () => this.#show(draw));
  }

  hostConnected(): void {
    this.#listening = new AbortController();
    const options = { capture: true, signal: this.#listening.signal };
    window.addEventListener('submit', (event) => this.#onSubmit(event), options);
  }

  hostDisconnected(): void {
    this.#listening?.abort();
  }

  /** What was finished may be wrong by now, such as a time that has passed meanwhile. */
  #onSubmit(event: SubmitEvent): void {
    const { form } = this.#host;
    if (!form || event.target !== form) return;
    this.#session.drafts.finish();
    if (form.noValidate || event.submitter?.hasAttribute('formnovalidate') || this.#host.checkValidity()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  hostUpdated(): void {
    this.#judge(() => this.#session.faultPlace(this.#host.shadowRoot!));
  }

  /** It is seen at once: browsers tell of it right after this, and nothing of what is on another tab. */
  #show(draw: () => void): void {
    this.#session.showFirstFault();
    draw();
    const { activeElement } = this.#host.shadowRoot!;
    if (activeElement instanceof HTMLElement) this.#judge(() => activeElement);
  }

  /** To find the place, the browser has to lay out the page: most of the time nothing is wrong. */
  #judge(findPlace: () => HTMLElement | undefined): void {
    const invalidity = invalidityOf(this.#session, this.#host.required || this.#form.isRequired);
    this.#form.judge(invalidity, invalidity ? findPlace() : undefined);
  }
}
