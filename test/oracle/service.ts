import { Temporal } from 'temporal-polyfill';
import { isAvailable } from '../../src/schedule/document/states.js';
import { createOracle, type Answer } from './evaluate.js';
import type { RawChannel, RawDocument } from './raw-document.js';
import { minute } from './walk.js';
import { wallClockOf, weekdayOf, type Day, type WallClock } from './wall-clock.js';

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

/** The end of a promise, and how it is told: `within` where hours that nobody knows lie before it. */
export interface PromiseOutcome {
  kind: 'promise' | 'within';
  at: number;
}

const isWeekend = (clock: WallClock, instant: number) => weekdayOf(clock.dayAt(instant)) > 4;

/** Whether nobody knows what is in the hours of a minute from Monday to Friday. */
function isUnknownAt(service: AnswerAt, clock: WallClock, instant: number): boolean {
  return service(instant).state === 'unknown' && !isWeekend(clock, instant);
}

function isUnknownBetween(service: AnswerAt, clock: WallClock, from: number, to: number): boolean {
  for (let now = from; now < to; now += minute) if (isUnknownAt(service, clock, now)) return true;
  return false;
}

/** What nobody knows is work from Monday to Friday, and none in the weekend. */
function assumed(service: AnswerAt, clock: WallClock): AnswerAt {
  return (instant) => {
    const answer = service(instant);
    if (answer.state !== 'unknown') return answer;
    return { ...answer, state: isWeekend(clock, instant) ? 'closed' : 'open' };
  };
}

/** The end of a promise in working time; of working hours that nobody knows a day has eight. */
function workingEnd(
  service: AnswerAt,
  clock: WallClock,
  { within, unit }: RawPromise,
  instant: number,
): PromiseOutcome | undefined {
  const horizon = clock.instantOf(clock.dayAt(instant) + daysAhead, 0);
  const dayEnd = (hours: AnswerAt, days: number) => {
    const end = workingDays(hours, clock, instant).filter(({ worked }) => worked > instant)[days]?.end;
    // What is there until the last moment that was looked at may last longer.
    return end === horizon ? undefined : end;
  };
  const isInDays = unit === 'working-days';
  const counted = isInDays ? dayEnd(service, within) : afterWork(service, within * 60, instant);
  const end = counted ?? horizon;
  const to = isInDays ? clock.instantOf(clock.dayAt(end - 1) + 1, 0) : end;
  if (!isUnknownBetween(service, clock, instant, to))
    return counted === undefined ? undefined : { kind: 'promise', at: counted };
  const rough = dayEnd(assumed(service, clock), isInDays ? within : Math.ceil(within / 8));
  return rough === undefined ? undefined : { kind: 'within', at: rough };
}

/** When a promise made at an instant ends. */
export function oracleEnd(
  document: RawDocument,
  channel: RawChannel,
  promise: RawPromise,
  instant: number,
): PromiseOutcome | undefined {
  const { within, unit } = promise;
  switch (unit) {
    case 'minutes':
      return { kind: 'promise', at: instant + within * minute };
    case 'hours':
      return { kind: 'promise', at: instant + within * 60 * minute };
    case 'days': {
      const wallTime = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(document.timeZone);
      return { kind: 'promise', at: wallTime.add({ days: within }).epochMilliseconds };
    }
    case 'working-hours':
    case 'working-days':
      return workingEnd(serviceOf(document, channel), wallClockOf(document.timeZone), promise, instant);
  }
}
