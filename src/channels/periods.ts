import { dayLength } from '../schedule/calendar/dates.js';
import type { Evaluation } from '../schedule/evaluation.js';
import type { State } from '../schedule/document/states.js';

/** A period in which one state lasts (epoch milliseconds, half open); without an end in sight that is null. */
export interface EvaluatedPeriod {
  readonly start: number;
  readonly end: number | null;
  readonly state: State;
  readonly evaluation: Evaluation;
}

/** How far ahead a week is looked for that goes wrong. */
export const fourWeeks = 28 * dayLength;

/** What is evaluated: an organisation, a channel, or something that is made of them. */
type EvaluateAt = (instant: number) => Evaluation;

/** The periods from one instant to another (epoch milliseconds); the first and the last are whole. */
export function listPeriods(evaluateAt: EvaluateAt, from: number, to: number): EvaluatedPeriod[] {
  const periods: EvaluatedPeriod[] = [];
  for (let at = from; at < to;) {
    const evaluation = evaluateAt(at);
    const { state, since, until } = evaluation;
    periods.push({ start: periods.length ? at : (since ?? at), end: until, state, evaluation });
    if (until === null) break;
    at = until;
  }
  return periods;
}
