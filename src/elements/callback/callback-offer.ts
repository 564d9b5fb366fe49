import { callbackChannel } from '../../channels/callback-request.js';
import { channelsStableUntil } from '../../channels/channel-status.js';
import { listSlots, type CallbackChannel, type Slot } from '../../channels/slots.js';
import { callbackWords, type CallbackWords } from '../../messages/callback/callback.js';
import type { CallbackKey } from '../../messages/callback/callback-words.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import type { SendCallback } from './request-content.js';
import type { Destination, FormOffer } from './callback-controller.js';
import { endpointOf, homeNumberOf } from './other-ways.js';
import type { Known } from '../base/know.js';
import { warnOnce } from '../../page/warnings.js';

/** The callback that visitors are offered: by which channel, at which slots, and all else that the form needs. */
export interface CallbackOffer extends Known<StatusKey | CallbackKey> {
  readonly channel: CallbackChannel;
  /** The slots of the schedule. */
  readonly slots: readonly Slot[];
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
export function findOffer(known: Known<StatusKey | CallbackKey>, settings: CallbackSettings): CallbackOffer | null {
  const { schedule, instant, manner } = known;
  const channel = callbackChannel(schedule, settings.channel);
  if (!channel) {
    warnOnce(`there is no callback channel${settings.channel ? ` "${settings.channel}"` : ''}`);
    return null;
  }
  const destination = destinationOf(channel, settings);
  if (destination === undefined || !isAvailable(evaluateChannel(schedule, channel.id, instant).state)) return null;
  const visitorZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = callbackWords(schedule, instant, manner, visitorZone);
  const { document } = settings;
  return { ...known, channel, destination, words, document, slots: listSlots(schedule, channel, instant) };
}

/** Whether a schedule is certainly of the same organisation as another: only its name tells. */
export function isSameOrganisation(one: Schedule, other: Schedule): boolean {
  const [name, otherName] = [one, other].map(({ organisation }) => JSON.stringify(organisation?.name));
  return name !== undefined && name === otherName;
}

/** What the form has to know of it. */
export function formOffer({ channel, manner, slots, schedule, destination, instant }: CallbackOffer): FormOffer {
  return { channel, instant, language: manner.language, slots, homeNumber: homeNumberOf(schedule), destination };
}

/** When other slots can be chosen, or another day has begun (epoch milliseconds). */
export function nextChangeOf({ schedule, instant }: CallbackOffer): number {
  const zone = zoneOf(schedule.timeZone);
  const midnight = zone ? zone.toInstant(zone.toWallTime(instant).day + 1, 0) : Infinity;
  return Math.min(channelsStableUntil(schedule, instant) ?? midnight, midnight);
}
