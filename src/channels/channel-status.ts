import { formatDate, minuteLength } from '../schedule/calendar/dates.js';
import type { Evaluation } from '../schedule/evaluation.js';
import type { Channel, Schedule } from '../schedule/document/schedule.js';
import { earliest } from '../schedule/calendar/spans.js';
import { zoneOf } from '../schedule/calendar/zoned-time.js';
import {
  answerAt,
  isReachable,
  isTakingMessages,
  momentOf,
  receiptAt,
  type Answer,
  type AnswerOutlook,
  type ChannelMoment,
} from './answers.js';
import type { ChannelPresence, Presence } from './presence.js';
import { recommend } from './recommendation.js';

/** A channel as a visitor finds it at a moment. */
export interface ChannelStatus {
  readonly channel: Channel;
  readonly evaluation: Evaluation;
  /** Whether a visitor can do something with it now: reach people, or leave a message. */
  readonly canBeUsed: boolean;
  readonly presence: ChannelPresence | null;
  readonly answer: Answer;
  /** When a message is confirmed, before it is answered: the end of the channel's `receipt`. */
  readonly receipt: Answer;
  readonly isRecommended: boolean;
}

/** Whether the channel exists on the day: not before its `from`, nor after its `until`. */
function isInUse({ from = '', until = ':' }: Channel, date: string): boolean {
  return from <= date && date <= until;
}

/** A channel at a moment, with what there is to say of it. */
interface Outlook extends ChannelMoment, AnswerOutlook {
  readonly canBeUsed: boolean;
  readonly isShown: boolean;
  readonly confirmation: AnswerOutlook;
}

function outlookOf(moment: ChannelMoment): Outlook {
  const isReached = isReachable(moment);
  return {
    ...moment,
    ...answerAt(moment),
    confirmation: receiptAt(moment),
    canBeUsed: isReached || isTakingMessages(moment),
    isShown: isReached || moment.channel.whenUnavailable !== 'hide' || !!moment.presence?.hasConversation,
  };
}

/** Of the channels those that are in use on the day of an instant; a conversation is not cut off by a midnight either. */
function inUseAt(outlooks: readonly Outlook[], { timeZone }: Schedule, instant: number): readonly Outlook[] {
  const wall = zoneOf(timeZone)?.toWallTime(instant);
  const date = wall && Math.abs(instant) < 8.5e15 ? formatDate(wall.day) : undefined;
  return outlooks.filter(
    ({ channel, presence }) => date === undefined || isInUse(channel, date) || presence?.hasConversation,
  );
}

/** When a wait, which moves on with the clock, gets as late as another answer, and later: to the minute, as they are compared. */
function overtakings(answers: readonly Answer[], instant: number): number[] {
  const minuteOf = (time: number) => Math.floor(time / minuteLength);
  const ends = (isWait: boolean) =>
    answers.flatMap(({ kind, at }) => (at !== null && (kind === 'now') === isWait ? [minuteOf(at)] : []));
  return ends(true)
    .flatMap((wait) => ends(false).map((other) => minuteOf(instant) + other - wait))
    .flatMap((reached) => [reached * minuteLength, (reached + 1) * minuteLength])
    .filter((moment) => moment > instant);
}

function endOf(outlooks: readonly Outlook[], instant: number): number | null {
  return earliest([
    ...outlooks.flatMap(({ evaluation, stableUntil, confirmation }) => [
      evaluation.stableUntil,
      stableUntil,
      confirmation.stableUntil,
    ]),
    ...overtakings(
      outlooks.map(({ answer }) => answer),
      instant,
    ),
  ]);
}

/** The channels of a schedule as a visitor finds them at a moment, and until when. */
export interface ChannelStatuses {
  /** As `listChannelStatuses` has them. */
  readonly statuses: readonly ChannelStatus[];
  /** As `channelsStableUntil` has it. */
  readonly until: number | null;
}

/** The statuses of all channels at an instant (epoch milliseconds) and the moment at which they end together. Nothing throws. */
export function channelStatusesAt(schedule: Schedule, instant: number, presence?: Presence): ChannelStatuses {
  const outlooks = schedule.channels.map((channel) => outlookOf(momentOf(schedule, channel, instant, presence)));
  const inUse = inUseAt(outlooks, schedule, instant);
  const best = recommend(inUse);
  const shown = inUse.filter(({ isShown }) => isShown);
  const isUrgent = ({ channel }: ChannelMoment) => !!channel.urgent;
  const ordered = [...shown.filter(isUrgent), ...shown.filter((outlook) => !isUrgent(outlook))];
  return {
    statuses: ordered.map((outlook) => ({
      channel: outlook.channel,
      evaluation: outlook.evaluation,
      canBeUsed: outlook.canBeUsed,
      presence: outlook.presence,
      answer: outlook.answer,
      receipt: outlook.confirmation.answer,
      isRecommended: outlook === best,
    })),
    until: endOf(outlooks, instant),
  };
}

/**
 * The channels as a visitor finds them at an instant (epoch milliseconds): urgent ones first, then in document order,
 * whatever the moment. Left out are those that are not in use on that day, or hidden when unavailable, unless the visitor
 * has a conversation on them. At most one is recommended. Nothing throws.
 */
export function listChannelStatuses(
  schedule: Schedule,
  instant: number,
  presence?: Presence,
): readonly ChannelStatus[] {
  return channelStatusesAt(schedule, instant, presence).statuses;
}

/**
 * Until when (epoch milliseconds) the list of statuses stays the same for this presence, but that `now` moves on: the
 * first moment at which a channel's evaluation or answer changes, a slot begins too soon, a wait ends later than another
 * answer, or a midnight passes. Null when nothing ever changes.
 */
export function channelsStableUntil(schedule: Schedule, instant: number, presence?: Presence): number | null {
  return channelStatusesAt(schedule, instant, presence).until;
}
