import type { ChannelStatus, Slot } from '../../channels/index.js';
import { minuteLength } from '../../schedule/calendar/dates.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import { isCounter, isLive, type Schedule } from '../../schedule/document/schedule.js';
import type { ChannelsKey } from './channels-words.js';
import { isAvailable, isAway, type State } from '../../schedule/document/states.js';
import { actionOf, callUrgently, numberOf, type ChannelCircumstances, type ChannelsSpeech } from './channel-actions.js';
import {
  because,
  isExpected,
  openingClause,
  opensLater,
  presentClause,
  purposeClause,
  reason,
  untilClause,
  type ClauseSubject,
} from '../availability-clauses.js';
import type { Cause } from '../../schedule/evaluation.js';
import { endWords, startWords, type MomentWords } from '../days-and-times.js';
import { capital, joinSentences } from '../speech.js';
import { keptClause, withDay } from './promise-clauses.js';

/** What a visitor reads about a channel, as plain text. What there is not to say is empty. */
export interface ChannelText {
  /** What one can do, or what it is: the words of its link or button. */
  readonly action: string;
  /** How it is now, in a word or two; empty for what can be used at any time. */
  readonly tag: string;
  /** When there is an answer, or when it opens, and what is possible until then. */
  readonly when: string;
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

/** A reason that is longer is told in a sentence. */
const longestTag = 16;

const tags: Readonly<Record<Exclude<State, 'unknown'>, ChannelsKey>> = {
  open: 'tagOpen',
  limited: 'tagLimited',
  appointment: 'tagAppointment',
  break: 'tagBreak',
  closed: 'tagClosed',
};

/** Whether the organisation's systems say that nobody is there, although the hours say that somebody is. */
function isAbsent({ presence, evaluation: { state } }: ChannelStatus): boolean {
  return presence?.state === 'unavailable' && isAvailable(state);
}

function shortReason(speech: ChannelsSpeech, { evaluation: { cause } }: ChannelStatus): string {
  const why = cause.kind === 'override' ? reason(speech, cause) : '';
  return why.length > longestTag ? '' : why;
}

/** Whether the visitor is in a conversation that began before closing time. */
function isStillTalking({ canBeUsed }: ChannelStatus, { isTalking }: ChannelCircumstances): boolean {
  return !!isTalking && !canBeUsed;
}

/** How it is now, whatever the reason is. */
function stateWord(speech: ChannelsSpeech, state: Exclude<State, 'unknown'>, { kind }: Cause): string {
  const isSwitchedOff = kind === 'override' && isAway(state);
  return speech.say(isSwitchedOff ? 'tagNotNow' : tags[state]);
}

function tagOf(speech: ChannelsSpeech, status: ChannelStatus, circumstances: ChannelCircumstances): string {
  const { state, cause } = status.evaluation;
  if (isStillTalking(status, circumstances)) return '';
  if (!isLive(status.channel) || state === 'unknown') return '';
  if (isAbsent(status)) return speech.say('tagNotNow');
  return (isAway(state) && shortReason(speech, status)) || stateWord(speech, state, cause);
}

function slotClause(speech: ChannelsSpeech, { from, until }: Slot): string {
  const { minute: start } = speech.zone.toWallTime(from);
  const bare = { hour: `${Math.floor(start / 60)}`, minute: `${start % 60}`.padStart(2, '0') };
  const { time } = startWords(speech, from);
  return speech.say('between', {
    ...withDay(speech, endWords(speech, until)),
    start: speech.say('startTime', bare) || time,
  });
}

/** What people can expect who wait for an answer. */
function promiseClause(speech: ChannelsSpeech, { channel, answer, canBeUsed }: ChannelStatus): string {
  if (answer.slot) return slotClause(speech, answer.slot);
  const isCallback = channel.type === 'callback';
  const kept = keptClause(
    speech,
    answer,
    channel.reply,
    isCallback ? ['calledBy', 'calledWithin'] : ['answerBy', 'answerWithin'],
  );
  return kept || (isCallback && canBeUsed ? speech.say('calledSoon') : '');
}

/** When it is confirmed that a message arrived. */
function receiptClause(speech: ChannelsSpeech, { channel, receipt }: ChannelStatus): string {
  return keptClause(speech, receipt, channel.receipt, ['receiptBy', 'receiptWithin']);
}

function waitClause(speech: ChannelsSpeech, { answer }: ChannelStatus): string {
  const minutes =
    answer.kind === 'now' && answer.at !== null ? Math.round((answer.at - speech.instant) / minuteLength) : 0;
  if (minutes < 1) return '';
  return minutes === 1 ? speech.say('waitMinute') : speech.say('waitMinutes', { minutes: `${minutes}` });
}

function openUntilClause(speech: ChannelsSpeech, subject: ClauseSubject): string {
  const { until } = subject;
  if (until === null) return speech.say('dayAndNight', subject);
  return speech.say('openUntil', { ...subject, ...endWords(speech, until) });
}

/** For as long as people are there: how soon they answer, and until when. At once only if their systems say that they are there. */
function openClauses(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): string[] {
  const { isRecommended, channel, answer, presence } = status;
  const soon = waitClause(speech, status) || promiseClause(speech, status);
  const answersNow = isRecommended && answer.kind === 'now' && presence?.state === 'open' && !isCounter(channel);
  const expected = soon || (answersNow ? speech.say('answerNow') : '');
  const until = !expected || subject.closesSoon ? openUntilClause(speech, subject) : '';
  return [[expected, until].filter(Boolean).join(', '), receiptClause(speech, status)];
}

/** When it opens: the same day it is "again", on another day the day comes first; after a reason (`why`) it is again on any day. */
function opensClause(speech: ChannelsSpeech, subject: ClauseSubject, words: MomentWords, why: string): string {
  const { opensAs, state } = subject;
  if (isExpected(subject)) return openingClause(speech, subject, 'returnsExpected');
  if (opensAs !== 'open' || state === 'break') return openingClause(speech, subject, 'opens');
  return why && words.day ? openingClause(speech, subject, 'returns') : speech.say('fromDay', withDay(speech, words));
}

/** When it opens; and why it is away, where the tag does not say it: first, where it opens on another day. */
function returnClauses(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): string[] {
  const { cause, opensAt, state } = subject;
  const why = cause.name === 'lunch' || shortReason(speech, status) ? '' : reason(speech, cause);
  const opens = opensAt === null ? '' : opensClause(speech, subject, startWords(speech, opensAt), why);
  if (!why || state === 'unknown') return [opens];
  const isFirst = !opens || opensLater(speech, subject);
  return isFirst ? [because(speech, stateWord(speech, state, cause), cause), opens] : [because(speech, opens, cause)];
}

function awayClauses(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): string[] {
  if (isAbsent(status)) return [speech.say('busyNow'), ...messageClauses(speech, status)];
  const isSwitchedOff = subject.cause.kind === 'override' && subject.opensAt === null;
  return [
    ...returnClauses(speech, status, subject),
    isSwitchedOff ? speech.say('returnUnknown') : '',
    ...messageClauses(speech, status),
  ];
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
function partlyClauses(speech: ChannelsSpeech, subject: ClauseSubject): string[] {
  const key = subject.state === 'limited' ? 'allQuestions' : 'withoutAppointment';
  const until = subject.opensAt === subject.until || subject.until === null ? '' : untilClause(speech, subject);
  return [presentClause(speech, subject), until, openingClause(speech, subject, key)];
}

function whenClauses(speech: ChannelsSpeech, status: ChannelStatus, subject: ClauseSubject): string[] {
  if (!isLive(status.channel) && status.canBeUsed)
    return [promiseClause(speech, status), receiptClause(speech, status)];
  if (isAbsent(status)) return awayClauses(speech, status, subject);
  switch (subject.state) {
    case 'open':
      return openClauses(speech, status, subject);
    case 'limited':
    case 'appointment':
      return partlyClauses(speech, subject);
    case 'unknown':
      return [];
    default:
      return awayClauses(speech, status, subject);
  }
}

function subjectOf(speech: ChannelsSpeech, schedule: Schedule, { channel, evaluation }: ChannelStatus): ClauseSubject {
  return {
    ...evaluation,
    evaluateAt: (instant) => evaluateChannel(schedule, channel.id, instant),
    via: '',
    reachable: speech.say(isCounter(channel) ? 'openToVisitors' : 'reachable'),
  };
}

function notesOf(speech: ChannelsSpeech, { channel, evaluation }: ChannelStatus): string[] {
  const address = channel.type === 'visit' ? channel.address : undefined;
  const { state, cause } = evaluation;
  const only = state === 'limited' ? '' : capital(purposeClause(speech, cause.limitedTo ?? channel.limitedTo));
  const texts = [address, evaluation.cause.cost ?? channel.cost, channel.note, ...(evaluation.cause.notes ?? [])];
  return [...new Set([only, ...texts.map((text) => speech.read(text))].filter(Boolean))];
}

function sentencesOf(
  speech: ChannelsSpeech,
  schedule: Schedule,
  status: ChannelStatus,
  circumstances: ChannelCircumstances,
): string[] {
  if (isStillTalking(status, circumstances)) return [speech.say('stillTalking')];
  if (circumstances.isBlocked && isAbsent(status)) return [speech.say('chatBlocked')];
  return whenClauses(speech, status, subjectOf(speech, schedule, status));
}

/** What to tell a visitor about a channel of the schedule, in the speech about a moment. */
export function describeChannel(
  speech: ChannelsSpeech,
  schedule: Schedule,
  status: ChannelStatus,
  circumstances: ChannelCircumstances = {},
): ChannelText {
  return {
    action: capital(actionOf(speech, status, circumstances)),
    tag: tagOf(speech, status, circumstances),
    when: circumstances.promised ?? joinSentences(sentencesOf(speech, schedule, status, circumstances)),
    notes: notesOf(speech, status),
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
  if (isAbsent(status)) return speech.say(circumstances.isBlocked ? 'chatBlocked' : 'busyNow');
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
