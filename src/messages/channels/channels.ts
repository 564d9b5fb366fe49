import type { ChannelStatus } from '../../channels/index.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import { isCounter, isLive, type Schedule } from '../../schedule/document/schedule.js';
import {
  actionOf,
  asksForMessage,
  callUrgently,
  numberOf,
  type ChannelCircumstances,
  type ChannelsSpeech,
} from './channel-actions.js';
import {
  isAbsent,
  isStillTalking,
  promiseClause,
  stateOf,
  waitClause,
  type ChannelState,
  type Line,
} from './channel-state.js';
import { purposeClause, type ClauseSubject } from '../availability-clauses.js';
import { endWords, startWords } from '../days-and-times.js';
import { capital, joinSentences } from '../speech.js';

/** What a visitor reads about a channel, as plain text. What there is not to say is empty. */
export interface ChannelText {
  /** What one can do, or what it is: the words of its link or button. */
  readonly action: string;
  /** How it is now, in a word, where the line does not say so: it is heard. */
  readonly tag: string;
  /** How it is and until when, or when there is an answer. */
  readonly line: Line;
  /** What is heard further: it stands above, or in the action, or is of less use than a way that is better now. */
  readonly heard: string;
  /** What there is to say further, and is seen. */
  readonly more: string;
  /** The address, what it costs and what the owner has to say further, each by itself. */
  readonly notes: readonly string[];
}

/** A line about an urgent channel, around its link. */
export interface UrgentText {
  readonly question: string;
  readonly before: string;
  readonly link: string;
  readonly after: string;
}

function subjectOf(speech: ChannelsSpeech, schedule: Schedule, { channel, evaluation }: ChannelStatus): ClauseSubject {
  return {
    ...evaluation,
    evaluateAt: (instant) => evaluateChannel(schedule, channel.id, instant),
    via: '',
    reachable: speech.say(isCounter(channel) ? 'openToVisitors' : 'reachable'),
  };
}

/** Whether people have read something already; of what ends in a reason, the reason. */
function isTold(above: string, words: string): boolean {
  const [told] = /\(.+\)$/.exec(words) ?? [words];
  return above.toLowerCase().includes(told.toLowerCase());
}

/** What it is for, where its sentences do not tell that: in full, or within another one. */
function purposeOf(speech: ChannelsSpeech, { channel, evaluation: { cause } }: ChannelStatus, said: string): string {
  const limitedTo = cause.limitedTo ?? channel.limitedTo;
  return isTold(said, speech.read(limitedTo)) ? '' : capital(purposeClause(speech, limitedTo));
}

/** @param said what its sentences say */
function notesOf(speech: ChannelsSpeech, status: ChannelStatus, said: string): string[] {
  const { channel, evaluation } = status;
  const { cause } = evaluation;
  const address = channel.type === 'visit' ? channel.address : undefined;
  const only = purposeOf(speech, status, said);
  const texts = [address, cause.cost ?? channel.cost, channel.note, ...(cause.notes ?? [])];
  return [...new Set([only, ...texts.map((text) => speech.read(text))].filter(Boolean))];
}

/** What one can leave a message on, that is seen: nothing beside a better way, nor what the action says already. */
function seenMessages(
  { messages }: ChannelState,
  status: ChannelStatus,
  { isOutshone }: ChannelCircumstances,
): readonly string[] {
  if (isOutshone) return [];
  return asksForMessage(status) ? messages.slice(1) : messages;
}

/** What to tell a visitor about a channel of the schedule, in the speech about a moment. */
export function describeChannel(
  speech: ChannelsSpeech,
  schedule: Schedule,
  status: ChannelStatus,
  circumstances: ChannelCircumstances = {},
): ChannelText {
  const subject = subjectOf(speech, schedule, status);
  // "Weer bereikbaar vanaf" tells what "weer vanaf" does.
  const above = circumstances.above?.replaceAll(` ${subject.reachable}`, '') ?? '';
  const state = stateOf(speech, status, subject, circumstances);
  const sentences = [...state.more, ...state.messages].filter(Boolean);
  const seen = [...state.more.filter((words) => !isTold(above, words)), ...seenMessages(state, status, circumstances)];
  return {
    action: capital(actionOf(speech, status, circumstances)),
    tag: state.tag,
    line: state.line,
    heard: joinSentences(sentences.filter((words) => !seen.includes(words))),
    more: joinSentences(seen),
    notes: notesOf(speech, status, sentences.join()),
  };
}

/** Stands in a sentence where the link comes. */
const mark = '\u0001';

/** The action, and when it is possible. */
function urgentClause(speech: ChannelsSpeech, { state, until, opensAt }: ClauseSubject, action: string): string {
  if (state === 'open' && until === null) return speech.say('urgentAlways', { action });
  if (state === 'open' && until !== null) return speech.say('urgentUntil', { action, ...endWords(speech, until) });
  return opensAt === null ? action : speech.say('urgentFrom', { action, ...startWords(speech, opensAt) });
}

/** What there is to say instead of its hours, where these do not tell when there is an answer. */
function urgentState(speech: ChannelsSpeech, status: ChannelStatus, circumstances: ChannelCircumstances): string {
  if (isStillTalking(status, circumstances)) return speech.say('stillTalking');
  if (isAbsent(status)) return speech.say(circumstances.isBlocked ? 'chatBlocked' : 'nobodyFree');
  return isLive(status.channel) ? '' : promiseClause(speech, status);
}

/** What to tell a visitor about an urgent channel of the schedule, in the speech about a moment. */
export function describeUrgent(
  speech: ChannelsSpeech,
  schedule: Schedule,
  status: ChannelStatus,
  circumstances: ChannelCircumstances = {},
): UrgentText {
  const { channel } = status;
  const state = circumstances.promised ?? urgentState(speech, status, circumstances);
  const isPhone = channel.type === 'phone';
  const action = isPhone ? callUrgently(speech, channel, mark) : mark;
  const hasHours = isLive(channel) && !state;
  const clause = hasHours ? urgentClause(speech, subjectOf(speech, schedule, status), action) : action;
  const [before = '', after = ''] = joinSentences([clause, state || waitClause(speech, status)]).split(mark);
  const link = isPhone ? numberOf(channel) : actionOf(speech, status, circumstances);
  return {
    question: capital(speech.say('urgent')),
    before,
    link: before ? link : capital(link),
    after,
  };
}
