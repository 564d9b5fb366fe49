import type { Slot } from '../../channels/slots.js';
import type { Post } from '../../page/callback/callback-attempt.js';
import type { CallbackDraft, CallbackIntent } from '../../page/callback/callback-intent.js';
import { callbacksOf, type CallbackTarget } from '../../page/callback/page-callbacks.js';
import { checkDraft, chosenSlot, fields, type Field, type PhoneVerdict, type Problems } from './draft-checks.js';
import { contentOf, postWith, type SendCallback } from './request-content.js';
import { BereikbaarFailedEvent, BereikbaarSentEvent } from './callback-events.js';
import { LazyPart } from '../base/lazy-part.js';
import { PageController } from '../base/page-controller.js';

/** Where a request goes: to the page's own function, to an address, or nowhere, in a preview. */
export type Destination = SendCallback | string | null;

/** What the form has to know of what is offered at this update. */
export interface FormOffer {
  readonly channel: CallbackTarget;
  readonly instant: number;
  readonly language: string;
  /** The slots of the schedule. */
  readonly slots: readonly Slot[];
  /** A number of the organisation in E.164, which tells what country national numbers are of; or ''. */
  readonly homeNumber: string;
  readonly destination: Destination;
}

/** One form: shows the page's intent for a channel, checks what was typed, and has it sent. */
export class CallbackController extends PageController {
  /** What is wrong with the fields, of those that were checked. */
  problems: Problems = {};
  /** Whether the list of what is wrong stands above the form. */
  hasSummary = false;
  /** Whether somebody tried to send a preview. */
  wasPreviewed = false;
  intent: CallbackIntent | null = null;
  #offer: FormOffer | null = null;
  #unsubscribe: (() => void) | undefined;
  readonly #phones = new LazyPart(this.host, () => import('./phone-check.js'), 'what knows phone numbers');
  #insisted = '';

  override hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#offer = null;
  }

  /** The form becomes that of another channel or organisation: what was typed stays with the one before. */
  leaveIntent(): void {
    this.hostDisconnected();
    this.intent = null;
  }

  /** Tells what is offered. Call it in each update. */
  read(offer: FormOffer): CallbackIntent | null {
    if (this.page && this.host.isConnected && this.#isOther(offer.channel)) {
      this.#unsubscribe?.();
      this.#take(callbacksOf(this.page).intentFor(offer.channel));
    }
    this.#offer = offer;
    // A slot that is over while someone types is never replaced silently.
    if (this.#problemsNow().slot?.includes('slotGone')) this.problems = { ...this.problems, slot: ['slotGone'] };
    return this.intent;
  }

  /** The slots that can be chosen. */
  get slots(): readonly Slot[] {
    const offered = this.intent?.offered;
    const first = this.#offer?.slots[0]?.from ?? Infinity;
    return offered?.filter(({ from }) => from >= first) ?? this.#offer?.slots ?? [];
  }

  /** Takes over what was typed or chosen. What was wrong goes away as soon as it is right. */
  change(changes: Partial<CallbackDraft>): void {
    this.intent?.change(changes);
    const now = this.#problemsNow();
    const still = fields.filter((field) => field in this.problems && field in now);
    this.problems = Object.fromEntries(still.map((field) => [field, now[field]]));
    this.hasSummary &&= still.length > 0;
    this.host.requestUpdate();
  }

  /** Checks a field that was left, unless it is empty: nobody is told off for passing by. */
  leave(field: Field): void {
    const { [field]: found } = this.#problemsNow();
    if (!found || !this.intent?.draft[field]) return;
    this.problems = { ...this.problems, [field]: found };
    this.host.requestUpdate();
  }

  /** Loads what knows phone numbers. Without it the form works as well. */
  prepare(): void {
    this.#phones.wantAgain();
  }

  /** Sends what was typed; or shows what is wrong with it. */
  async submit(flagged: boolean): Promise<void> {
    const { intent } = this;
    const offer = this.#offer;
    if (!intent || !offer || intent.isBusy) return;
    this.problems = this.#problemsNow();
    this.hasSummary = fields.some((field) => field in this.problems);
    const post = this.#postTo(offer.destination);
    this.wasPreviewed = !this.hasSummary && !post;
    this.host.requestUpdate();
    if (this.problems.phone?.includes('phoneDoubt')) this.#insisted = intent.draft.phone;
    if (this.hasSummary || !post) return;
    await this.#send(intent, offer, post, flagged);
  }

  /** How it posts; null in a preview. */
  #postTo(destination: Destination): Post | null {
    if (typeof destination === 'function') return postWith(destination);
    return destination !== null && this.page ? callbacksOf(this.page).postTo(destination) : null;
  }

  async #send(intent: CallbackIntent, offer: FormOffer, post: Post, flagged: boolean): Promise<void> {
    const { language } = offer;
    const channel = offer.channel.id;
    const slot = chosenSlot(intent.draft, this.slots) ?? null;
    const phoneE164 = this.#judge(intent.draft.phone) ?? '';
    const content = contentOf(intent.draft, slot, { channel, phoneE164, language, flagged });
    const result = await intent.send(content, post, { at: offer.instant, first: this.slots[0] ?? null });
    if (!result) return;
    if (result.status === 'slot-gone' && intent === this.intent) {
      this.problems = { slot: ['slotGone'] };
      this.hasSummary = true;
      this.host.requestUpdate();
    }
    if (result.status === 'sent') this.host.dispatchEvent(new BereikbaarSentEvent(channel, slot !== null));
    else {
      const reason = result.status === 'failed' ? result.reason : result.status;
      this.host.dispatchEvent(new BereikbaarFailedEvent(channel, reason));
    }
  }

  #take(intent: CallbackIntent): void {
    this.#unsubscribe = intent.subscribe(() => this.host.requestUpdate());
    if (intent === this.intent) return;
    this.intent = intent;
    this.problems = {};
    this.hasSummary = false;
    this.wasPreviewed = false;
    this.#insisted = '';
  }

  /** Whether another intent is meant. What was typed stays where it is when only the endpoint changes, as by a refresh. */
  #isOther({ id, endpoint }: CallbackTarget): boolean {
    const before = this.#offer?.channel;
    if (id !== before?.id) return true;
    return endpoint !== before.endpoint && !this.intent?.holdsText && !this.intent?.isBusy;
  }

  #judge(phone: string): PhoneVerdict {
    const { part } = this.#phones;
    return part ? part.recognisePhone(phone, this.#offer?.homeNumber ?? '') : '';
  }

  #problemsNow(): Problems {
    const { intent } = this;
    if (!intent) return {};
    const { draft } = intent;
    const verdict = draft.phone === this.#insisted ? '' : this.#judge(draft.phone);
    const found = checkDraft(draft, this.slots, verdict);
    // After the receiver's word the choice is open: until it is made, say why.
    return intent.state.status === 'slot-gone' && found.slot ? { ...found, slot: ['slotGone'] } : found;
  }
}
