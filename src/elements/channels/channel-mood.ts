import type { ChannelStatus } from '../../channels/channel-status.js';
import { isLive } from '../../schedule/document/schedule.js';

/** How a channel looks: open, closed by its hours, away for another reason or about to close; or of use at any time. */
export type Mood = 'open' | 'closed' | 'pause' | 'lasting';

/** How a channel looks by what is known of it. */
export function moodOf({ channel, evaluation, presence }: ChannelStatus): Mood {
  const { state, cause, closesSoon } = evaluation;
  if (!isLive(channel)) return 'lasting';
  if (presence?.state === 'unavailable') return 'pause';
  if (state === 'open') return closesSoon ? 'pause' : 'open';
  return state === 'closed' && cause.kind !== 'override' ? 'closed' : 'pause';
}
