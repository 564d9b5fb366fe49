import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../channels/slots.js';
import type { CallbackIntent, CallbackState, SentState } from '../../page/callback/callback-intent.js';
import type { SendingPhase } from '../../page/callback/callback-sender.js';
import type { TypedCallback } from '../../messages/callback/callback.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import { chosenSlot, typedOf } from './draft-checks.js';
import type { CallbackController } from './callback-controller.js';
import { failedTemplate, sentTemplate } from './sent-and-failed.js';
import type { CallbackOffer } from './callback-offer.js';
import { problemText, type FormActions, type FormView } from './form-parts.js';
import { formTemplate } from './form-view.js';
import { otherWays, privacyLink, type ChatsNow } from './other-ways.js';

/** What it is doing, if it is sending. */
export function phaseOf({ status }: CallbackState): SendingPhase | null {
  return status === 'sending' || status === 'retrying' || status === 'offline' ? status : null;
}

/** What was promised for what was sent: the moment that the organisation named, else the one that was asked for. */
export function sentPromise(
  { words, channel }: Pick<CallbackOffer, 'words' | 'channel'>,
  { slot, asked }: SentState,
): string {
  return slot ? words.promise(slot) : words.promiseSoonest(channel, asked.first, asked.at);
}

/** What a live region says. */
export interface StatusLine {
  readonly text: string;
  /** Whether it is seen as well: else it stands elsewhere already. */
  readonly isSeen: boolean;
}

const nothingSaid: StatusLine = { text: '', isSeen: false };

/** What has changed while somebody was choosing. */
function newsOf(offer: CallbackOffer, { news, problems, slots }: CallbackController): StatusLine {
  const { words, channel, instant } = offer;
  if (news === 'slot') return { text: problemText(words, problems, 'slot'), isSeen: false };
  if (news !== 'promise') return nothingSaid;
  const promise = words.promiseSoonest(channel, slots[0] ?? null, instant);
  return { text: words.line('promiseChanged', { promise }), isSeen: true };
}

/** What is said of filling it in and sending it. */
export function statusOf(offer: CallbackOffer | null, form: CallbackController): StatusLine {
  const { intent, wasPreviewed } = form;
  if (!intent || !offer) return nothingSaid;
  const { words } = offer;
  const phase = phaseOf(intent.state);
  if (phase) return { text: words.line(phase), isSeen: true };
  if (intent.state.status === 'sent')
    return { text: `${words.line('sentTitle')}. ${sentPromise(offer, intent.state)}`, isSeen: false };
  return wasPreviewed ? { text: words.line('previewSendsNothing'), isSeen: true } : newsOf(offer, form);
}

const titles: Readonly<Record<'refused' | 'unreachable' | 'stopped', CallbackKey>> = {
  refused: 'failedTitle',
  unreachable: 'unreachableTitle',
  stopped: 'stoppedTitle',
};

type Shown = Pick<FormView, 'notice' | 'submitLabel'>;

/** What stands above the form: that sending failed, or (while it does not succeed yet) what else can be done. */
function noticeOf(offer: CallbackOffer, { state }: CallbackIntent, typed: TypedCallback, chats: ChatsNow): Shown {
  const { words } = offer;
  const usual: Shown = { notice: nothing, submitLabel: words.line('askCallback') };
  if (state.status !== 'failed') return usual;
  const ways = otherWays(offer, words, typed, chats, offer.document);
  const say = (key: CallbackKey) => words.sentences(words.line(key));
  const notice = failedTemplate(say(titles[state.reason]), say('nothingLost'), ways);
  return { notice, submitLabel: words.line('tryAgain') };
}

function questionOf({ channel, words }: CallbackOffer): string {
  const { question } = channel;
  return question === true ? words.line('yourQuestion') : question ? words.read(question) : '';
}

function privacyOf({ words, schedule, document }: CallbackOffer): TemplateResult | typeof nothing {
  const href = privacyLink(schedule, document);
  // In another window: what was typed stays.
  return href
    ? html`<a part="privacy" href=${href} target="_blank" rel="noopener">${words.line('privacyLink')}</a>`
    : nothing;
}

function promiseOf(
  { words, channel, instant }: CallbackOffer,
  slots: readonly Slot[],
  slot: Slot | null | undefined,
): string {
  if (slot === undefined) return '';
  if (!slot) return words.promiseSoonest(channel, slots[0] ?? null, instant);
  return [words.promise(slot), words.promiseYours(slot)].filter(Boolean).join('. ');
}

/** The form, or what was promised once it was sent. */
export function callbackTemplate(
  offer: CallbackOffer,
  form: Pick<CallbackController, 'slots' | 'problems' | 'hasSummary' | 'takenNumber'>,
  intent: CallbackIntent,
  chats: ChatsNow,
  actions: FormActions,
): TemplateResult {
  const { words } = offer;
  const { state, draft } = intent;
  if (state.status === 'sent') {
    const yours = state.slot ? words.promiseYours(state.slot) : '';
    const shown = { promise: sentPromise(offer, state), yours, phone: state.phone };
    return sentTemplate(words, shown, () => intent.restart());
  }
  const { slots, problems, hasSummary, takenNumber: taken } = form;
  const slot = chosenSlot(draft, slots);
  return formTemplate(
    {
      ...{ words, draft, slots, problems, hasSummary },
      ...noticeOf(offer, intent, typedOf(draft, slots), chats),
      phoneCountry: taken ? words.phoneCountry(taken.country, taken.number) : '',
      promise: promiseOf(offer, slots, slot),
      question: questionOf(offer),
      phase: phaseOf(state),
      privacy: privacyOf(offer),
    },
    actions,
  );
}
