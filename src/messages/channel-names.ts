import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { decidingChannels, isCounter, isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import type { ClauseSubject } from './availability-clauses.js';
import type { Text } from '../schedule/document/text.js';
import { listFormat } from './intl-formats.js';
import type { Speech } from './speech.js';

/** A channel as the subject of a clause. */
export interface NamedChannel extends ClauseSubject {
  readonly channel: Channel;
}

/** The label of a channel where its type does not tell which one it is; else undefined. */
export function tellingLabel({ channels }: Schedule, { type, label, urgent }: Channel): Text | undefined {
  return urgent || channels.filter((other) => other.type === type && !other.urgent).length > 1 ? label : undefined;
}

function nameOf({ say, readLabel }: Speech, channel: Channel, label: Text | undefined): string {
  if (!label) return say(channel.type);
  const isPlace = isCounter(channel);
  return say(isPlace ? 'atPlace' : 'viaLabel', { label: readLabel(label, isPlace) });
}

/** A channel with its name and its evaluation: the one given, or that of the moment. */
export function nameChannel(
  speech: Speech,
  schedule: Schedule,
  channel: Channel,
  evaluation?: Evaluation,
): NamedChannel {
  const evaluateAt = (instant: number) => evaluateChannel(schedule, channel.id, instant);
  const label = tellingLabel(schedule, channel);
  const via = isLive(channel) ? nameOf(speech, channel, label) : '';
  return {
    ...speech.use(evaluation ?? evaluateAt(speech.instant)),
    evaluateAt,
    channel,
    via,
    lead: label && isCounter(channel) ? speech.say('placeFirst', { label: speech.read(label) }) : via,
    reachable: speech.say(isCounter(channel) ? 'openToVisitors' : 'reachable'),
  };
}

/** The channels that the organisation's state is about. */
export function nameLiveChannels(speech: Speech, schedule: Schedule): NamedChannel[] {
  return decidingChannels(schedule).map((channel) => nameChannel(speech, schedule, channel));
}

/** Several ways by their names: "telefonisch, via chat en WhatsApp". A preposition that the one before has is not repeated. */
export function nameAll({ locale }: Speech, ways: readonly ClauseSubject[]): string {
  const names = [...new Set(ways.map(({ via }) => via).filter(Boolean))];
  return listFormat(locale).format(
    names.map((name, index) => {
      const [preposition] = /^\S+ (?!.*\()/.exec(name) ?? [];
      return preposition && names[index - 1]?.startsWith(preposition) ? name.slice(preposition.length) : name;
    }),
  );
}
