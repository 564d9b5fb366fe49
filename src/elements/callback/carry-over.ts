import { answerOf } from '../../channels/answers.js';
import { linkOf } from '../../channels/links.js';
import { offeredSlots, type CallbackChannel } from '../../channels/slots.js';
import { callbackWords, type CallbackWords, type TypedCallback } from '../../messages/callback/callback.js';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import { createSpeech } from '../../messages/speech.js';
import type { CallbackIntent, SentState } from '../../page/callback/callback-intent.js';
import { callbacksOf, type Callbacks } from '../../page/callback/page-callbacks.js';
import type { Page } from '../../page/page.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { typedOf } from './draft-checks.js';
import { sentPromise } from './callback-templates.js';
import { LazyCatalog } from '../base/lazy-catalog.js';
import type { Speaking } from '../base/know.js';
import { openMail } from './typed-mail.js';

type ListKnown = Speaking<StatusKey | ChannelsKey>;

const load = catalogLoader('callback');

/** When the promise to who asked is over (epoch milliseconds); Infinity when it names no moment. */
function endOf({ slot, asked }: SentState, { schedule }: ListKnown, channel: CallbackChannel): number {
  const moment = slot ?? asked.first;
  if (moment) return moment.until;
  const { kind, at } = answerOf(schedule, channel, asked.at);
  return (kind === 'promise' && at) || Infinity;
}

/** Not while it is being sent: then it would arrive twice. */
function isWaiting({ holdsText, isBusy }: CallbackIntent): boolean {
  return holdsText && !isBusy;
}

/** What lists tell of the callback forms of a page: what was typed, on its way into an e-mail instead, and what was promised. */
export class CarryOver {
  readonly #callbacks: Callbacks;
  readonly #catalog: LazyCatalog<StatusKey | CallbackKey>;
  readonly #unsubscribe: () => void;
  #latest: ListKnown | null = null;
  #told = '';

  /** @param update is called when there is something else to say */
  constructor(page: Page, update: () => void) {
    this.#callbacks = callbacksOf(page);
    this.#catalog = new LazyCatalog(update, load);
    this.#unsubscribe = this.#callbacks.subscribe(() => {
      if (this.#latest && this.#listTold(this.#latest) !== this.#told) update();
    });
  }

  /** That what was typed goes along, in words; empty when nothing was, and as long as the words are being loaded. */
  describe(known: ListKnown): string {
    this.#look(known);
    return (this.#findForm(known) && this.#tell(known, (words) => words.line('mailCarries'))) || '';
  }

  /**
   * What was promised to who asked on a channel; undefined when nobody did or the moment is over, empty where a form tells
   * it and as long as the words are being loaded.
   */
  promised(known: ListKnown, channel: CallbackChannel, isTold?: boolean): string | undefined {
    this.#look(known);
    const { state } = this.#callbacks.intentFor(channel);
    if (state.status !== 'sent') return undefined;
    const stableUntil = endOf(state, known, channel);
    if (stableUntil <= known.instant) return undefined;
    known.speech.use({ stableUntil });
    return (!isTold && this.#tell(known, (words) => sentPromise({ words, channel }, state))) || '';
  }

  /** Opens an e-mail to a channel with what was typed in it, if there is any, instead of what the event would do. */
  follow(event: Event, known: ListKnown, channel: Channel, document: Document): void {
    const typed = this.#findTyped(known);
    const link = linkOf(known.schedule, channel, known.manner.language);
    if (typed && link) this.#tell(known, (words) => openMail(event, link, words, typed, document));
  }

  stop(): void {
    this.#unsubscribe();
    this.#catalog.stop();
  }

  #listForms({ schedule }: ListKnown) {
    return schedule.channels
      .filter((channel) => channel.type === 'callback')
      .map((channel) => ({ channel, intent: this.#callbacks.intentFor(channel) }));
  }

  /** The form in which something was typed for a callback of the schedule; of two, the one that was changed last. */
  #findForm(known: ListKnown) {
    const forms = this.#listForms(known).filter(({ intent }) => isWaiting(intent));
    return forms.find(({ intent }) => intent === this.#callbacks.unsent) ?? forms[0];
  }

  #findTyped(known: ListKnown): TypedCallback | null {
    const { schedule, instant } = known;
    const found = this.#findForm(known);
    if (!found) return null;
    const { channel, intent } = found;
    const slots = intent.offered ?? offeredSlots(schedule, channel, instant, intent.holdAt(instant).since).slots;
    return typedOf(intent.draft, slots);
  }

  /** What there is to tell of each channel. */
  #listTold(known: ListKnown): string {
    const sent = this.#listForms(known).map(({ intent }) => intent.state.status === 'sent');
    return [!!this.#findForm(known), ...sent].join();
  }

  #look(known: ListKnown): void {
    this.#latest = known;
    this.#told = this.#listTold(known);
  }

  /** Tells something in the words of the form, as soon as these are there. What the list says ends when that does. */
  #tell<Told>(known: ListKnown, tell: (words: CallbackWords) => Told): Told | undefined {
    const { schedule, instant, speech: list } = known;
    const catalog = this.#catalog.want(known.manner.language, schedule.language, !!schedule.holidayDay);
    if (!catalog) return undefined;
    const manner = { ...known.manner, catalog };
    const speech = createSpeech(schedule, instant, manner);
    const told = tell(callbackWords(schedule, speech, manner, new Intl.DateTimeFormat().resolvedOptions().timeZone));
    list.use(speech);
    return told;
  }
}
