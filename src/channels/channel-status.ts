import { formatDate, minuteLength } from '../schedule/calendar/dates.js';
import type { Evaluation } from '../schedule/evaluation.js';
import type { Channel, Schedule } from '../schedule/document/schedule.js';
import { earliest } from '../schedule/calendar/spans.js';
import { zoneOf } from '../schedule/calendar/zoned-time.js';
import { answerAt, isReachable, momentOf, isTakingMessages, type Answer, type ChannelMoment } from './answers.js';
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
  readonly isRecommended: boolean;
}

/** Whether the channel exists on the day: not before its `from`, nor after its `until`. */
function isInUse({ from = '', until = ':' }: Channel, date: string): boolean {
  return from <= date && date <= until;
}

function canBeUsed(moment: ChannelMoment): boolean {
  return isReachable(moment) || isTakingMessages(moment);
}

function isHidden(moment: ChannelMoment): boolean {
  return moment.channel.whenUnavailable === 'hide' && !isReachable(moment) && !moment.presence?.hasConversation;
}

/** The channels that are in use on the day of an instant; a conversation is not cut off by a midnight either. */
function momentsAt(schedule: Schedule, instant: number, presence?: Presence): ChannelMoment[] {
  const wall = zoneOf(schedule.timeZone)?.toWallTime(instant);
  const date = wall && Math.abs(instant) < 8.5e15 ? formatDate(wall.day) : undefined;
  return schedule.channels
    .map((channel) => momentOf(schedule, channel, instant, presence))
    .filter((moment) => date === undefined || isInUse(moment.channel, date) || moment.presence?.hasConversation);
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
  const inUse = momentsAt(schedule, instant, presence).map((moment) => ({
    ...moment,
    canBeUsed: canBeUsed(moment),
    isShown: !isHidden(moment),
    answer: answerAt(moment).answer,
  }));
  const best = recommend(inUse);
  const shown = inUse.filter(({ isShown }) => isShown);
  const isUrgent = ({ channel }: ChannelMoment) => !!channel.urgent;
  return [...shown.filter(isUrgent), ...shown.filter((moment) => !isUrgent(moment))].map((moment) => ({
    channel: moment.channel,
    evaluation: moment.evaluation,
    canBeUsed: moment.canBeUsed,
    presence: moment.presence,
    answer: moment.answer,
    isRecommended: moment === best,
  }));
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

/**
 * Until when (epoch milliseconds) the list of statuses stays the same for this presence, but that `now` moves on: the
 * first moment at which a channel's evaluation or answer changes, a slot begins too soon, a wait ends later than another
 * answer, or a midnight passes. Null when nothing ever changes.
 */
export function channelsStableUntil(schedule: Schedule, instant: number, presence?: Presence): number | null {
  const moments = schedule.channels.map((channel) => momentOf(schedule, channel, instant, presence));
  const outlooks = moments.map(answerAt);
  return earliest([
    ...moments.map(({ evaluation }) => evaluation.stableUntil),
    ...outlooks.map(({ stableUntil }) => stableUntil),
    ...overtakings(
      outlooks.map(({ answer }) => answer),
      instant,
    ),
  ]);
}
