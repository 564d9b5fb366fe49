import { evaluateChannel } from '../schedule/evaluate.js';
import type { Channel, Schedule } from '../schedule/schedule.js';
import type { Span } from '../schedule/spans.js';
import { isAvailable } from '../schedule/states.js';
import { zoneOf, type Zone } from '../schedule/zoned-time.js';
import { evaluateService } from './service-hours.js';

/** A stretch of time in which the organisation calls back (epoch milliseconds), half open. */
export interface Slot {
  readonly from: number;
  readonly until: number;
}

type CallbackChannel = Extract<Channel, { readonly type: 'callback' }>;

const minute = 60_000;

/** Where slots may begin: at the quarters of the clock, shorter ones at every five minutes. */
const steps = { quarter: 15, short: 5 };

/** How the slots of a callback channel are made, in minutes and days; null when it promises a reply instead. */
export function slotRules(channel: CallbackChannel) {
  const { slots, reply } = channel;
  if (!slots && reply !== undefined) return null;
  const { lengthMinutes = 60, leadMinutes = 30, daysAhead = 5 } = slots ?? {};
  return { length: lengthMinutes * minute, lead: leadMinutes * minute, daysAhead };
}

/**
 * Whether the phone is out of use for another reason than its hours. Who calls back needs it: without hours of its own a
 * callback waits for the end of the phone's break, or of an outage. But calling back after the hours in which the phone
 * is answered is common.
 */
function isPhoneOut(schedule: Schedule, phone: Channel | undefined, instant: number): boolean {
  if (!phone) return false;
  const { state, cause } = evaluateChannel(schedule, phone.id, instant);
  return !isAvailable(state) && cause.kind !== 'hours';
}

/** The stretches of a day, from midnight to midnight, in which the organisation calls back. */
function stretchesOn(schedule: Schedule, channel: CallbackChannel, zone: Zone, day: number): Span[] {
  const next = zone.toInstant(day + 1, 0);
  const hasOwnHours = channel.hours !== undefined || channel.versions?.some(({ hours }) => hours !== undefined);
  const phone = hasOwnHours ? undefined : schedule.channels.find(({ type, urgent }) => type === 'phone' && !urgent);
  const stretches: Span[] = [];
  for (let start = zone.toInstant(day, 0); start < next;) {
    const { state, stableUntil } = evaluateService(schedule, channel, start);
    const phoneUntil = phone && evaluateChannel(schedule, phone.id, start).stableUntil;
    const end = Math.min(stableUntil ?? next, phoneUntil ?? next, next);
    const last = stretches.at(-1);
    if (state === 'open' && !isPhoneOut(schedule, phone, start)) {
      if (last?.end === start) stretches[stretches.length - 1] = { ...last, end };
      else stretches.push({ start, end });
    }
    start = end;
  }
  return stretches;
}

/** The slots of a stretch: one after another from its begin, and one at its end when some time is left. */
function slotsIn({ start, end }: Span, zone: Zone, length: number): Slot[] {
  const step = length < steps.quarter * minute ? steps.short : steps.quarter;
  const past = (instant: number) => {
    const midnight = zone.toInstant(zone.toWallTime(instant).day, 0);
    return (instant - midnight) % (step * minute);
  };
  const first = start + ((step * minute - past(start)) % (step * minute));
  const slots: Slot[] = [];
  let from = first;
  for (; from + length <= end; from += length) slots.push({ from, until: from + length });
  const latest = end - length - past(end - length);
  if (latest > first && latest > from - length) slots.push({ from: latest, until: latest + length });
  return slots;
}

/**
 * The slots in which a callback channel can call back, for a visitor who asks at an instant (epoch milliseconds), in
 * order. They lie in the channel's hours (else the organisation's), outside breaks, within one day of the organisation's
 * clock. Which slots a day has does not depend on the instant: that only leaves out those that begin too soon. None where
 * the channel promises a reply instead of slots.
 */
export function listSlots(schedule: Schedule, channel: Channel, instant: number): readonly Slot[] {
  const zone = zoneOf(schedule.timeZone);
  const rules = channel.type === 'callback' ? slotRules(channel) : null;
  if (!zone || !rules || channel.type !== 'callback' || !(Math.abs(instant) < 8.5e15)) return [];
  const today = zone.toWallTime(instant).day;
  return Array.from({ length: rules.daysAhead + 1 }, (_, distance) => today + distance)
    .flatMap((day) => stretchesOn(schedule, channel, zone, day))
    .flatMap((stretch) => slotsIn(stretch, zone, rules.length))
    .filter(({ from }) => from >= instant + rules.lead);
}
