import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { TypedCallback } from '../../messages/callback/callback.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { styles } from './bereikbaar-callback.styles.js';
import { typedOf, type Field } from './draft-checks.js';
import type { SendCallback } from './request-content.js';
import { CallbackController } from './callback-controller.js';
import { findOffer, formOffer, isSameOrganisation, type CallbackOffer } from './callback-offer.js';
import { callbackTemplate, phaseOf, statusOf } from './callback-templates.js';
import type { FormActions } from './form-parts.js';
import { FailureChats } from './failure-chats.js';
import { ScheduleElement } from '../base/schedule-element.js';
import { defaultLook } from '../base/default-look.styles.js';

const loadCatalog = catalogLoader('callback');

/**
 * @summary A form to be called back: name, phone number, and a moment from the schedule's slots.
 *
 * It posts JSON to the `endpoint` of the schedule's callback channel (the receiver's contract: `callback.openapi.json`), sends
 * it once however often it has to try, and tells the visitor what became of it. What was typed stays in the page, in
 * memory: after a failure, when the moment is no longer free, when the form is closed and opened again.
 *
 * As long as there is no callback to ask for (no schedule, no such channel, an endpoint on an origin that is not
 * allowed), the element shows its own content.
 *
 * @tag bereikbaar-callback
 *
 * @slot - The element's own content, shown when there is no form.
 *
 * @fires {BereikbaarSentEvent} bereikbaar-sent - A request was kept. Nothing in it is personal.
 * @fires {BereikbaarFailedEvent} bereikbaar-failed - A request could not be sent, and the visitor knows. Nothing in it is personal.
 *
 * @csspart base - All of it.
 * @csspart input - Each text field.
 * @csspart day - Each day that can be chosen, and as soon as possible: a label with its radio button.
 * @csspart select - The choice of a time on the chosen day.
 * @csspart submit - The button that sends.
 * @csspart stop - The button that stops sending.
 * @csspart promise - What is promised for the chosen moment.
 * @csspart privacy - The link to the privacy statement.
 * @csspart status - What is being done while it is sent.
 * @csspart summary - What is wrong with what was filled in.
 * @csspart failure - That sending failed, and what else can be done.
 * @csspart sent - All of the confirmation.
 * @csspart confirmation - That the request was received, and the moment at which the organisation calls.
 * @csspart again - The button for another request.
 * @csspart preview - The moment that is previewed.
 *
 * @cssState sending - It is being sent, or waits to be sent.
 * @cssState sent - The request was kept.
 * @cssState failed - Sending failed.
 * @cssState unknown - There is no schedule to go by: the own content is shown.
 * @cssState loading - The schedule or the sentences are being loaded: the own content is shown.
 * @cssState preview - A preview, not now: nothing is sent.
 */
export class BereikbaarCallback extends ScheduleElement<StatusKey | CallbackKey> {
  static override properties = {
    ...ScheduleElement.properties,
    channel: {},
    allowOrigin: { attribute: 'allow-origin' },
    send: { attribute: false },
  };

  static override styles = [defaultLook, ...styles];

  /** The id of the callback channel; without one the first of the schedule. */
  channel: string | null = null;

  /** The other origins to which the form may be sent (`https://crm.example.org`), separated by spaces. */
  allowOrigin: string | null = null;

  /** Sends the request instead of the element itself. */
  send: SendCallback | null = null;

  readonly #form = new CallbackController(this);
  readonly #chats = new FailureChats(this);
  #offer: CallbackOffer | null = null;
  /** Whether another schedule was given, of which it is not known yet whose it is. */
  #isReplaced = false;
  #focusNext = '';

  constructor() {
    super(loadCatalog);
  }

  /** What was typed and is not sent yet, for another way to reach the organisation; null when nothing was. */
  takeOver(): TypedCallback | null {
    const { intent, slots } = this.#form;
    return intent?.holdsText ? typedOf(intent.draft, slots) : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!this.isConnected) return;
    const before = this.#form.intent?.state;
    if (changed.has('channel') || (changed.has('src') && !this.schedule)) this.#leave();
    this.#isReplaced ||= changed.has('schedule');
    this.#offer = this.#findOffer();
    if (this.#offer) this.#form.read(formOffer(this.#offer));
    this.#showState();
    if (before && this.renderRoot.querySelector('[part=base]:focus-within')) this.#planFocus();
  }

