import { PlatformEvent } from '../../page/platform-event.js';
import type { ChannelStatus } from '../../channels/index.js';
import type { ChannelType } from '../../schedule/document/channel-types.js';
import type { State } from '../../schedule/document/states.js';

/**
 * A visitor chooses a channel. Bubbles, and leaves shadow roots. Cancelled (`preventDefault()`), nothing further happens: no
 * call, no chat, no form. Has nothing of the visitor.
 */
export class BereikbaarSelectEvent extends PlatformEvent {
  /** The id of the channel. */
  readonly channel: string;
  /** Its type, such as `phone`. */
  readonly channelType: ChannelType;
  /** Its state by its hours, such as `open`. */
  readonly state: State;
  /** Whether it could be used at that moment. */
  readonly canBeUsed: boolean;
  /** Whether it was the recommended one. */
  readonly isRecommended: boolean;
  /** When it gives an answer (epoch milliseconds); null when that is not known. */
  readonly answerAt: number | null;

  constructor({ channel, evaluation, canBeUsed, isRecommended, answer }: ChannelStatus) {
    super('bereikbaar-select', { bubbles: true, composed: true, cancelable: true });
    this.channel = channel.id;
    this.channelType = channel.type;
    this.state = evaluation.state;
    this.canBeUsed = canBeUsed;
    this.isRecommended = isRecommended;
    this.answerAt = answer.kind === 'within' ? null : answer.at;
  }
}

declare global {
  interface HTMLElementEventMap {
    'bereikbaar-select': BereikbaarSelectEvent;
  }
}
