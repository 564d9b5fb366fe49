import { answerAt, momentOf } from '../../channels/answers.js';
import { callbackChannel } from '../../channels/callback-request.js';
import { offeredSlots, type CallbackChannel } from '../../channels/slots.js';
import { callbackWords, type CallbackWords } from '../../messages/callback/callback.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { SendCallback } from './request-content.js';
import type { Destination, FormOffer } from './form-offer.js';
import { endpointOf, homeNumberOf } from './other-ways.js';
import type { Speaking } from '../base/know.js';
import { warnOnce } from '../../page/warnings.js';

/** The callback that visitors are offered: by which channel, at which slots, and all else that the form needs. */
export interface CallbackOffer extends Speaking<StatusKey | CallbackKey> {
  readonly channel: CallbackChannel;
  readonly slotsFor: FormOffer['slotsFor'];
  readonly words: CallbackWords;
  readonly destination: Destination;
  /** The document that the form is in. */
  readonly document: Document;
}

/** What the element was told. */
export interface CallbackSettings {
  readonly channel: string | null;
  readonly allowOrigin: string;
  readonly send: SendCallback | null;
  readonly isPreview: boolean;
  readonly document: Document;
}

/** Where a request goes; undefined when it must not be sent. */
function destinationOf(channel: CallbackChannel, settings: CallbackSettings): Destination | undefined {
  const { send, allowOrigin, document, isPreview } = settings;
  if (send) return send;
  const endpoint = endpointOf(channel.endpoint, allowOrigin, document);
  if (endpoint === null) return undefined;
  return isPreview ? null : endpoint;
}

/** The callback to offer; null when there is none to ask for, or nowhere to send it. */
export function findOffer(known: Speaking<StatusKey | CallbackKey>, settings: CallbackSettings): CallbackOffer | null {
  const { schedule, instant, manner, speech } = known;
  const channel = callbackChannel(schedule, settings.channel);
  if (!channel) {
    warnOnce(`there is no callback channel${settings.channel ? ` "${settings.channel}"` : ''}`);
    return null;
  }
  const destination = destinationOf(channel, settings);
  const moment = momentOf(schedule, channel, instant);
  speech.use(answerAt(moment)); // until its first slot begins too soon
  if (destination === undefined || !isAvailable(speech.use(moment.evaluation).state)) return null;
  const visitorZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = callbackWords(schedule, speech, manner, visitorZone);
  const { document } = settings;
  const slotsFor: FormOffer['slotsFor'] = ({ since, until }) => {
    speech.use({ stableUntil: until });
    return speech.use(offeredSlots(schedule, channel, instant, since)).slots;
  };
  return { ...known, channel, destination, words, document, slotsFor };
}

/** Whether a schedule is certainly of the same organisation as another: only its name tells. */
export function isSameOrganisation(one: Schedule, other: Schedule): boolean {
  const [name, otherName] = [one, other].map(({ organisation }) => JSON.stringify(organisation?.name));
  return name !== undefined && name === otherName;
}

/** What the form has to know of it. */
export function formOffer({ channel, manner, slotsFor, schedule, destination, instant }: CallbackOffer): FormOffer {
  return { channel, instant, language: manner.language, slotsFor, homeNumber: homeNumberOf(schedule), destination };
}
