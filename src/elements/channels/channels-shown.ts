import { channelsStableUntil, listChannelStatuses, type ChannelStatus } from '../../channels/channel-status.js';
import type { Presence } from '../../channels/presence.js';
import { evaluateWithPresence } from '../../channels/evaluate-with-presence.js';
import type { ChannelsSpeech } from '../../messages/channels/channel-actions.js';
import { describeStatus, type StatusText } from '../../messages/index.js';
import { createSpeech } from '../../messages/speech.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import type { OrganisationEvaluation } from '../../schedule/evaluation.js';
import type { Channel } from '../../schedule/document/schedule.js';
import { earliest } from '../../schedule/calendar/spans.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { Known } from '../base/schedule-element.js';

/** What an element shows about all channels at a moment. */
export interface ChannelsShown extends Known<StatusKey | ChannelsKey> {
  readonly statuses: readonly ChannelStatus[];
  readonly organisation: OrganisationEvaluation;
  /** What it says of the organisation as a whole; empty when that is not known. */
  readonly status: StatusText;
  readonly speech: ChannelsSpeech;
  /** Until when (epoch milliseconds) all that stays the same; null for good. */
  readonly stableUntil: number | null;
}

const silence: StatusText = { headline: '', detail: '' };

/** Looks at all channels of a schedule. Null when the schedule is out of date: then it says nothing. */
export function lookAtChannels(known: Known<StatusKey | ChannelsKey>, presence: Presence): ChannelsShown | null {
  const { schedule, instant, manner } = known;
  const { schedule: present, organisation } = evaluateWithPresence(schedule, instant, presence);
  if (organisation.cause.kind === 'expired') return null;
  return {
    ...known,
    statuses: listChannelStatuses(schedule, instant, presence),
    organisation,
    status: organisation.state === 'unknown' ? silence : describeStatus(present, organisation, instant, manner),
    speech: createSpeech(schedule, instant, manner),
    stableUntil: earliest([channelsStableUntil(schedule, instant, presence), organisation.stableUntil]),
  };
}

/** What stays of a list that is not known any more: the rows whose forms hold something, of which nothing is claimed. */
export function keepTyped(shown: ChannelsShown, holdsText: (channel: Channel) => boolean): ChannelsShown | null {
  const statuses = shown.statuses
    .filter(({ channel }) => holdsText(channel))
    .map((status): ChannelStatus => ({
      ...status,
      evaluation: { ...status.evaluation, state: 'unknown' },
      answer: { kind: 'none', at: null },
      isRecommended: false,
    }));
  const organisation: OrganisationEvaluation = { ...shown.organisation, state: 'unknown' };
  return statuses.length ? { ...shown, statuses, organisation, status: silence } : null;
}

/** The id of the channel that is recommended; null when none is. */
export function recommendedOf(shown: ChannelsShown | null): string | null {
  return shown?.statuses.find(({ isRecommended }) => isRecommended)?.channel.id ?? null;
}
