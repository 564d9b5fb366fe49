import { answerOf } from '../../channels/answers.js';
import { linkOf } from '../../channels/links.js';
import { listSlots, type CallbackChannel } from '../../channels/slots.js';
import { callbackWords, type CallbackWords, type TypedCallback } from '../../messages/callback/callback.js';
import { catalogLoader } from '../../messages/load-catalog-parts.js';
import type { CallbackIntent, SentState } from '../../page/callback/callback-intent.js';
import { callbacksOf } from '../../page/callback/page-callbacks.js';
import type { Page } from '../../page/page.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { chosenSlot } from './draft-checks.js';
import { sentPromise } from './callback-templates.js';
import type { Known } from '../base/schedule-element.js';
import { openMail } from './typed-mail.js';
import { warnOnce } from '../../page/warnings.js';

type ListKnown = Known<StatusKey | ChannelsKey>;

/** What lists tell of the callback forms of a page: what was typed, on its way into an e-mail instead, and what was promised. */
export interface CarryOver {
  /** That what was typed goes along, in words; empty when nothing was, and as long as the words are being loaded. */
  describe(known: ListKnown): string;
  /** Opens an e-mail to a channel with what was typed in it, if there is any, instead of what the event would do. */
  follow(event: Event, known: ListKnown, channel: Channel, document: Document): void;
  /**
   * What was promised to who asked on a channel; undefined when nobody did or the moment is over, empty where a form tells
   * it and as long as the words are being loaded.
   */
  promised(known: ListKnown, channel: CallbackChannel, isTold?: boolean): string | undefined;
  stop(): void;
}

const load = catalogLoader('callback');

/** When the promise to who asked is over (epoch milliseconds); Infinity when it names no moment. */
function endOf({ slot, asked }: SentState, { schedule }: ListKnown, channel: CallbackChannel): number {
  const moment = slot ?? asked.first;
  if (moment) return moment.until;
  const { kind, at } = answerOf(schedule, channel, asked.at);
  return (kind === 'promise' && at) || Infinity;
}

/** Makes what carries over for one element; `update` is called when it has something else to say. */
export function createCarryOver(page: Page, update: () => void): CarryOver {
  const callbacks = callbacksOf(page);
  let latest: ListKnown | null = null;
  let told = '';

  /** Not while it is being sent: then it would arrive twice. */
  function isWaiting({ holdsText, isBusy }: CallbackIntent): boolean {
    return holdsText && !isBusy;
  }

  function listForms({ schedule }: ListKnown) {
    return schedule.channels
      .filter((channel) => channel.type === 'callback')
      .map((channel) => ({ channel, intent: callbacks.intentFor(channel) }));
  }

  /** The form in which something was typed for a callback of the schedule; of two, the one that was changed last. */
  function findForm(known: ListKnown) {
    const forms = listForms(known).filter(({ intent }) => isWaiting(intent));
    return forms.find(({ intent }) => intent === callbacks.unsent) ?? forms[0];
  }

  function findTyped(known: ListKnown): TypedCallback | null {
    const { schedule, instant } = known;
    const found = findForm(known);
    if (!found) return null;
    const { draft, offered } = found.intent;
    return { ...draft, slot: chosenSlot(draft, offered ?? listSlots(schedule, found.channel, instant)) ?? null };
  }

  /** What there is to tell of each channel. */
  function listTold(known: ListKnown): string {
    const sent = listForms(known).map(({ intent }) => intent.state.status === 'sent');
    return [!!findForm(known), ...sent].join();
  }

  function look(known: ListKnown): void {
    latest = known;
    told = listTold(known);
  }

  function wordsFor({ schedule, instant, manner }: ListKnown): CallbackWords | null {
    const found = load(manner.language, schedule.language);
    if ('then' in found) {
      found.then(update, (fault: unknown) => warnOnce('the words of the callback form could not be loaded', fault));
      return null;
    }
    const visitorZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    return callbackWords(schedule, instant, { ...manner, catalog: found }, visitorZone);
  }

  const stop = callbacks.subscribe(() => {
    if (latest && listTold(latest) !== told) update();
  });

  return {
    describe(known) {
      look(known);
      return findForm(known) ? (wordsFor(known)?.line('mailCarries') ?? '') : '';
    },
    promised(known, channel, isTold) {
      look(known);
      const { state } = callbacks.intentFor(channel);
      if (state.status !== 'sent' || endOf(state, known, channel) <= known.instant) return undefined;
      const words = isTold ? null : wordsFor(known);
      return words ? sentPromise({ words, channel }, state) : '';
    },
    follow(event, known, channel, document) {
      const typed = findTyped(known);
      const words = typed && wordsFor(known);
      const link = linkOf(known.schedule, channel, known.manner.language);
      if (words && link) openMail(event, link, words, typed, document);
    },
    stop,
  };
}
