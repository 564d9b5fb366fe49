import { isAvailable } from '../../src/schedule/document/states.js';
import { createOracle } from './evaluate.js';
import type { RawChannel, RawDocument } from './raw-document.js';
import { serviceOf } from './service.js';
import { minute } from './walk.js';
import { wallClockOf, type WallClock } from './wall-clock.js';

/** The second opinion on callback slots: every minute of a slot must be one in which somebody calls back. */

export interface RawSlots {
  lengthMinutes?: number;
  everyMinutes?: number;
  leadMinutes?: number;
  daysAhead?: number;
}

export interface OracleSlot {
  from: number;
  until: number;
}

/** Whether somebody calls back in a minute. */
function callsBackAt(document: RawDocument, callback: RawChannel): (instant: number) => boolean {
  const service = serviceOf(document, callback);
  const hasOwnHours = [callback, ...(callback.versions ?? [])].some(({ hours }) => hours);
  const phone = (document.channels ?? []).find(
    ({ type, urgent, limitedTo }) => type === 'phone' && !urgent && !limitedTo,
  );
  const oracle = createOracle(document);
  return (instant) => {
    if (service(instant).state !== 'open') return false;
    if (hasOwnHours || !phone) return true;
    const { state, causes } = oracle.answerAt(phone.id, instant);
    return isAvailable(state) || causes.every(({ kind }) => kind === 'hours');
  };
}

/** The stretches of a day in which somebody calls back. */
function stretchesOn(callsBack: (instant: number) => boolean, start: number, end: number): number[][] {
  const stretches: number[][] = [];
  for (let now = start; now < end; now += minute) {
    if (!callsBack(now)) continue;
    if (stretches.at(-1)?.at(-1) !== now - minute) stretches.push([]);
    stretches.at(-1)!.push(now);
  }
  return stretches;
}

/** Whether the clock shows a time at which slots begin; days begin at such a time. */
function isNeat(clock: WallClock, instant: number, length: number): boolean {
  const midnight = clock.instantOf(clock.dayAt(instant), 0);
  return ((instant - midnight) / minute) % (length < 15 ? 5 : 15) === 0;
}

/** Minute by minute: a slot begins at the first neat time, and again each time that enough minutes have gone by. */
function slotsIn(clock: WallClock, stretch: number[], length: number, every: number): OracleSlot[] {
  const end = stretch.at(-1)! + minute;
  const first = stretch.find((now) => isNeat(clock, now, length));
  const begins = stretch.filter((now) => first !== undefined && now >= first && (now - first) % (every * minute) === 0);
  return begins.map((from) => ({ from, until: from + length * minute })).filter(({ until }) => until <= end);
}

/** The slots that a callback channel has to offer at an instant. */
export function oracleSlots(document: RawDocument, callback: RawChannel, instant: number): OracleSlot[] {
  if (callback['slots'] === undefined && callback['reply'] !== undefined) return [];
  const { lengthMinutes = 60, everyMinutes, leadMinutes = 30, daysAhead = 5 } = (callback['slots'] ?? {}) as RawSlots;
  const clock = wallClockOf(document.timeZone);
  const callsBack = callsBackAt(document, callback);
  const today = clock.dayAt(instant);
  const slots: OracleSlot[] = [];
  for (let day = today; day <= today + daysAhead; day += 1) {
    for (const stretch of stretchesOn(callsBack, clock.instantOf(day, 0), clock.instantOf(day + 1, 0)))
      slots.push(...slotsIn(clock, stretch, lengthMinutes, everyMinutes ?? lengthMinutes));
  }
  return slots.filter(({ from }) => from - instant >= leadMinutes * minute);
}
