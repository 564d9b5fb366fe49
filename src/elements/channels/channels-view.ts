import type { ChannelStatus } from '../../channels/channel-status.js';
import { lookAtChannels, type ChannelsLook } from '../../channels/look-at-channels.js';
import type { Presence } from '../../channels/presence.js';
import type { ChannelsSpeech } from '../../messages/channels/channel-actions.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import { describeStatus, type StatusText } from '../../messages/index.js';
import { createSpeech } from '../../messages/speech.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import type { Channel } from '../../schedule/document/schedule.js';
import type { Known } from '../base/know.js';

/** What an element shows about all channels at a moment. */
export interface ChannelsView extends Known<StatusKey | ChannelsKey>, Omit<ChannelsLook, 'switchedOff'> {
  /** What it says of the organisation as a whole; empty when that is not known. */
  readonly status: StatusText;
  readonly speech: ChannelsSpeech;
}

const silence: StatusText = { headline: '', detail: '', stableUntil: null };

/** What there is to show about all channels of a schedule; null when that is out of date. */
export function viewChannels(known: Known<StatusKey | ChannelsKey>, presence: Presence): ChannelsView | null {
  const { schedule, instant, manner } = known;
  const found = lookAtChannels(schedule, instant, presence);
  if (!found) return null;
  const { switchedOff, ...look } = found;
  const { organisation } = look;
  return {
    ...known,
    ...look,
    status: organisation.state === 'unknown' ? silence : describeStatus(switchedOff, organisation, instant, manner),
    speech: createSpeech(schedule, instant, manner),
  };
}

/** What stays of a list that is not known any more: the rows whose forms hold something, of which nothing is claimed. */
export function keepTyped(view: ChannelsView, holdsText: (channel: Channel) => boolean): ChannelsView | null {
  const statuses = view.statuses
    .filter(({ channel }) => holdsText(channel))
    .map((status): ChannelStatus => ({
      ...status,
      evaluation: { ...status.evaluation, state: 'unknown' },
      answer: { kind: 'none', at: null },
      receipt: { kind: 'none', at: null },
      isRecommended: false,
    }));
  const organisation = { ...view.organisation, state: 'unknown' } as const;
  return statuses.length ? { ...view, statuses, organisation, recommended: null, status: silence } : null;
}
