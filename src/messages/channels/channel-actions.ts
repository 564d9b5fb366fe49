import type { ChannelStatus } from '../../channels/index.js';
import type { ChannelsKey } from './channels-words.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import type { Channel } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import type { StatusKey } from '../status/status-words.js';
import type { Speech } from '../speech.js';

export type ChannelsSpeech = Speech<StatusKey | ChannelsKey>;

/** What is known of a channel beside its status. */
export interface ChannelCircumstances {
  /** Whether the visitor is in a conversation on it. */
  readonly isTalking?: boolean;
  /** Whether the page does not have what the channel needs. */
  readonly isBlocked?: boolean;
  /** What was promised to the visitor who asked on it, in words; empty where that stands beside it. */
  readonly promised?: string | undefined;
  /** What people have read above it. */
  readonly above?: string;
  /** Whether another way is better now, so that it matters less that one can leave a message. */
  readonly isOutshone?: boolean;
}

/** The number of a channel as its owner writes it; empty when it has none. */
export function numberOf(channel: Channel): string {
  if (channel.type === 'phone') return channel.display || channel.number;
  return 'number' in channel ? channel.number : '';
}

const actions: Readonly<Record<Exclude<ChannelType, 'phone'>, ChannelsKey>> = {
  chat: 'chatWithUs',
  whatsapp: 'sendWhatsApp',
  sms: 'sendSms',
  video: 'startVideoCall',
  visit: 'comeOver',
  email: 'sendEmail',
  callback: 'callMeBack',
  form: 'fillInForm',
  link: 'goOnline',
};

/** What one does instead where that takes somebody who is not there, and one can leave a message. */
const messageActions: Partial<typeof actions> = { chat: 'leaveMessage', video: 'leaveMessage' };

/** What asks for a message, as nobody is there; undefined for what does not. */
function messageKey({ channel, canBeUsed, evaluation }: ChannelStatus): ChannelsKey | undefined {
  if (channel.type === 'phone' || !canBeUsed || isAvailable(evaluation.state)) return undefined;
  return messageActions[channel.type];
}

/** Whether what one can do with a channel is to leave a message. */
export function asksForMessage(status: ChannelStatus): boolean {
  return !!messageKey(status);
}

function actionKey(
  type: keyof typeof actions,
  status: ChannelStatus,
  { isTalking }: ChannelCircumstances,
): ChannelsKey {
  if (isTalking) return 'continueChat';
  return messageKey(status) ?? (status.isRecommended && type === 'chat' ? 'startChat' : actions[type]);
}

function plainAction({ say }: ChannelsSpeech, status: ChannelStatus, circumstances: ChannelCircumstances): string {
  const { channel, evaluation, presence } = status;
  const { type } = channel;
  if (type !== 'phone') return say(actionKey(type, status, circumstances));
  // Nobody is told to call a number on which nobody answers; the number stays.
  const isAway = evaluation.state === 'break' || evaluation.state === 'closed' || presence?.state === 'unavailable';
  return isAway ? numberOf(channel) : say('call', { number: numberOf(channel) });
}

/** What a visitor can do with a channel, such as "bel 020 123 45 67"; with its label, if it has one. */
export function actionOf(
  speech: ChannelsSpeech,
  status: ChannelStatus,
  circumstances: ChannelCircumstances = {},
): string {
  const action = plainAction(speech, status, circumstances);
  const label = speech.read(status.channel.label);
  return label ? speech.say('labelled', { label, action }) : action;
}

/** Whom to call when it is urgent: in the sentence if it has an article there, else behind it; not what the question says already. */
export function callUrgently(speech: ChannelsSpeech, channel: Channel, number: string): string {
  const name = speech.read(channel.label);
  const label = speech.readLabel(channel.label, false);
  const isSaid = speech.say('urgent').startsWith(name.toLowerCase());
  if (!isSaid && /^\p{Ll}/u.test(label)) return speech.say('callUrgent', { label, number });
  const text = speech.say('callUrgent', { number });
  return isSaid ? text : speech.say('because', { text, reason: name });
}
