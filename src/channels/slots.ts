import { evaluateChannel } from '../schedule/evaluate.js';
import type { Evaluation } from '../schedule/evaluation.js';
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
 * The phone that a callback without hours of its own is made with. Hours of its own are the owner's word on when people
 * call back, whatever the phone does.
 */
function phoneOf({ channels }: Schedule, { hours, versions }: CallbackChannel): Channel | undefined {
  const hasOwnHours = hours ?? versions?.find((version) => version.hours);
  return hasOwnHours ? undefined : channels.find(({ type, urgent }) => type === 'phone' && !urgent);
}

/**
 * Whether the phone is out of use for another reason than its hours: a break, an outage, an exception. Nobody calls back
 * then; but to call back outside the hours in which the phone is answered is common.
 */
function isOut({ state, cause }: Evaluation): boolean {
  return !isAvailable(state) && cause.kind !== 'hours';
}

/** The stretches of a day, from midnight to midnight, in which the organisation calls back. */
function stretchesOn(schedule: Schedule, channel: CallbackChannel, zone: Zone, day: number): Span[] {
  const next = zone.toInstant(day + 1, 0);
  const phone = phoneOf(schedule, channel);
  const stretches: Span[] = [];
  for (let start = zone.toInstant(day, 0); start < next;) {
    const service = evaluateService(schedule, channel, start);
    const calling = phone && evaluateChannel(schedule, phone.id, start);
    const end = Math.min(service.stableUntil ?? next, calling?.stableUntil ?? next, next);
    const last = stretches.at(-1);
    if (service.state === 'open' && !(calling && isOut(calling))) {
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
  /** How long ago the clock showed a time at which slots may begin. */
  const past = (instant: number) => (zone.toWallTime(instant).minute % step) * minute;
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
