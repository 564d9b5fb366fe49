import type { Tone } from '../../messages/catalog.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Evaluation } from '../../schedule/evaluation.js';
import type { ShownWords } from './status-view.js';

/** What a status is told. */
export interface StatusProperties {
  readonly src: string | null;
  readonly schedule: unknown;
  readonly channel: string | null;
  readonly tone: Tone | null;
  readonly previewAt: string | null;
}

/** What a status knows; without words the element's own content is shown. */
export interface Status {
  readonly state: State;
  readonly closesSoon: boolean;
  /** Until when (epoch milliseconds) all of it holds; null for good. */
  readonly stableUntil: number | null;
  /** What the rules say; null where nobody asked them, and without a schedule to go by. */
  readonly evaluation: Evaluation | null;
  /** Asks the rules, where nobody has. */
  readonly evaluate?: () => Promise<Evaluation | null>;
  readonly words: ShownWords | null;
  /** Whom it is about, in the language of the words. */
  readonly subject?: string | undefined;
  /** That it is a preview, in words. */
  readonly mark?: string | undefined;
}

/** Loads what knows the rules. */
export type WantRules = () => Promise<RulesPart> | RulesPart;

interface RulesPart {
  /** What a schedule says of a channel (null: the organisation) at an instant (epoch milliseconds). */
  readonly evaluateAt: (schedule: Schedule, channel: string | null, instant: number) => Evaluation;
}

/** What a status knows that has nothing to go by. */
export const unknownStatus: Status = {
  state: 'unknown',
  closesSoon: false,
  stableUntil: null,
  evaluation: null,
  words: null,
};
