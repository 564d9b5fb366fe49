import { callbackChannel } from '../channels/callback-request.js';
import { listSlots, type Slot } from '../channels/slots.js';
import { callbackWords, type CallbackWords } from '../messages/callback.js';
import type { Post } from '../page/callback-post.js';
import { callbacksOf } from '../page/callbacks.js';
import { currentPage } from '../page/index.js';
import type { CallbackKey } from '../schedule/callback-text-keys.js';
import { evaluateChannel } from '../schedule/evaluate.js';
import { isAvailable } from '../schedule/states.js';
import type { StatusKey } from '../schedule/status-text-keys.js';
import { postWith, type SendCallback } from './callback-content.js';
import { endpointOf } from './callback-ways.js';
import type { Known } from './schedule-element.js';
import { warnOnce } from './warn-once.js';

type CallbackChannel = NonNullable<ReturnType<typeof callbackChannel>>;

/** What the form is about: all that it needs is there. */
export interface CallbackSubject extends Known<StatusKey | CallbackKey> {
  readonly channel: CallbackChannel;
  /** The slots of the schedule. */
  readonly slots: readonly Slot[];
  readonly words: CallbackWords;
  /** How to send; null in a preview. */
  readonly post: Post | null;
}

/** What the element was told. */
export interface CallbackSettings {
  readonly channel: string | null;
  readonly allowOrigin: string;
  readonly send: SendCallback | null;
  readonly isPreview: boolean;
  readonly document: Document;
}

/** How to send; undefined when it must not be sent. */
function wayToPost(channel: CallbackChannel, settings: CallbackSettings): Post | null | undefined {
  const { send, allowOrigin, document, isPreview } = settings;
  if (send) return postWith(send);
  const endpoint = endpointOf(channel.endpoint, allowOrigin, document);
  if (endpoint === null) return undefined;
  return isPreview ? null : callbacksOf(currentPage()).postTo(endpoint);
}

/** What the form is about; null when there is no callback to ask for, or nowhere to send it. */
export function callbackSubject(
  known: Known<StatusKey | CallbackKey>,
  settings: CallbackSettings,
): CallbackSubject | null {
  const { schedule, instant, manner } = known;
  const channel = callbackChannel(schedule, settings.channel);
  if (!channel) {
    warnOnce(`there is no callback channel${settings.channel ? ` "${settings.channel}"` : ''}`);
    return null;
  }
  const post = wayToPost(channel, settings);
  if (post === undefined || !isAvailable(evaluateChannel(schedule, channel.id, instant).state)) return null;
  const visitorZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const words = callbackWords(schedule, instant, manner, visitorZone);
  return { ...known, channel, post, words, slots: listSlots(schedule, channel, instant) };
}
