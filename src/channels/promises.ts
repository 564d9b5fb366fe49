import type { Evaluation } from '../schedule/evaluation.js';
import type { Channel, Schedule } from '../schedule/schedule.js';
import { isAvailable, type State } from '../schedule/states.js';
import { zoneOf, type Zone } from '../schedule/zoned-time.js';
import { evaluateService } from './service-hours.js';

/** A promise that can be computed. */
export type ReplyPromise = Exclude<NonNullable<Channel['reply']>, string | Readonly<Record<string, string>>>;

/** When a promise ends. Instants are epoch milliseconds. */
export interface PromiseEnd {
  /** Null when the schedule does not tell, or not within 800 days. */
  readonly at: number | null;
  /** Until when the same promise, made later, ends at the same moment. */
  readonly stableUntil: number;
}

type Hours = (instant: number) => Evaluation;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const daysAhead = 800;
const noon = 720;

/** Only for some questions is not working time: a day with a line for emergencies is no working day. */
function isWorking(state: State): boolean {
  return state === 'open' || state === 'appointment';
}

function nextMinute(instant: number): number {
  return (Math.floor(instant / minute) + 1) * minute;
}

/** The moment after so much working time. */
function afterWorkingTime(hours: Hours, length: number, instant: number): PromiseEnd {
  const horizon = instant + daysAhead * day;
  let left = length;
  let counting = Infinity;
  for (let at = instant; at < horizon;) {
    const { state, until } = hours(at);
    const end = until ?? horizon;
    if (isWorking(state)) {
      counting = Math.min(counting, Math.max(at, nextMinute(instant)));
      if (end - at >= left) return { at: at + left, stableUntil: counting };
      left -= end - at;
    }
    at = end;
  }
  return { at: null, stableUntil: counting };
}

/** When a day's hours may begin: at midnight, or where the evening before goes on until the morning, after that. */
function morningOf(hours: Hours, zone: Zone, dayNumber: number): number {
  const midnight = zone.toInstant(dayNumber, 0);
  if (!isAvailable(hours(midnight - 1).state)) return midnight;
  const middle = zone.toInstant(dayNumber, noon);
  let end = midnight;
  for (let now = hours(end); end < middle && isAvailable(now.state); now = hours(end)) end = now.until ?? middle;
  return end < middle ? end : midnight;
}

/** When the hours of a day end, in all and of its working time; null when nobody works. */
function hoursOn(hours: Hours, zone: Zone, dayNumber: number): { end: number; worked: number } | null {
  const next = morningOf(hours, zone, dayNumber + 1);
  let end = -Infinity;
  let worked = -Infinity;
  for (let at = morningOf(hours, zone, dayNumber); at < next;) {
    const { state, until } = hours(at);
    at = Math.min(until ?? next, next);
    if (isAvailable(state)) end = at;
    if (isWorking(state)) worked = at;
  }
  return worked > -Infinity ? { end, worked } : null;
}

/** The end of the working day that is so many working days after the present or next one. */
function afterWorkingDays(hours: Hours, zone: Zone, within: number, instant: number): PromiseEnd {
  const yesterday = zone.toWallTime(instant).day - 1;
  let stableUntil = Infinity;
  let passed = 0;
  for (let distance = 0; distance <= daysAhead + 1; distance++) {
    const found = hoursOn(hours, zone, yesterday + distance);
    if (!found || found.worked <= instant) continue;
    stableUntil = Math.min(stableUntil, found.worked);
    if (passed++ === within) return { at: found.end, stableUntil };
  }
  return { at: null, stableUntil };
}

/** The same time on the clock, days later. */
function afterDays(zone: Zone, within: number, instant: number): number {
  const wall = zone.toWallTime(instant);
  const at = zone.toInstant(wall.day + within, wall.minute) + (instant - Math.floor(instant / minute) * minute);
  // In an hour that is shown twice the same time today may be an hour ago.
  return Math.max(instant, at);
}

/**
 * When a promise that a channel makes at an instant (epoch milliseconds) ends. Minutes, hours and days elapse; working
 * time is counted in the hours that the organisation, or the channel as one that can be used at any time, has; outside
 * those it begins to count when they begin. A promise in working days ends with the hours of the last one.
 */
export function endOfPromise(
  schedule: Schedule,
  channel: Channel,
  { within, unit }: ReplyPromise,
  instant: number,
): PromiseEnd {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return { at: null, stableUntil: Infinity };
  const hours: Hours = (at) => evaluateService(schedule, channel, at);
  if (unit === 'working-hours') return afterWorkingTime(hours, within * hour, instant);
  if (unit === 'working-days') return afterWorkingDays(hours, zone, within, instant);
  const at = unit === 'days' ? afterDays(zone, within, instant) : instant + within * (unit === 'hours' ? hour : minute);
  return { at, stableUntil: nextMinute(instant) };
}
