import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { decidingChannels, isCounter, isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import type { ClauseSubject } from './availability-clauses.js';
import type { Speech } from './speech.js';

/** A channel as the subject of a clause. */
export interface NamedChannel extends ClauseSubject {
  readonly channel: Channel;
}

function nameOf({ say, read }: Speech, { channels }: Schedule, channel: Channel): string {
  const { type, label, urgent } = channel;
  const isAmbiguous = urgent || channels.filter((other) => other.type === type && !other.urgent).length > 1;
  return label && isAmbiguous ? say(isCounter(channel) ? 'atPlace' : 'viaLabel', { label: read(label) }) : say(type);
}

/** A channel with its name and its evaluation: the one given, or that of the moment. */
export function nameChannel(
  speech: Speech,
  schedule: Schedule,
  channel: Channel,
  evaluation?: Evaluation,
): NamedChannel {
  const evaluateAt = (instant: number) => evaluateChannel(schedule, channel.id, instant);
  return {
    ...speech.use(evaluation ?? evaluateAt(speech.instant)),
    evaluateAt,
    channel,
    via: isLive(channel) ? nameOf(speech, schedule, channel) : '',
    reachable: speech.say(isCounter(channel) ? 'openToVisitors' : 'reachable'),
  };
}

/** The channels that the organisation's state is about. */
export function nameLiveChannels(speech: Speech, schedule: Schedule): NamedChannel[] {
  return decidingChannels(schedule).map((channel) => nameChannel(speech, schedule, channel));
}

/** Several ways by their names: "telefonisch en via chat". */
export function nameAll({ locale }: Speech, ways: readonly ClauseSubject[]): string {
  return new Intl.ListFormat(locale).format(new Set(ways.map(({ via }) => via).filter(Boolean)));
}
