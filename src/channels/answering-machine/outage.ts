import { isLive, type Channel, type Override, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import { fourWeeks, listPeriods } from '../periods.js';

/** Whether a channel can be used at every moment of the weeks ahead. */
function isAlwaysThere(schedule: Schedule, { id }: Channel, instant: number): boolean {
  const periods = listPeriods((at) => evaluateChannel(schedule, id, at), instant, instant + fourWeeks);
  return periods.every(({ state }) => isAvailable(state));
}

/**
 * The schedule in an outage of a channel at a moment that nobody knows: then nothing is certain of the other live ones, nor of
 * what is there only sometimes.
 */
export function withOutage(schedule: Schedule, { id }: Channel, instant: number): Schedule {
  const override: Override = { hours: 'closed', channels: [id] };
  const channels = schedule.channels.filter(
    (each) => each.id === id || ((each.urgent || !isLive(each)) && isAlwaysThere(schedule, each, instant)),
  );
  return { ...schedule, override, channels, exceptions: [] };
}
