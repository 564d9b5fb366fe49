import { readSlot } from '../../channels/callback-request.js';
import { slotGrace, type Slot } from '../../channels/slots.js';
import { Listeners } from '../listeners.js';
import type { PageWindow } from '../page-window.js';
import type { Post, SendingResult } from './callback-attempt.js';
import type { CallbackContent, CallbackSender, SendingPhase } from './callback-sender.js';

/** What was typed and chosen. */
export interface CallbackDraft {
  readonly name: string;
  readonly phone: string;
  readonly question: string;
  /** The instant at which the slot begins, ISO 8601; '' for as soon as possible; null when it has to be chosen again. */
  readonly slot: string | null;
  /** The day that was chosen, of which a slot has to be: a day number on the organisation's clock; null for none. */
  readonly day: number | null;
}

/** What was sent, and what was promised: the draft is empty again. */
export interface SentState {
  readonly status: 'sent';
  /** The slot that the organisation names, else the one that was chosen; null for as soon as possible. */
  readonly slot: Slot | null;
  readonly phone: string;
  readonly asked: Asked;
}

/** When something was asked for (epoch milliseconds), and the first slot that was free then. */
export interface Asked {
  readonly at: number;
  readonly first: Slot | null;
}

/** How far it is: being filled in, being sent, or what became of it. */
export type CallbackState =
  { readonly status: 'typing' | SendingPhase } | Exclude<SendingResult, { readonly status: 'sent' }> | SentState;

/** Since when somebody has been choosing, and until when (epoch milliseconds) that is so: what was offered then stays. */
export interface Hold {
  readonly since: number;
  readonly until: number;
}

const empty: CallbackDraft = { name: '', phone: '', question: '', slot: '', day: null };

/** What one visitor wants of one channel: it outlives the forms that show it. */
export class CallbackIntent {
  draft = empty;
  state: CallbackState = { status: 'typing' };
  /** The slots that the receiver says are free, when it has said so; instead of those of the schedule. */
  offered: readonly Slot[] | null = null;
  /** Whether somebody has come into a form, or has filled something in. */
  isInUse = false;
  #since = Infinity;
  readonly #sender: CallbackSender;
  readonly #listeners: Listeners;

  constructor(sender: CallbackSender, window: Pick<PageWindow, 'reportError'>) {
    this.#sender = sender;
    this.#listeners = new Listeners(window);
  }

  /** Whether it is being sent. */
  get isBusy(): boolean {
    return this.#sender.isBusy;
  }

  /** Whether something was typed that would be lost. */
  get holdsText(): boolean {
    const { name, phone, question } = this.draft;
    return Boolean(name.trim() || phone.trim() || question.trim());
  }

  /** A form is opened at an instant; one that somebody has left half filled in goes on. */
  open(instant: number): void {
    if (this.isInUse && (this.holdsText || this.draft.slot !== '')) return;
    this.isInUse = false;
    this.#since = instant;
  }

  /** Somebody fills in the form at an instant. */
  use(instant: number): void {
    if (!this.isInUse) this.#since = this.holdAt(instant).since;
    this.isInUse = true;
  }

  /** What holds at an instant: for who is in the form as long as they are, else for the grace after it was opened. */
  holdAt(instant: number): Hold {
    const since = Math.min(this.#since, instant);
    if (this.isInUse || this.#since === Infinity) return { since, until: Infinity };
    const until = since + slotGrace + 1;
    return instant < until ? { since, until } : { since: instant, until: Infinity };
  }

  /** Calls `listener` after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void {
    return this.#listeners.add(listener);
  }

  /** Takes over what was typed or chosen. While it is being sent nothing changes. */
  change(changes: Partial<CallbackDraft>): void {
    if (this.isBusy) return;
    this.draft = { ...this.draft, ...changes };
    this.#listeners.tell();
  }

  /**
   * Sends a content, once, whatever calls it again meanwhile. Resolves with the result; null when it was already being
   * sent, to those who come too late.
   */
  async send(content: CallbackContent, post: Post, asked: Asked): Promise<SendingResult | null> {
    if (this.isBusy) return null;
    const result = await this.#sender.send(content, post, (status) => this.#show({ status }));
    if (result.status === 'sent') {
      this.draft = empty;
      this.isInUse = false;
      this.offered = null;
      const { phone } = content;
      this.#show({ status: 'sent', slot: result.slot ?? readSlot(content.slot), phone, asked });
    } else {
      if (result.status === 'slot-gone') this.#chooseAgain(result.slots);
      this.#show(result);
    }
    return result;
  }

  /** Gives up sending. */
  stop(): void {
    this.#sender.stop();
  }

  /** Begins anew after it was sent. */
  restart(): void {
    if (this.isBusy) return;
    this.#since = Infinity;
    this.#show({ status: 'typing' });
  }

  /** From now on it is another intent; what was typed stays, what was sent is no longer shown. */
  renew(): void {
    this.#sender.renew();
    if (this.state.status === 'sent') this.restart();
  }

  #chooseAgain(slots: readonly Slot[]): void {
    this.offered = slots;
    this.draft = { ...this.draft, slot: null };
  }

  #show(state: CallbackState): void {
    this.state = state;
    this.#listeners.tell();
  }
}
