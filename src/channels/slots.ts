import { around, minuteLength } from '../schedule/calendar/dates.js';
import type { Period } from '../schedule/day-periods.js';
import type { Channel, ChannelOf, Schedule } from '../schedule/document/schedule.js';
import { paint, type Span } from '../schedule/calendar/spans.js';
import { isAvailable } from '../schedule/document/states.js';
import { timelinesOf, type Timeline } from '../schedule/timeline.js';
import type { Zone } from '../schedule/calendar/zoned-time.js';
import { serviceHours } from './service-hours.js';
import { usualPhone } from './usual-phone.js';

/** A stretch of time in which the organisation calls back (epoch milliseconds), half open. */
export interface Slot {
  readonly from: number;
  readonly until: number;
}

/** A channel on which people ask to be called. */
export type CallbackChannel = ChannelOf<'callback'>;

/** Where slots may begin: at the quarters of the clock, shorter ones at every five minutes. */
const steps = { quarter: 15, short: 5 };

/** How the slots of a callback channel are made, in minutes and days; null when it promises a reply instead, and for others. */
export function slotRules(channel: Channel) {
  if (channel.type !== 'callback') return null;
  const { slots, reply } = channel;
  if (!slots && reply !== undefined) return null;
  const { lengthMinutes = 60, everyMinutes = lengthMinutes, leadMinutes = 30, daysAhead = 5 } = slots ?? {};
  const [length, every, lead] = [lengthMinutes, everyMinutes, leadMinutes].map((minutes) => minutes * minuteLength);
  return { length: length!, every: every!, lead: lead!, daysAhead };
}

/**
 * The phone that a callback without hours of its own is made with. Hours of its own are the owner's word on when people
 * call back, whatever the phone does.
 */
function phoneOf(schedule: Schedule, { hours, versions }: Channel): Channel | undefined {
  const hasOwnHours = hours ?? versions?.find((version) => version.hours);
  return hasOwnHours ? undefined : usualPhone(schedule);
}

/**
 * Whether the phone is out of use for another reason than its hours: a break, an outage, an exception. Nobody calls back
 * then; but to call back outside the hours in which the phone is answered is common.
 */
function isOut({ state, cause }: Period): boolean {
  return !isAvailable(state) && cause.kind !== 'hours';
}

/** The stretches of a day, from midnight to midnight, in which the organisation calls back. */
function stretchesOn({ zone, periodsOn }: Timeline, phone: Timeline | undefined, day: number): Span[] {
  const open = periodsOn(day).filter(({ state }) => state === 'open');
  const out = phone?.periodsOn(day).filter(isOut) ?? [];
  const pieces = paint([...open, ...out], zone.toInstant(day, 0), zone.toInstant(day + 1, 0), (covering) =>
    covering.every((period) => open.includes(period)) && covering.length ? {} : undefined,
  );
  const starts = pieces.filter(({ start }, index) => pieces[index - 1]?.end !== start);
  const ends = pieces.filter(({ end }, index) => pieces[index + 1]?.start !== end);
  return starts.map(({ start }, index) => ({ start, end: ends[index]!.end }));
}

type SlotRules = NonNullable<ReturnType<typeof slotRules>>;

/** The slots of a stretch that fit in it whole, from its begin: one after another, or as often as the owner wants. */
function slotsIn({ start, end }: Span, zone: Zone, { length, every }: SlotRules): Slot[] {
  const step = (length < steps.quarter * minuteLength ? steps.short : steps.quarter) * minuteLength;
  /** How long ago the clock showed a time at which slots may begin. */
  const past = (zone.toWallTime(start).minute * minuteLength) % step;
  const slots: Slot[] = [];
  for (let from = start + ((step - past) % step); from + length <= end; from += every)
    slots.push({ from, until: from + length });
  return slots;
}

/**
 * The slots in which a callback channel can call back, for a visitor who asks at an instant (epoch milliseconds), in
 * order. They lie in the channel's hours (else the organisation's), outside breaks, within one day of the organisation's
 * clock. Which slots a day has does not depend on the instant: that only leaves out those that begin too soon. None where
 * the channel promises a reply instead of slots.
 */
export function listSlots(schedule: Schedule, channel: Channel, instant: number): readonly Slot[] {
  const rules = slotRules(channel);
  const hours = serviceHours(schedule, channel);
  if (!hours || !rules || !(Math.abs(instant) < 8.5e15)) return [];
  const phone = timelinesOf(schedule)?.channels.get(phoneOf(schedule, channel)?.id ?? '');
  const today = hours.zone.toWallTime(instant).day;
  return around(today, 0, rules.daysAhead)
    .flatMap((day) => stretchesOn(hours, phone, day))
    .flatMap((stretch) => slotsIn(stretch, hours.zone, rules))
    .filter(({ from }) => from >= instant + rules.lead);
}

/** How long who was offered a slot can still ask for it: to fill in a form takes time. */
export const slotGrace = 10 * minuteLength;

/** The slots that are offered to somebody, and until when (epoch milliseconds) these are. */
export interface OfferedSlots {
  readonly slots: readonly Slot[];
  readonly stableUntil: number;
}

/**
 * The slots for who has been choosing since an instant: those that can be chosen now, and those that could be then, for
 * as long as the grace lasts and none of them has begun.
 */
export function offeredSlots(schedule: Schedule, channel: Channel, instant: number, since: number): OfferedSlots {
  const free = listSlots(schedule, channel, instant);
  const earliest = Math.max(since, instant - slotGrace);
  const first = free[0]?.from ?? Infinity;
  const before = earliest < instant ? listSlots(schedule, channel, earliest) : [];
  const slots = [...before.filter(({ from }) => from > instant && from < first), ...free];
  const [{ from } = { from: Infinity }] = slots;
  const tooSoon = from - (slotRules(channel)?.lead ?? 0) + 1;
  return { slots, stableUntil: Math.max(tooSoon, Math.min(from, tooSoon + slotGrace)) };
}
