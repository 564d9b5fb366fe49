import type { ChannelStatus } from '../../channels/channel-status.js';
import { lookAtChannels, type ChannelsLook } from '../../channels/look-at-channels.js';
import type { Presence } from '../../channels/presence.js';
import type { ChannelsKey } from '../../messages/channels/channels-words.js';
import { describeStatus, type StatusText } from '../../messages/index.js';
import type { StatusKey } from '../../messages/status/status-words.js';
import { isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import type { Speaking } from '../base/know.js';

/** What an element shows about all channels at a moment. */
export interface ChannelsView
  extends Speaking<StatusKey | ChannelsKey>, Omit<ChannelsLook, 'switchedOff' | 'stableUntil'> {
  /** What it says of the organisation as a whole; empty when nothing is known of it any more. */
  readonly status: Omit<StatusText, 'stableUntil'>;
}

const silence = { headline: '', detail: '', brief: '' };

function describeAll(
  { schedule, instant, manner, speech }: Speaking<StatusKey | ChannelsKey>,
  organisation: ChannelsLook['organisation'],
  switchedOff: Schedule,
): ChannelsView['status'] {
  const isUnknown = organisation.state === 'unknown';
  // Where nobody is there to be reached at once, there is nothing to know of that.
  if (isUnknown && !schedule.channels.some(isLive)) return silence;
  const status = speech.use(describeStatus(switchedOff, organisation, instant, manner));
  return isUnknown ? { ...silence, headline: status.headline } : status;
}

/** Of an organisation of which nothing is known, no way is better than another. */
function withoutAdvice(look: ChannelsLook): ChannelsLook {
  const statuses = look.statuses.map((status) => ({ ...status, isRecommended: false }));
  return { ...look, statuses, recommended: null };
}

/** What there is to show about all channels of a schedule; null when that is out of date. */
export function viewChannels(known: Speaking<StatusKey | ChannelsKey>, presence: Presence): ChannelsView | null {
  const { schedule, instant, speech } = known;
  const found = lookAtChannels(schedule, instant, presence);
  if (!found) return null;
  const isUnknown = found.organisation.state === 'unknown';
  const { switchedOff, ...look } = speech.use(isUnknown ? withoutAdvice(found) : found);
  return { ...known, ...look, status: describeAll(known, look.organisation, switchedOff) };
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