  /** What was typed is not taken away because the schedule is not there any more. */
  #findOffer(): CallbackOffer | null {
    const { known, channel, send, ownerDocument } = this;
    const told = { channel: channel || null, send, allowOrigin: this.allowOrigin ?? '', isPreview: !!this.previewAt };
    const found = known && findOffer(known, { ...told, document: ownerDocument });
    if (known) this.#recognise(known.schedule);
    const keeps = this.#form.intent?.holdsText || this.#form.intent?.isBusy;
    return found ?? (keeps ? this.#offer : null);
  }

  /** What was typed for one organisation is not for another. */
  #recognise(schedule: Schedule): void {
    const before = this.#offer?.schedule;
    if (schedule === before) return; // the other one is being read
    if (this.#isReplaced && before && !isSameOrganisation(schedule, before)) this.#leave();
    this.#isReplaced = false;
  }

  #leave(): void {
    this.#form.leaveIntent();
    this.#offer = null;
  }

  #showState(): void {
    const { state } = this.#form.intent ?? {};
    if (!this.#offer || !state) return;
    if (phaseOf(state)) this.states.add('sending');
    else if (state.status === 'sent' || state.status === 'failed') this.states.add(state.status);
  }

  /** Whoever is in the form is taken to what became of it. */
  #planFocus(): void {
    const status = this.#form.intent?.state.status;
    const shows = (part: string) => this.renderRoot.querySelector(`[part=${part}]`) !== null;
    if (status === 'sent' && !shows('confirmation')) this.#focusNext = 'confirmation';
    else if (status === 'failed' && !shows('failure')) this.#focusNext = 'failure';
    else if (this.#form.hasSummary && status !== 'sending') this.#focusNext ||= shows('summary') ? '' : 'summary';
    else if (status === 'typing' && shows('confirmation')) this.#focusNext = 'input';
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.#focusNext) this.renderRoot.querySelector<HTMLElement>(`[part=${this.#focusNext}]`)?.focus();
    this.#focusNext = '';
  }

  readonly #actions: FormActions = {
    change: (changes) => this.#form.change(changes),
    leave: (field) => this.#form.leave(field),
    stop: () => this.#form.intent?.stop(),
    goTo: (field: Field) => {
      const target = field === 'slot' ? '#time, fieldset:only-child [name=day]' : `#${field}`;
      this.renderRoot.querySelector<HTMLElement>(target)?.focus();
    },
    submit: (event) => {
      event.preventDefault();
      this.#submit(event.currentTarget as HTMLFormElement);
    },
  };

  #submit(form: HTMLFormElement): void {
    // Some browsers fill fields in without telling.
    const { name, tel, website } = form.elements as unknown as Record<string, HTMLInputElement>;
    this.#form.change({ name: name!.value, phone: tel!.value });
    if (this.#form.hasSummary) this.#focusNext = 'summary';
    void this.#form.submit(website!.value !== '');
    if (this.#form.hasSummary) this.#focusNext = 'summary';
  }

  protected override render(): TemplateResult {
    const { intent } = this.#form;
    const chats = this.#chats.read(intent?.state.status === 'failed' ? this.presenceSchedule : null);
    const offer = intent && this.#offer;
    const { text, isSeen } = statusOf(offer, this.#form);
    return html`${offer ? nothing : this.renderPreview()} ${this.renderOwn(!!offer)}
      <div
        part="base"
        lang=${offer?.manner.catalog.language ?? nothing}
        ?hidden=${!offer}
        @focusin=${() => this.#form.prepare()}
      >
        ${offer ? callbackTemplate(offer, this.#form, intent, chats, this.#actions) : nothing}
        <p part="status" aria-live="polite" class=${isSeen ? '' : 'unseen'}>${text}</p>
        ${offer ? this.renderPreview() : nothing}
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'bereikbaar-callback': BereikbaarCallback;
  }
}
