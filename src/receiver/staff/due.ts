import { callbackChannel, readSlot } from '../../channels/callback-request.js';
import { listSlots } from '../../channels/slots.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { StoredCallback } from '../store/callback-store.js';

/** From when until when somebody is to be called; an end that is not known is null, a begin that is null was long ago. */
export interface DueTime {
  readonly from: number | null;
  readonly until: number | null;
}

/** How long after the moment to try again it is overdue. */
const againLength = 900_000;

/** Who asked to be called as soon as possible was told the end of the first slot. */
function promisedBy(schedule: Schedule, { request, received }: StoredCallback): number | null {
  const channel = callbackChannel(schedule, request.channel) ?? callbackChannel(schedule, null);
  return (channel && listSlots(schedule, channel, received)[0]?.until) ?? null;
}

/** When a request is due. */
export function dueTime(schedule: Schedule, callback: StoredCallback): DueTime {
  if (callback.again !== null) return { from: callback.again, until: callback.again + againLength };
  return readSlot(callback.request.slot) ?? { from: null, until: promisedBy(schedule, callback) };
}
