import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
import { rememberFor } from '../schedule/calendar/remember.js';
import { isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import { timelinesOf, type Timeline } from '../schedule/timeline.js';

/** The organisation itself among the channels: no channel of a document has an empty id. */
const organisationId = '';

/** A channel that can be used at any time, as if its hours decided when. */
function asLive({ id, urgent, hours, versions, from, until }: Channel): Channel {
  return { id, type: 'visit', urgent, hours, versions, from, until };
}

/** The schedule of what is behind the channels: the organisation's own hours, and those of the channels that can be used at any time. */
const serviceOf = rememberFor((schedule: Schedule): Schedule => {
  const anyTime = schedule.channels.filter((channel) => !isLive(channel)).map(asLive);
  return { ...schedule, channels: [{ id: organisationId, type: 'visit' }, ...anyTime] };
});

const idOf = (channel: Channel) => (isLive(channel) ? organisationId : channel.id);

/**
 * The hours that time what a channel promises: its own (or what names it) where it can be used at any time, else those
 * that the organisation gives as its own, whatever its channels do. Undefined where the time zone is not known.
 */
export function serviceHours(schedule: Schedule, channel: Channel): Timeline | undefined {
  return timelinesOf(serviceOf(schedule))?.channels.get(idOf(channel));
}

/** Whether someone works on what a channel promises, at an instant (epoch milliseconds): the state of those hours. */
export function evaluateService(schedule: Schedule, channel: Channel, instant: number): Evaluation {
  return evaluateChannel(serviceOf(schedule), idOf(channel), instant);
}
