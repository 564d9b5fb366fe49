import type { OrganisationEvaluation } from '../schedule/evaluation.js';
import { earliest } from '../schedule/calendar/spans.js';
import type { Schedule } from '../schedule/document/schedule.js';
import { channelStatusesAt, type ChannelStatus } from './channel-status.js';
import { evaluateWithPresence } from './evaluate-with-presence.js';
import type { Presence } from './presence.js';

/** What a visitor finds at a moment: the organisation, all its channels, and until when all that stays the same. */
export interface ChannelsLook {
  readonly organisation: OrganisationEvaluation;
  /** The schedule that says so: as if the channels on which nobody is there were switched off. */
  readonly switchedOff: Schedule;
  readonly statuses: readonly ChannelStatus[];
  /** The id of the channel that is recommended; null when none is. */
  readonly recommended: string | null;
  /** Epoch milliseconds, for this presence, but that `now` moves on; null for good. */
  readonly stableUntil: number | null;
}

/** Looks at all channels of a schedule at an instant (epoch milliseconds). Null when the schedule is out of date: then it says nothing. */
export function lookAtChannels(schedule: Schedule, instant: number, presence: Presence): ChannelsLook | null {
  const { schedule: switchedOff, organisation } = evaluateWithPresence(schedule, instant, presence);
  if (organisation.cause.kind === 'expired') return null;
  const { statuses, until } = channelStatusesAt(schedule, instant, presence);
  return {
    organisation,
    switchedOff,
    statuses,
    recommended: statuses.find(({ isRecommended }) => isRecommended)?.channel.id ?? null,
    stableUntil: earliest([until, organisation.stableUntil]),
  };
}
