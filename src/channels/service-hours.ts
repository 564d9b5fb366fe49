import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { isLive, type Channel, type Schedule } from '../schedule/schedule.js';

/** The organisation itself among the channels: no channel of a document has an empty id. */
const organisationId = '';

/** A channel that can be used at any time, as if its hours decided when. */
function asLive({ id, urgent, hours, versions, from, until }: Channel): Channel {
  return { id, type: 'visit', urgent, hours, versions, from, until };
}

function createTiming(schedule: Schedule): Schedule {
  const anyTime = schedule.channels.filter((channel) => !isLive(channel)).map(asLive);
  return { ...schedule, channels: [{ id: organisationId, type: 'visit' }, ...anyTime] };
}

const known = new WeakMap<Schedule, Schedule>();

/**
 * The hours that time what a channel promises, at an instant (epoch milliseconds): its own (or what names it) where it can
 * be used at any time; else those that the organisation gives as its own, whatever its channels do.
 */
export function evaluateService(schedule: Schedule, channel: Channel, instant: number): Evaluation {
  const timing = known.get(schedule) ?? createTiming(schedule);
  known.set(schedule, timing);
  return evaluateChannel(timing, isLive(channel) ? organisationId : channel.id, instant);
}
