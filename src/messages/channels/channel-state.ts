import type { ChannelStatus, Slot } from '../../channels/index.js';
import { minuteLength } from '../../schedule/calendar/dates.js';
import { isCounter, isLive } from '../../schedule/document/schedule.js';
import { isAvailable, isAway, type State } from '../../schedule/document/states.js';
import type { Cause } from '../../schedule/evaluation.js';
import type { ChannelCircumstances, ChannelsSpeech } from './channel-actions.js';
import type { ChannelsKey } from './channels-words.js';
import {
  because,
  isExpected,
  openingClause,
  presentClause,
  reason,
  type ClauseSubject,
} from '../availability-clauses.js';
import { endWords, startWords, type MomentWords } from '../days-and-times.js';
import { keptClause, keptOnDay, withDay } from './promise-clauses.js';

/** A few words as they are seen, and in full for who hears them. */
export interface Line {
  readonly seen: string;
  readonly heard: string;
}

/** How a channel is, when there is an answer and what is possible until then. */
export interface ChannelState {
  /** How it is in a word, where its line does not say so. */
  readonly tag: string;
  readonly line: Line;
  /** What there is to say further, in sentences. */
  readonly more: readonly string[];
  /** That one can leave a message, and what becomes of it. */
  readonly messages: readonly string[];
}

/** A reason that is longer is told in a sentence. */
const longestTag = 16;

const tags: Readonly<Record<Exclude<State, 'unknown'>, ChannelsKey>> = {
  open: 'tagOpen',
  limited: 'tagLimited',
  appointment: 'tagAppointment',
  break: 'tagBreak',
  closed: 'tagClosed',
};

const nothing: ChannelState = { tag: '', line: { seen: '', heard: '' }, more: [], messages: [] };

/** A line that is heard as it is seen. */
const alike = (words: string): Line => ({ seen: words, heard: words });

/** Whether the organisation's systems say that nobody is there, although the hours say that somebody is. */
export function isAbsent({ presence, evaluation: { state } }: ChannelStatus): boolean {
  return presence?.state === 'unavailable' && isAvailable(state);
}

/** Whether the visitor is in a conversation that began before closing time. */
export function isStillTalking({ canBeUsed }: ChannelStatus, { isTalking }: ChannelCircumstances): boolean {
  return !!isTalking && !canBeUsed;
}

function shortReason(speech: ChannelsSpeech, cause: Cause): string {
  const why = cause.kind === 'override' ? reason(speech, cause) : '';
  return why.length > longestTag ? '' : why;
}

/** How it is now, in a word: the reason itself, where that is short and nobody is there for it. */
function stateWord(speech: ChannelsSpeech, state: Exclude<State, 'unknown'>, cause: Cause): string {
  if (!isAway(state)) return speech.say(tags[state]);
  return shortReason(speech, cause) || speech.say(cause.kind === 'override' ? 'tagNotNow' : tags[state]);
}

function slotLine(speech: ChannelsSpeech, { from, until }: Slot): Line {
  const { minute: start } = speech.zone.toWallTime(from);
  const bare = { hour: `${Math.floor(start / 60)}`, minute: `${start % 60}`.padStart(2, '0') };
  const begin = startWords(speech, from);
  const heard = speech.say('between', {
    ...withDay(speech, endWords(speech, until)),
    start: speech.say('startTime', bare) || begin.time,
  });
  return { seen: speech.say('fromDay', begin), heard };
}

/** What people can expect who wait for an answer. */
function promiseLine(speech: ChannelsSpeech, { channel, answer, canBeUsed }: ChannelStatus): Line {
  if (answer.slot) return slotLine(speech, answer.slot);
  const isCallback = channel.type === 'callback';
  const heard = keptClause(
    speech,
    answer,
    channel.reply,
    isCallback ? ['calledBy', 'calledWithin'] : ['answerBy', 'answerWithin'],
  );
  const seen = isCallback ? '' : keptOnDay(speech, answer);
  return heard ? { seen: seen || heard, heard } : alike(isCallback && canBeUsed ? speech.say('calledSoon') : '');
}

/** What people can expect who wait for an answer, in full. */
export function promiseClause(speech: ChannelsSpeech, status: ChannelStatus): string {
  return promiseLine(speech, status).heard;
}

/** When it is confirmed that a message arrived. */
function receiptClause(speech: ChannelsSpeech, { channel, receipt }: ChannelStatus): string {
  return keptClause(speech, receipt, channel.receipt, ['receiptBy', 'receiptWithin']);
}

/** For how long one waits until people answer; empty when that is not known. */
export function waitClause(speech: ChannelsSpeech, { answer }: ChannelStatus): string {
  const minutes =
    answer.kind === 'now' && answer.at !== null ? Math.round((answer.at - speech.instant) / minuteLength) : 0;
  if (minutes < 1) return '';
  return minutes === 1 ? speech.say('waitMinute') : speech.say('waitMinutes', { minutes: `${minutes}` });
}

function openUntilClause(speech: ChannelsSpeech, subject: ClauseSubject): string {
  const { until, closesSoon } = subject;
  if (until === null) return speech.say('dayAndNight', subject);
  return speech.say(closesSoon ? 'stillOpenUntil' : 'openUntil', { ...subject, ...endWords(speech, until) });
}

