import { minuteLength } from '../schedule/calendar/dates.js';
import { decidingChannels, isCounter, isForAll, isLive, type Channel } from '../schedule/document/schedule.js';
import type { State } from '../schedule/document/states.js';
import { isReachable, type Answer, type ChannelMoment } from './answers.js';

/** What a recommendation depends on. */
export interface Candidate extends ChannelMoment {
  readonly canBeUsed: boolean;
  readonly isShown: boolean;
  readonly answer: Answer;
}

/** What the schedule says of a channel, unless the organisation's systems say that it is unavailable. */
function stateOf({ evaluation, presence }: Candidate): State {
  return presence?.state === 'unavailable' ? 'closed' : evaluation.state;
}

function isOpen(candidate: Candidate): boolean {
  return stateOf(candidate) === 'open';
}

/** The first channel of those that say whether the organisation can be reached. */
function firstLive(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = decidingChannels({ channels: candidates.map(({ channel }) => channel) });
  return candidates.find(({ channel }) => channel === first);
}

/** The ids of the channels that an owner names to be used in place of one in this state. */
export function insteadIn({ instead = [] }: Channel, state: State): readonly string[] {
  return Array.isArray(instead) ? instead : ((instead as Partial<Record<State, readonly string[]>>)[state] ?? []);
}

/** The channels that the owner wants used in place of one that is not available. */
function insteadOf(candidate: Candidate | undefined): readonly string[] {
  if (!candidate) return [];
  const isThere = Array.isArray(candidate.channel.instead) ? isReachable(candidate) : isOpen(candidate);
  return isThere ? [] : insteadIn(candidate.channel, stateOf(candidate));
}

/** Limited and urgent channels are for some only. */
function canHelpAll({ channel, evaluation, isShown }: Candidate): boolean {
  return isShown && isForAll(channel) && evaluation.state !== 'limited';
}

/** Whether people are there for some questions only. Better than nothing, where nothing else has an answer. */
function isForSome(candidate: Candidate): boolean {
  const { channel, isShown } = candidate;
  return isShown && isForAll(channel) && stateOf(candidate) === 'limited';
}

/**
 * Whether it takes the place of another: people can be reached on it, or it can be used at any time. A voicemail is no
 * substitute, nor is a callback that nobody can make in the days ahead.
 */
function isSubstitute(candidate: Candidate): boolean {
  const { channel, answer } = candidate;
  return canHelpAll(candidate) && isOpen(candidate) && !(channel.type === 'callback' && answer.kind === 'none');
}

/** Earlier answers first, in whole minutes; then those told in words, what is for some only, and those without a promise. */
function rankOf(candidate: Candidate): number {
  const { at, kind } = candidate.answer;
  if (isForSome(candidate)) return Number.MAX_VALUE / 1.5;
  if (at !== null) return Math.floor(at / minuteLength);
  return kind === 'told' ? Number.MAX_VALUE / 2 : Number.MAX_VALUE;
}

/** Whether it can be used now by anybody: nobody is led to a phone that nobody answers, however soon that changes. */
function canBeUsedByAll(candidate: Candidate): boolean {
  return canHelpAll(candidate) && (isLive(candidate.channel) ? isOpen(candidate) : candidate.canBeUsed);
}

/** Nobody is at a counter the moment that they choose it: it gives way to what can be used from where one is. */
function soonest(candidates: readonly Candidate[]): Candidate | undefined {
  const useful = candidates.filter((one) => isForSome(one) || canBeUsedByAll(one));
  const distant = useful.filter(({ channel }) => !isCounter(channel));
  const counters = useful.filter(({ channel }) => isCounter(channel));
  const ranked = distant.some((one) => isLive(one.channel) && isOpen(one)) ? distant : [...distant, ...counters];
  return ranked.reduce<Candidate | undefined>(
    (best, next) => (best && rankOf(best) <= rankOf(next) ? best : next),
    undefined,
  );
}

/**
 * The way that is recommended: what the owner wants used instead of the first live channel when that is not available,
 * else the one with the earliest answer of those that can be used now; of equals the first of the document, a counter last.
 * A live channel that is not open is none.
 */
export function recommend(candidates: readonly Candidate[]): Candidate | undefined {
  const wanted = insteadOf(firstLive(candidates));
  const substitutes = wanted.map((id) => candidates.find(({ channel }) => channel.id === id));
  return substitutes.find((one) => one && isSubstitute(one)) ?? soonest(candidates);
}
