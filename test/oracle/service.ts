import { Temporal } from 'temporal-polyfill';
import { isAvailable } from '../../src/schedule/document/states.js';
import { createOracle, type Answer } from './evaluate.js';
import type { RawChannel, RawDocument } from './raw-document.js';
import { minute } from './walk.js';
import { wallClockOf, type Day, type WallClock } from './wall-clock.js';

/**
 * The second opinion on what channels promise: it asks the oracle about one minute after another and counts on its
 * fingers, from the words of the design. What lies further away than it looks is undefined.
 */

export interface RawPromise {
  within: number;
  unit: 'minutes' | 'hours' | 'days' | 'working-hours' | 'working-days';
}

type AnswerAt = (instant: number) => Answer;

const liveTypes = ['phone', 'chat', 'whatsapp', 'sms', 'video', 'visit'];
const daysAhead = 6;

export function isLiveType({ type }: RawChannel): boolean {
  return liveTypes.includes(type);
}

/** The hours that time a channel: its own where it can be used at any time, else the organisation's. */
export function serviceOf(document: RawDocument, channel: RawChannel): AnswerAt {
  if (isLiveType(channel)) {
    const oracle = createOracle({ ...document, channels: [] });
    return (instant) => oracle.answerAt(null, instant);
  }
  // Whatever it is for, somebody works on it.
  const rest: RawChannel = { ...channel, type: 'visit' };
  delete rest.limitedTo;
  const oracle = createOracle({ ...document, channels: [rest] });
  return (instant) => oracle.answerAt(channel.id, instant);
}

const works = ({ state }: Answer) => state === 'open' || state === 'appointment';
const isThere = ({ state }: Answer) => isAvailable(state);

/** The end of the minute in which the last of so many minutes of work has been done. */
function afterWork(service: AnswerAt, minutes: number, instant: number): number | undefined {
  let done = 0;
  for (let now = instant; now < instant + daysAhead * 1440 * minute; now += minute) {
    if (!works(service(now))) continue;
    if (minutes === 0) return now;
    done += 1;
    if (done === minutes) return now + minute;
  }
  return undefined;
}

/** The unbroken stretches of minutes in which somebody is there. */
function stretchesOf(service: AnswerAt, from: number, to: number): { start: number; end: number; worked: number[] }[] {
  const stretches: { start: number; end: number; worked: number[] }[] = [];
  for (let now = from; now < to; now += minute) {
    const answer = service(now);
    if (!isThere(answer)) continue;
    if (stretches.at(-1)?.end !== now) stretches.push({ start: now, end: now, worked: [] });
    const stretch = stretches.at(-1)!;
    stretch.end = now + minute;
    if (works(answer)) stretch.worked.push(now + minute);
  }
  return stretches;
}

interface WorkingDay {
  end: number;
  worked: number;
}

/** Which working day a stretch is part of: an evening that goes on until before noon is one of the day that it began on. */
function workingDays(service: AnswerAt, clock: WallClock, instant: number): WorkingDay[] {
  const today = clock.dayAt(instant);
  const from = clock.instantOf(today - 3, 0);
  const to = clock.instantOf(today + daysAhead, 0);
  const days = new Map<Day, WorkingDay>();
  for (const { start, end, worked } of stretchesOf(service, from, to)) {
    for (let day = clock.dayAt(start); clock.instantOf(day, 0) < end; day += 1) {
      const midnight = clock.instantOf(day, 0);
      const stop = Math.min(end, clock.instantOf(day + 1, 0));
      const isTail = start < midnight && end < clock.instantOf(day, 720);
      const owner = isTail ? day - 1 : day;
      const last = worked.filter((moment) => moment > midnight && moment <= stop).at(-1) ?? -Infinity;
      const known = days.get(owner) ?? { end: -Infinity, worked: -Infinity };
      days.set(owner, { end: Math.max(known.end, stop), worked: Math.max(known.worked, last) });
    }
  }
  return [...days].sort(([one], [other]) => one - other).map(([, day]) => day);
}

/** When a promise made at an instant ends. */
export function oracleEnd(
  document: RawDocument,
  channel: RawChannel,
  { within, unit }: RawPromise,
  instant: number,
): number | undefined {
  const clock = wallClockOf(document.timeZone);
  const service = serviceOf(document, channel);
  switch (unit) {
    case 'minutes':
      return instant + within * minute;
    case 'hours':
      return instant + within * 60 * minute;
    case 'days': {
      const wallTime = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(document.timeZone);
      return wallTime.add({ days: within }).epochMilliseconds;
    }
    case 'working-hours':
      return afterWork(service, within * 60, instant);
    case 'working-days': {
      const end = workingDays(service, clock, instant).filter(({ worked }) => worked > instant)[within]?.end;
      // What is there until the last moment that was looked at may last longer.
      return end === clock.instantOf(clock.dayAt(instant) + daysAhead, 0) ? undefined : end;
    }
  }
}
