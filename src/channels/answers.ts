import { minuteLength } from '../schedule/calendar/dates.js';
import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import { isAvailable, type State } from '../schedule/document/states.js';
import { conversations } from './facts-by-channel-type.js';
import type { ChannelPresence, Presence } from './presence.js';
import { endOfPromise, isPromise } from './promises.js';
import { listSlots, slotRules, type Slot } from './slots.js';

/** When a visitor who turns to a channel now gets the answer of a person. */
export interface Answer {
  /**
   * `now` (after the known wait), `opens` (when it opens), `promise` (at the end of a promise), `within` (so does one in
   * working time that nobody knows: how long it is can be told, and no date), `slot` (in a callback slot), `told` (its reply
   * is a text, which is shown and not computed), or `none` (no promise).
   */
  readonly kind: 'now' | 'opens' | 'promise' | 'within' | 'slot' | 'told' | 'none';
  /** Epoch milliseconds, at the latest; for `within` a rough count, to compare with; null for `told` and `none`. */
  readonly at: number | null;
  readonly slot?: Slot;
}

/** A channel at a moment, with all that its answer depends on. */
export interface ChannelMoment {
  readonly schedule: Schedule;
  readonly channel: Channel;
  readonly instant: number;
  readonly evaluation: Evaluation;
  readonly presence: ChannelPresence | null;
}

/** An answer, and until when (epoch milliseconds) it stays the same, but that `now` moves on. */
export interface AnswerOutlook {
  readonly answer: Answer;
  readonly stableUntil: number;
}

const plain = (kind: Answer['kind'], at: number | null = null, stableUntil = Infinity): AnswerOutlook => ({
  answer: { kind, at },
  stableUntil,
});

/** Everything that is known of a channel at an instant (epoch milliseconds). */
export function momentOf(schedule: Schedule, channel: Channel, instant: number, presence?: Presence): ChannelMoment {
  const evaluation = evaluateChannel(schedule, channel.id, instant);
  return { schedule, channel, instant, evaluation, presence: presence?.get(channel.id) ?? null };
}

/** Whether people can be reached on it, or it can be used, right now: by its hours and by what the organisation's systems say. */
export function isReachable({ evaluation, presence }: ChannelMoment): boolean {
  return isAvailable(evaluation.state) && presence?.state !== 'unavailable';
}

function hasVoicemail({ whenUnavailable }: Pick<Channel, 'whenUnavailable'>): boolean {
  return whenUnavailable === 'voicemail' || whenUnavailable === 'form';
}

/** Whether a live channel takes messages now because nobody can be reached on it. What is unknown is no reason to say so. */
export function isTakingMessages(moment: ChannelMoment): boolean {
  const { channel, evaluation } = moment;
  return isLive(channel) && hasVoicemail(channel) && evaluation.state !== 'unknown' && !isReachable(moment);
}

/** When a channel keeps what it promises to who leaves a message. */
function promised({ schedule, channel, instant }: ChannelMoment, promise: Channel['reply']): AnswerOutlook {
  if (!isPromise(promise)) return plain(promise === undefined ? 'none' : 'told');
  const { at, stableUntil, isRough } = endOfPromise(schedule, channel, promise, instant);
  return plain(at === null ? 'none' : isRough ? 'within' : 'promise', at, stableUntil);
}

/** The answer to a message. */
function replyTo(moment: ChannelMoment): AnswerOutlook {
  return promised(moment, moment.channel.reply);
}

/** Whether those who turn to it are helped then: with any question, or with the one that the channel is for. */
function isAnswering({ limitedTo }: Channel, state: State | null): boolean {
  return state === 'open' || (state === 'limited' && !!limitedTo);
}

/** When people can be reached on it with any question; not when it opens for some, or by appointment. */
function opening({ schedule, channel, evaluation }: ChannelMoment): AnswerOutlook {
  const { opensAt, opensAs } = evaluation;
  const at =
    opensAt === null || isAnswering(channel, opensAs)
      ? opensAt
      : evaluateChannel(schedule, channel.id, opensAt).opensAt;
  return plain(at === null ? 'none' : 'opens', at);
}

/**
 * What the reply of an open channel says of the answer there: minutes are a wait. Nothing where it is what the voicemail or
 * form promises, nor where people talk at once and it speaks of more than minutes, or in words.
 */
function replyWhileOpen({ channel: { type, reply, ...channel } }: ChannelMoment): 'wait' | 'message' | null {
  if (reply === undefined || hasVoicemail(channel)) return null;
  const conversation = conversations[type];
  if (!isPromise(reply)) return conversation === 'messages' ? 'message' : null;
  if (reply.unit === 'minutes') return 'wait';
  return conversation === 'aloud' ? null : 'message';
}

function openAnswer(moment: ChannelMoment): AnswerOutlook {
  const { channel, instant, presence } = moment;
  const meaning = replyWhileOpen(moment);
  if (presence?.waitMinutes === undefined && meaning === 'message') return replyTo(moment);
  const usual = meaning === 'wait' && isPromise(channel.reply) ? channel.reply.within : 0;
  return plain('now', instant + (presence?.waitMinutes ?? usual) * minuteLength);
}

function liveAnswer(moment: ChannelMoment): AnswerOutlook {
  const reply = isTakingMessages(moment) ? replyTo(moment) : null;
  if (reply && reply.answer.kind !== 'none') return reply;
  return isReachable(moment) && isAnswering(moment.channel, moment.evaluation.state)
    ? openAnswer(moment)
    : opening(moment);
}

function callbackAnswer(moment: ChannelMoment, lead: number): AnswerOutlook {
  const [slot] = listSlots(moment.schedule, moment.channel, moment.instant);
  if (!slot) return replyTo(moment);
  return { answer: { kind: 'slot', at: slot.until, slot }, stableUntil: slot.from - lead + 1 };
}

function isOutdated({ evaluation }: ChannelMoment): boolean {
  return evaluation.cause.kind === 'expired' || evaluation.stableUntil === null;
}

/** When it is confirmed to who leaves a message at a moment that this arrived; none where nobody can, or where no receipt is promised. */
export function receiptAt(moment: ChannelMoment): AnswerOutlook {
  const isMessage = isLive(moment.channel)
    ? isTakingMessages(moment) || (isReachable(moment) && replyWhileOpen(moment) === 'message')
    : isReachable(moment);
  return promised(moment, isMessage && !isOutdated(moment) ? moment.channel.receipt : undefined);
}

/** The answer of a channel at a moment. */
export function answerAt(moment: ChannelMoment): AnswerOutlook {
  const { channel } = moment;
  if (isOutdated(moment)) return plain('none');
  if (isLive(channel)) return liveAnswer(moment);
  if (!isReachable(moment)) return plain('none');
  const rules = slotRules(channel);
  return rules ? callbackAnswer(moment, rules.lead) : replyTo(moment);
}

/**
 * When a visitor who turns to a channel at an instant (epoch milliseconds) gets the answer of a person; no moment where the
 * schedule does not tell one. Nothing throws.
 */
export function answerOf(schedule: Schedule, channel: Channel, instant: number, presence?: Presence): Answer {
  return answerAt(momentOf(schedule, channel, instant, presence)).answer;
}