/** How soon people answer. At once only if their systems say that they are there. */
function soonLine(speech: ChannelsSpeech, status: ChannelStatus): Line {
  const { isRecommended, channel, answer, presence } = status;
  const wait = waitClause(speech, status);
  const promise = promiseLine(speech, status);
  if (wait || promise.heard) return wait ? alike(wait) : promise;
  const answersNow = isRecommended && answer.kind === 'now' && presence?.state === 'open' && !isCounter(channel);
  return alike(answersNow ? speech.say('answerNow') : '');
}

/** For as long as people are there: how soon they answer, and until when. */
function openState(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): ChannelState {
  const soon = soonLine(speech, status);
  const until = !soon.heard || subject.closesSoon ? openUntilClause(speech, subject) : '';
  const join = (words: string) => [words, until].filter(Boolean).join(', ');
  return {
    ...nothing,
    tag: speech.say('tagOpen'),
    line: { seen: join(soon.seen), heard: join(soon.heard) },
    more: [receiptClause(speech, status)],
  };
}

function untilLine(speech: ChannelsSpeech, state: string, words: MomentWords): Line {
  return alike(speech.say('stateUntil', { state, ...words }));
}

/** When it opens, in a sentence: where it opens in part only, is expected to, or is switched off until then. */
function opensClause(speech: ChannelsSpeech, subject: ClauseSubject): string {
  if (isExpected(subject)) return openingClause(speech, subject, 'returnsExpected');
  return openingClause(speech, subject, subject.opensAs === 'open' ? 'returns' : 'opens');
}

/** Whether a line has room for when it opens: it is sure, and in full. */
function opensPlainly({ cause, opensAs }: ClauseSubject): boolean {
  return opensAs === 'open' && cause.kind !== 'override';
}

/** When it opens, and why it is away, where its line does not say so. */
function returnState(
  speech: ChannelsSpeech,
  subject: ClauseSubject,
  state: 'break' | 'closed',
): Omit<ChannelState, 'messages'> {
  const { cause, opensAt } = subject;
  const word = stateWord(speech, state, cause);
  const why = cause.name === 'lunch' || shortReason(speech, cause) ? '' : reason(speech, cause);
  if (opensAt !== null && opensPlainly(subject)) {
    const opens = startWords(speech, opensAt);
    if (state === 'break') return { tag: '', line: untilLine(speech, word, opens), more: [why] };
    const line = alike(speech.say('fromDay', opens));
    return why ? { tag: '', line, more: [because(speech, word, cause)] } : { tag: word, line, more: [] };
  }
  const isForGood = cause.kind === 'override' && opensAt === null;
  const opens = isForGood ? speech.say('returnUnknown') : opensClause(speech, subject);
  return { tag: '', line: alike(word), more: [opens, why] };
}

/** That one can leave a message, and when it is answered. */
function messageClauses(speech: ChannelsSpeech, status: ChannelStatus): string[] {
  const { canBeUsed, channel } = status;
  if (!canBeUsed) return [];
  return [
    speech.say(channel.whenUnavailable === 'voicemail' ? 'voicemail' : 'messageForm'),
    promiseClause(speech, status),
    receiptClause(speech, status),
  ];
}

/** What it can be used for now; and from when for more than that. */
function partlyState(speech: ChannelsSpeech, subject: ClauseSubject, state: 'limited' | 'appointment'): ChannelState {
  const { until, opensAt, cause } = subject;
  const word = stateWord(speech, state, cause);
  const isLimited = state === 'limited';
  const fully = openingClause(speech, subject, isLimited ? 'allQuestions' : 'withoutAppointment');
  return {
    ...nothing,
    line: opensAt === until || until === null ? alike(word) : untilLine(speech, word, endWords(speech, until)),
    more: [isLimited ? presentClause(speech, subject) : '', fully],
  };
}

/** How a channel is by its hours, and by what the organisation's systems say of it. */
function stateByHours(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): ChannelState {
  const { state } = subject;
  if (!isLive(status.channel) && status.canBeUsed)
    return { ...nothing, line: promiseLine(speech, status), more: [receiptClause(speech, status)] };
  if (isAbsent(status))
    return { ...nothing, line: alike(speech.say('nobodyFree')), messages: messageClauses(speech, status) };
  if (state === 'open') return openState(speech, status, subject);
  if (state === 'limited' || state === 'appointment') return partlyState(speech, subject, state);
  if (state === 'unknown') return nothing;
  return { ...returnState(speech, subject, state), messages: messageClauses(speech, status) };
}

/** How a channel is at the moment of a speech. */
export function stateOf(
  speech: ChannelsSpeech,
  status: ChannelStatus,
  subject: ClauseSubject,
  circumstances: ChannelCircumstances,
): ChannelState {
  const { promised, isBlocked } = circumstances;
  if (promised !== undefined) return { ...nothing, more: [promised] };
  if (isStillTalking(status, circumstances)) return { ...nothing, line: alike(speech.say('stillTalking')) };
  if (isBlocked && isAbsent(status))
    return { ...nothing, line: alike(speech.say('tagNotNow')), more: [speech.say('chatBlocked')] };
  return stateByHours(speech, status, subject);
}
