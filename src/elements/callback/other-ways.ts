import { linkOf, linkToPage } from '../../channels/links.js';
import type { Presence } from '../../channels/presence.js';
import { usualPhone } from '../../channels/usual-phone.js';
import type { CallbackWords, TypedCallback } from '../../messages/callback/callback.js';
import { describeStatus } from '../../messages/status/status-sentence.js';
import { addressOf } from '../../page/address.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import { isForAll, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { OtherWay } from './sent-and-failed.js';
import type { Speaking } from '../base/know.js';
import { openMail } from './typed-mail.js';
import { warnOnce } from '../../page/warnings.js';

type FormKnown = Speaking<StatusKey | CallbackKey>;

/**
 * The absolute address of an endpoint; null, with a warning, when it is on another origin that the page does not allow:
 * a schedule from elsewhere must not decide where names and numbers go.
 *
 * @param allowed the origins that the page allows, separated by spaces
 */
export function endpointOf(endpoint: string, allowed: string, document: Document): string | null {
  const address = addressOf(endpoint, document);
  if (!address) return null;
  const { origin } = new URL(address);
  // Not that of its `location`: a frame with `srcdoc` has the origin of its page, but no address.
  if (origin === document.defaultView?.origin || allowed.split(/\s+/).includes(origin)) return address;
  warnOnce(`<bereikbaar-callback> sends nothing to ${origin} without allow-origin="${origin}"`);
  return null;
}

function mailWay(
  { schedule, manner }: FormKnown,
  words: CallbackWords,
  typed: TypedCallback,
  document: Document,
): OtherWay[] {
  const channel = schedule.channels.find(({ type }) => type === 'email');
  const link = channel ? linkOf(schedule, channel, manner.language) : null;
  if (!link) return [];
  const act = (event: Event) => openMail(event, link, words, typed, document);
  return [{ link, label: words.line('mailInstead'), detail: '', act }];
}

/** What is known of the chats on the page, and what opens them: for when the form cannot be sent. */
export interface ChatsNow {
  readonly presence: Presence;
  isBlocked(channel: Channel): boolean;
  open(channel: Channel): void;
}

/** What is said of a live channel; empty when nobody is there now: then nobody is led to it. */
function openHeadline({ schedule, manner, instant, speech }: FormKnown, { id }: Channel, presence: Presence): string {
  const evaluation = speech.use(evaluateChannel(schedule, id, instant));
  if (evaluation.state !== 'open' || presence.get(id)?.state === 'unavailable') return '';
  return speech.use(describeStatus(schedule, evaluation, instant, manner, id)).headline;
}

function phoneWay(known: FormKnown, words: CallbackWords, presence: Presence): OtherWay[] {
  const { schedule, manner } = known;
  const channel = usualPhone(schedule);
  const link = channel ? linkOf(schedule, channel, manner.language) : null;
  const detail = channel && link ? openHeadline(known, channel, presence) : '';
  if (!channel || !detail) return [];
  const number = (channel.display ?? channel.number).replaceAll(' ', '\u00a0');
  return [{ link, label: words.line('callInstead', { number }), detail }];
}

function chatWays(known: FormKnown, words: CallbackWords, chats: ChatsNow, document: Document): OtherWay[] {
  const { schedule, manner } = known;
  return schedule.channels
    .filter((channel) => channel.type === 'chat' && isForAll(channel) && !chats.isBlocked(channel))
    .flatMap((channel) => {
      const detail = openHeadline(known, channel, chats.presence);
      const link = linkOf(schedule, channel, manner.language, document.baseURI);
      const act = link ? {} : { act: () => chats.open(channel) };
      return detail ? [{ link, label: words.line('chatInstead'), detail, ...act }] : [];
    });
}

/**
 * The other ways to reach the organisation, in one action each: the chat, what was typed as an e-mail, and the phone. Of
 * those with somebody at the other end only the ones that are open.
 */
export function otherWays(
  known: FormKnown,
  words: CallbackWords,
  typed: TypedCallback,
  chats: ChatsNow,
  document: Document,
): OtherWay[] {
  return [
    ...chatWays(known, words, chats, document),
    ...mailWay(known, words, typed, document),
    ...phoneWay(known, words, chats.presence),
  ];
}

/** A number of the organisation in E.164; '' when it has none. */
export function homeNumberOf({ channels }: Schedule): string {
  const numbers = channels.map((channel) => ('number' in channel ? channel.number : ''));
  return numbers.find((number) => number.startsWith('+')) ?? '';
}

/** The link to the privacy statement; undefined when there is none. */
export function privacyLink({ organisation }: Schedule, document: Document): string | undefined {
  return organisation?.privacy ? linkToPage(organisation.privacy, document.baseURI)?.href : undefined;
}
