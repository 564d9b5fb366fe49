import { evaluateChannel } from '../schedule/evaluate.js';
import { isCounter, isForAll, isLive, type Channel, type Schedule } from '../schedule/document/schedule.js';
import { isAvailable } from '../schedule/document/states.js';
import { messagesTaken } from './facts-by-channel-type.js';

/** Whether a channel can be used at an instant: a live one when someone is there, another one always. */
export function isUsable(schedule: Schedule, { id }: Channel, instant: number): boolean {
  return isAvailable(evaluateChannel(schedule, id, instant).state);
}

/** Whether people can leave a message on it when nobody is there, which somebody answers later. */
export function takesMessages({ type, whenUnavailable }: Channel): boolean {
  const taken = messagesTaken[type];
  if (taken === 'always' || whenUnavailable === 'form') return true;
  return taken === 'voicemail or form' && whenUnavailable === 'voicemail';
}

/** Whether the schedule has a live way from a distance; else it is about a counter, or only about leaving messages. */
export function hasDistantWay({ channels }: Schedule): boolean {
  return channels.some((channel) => isLive(channel) && !isCounter(channel) && isForAll(channel));
}
