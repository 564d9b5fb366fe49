import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { decidingChannels, isCounter, isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import { presentClause, type Subject } from './availability-clauses.js';
import type { Speech } from './speech.js';

/** A channel as the subject of a clause. */
export interface Way extends Subject {
  readonly channel: Channel;
}

function nameOf({ say, read }: Speech, { channels }: Schedule, channel: Channel): string {
  const { type, label, urgent } = channel;
  const isAmbiguous = urgent || channels.filter((other) => other.type === type && !other.urgent).length > 1;
  return label && isAmbiguous ? say(isCounter(channel) ? 'atPlace' : 'viaLabel', { label: read(label) }) : say(type);
}

/** A channel with its name and its evaluation: the one given, or that of the moment. */
export function wayOf(speech: Speech, schedule: Schedule, channel: Channel, evaluation?: Evaluation): Way {
  const evaluateAt = (instant: number) => evaluateChannel(schedule, channel.id, instant);
  return {
    ...(evaluation ?? evaluateAt(speech.instant)),
    evaluateAt,
    channel,
    via: isLive(channel) ? nameOf(speech, schedule, channel) : '',
    reachable: speech.say(isCounter(channel) ? 'openToVisitors' : 'reachable'),
  };
}

/** The channels that the organisation's state is about. */
export function liveWays(speech: Speech, schedule: Schedule): Way[] {
  return decidingChannels(schedule).map((channel) => wayOf(speech, schedule, channel));
}

/** Several ways by their names: "telefonisch en via chat". */
export function nameAll({ locale }: Speech, ways: readonly Subject[]): string {
  return new Intl.ListFormat(locale).format(new Set(ways.map(({ via }) => via).filter(Boolean)));
}

/** The clauses about several ways on one line, two at most; ways of which the same can be said share a clause. */
export function joinClauses<Each extends Subject>(
  speech: Speech,
  ways: readonly Each[],
  clauseOf: (speech: Speech, way: Each) => string,
): string {
  const groups = new Map<string, Each[]>();
  for (const way of ways) {
    const said = clauseOf(speech, { ...way, via: '' });
    if (said) groups.set(said, [...(groups.get(said) ?? []), way]);
  }
  const clauses = [...groups.values()].map((group) => clauseOf(speech, { ...group[0]!, via: nameAll(speech, group) }));
  // A reason that both begin with is told once.
  return clauses
    .slice(0, 2)
    .join(', ')
    .replace(/^(.{1,99}?, )(.{1,199}, )\1/, '$1$2');
}

/** That the subject can be reached now, and through which ways (none: there is no need to say). */
export function openClause(speech: Speech, subject: Subject, ways: readonly Way[]): string {
  const via = nameAll(speech, ways);
  const key = ways.some(({ channel }) => channel.type === 'phone') ? 'openByPhone' : 'openVia';
  return presentClause(speech, { ...subject, via }, via ? key : 'open');
}

/** The first thing that people can do at any time, such as sending an email; empty when there is nothing of the kind. */
export function anyTimeClause(speech: Speech, schedule: Schedule): string {
  const usable = schedule.channels.find(
    (channel) => !isLive(channel) && wayOf(speech, schedule, channel).state === 'open',
  );
  return usable ? speech.say(usable.type) : '';
}
