import { minuteLength } from './calendar/dates.js';
import { isAvailable, type State } from './document/states.js';

/** How long before people can no longer be helped that is said. */
const soon = 15 * minuteLength;

/**
 * From when on a state closes soon (epoch milliseconds): shortly before people can no longer be helped. Never (Infinity)
 * where they cannot be helped now, or the state that follows at `until` still helps them.
 */
export function closingSoonFrom(state: State, until: number | null, next: State | null): number {
  return until !== null && next && isAvailable(state) && !isAvailable(next) ? until - soon : Infinity;
}
