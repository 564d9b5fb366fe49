import type { Answer, ReplyPromise } from '../../channels/index.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { Text } from '../../schedule/document/text.js';
import { endWords, type MomentWords } from '../days-and-times.js';
import type { ChannelsSpeech } from './channel-actions.js';
import type { ChannelsKey } from './channels-words.js';
import { promiseLength } from './promise-length.js';

/** The words for a moment, with a word for today. */
export function withDay(speech: ChannelsSpeech, words: MomentWords): MomentWords {
  return { ...words, day: words.day || speech.say('today') };
}

/** When a promise is kept; empty for what is none. */
export function keptClause(
  speech: ChannelsSpeech,
  { kind, at }: Answer,
  promise: Channel['reply'],
  keys: readonly [by: ChannelsKey, within: ChannelsKey],
): string {
  if (kind === 'told') return speech.read(promise as Text);
  if (kind === 'within') return speech.say(keys[1], { promise: promiseLength(speech, promise as ReplyPromise) });
  return kind === 'promise' && at !== null ? speech.say(keys[0], withDay(speech, endWords(speech, at))) : '';
}

/** The same in fewer words: by a later day, without the time; empty where that is not known or it is today. */
export function keptOnDay(speech: ChannelsSpeech, { kind, at }: Answer): string {
  const { day } = kind === 'promise' && at !== null ? endWords(speech, at) : { day: '' };
  return day && speech.say('answerByDay', { day });
}
