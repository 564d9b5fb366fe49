import { evaluateChannel, evaluateOrganisation } from '../schedule/evaluate.js';
import type { Cause, OrganisationEvaluation } from '../schedule/evaluation.js';
import { listOf } from '../schedule/calendar/list-of.js';
import { rememberFor } from '../schedule/calendar/remember.js';
import type { Override, Schedule } from '../schedule/document/schedule.js';
import { earliest } from '../schedule/calendar/spans.js';
import { isAvailable } from '../schedule/document/states.js';
import type { Presence } from './presence.js';

/** The organisation as it is at an instant, by its hours and by what its systems say. */
export interface OrganisationWithPresence {
  /** The schedule as if the channels on which nobody is there were switched off. */
  readonly schedule: Schedule;
  /** What that says; `stableUntil` is for this presence. */
  readonly organisation: OrganisationEvaluation;
}

/** Above all overrides: the one that begins last is the strongest, and of those that begin together the last. */
function switchOff(schedule: Schedule, channels: readonly string[]): Schedule {
  const own = listOf(schedule.override);
  const off = ({ from }: Pick<Override, 'from'>): Override & Required<Pick<Cause, 'name'>> => ({
    name: 'away',
    hours: 'closed',
    channels: [...channels],
    ...(from && { from }),
  });
  return { ...schedule, override: [...own, off({}), ...own.filter(({ from }) => from).map(off)] };
}

/** Gives a schedule without some channels; the same each time, so that what it evaluates to is remembered. */
const leavingOut = rememberFor((schedule: Schedule) => {
  const made = new Map<string, Schedule>();
  return (channels: readonly string[]): Schedule => {
    const key = channels.join('\n');
    const found = made.get(key) ?? (channels.length ? switchOff(schedule, channels) : schedule);
    made.set(key, found);
    return found;
  };
});

/**
 * What a schedule and the organisation's systems together say at an instant (epoch milliseconds): a channel on which
 * nobody is there does not count, whatever its hours. Nothing throws.
 */
export function evaluateWithPresence(
  schedule: Schedule,
  instant: number,
  presence: Presence,
): OrganisationWithPresence {
  const evaluations = schedule.channels
    .filter(({ id }) => presence.get(id)?.state === 'unavailable')
    .map(({ id }) => [id, evaluateChannel(schedule, id, instant)] as const);
  const absent = evaluations.filter(([, { state }]) => isAvailable(state)).map(([id]) => id);
  const present = leavingOut(schedule)(absent);
  const organisation = evaluateOrganisation(present, instant);
  const stableUntil = earliest([organisation.stableUntil, ...evaluations.map(([, each]) => each.stableUntil)]);
  return { schedule: present, organisation: { ...organisation, stableUntil } };
}
