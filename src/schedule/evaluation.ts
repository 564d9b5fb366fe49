import type { State } from './document/states.js';
import type { Text } from './document/text.js';

export type CauseKind = 'hours' | 'break' | 'exception' | 'holiday' | 'override' | 'expired';

/** Why the state is what it is. */
export interface Cause {
  readonly kind: CauseKind;
  /** `lunch` for a lunch break, `away` where presence says that nobody is there, or the name of a holiday (`kings-day`). */
  readonly name?: string | undefined;
  /** The owner's reason, or the name of a break in the owner's words. */
  readonly text?: Text | undefined;
  /** What it is limited to: when the state is `limited`, or appointments are for this only. */
  readonly limitedTo?: Text | undefined;
  /** What it costs in the interval, in the place of what the channel costs. */
  readonly cost?: Text | undefined;
  /** The notes of the interval and of the day's exceptions. */
  readonly notes?: readonly Text[] | undefined;
  /** When an override ends (epoch milliseconds); null when it holds until it is removed. */
  readonly until?: number | null | undefined;
}

/** What a schedule says about one moment. Instants are epoch milliseconds. */
export interface Evaluation {
  readonly state: State;
  readonly cause: Cause;
  /** When this state began; null when that is more than 400 days ago. */
  readonly since: number | null;
  /** When this state ends; null when it does not within 800 days. */
  readonly until: number | null;
  /** The state that follows at `until`. */
  readonly next: State | null;
  /**
   * When people can be helped next, in full or in part; from `limited` and `appointment` when it opens fully. Null when
   * it is open, or when that does not happen within 800 days.
   */
  readonly opensAt: number | null;
  /** What it is at `opensAt`: `open`, `limited` or `appointment`. */
  readonly opensAs: State | null;
  /** Whether people can no longer be helped within 15 minutes. */
  readonly closesSoon: boolean;
  /** Until this instant a new evaluation gives the same answer; null when that is more than 800 days away. */
  readonly stableUntil: number | null;
}

/** What a schedule says about the organisation as a whole at one moment. */
export interface OrganisationEvaluation extends Evaluation {
  /** The ids of the channels that are open, limited or by appointment, in document order. */
  readonly via: readonly string[];
}

/** A moment at which the state changes. */
export interface Change {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly from: State;
  readonly to: State;
  readonly cause: Cause;
}
