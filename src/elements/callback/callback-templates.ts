import { html, nothing, type TemplateResult } from 'lit';
import type { Slot } from '../../channels/slots.js';
import type { CallbackIntent, CallbackState, SentState } from '../../page/callback/callback-intent.js';
import type { SendingPhase } from '../../page/callback/callback-sender.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import { chosenSlot } from './draft-checks.js';
import type { CallbackController } from './callback-controller.js';
import { failedTemplate, sentTemplate } from './sent-and-failed.js';
import type { CallbackOffer } from './callback-offer.js';
import { formTemplate, type FormActions, type FormView } from './form-view.js';
import { otherWays, privacyLink } from './other-ways.js';

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

/** What is said of sending it; '' when there is nothing to say. */
export function statusOf(offer: CallbackOffer, { intent, wasPreviewed }: CallbackController): string {
  if (!intent) return '';
  const { words } = offer;
  const phase = phaseOf(intent.state);
  if (phase) return words.line(phase);
  if (intent.state.status !== 'sent') return wasPreviewed ? words.line('previewSendsNothing') : '';
  return sentPromise(offer, intent.state);
}

const titles: Readonly<Record<'refused' | 'unreachable' | 'stopped', CallbackKey>> = {
  refused: 'failedTitle',
  unreachable: 'unreachableTitle',
  stopped: 'stoppedTitle',
};

type Shown = Pick<FormView, 'notice' | 'submitLabel'>;

/** What stands above the form: that sending failed, or (while it does not succeed yet) what else can be done. */
function noticeOf(offer: CallbackOffer, { state, draft }: CallbackIntent, slot: Slot | null): Shown {
  const { words } = offer;
  const usual: Shown = { notice: nothing, submitLabel: words.line('askCallback') };
  if (state.status !== 'failed') return usual;
  const ways = otherWays(offer, words, { ...draft, slot }, offer.document);
  const notice = failedTemplate(words.lines(titles[state.reason]), words.lines('nothingLost'), ways);
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
  form: Pick<CallbackController, 'slots' | 'problems' | 'hasSummary'>,
  intent: CallbackIntent,
  actions: FormActions,
): TemplateResult {
  const { words } = offer;
  const { state, draft } = intent;
  if (state.status === 'sent') {
    const yours = state.slot ? words.promiseYours(state.slot) : '';
    const shown = { promise: sentPromise(offer, state), yours, phone: state.phone };
    return sentTemplate(words, shown, () => intent.restart());
  }
  const { slots, problems, hasSummary } = form;
  const slot = chosenSlot(draft, slots);
  return formTemplate(
    {
      ...{ words, draft, slots, problems, hasSummary },
      ...noticeOf(offer, intent, slot ?? null),
      promise: promiseOf(offer, slots, slot),
      question: questionOf(offer),
      phase: phaseOf(state),
      privacy: privacyOf(offer),
    },
    actions,
  );
}
