import { around, minuteLength, nextMinute, weekday } from '../schedule/calendar/dates.js';
import { rememberFor } from '../schedule/calendar/remember.js';
import type { Period } from '../schedule/day-periods.js';
import type { Channel, Schedule } from '../schedule/document/schedule.js';
import { isAvailable } from '../schedule/document/states.js';
import type { Text } from '../schedule/document/text.js';
import type { Timeline } from '../schedule/timeline.js';
import type { Zone } from '../schedule/calendar/zoned-time.js';
import { serviceHours } from './service-hours.js';

/** A promise that can be computed. */
export type ReplyPromise = Exclude<NonNullable<Channel['reply']>, Text>;

/** Whether a reply is a promise that can be computed; another one is a text that is shown. */
export function isPromise(reply: Channel['reply']): reply is ReplyPromise {
  return typeof reply === 'object' && typeof reply['within'] === 'number';
}

/** When a promise ends. Instants are epoch milliseconds. */
export interface PromiseEnd {
  /** Null when the schedule does not tell, or not within 800 days. */
  readonly at: number | null;
  /** Until when the same promise, made later, ends at the same moment. */
  readonly stableUntil: number;
  /**
   * Whether hours that nobody knows lie before it: then it is counted on Monday to Friday, without the days that the
   * document closes. Good to compare with; people are told how long it is, and no date.
   */
  readonly isRough?: boolean;
}

const hour = 60 * minuteLength;
const daysAhead = 800;
const noon = 720;
const saturday = 5;
/** How many working hours a day has that nobody knows. */
const workingDayHours = 8;

/** Only for some questions is not working time: a day with a line for emergencies is no working day. */
function isWorking({ state }: Period): boolean {
  return state === 'open' || state === 'appointment';
}

function isThere({ state }: Period): boolean {
  return isAvailable(state);
}

/** The days in which a promise may end. The first is yesterday: its evening may not be over. */
function daysFrom({ zone }: Timeline, instant: number): number[] {
  return around(zone.toWallTime(instant).day, 1, daysAhead);
}

/** The moment after so much working time. */
function afterWorkingTime(hours: Timeline, length: number, instant: number): PromiseEnd {
  let left = length;
  let stableUntil = Infinity;
  for (const day of daysFrom(hours, instant)) {
    for (const period of hours.periodsOn(day)) {
      if (period.end <= instant || !isWorking(period)) continue;
      const start = Math.max(period.start, instant);
      // While working time passes, so does the moment.
      stableUntil = Math.min(stableUntil, Math.max(start, nextMinute(instant)));
      if (period.end - start >= left) return { at: start + left, stableUntil };
      left -= period.end - start;
    }
  }
  return { at: null, stableUntil };
}

/** When a day's hours may begin: at midnight, or where the evening before goes on until the morning, after that. */
function morningOf({ zone, periodsOn }: Timeline, day: number): number {
  const midnight = zone.toInstant(day, 0);
  // A zone may skip a day.
  const before = periodsOn(day - 1).at(-1) ?? periodsOn(day - 2).at(-1);
  if (!before || !isThere(before)) return midnight;
  const end = periodsOn(day).find((period) => !isThere(period))?.start ?? Infinity;
  return end < zone.toInstant(day, noon) ? end : midnight;
}

/** When the hours of a day end, in all and of its working time; undefined when nobody works. */
function hoursOn(hours: Timeline, day: number): { readonly end: number; readonly worked: number } | undefined {
  const next = hours.periodsOn(day + 1).length ? day + 1 : day + 2;
  const from = morningOf(hours, day);
  const to = morningOf(hours, next);
  const periods = [...hours.periodsOn(day), ...hours.periodsOn(next)].filter(
    (period) => period.start >= from && period.end <= to && isThere(period),
  );
  const end = periods.at(-1)?.end;
  const worked = periods.findLast(isWorking)?.end;
  return end === undefined || worked === undefined ? undefined : { end, worked };
}

/** The end of the working day that is so many working days after the present or next one. */
function afterWorkingDays(hours: Timeline, within: number, instant: number): PromiseEnd {
  let stableUntil = Infinity;
  let passed = 0;
  for (const day of daysFrom(hours, instant)) {
    const found = hours.periodsOn(day).length ? hoursOn(hours, day) : undefined;
    if (!found || found.worked <= instant) continue;
    stableUntil = Math.min(stableUntil, found.worked);
    if (passed++ === within) return { at: found.end, stableUntil };
  }
  return { at: null, stableUntil };
}

/** What is not known is a whole working day from Monday to Friday, and none in the weekend. */
const assumed = rememberFor((hours: Timeline): Timeline => ({
  ...hours,
  periodsOn: (day) =>
    hours
      .periodsOn(day)
      .map((period) =>
        period.state === 'unknown' ? { ...period, state: weekday(day) < saturday ? 'open' : 'closed' } : period,
      ),
}));

/** Whether hours from Monday to Friday that nobody knows lie between two instants. */
function hasUnknown(hours: Timeline, from: number, to: number): boolean {
  for (const day of daysFrom(hours, from)) {
    if (weekday(day) >= saturday) continue;
    const periods = hours.periodsOn(day);
    if ((periods[0]?.start ?? 0) >= to) return false;
    if (periods.some(({ state, start, end }) => state === 'unknown' && end > from && start < to)) return true;
  }
  return false;
}

/** The midnight that ends the day of what ends at an instant. */
function midnightAfter({ zone }: Timeline, end: number): number {
  return zone.toInstant(zone.toWallTime(end - 1).day + 1, 0);
}

/** The end of a promise in working time; where the hours that it is counted in are not known, a rough one. */
function afterWork(hours: Timeline, { within, unit }: ReplyPromise, instant: number): PromiseEnd {
  const inDays = unit === 'working-days';
  const end = inDays ? afterWorkingDays(hours, within, instant) : afterWorkingTime(hours, within * hour, instant);
  // The rest of the last day may be what is not known.
  const to = end.at === null ? Infinity : inDays ? midnightAfter(hours, end.at) : end.at;
  if (!hasUnknown(hours, instant, to)) return end;
  const days = inDays ? within : Math.ceil(within / workingDayHours);
  return { ...afterWorkingDays(assumed(hours), days, instant), isRough: true };
}

/** The same time on the clock, days later. */
function afterDays(zone: Zone, within: number, instant: number): number {
  const wall = zone.toWallTime(instant);
  const at =
    zone.toInstant(wall.day + within, wall.minute) + (instant - Math.floor(instant / minuteLength) * minuteLength);
  // In an hour that is shown twice the same time today may be an hour ago.
  return Math.max(instant, at);
}

/**
 * When a promise that a channel makes at an instant (epoch milliseconds) ends. Minutes, hours and days elapse; working
 * time is counted in the hours that the organisation, or the channel as one that can be used at any time, has; outside
 * those it begins to count when they begin. A promise in working days ends with the hours of the last one.
 */
export function endOfPromise(schedule: Schedule, channel: Channel, promise: ReplyPromise, instant: number): PromiseEnd {
  const { within, unit } = promise;
  const hours = serviceHours(schedule, channel);
  if (!hours) return { at: null, stableUntil: Infinity };
  if (unit === 'working-hours' || unit === 'working-days') return afterWork(hours, promise, instant);
  const at =
    unit === 'days'
      ? afterDays(hours.zone, within, instant)
      : instant + within * (unit === 'hours' ? hour : minuteLength);
  return { at, stableUntil: nextMinute(instant) };
}
