import { PlatformEvent } from '../../page/platform-event.js';

/** A callback request was kept. Nothing in it is personal. */
export class BereikbaarSentEvent extends PlatformEvent {
  constructor(
    /** The id of the callback channel. */
    readonly channel: string,
    /** Whether a slot was chosen; else it is as soon as possible. */
    readonly hasSlot: boolean,
  ) {
    super('bereikbaar-sent', { bubbles: true, composed: true });
  }
}

/** A callback request could not be sent, and the visitor has been told. Nothing in it is personal. */
export class BereikbaarFailedEvent extends PlatformEvent {
  constructor(
    /** The id of the callback channel. */
    readonly channel: string,
    /** It was refused for good; no useful answer came in time; the visitor stopped it; or the slot was no longer free. */
    readonly reason: 'refused' | 'unreachable' | 'stopped' | 'slot-gone',
  ) {
    super('bereikbaar-failed', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bereikbaar-sent': BereikbaarSentEvent;
    'bereikbaar-failed': BereikbaarFailedEvent;
  }
}
