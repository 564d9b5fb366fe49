import type { Slot } from '../../channels/slots.js';
import type { Post } from '../../page/callback/callback-attempt.js';
import type { CallbackDraft, CallbackIntent } from '../../page/callback/callback-intent.js';
import { callbacksOf, type CallbackTarget } from '../../page/callback/page-callbacks.js';
import { checkDraft, chosenSlot, fields, isGone, remaining, type Field, type Problems } from './draft-checks.js';
import { contentOf, postWith } from './request-content.js';
import type { Destination, FormOffer } from './form-offer.js';
import { BereikbaarFailedEvent, BereikbaarSentEvent } from './callback-events.js';
import type { PhoneVerdict } from './phone-check.js';
import { nobodyKnows, PhoneJudge } from './phone-judge.js';
import { PageController } from '../base/page-controller.js';

/** One form: shows the page's intent for a channel, checks what was typed, and has it sent. */
export class CallbackController extends PageController {
  /** What is wrong with the fields, of those that were checked. */
  problems: Problems = {};
  /** Whether the list of what is wrong stands above the form. */
  hasSummary = false;
  /** Whether somebody tried to send a preview. */
  wasPreviewed = false;
  /** What has changed under the hands of who is choosing: the promise, or that the chosen moment cannot be any more. */
  news: 'promise' | 'slot' | null = null;
  intent: CallbackIntent | null = null;
  /** The slots of the schedule. */
  #offered: readonly Slot[] = [];
  #offer: FormOffer | null = null;
  #unsubscribe: (() => void) | undefined;
  readonly #phones = new PhoneJudge(this.host);
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
    const isOther = this.page && this.host.isConnected && this.#isOther(offer.channel);
    if (this.page && isOther) {
      this.#unsubscribe?.();
      this.#take(callbacksOf(this.page).intentFor(offer.channel));
      this.intent?.open(offer.instant);
    }
    this.#offer = offer;
    const before = isOther ? undefined : this.#offered[0];
    this.#offered = offer.slotsFor(this.intent?.holdAt(offer.instant) ?? { since: offer.instant, until: Infinity });
    this.#noticeNews(before);
    return this.intent;
  }

  /** A slot that is over while someone types is never replaced silently, nor does a promise slip unseen. */
  #noticeNews(before: Slot | undefined): void {
    const { intent } = this;
    if (!intent) return;
    this.#noticeGone(intent);
    const isOther = before !== undefined && before.from !== this.#offered[0]?.from;
    if (isOther && intent.isInUse && !intent.isBusy && intent.draft.slot === '') this.news = 'promise';
  }

  #noticeGone({ state }: CallbackIntent): void {
    const { slot } = this.#problemsNow();
    if (!isGone({ slot: slot ?? [] })) {
      if (this.news === 'slot') this.news = null;
      return;
    }
    // What the receiver says is told by the list of what is wrong.
    if (!isGone(this.problems) && state.status !== 'slot-gone') this.news = 'slot';
    this.problems = { ...this.problems, slot: slot! };
  }

  /** The slots that can be chosen. */
  get slots(): readonly Slot[] {
    const offered = this.intent?.offered;
    const first = this.#offered[0]?.from ?? Infinity;
    return offered?.filter(({ from }) => from >= first) ?? this.#offered;
  }

  /** Takes over what was typed or chosen. What was wrong goes away as soon as it is right. */
  change(changes: Partial<CallbackDraft>): void {
    this.#use();
    this.intent?.change(changes);
    if ('slot' in changes) this.news = null;
    this.problems = remaining(this.problems, this.#problemsNow());
    this.hasSummary &&= fields.some((field) => field in this.problems);
    this.host.requestUpdate();
  }

  /** Checks a field that was left, unless it is empty: nobody is told off for passing by. */
  leave(field: Field): void {
    const { [field]: found } = this.#problemsNow();
    if (!found || !this.intent?.draft[field]) return;
    this.problems = { ...this.problems, [field]: found };
    this.host.requestUpdate();
  }

  /** Somebody has come into the form. Loads what knows phone numbers: without it the form works as well. */
  prepare(): void {
    this.#use();
    this.#phones.prepare();
  }

  /** What the number is taken for, where somebody may mean another one. */
  get takenNumber(): PhoneVerdict['taken'] {
    return this.intent ? this.#judge(this.intent.draft.phone).taken : undefined;
  }

  #use(): void {
    if (this.#offer) this.intent?.use(this.#offer.instant);
  }

  /** Sends what was typed; or shows what is wrong with it. */
  async submit(flagged: boolean): Promise<void> {
    const { intent } = this;
    const offer = this.#offer;
    if (!intent || !offer || intent.isBusy) return;
    this.news = null;
    this.problems = this.#problemsNow();
    this.hasSummary = fields.some((field) => field in this.problems);
    const post = this.#postTo(offer.destination);
    this.wasPreviewed = !this.hasSummary && !post;
    this.host.requestUpdate();
    if (this.problems.phone?.includes('phoneDoubtSend')) this.#insisted = intent.draft.phone;
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
    const phoneE164 = this.#judge(intent.draft.phone).e164;
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
    this.news = null;
    this.#insisted = '';
  }

  /** Whether another intent is meant. What was typed stays where it is when only the endpoint changes, as by a refresh. */
  #isOther({ id, endpoint }: CallbackTarget): boolean {
    const before = this.#offer?.channel;
    if (id !== before?.id) return true;
    return endpoint !== before.endpoint && !this.intent?.holdsText && !this.intent?.isBusy;
  }

  #judge(phone: string): PhoneVerdict {
    return this.#offer ? this.#phones.judge(phone, this.#offer) : nobodyKnows;
  }

  #problemsNow(): Problems {
    const { intent } = this;
    if (!intent) return {};
    const { draft } = intent;
    const verdict = draft.phone === this.#insisted ? nobodyKnows : this.#judge(draft.phone);
    const found = checkDraft(draft, this.slots, verdict);
    // After the receiver's word the choice is open: until it is made, say why.
    return intent.state.status === 'slot-gone' && found.slot ? { ...found, slot: ['slotGone'] } : found;
  }
}
