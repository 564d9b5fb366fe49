import { PlatformEvent } from '../../page/platform-event.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import type { State } from '../../schedule/document/states.js';

/** What an element shows has another state than before. Bubbles, and leaves shadow roots. */
export class BereikbaarChangeEvent extends PlatformEvent {
  constructor(
    readonly state: State,
    /** The state shown before; null when this is the first. */
    readonly previous: State | null,
    /**
     * What the schedule says; null when there is no schedule to go by, and the state therefore `unknown`, and when the answer was
     * compiled into the file: then `evaluate` finds out.
     */
    readonly evaluation: Evaluation | null,
    /** The channel that it is about; null for the whole organisation. */
    readonly channel: string | null,
    /** The id of the channel that is recommended, of an element that recommends one. */
    readonly recommended: string | null = null,
    /**
     * What the schedule says at the moment of the event, by its rules; they are loaded for it where nobody needed them before, and
     * it rejects when that fails. Null when there is no schedule to go by.
     */
    readonly evaluate: () => Promise<Evaluation | null> = () => Promise.resolve(evaluation),
  ) {
    super('bereikbaar-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'bereikbaar-change': BereikbaarChangeEvent;
  }
}
