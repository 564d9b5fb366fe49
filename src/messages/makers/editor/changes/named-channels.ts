import { zoneOf } from '../../../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../../../schedule/document/schedule.js';
import { textIn, type Text } from '../../../../schedule/document/text.js';
import { listFormat } from '../../../intl-formats.js';
import type { MomentsWords, SubjectWords } from './moments-words.js';
import type { DayTeller } from './named-moments.js';

/** How channels and days are told. */
export interface Teller extends DayTeller {
  /** All channels that there were or will be. */
  readonly schedule: Schedule;
}

/** What a channel is called within a sentence. */
export function nameChannel({ words, schedule, read }: Teller, { id, type, label }: Channel): string {
  if (label) return `“${read(label)}”`;
  const noun = words.channels[type];
  const isOne = schedule.channels.filter((other) => other.type === type && !other.label).length < 2;
  return isOne ? noun : `${noun} “${id}”`;
}

/** What several are called, as a list. */
export function nameChannels(teller: Teller, channels: readonly Channel[]): string {
  return listFormat(teller.words.locale).format(channels.map((channel) => nameChannel(teller, channel)));
}

/** Channels as those whom a sentence is about. */
export function subjectWords(teller: Teller, channels: readonly Channel[]): SubjectWords {
  const name = nameChannels(teller, channels);
  return { name, number: channels.length > 1 ? 'many' : 'one' };
}

/** Who tells of a schedule, at an instant (epoch milliseconds). */
export function tellerOf<Words extends MomentsWords>(
  schedule: Schedule,
  instant: number,
  words: Words,
): Teller & { readonly words: Words } {
  const today = zoneOf(schedule.timeZone)!.toWallTime(instant).day; // Parsing has refused a zone that is not known.
  return { words, today, schedule, read: (text: Text = '') => textIn(text, words.locale, schedule.language) };
}

/** The same, of a schedule. */
export function channelName(schedule: Schedule, channel: Channel, words: MomentsWords): string {
  return nameChannel(tellerOf(schedule, 0, words), channel);
}
