import { dayLength } from './calendar/dates.js';
import { closingSoonFrom } from './closing-soon.js';
import type { Change, Evaluation, OrganisationEvaluation } from './evaluation.js';
import type { Schedule } from './document/schedule.js';
import { isAvailable } from './document/states.js';
import type { Answers, Period } from './day-periods.js';
import { timelinesOf, type Timeline } from './timeline.js';

const daysAhead = 801;
const daysBack = 400;
const longestWindow = 3660 * dayLength;

function findDay({ zone, periodsOn }: Timeline, instant: number): { day: number; period: Period } {
  let { day } = zone.toWallTime(instant);
  let periods = periodsOn(day);
  // Where a zone goes back over midnight the clock shows the day before once more. A skipped day has no periods.
  while (instant >= (periods.at(-1)?.end ?? instant)) periods = periodsOn(++day);
  while (instant < (periods[0]?.start ?? Infinity)) periods = periodsOn(--day);
  return { day, period: periods.find(({ end }) => instant < end)! };
}

/** The first period after (step 1) or before (step -1) an instant of a day that fits. */
function findPeriod(
  { periodsOn, nextNew, stateKindOf }: Timeline,
  day: number,
  { start }: Period,
  step: 1 | -1,
  fits: (period: Period) => boolean,
): Period | undefined {
  const isBeyond = (period: Period) => (period.start - start) * step > 0 && fits(period);
  const last = day + (step === 1 ? daysAhead : -daysBack);
  const seen = new Set<string>();
  for (let each = day; (last - each) * step >= 0; each = nextNew(each, step, day)) {
    const kind = each === day ? '' : stateKindOf(each); // of the day that it begins on, only a part counts
    if (seen.has(kind)) continue;
    if (kind) seen.add(kind);
    const periods = periodsOn(each);
    const found = step === 1 ? periods.find(isBeyond) : periods.findLast(isBeyond);
    if (found) return found;
  }
  return undefined;
}

/** The outlook from a period: what came before, what comes next, and when people can be helped again. */
function lookAround(timeline: Timeline, day: number, period: Period) {
  const { state } = period;
  const isOther = (other: Period) => other.state !== state;
  const isBetter = (other: Period) => (isAvailable(state) ? other.state === 'open' : isAvailable(other.state));
  const before = findPeriod(timeline, day, period, -1, isOther);
  const after = findPeriod(timeline, day, period, 1, isOther);
  const opens = state === 'open' ? undefined : findPeriod(timeline, day, period, 1, isBetter);
  return {
    since: before?.end ?? null,
    until: after?.start ?? null,
    next: after?.state ?? null,
    opensAt: opens?.start ?? null,
    opensAs: opens?.state ?? null,
  };
}

function answer(timeline: Timeline, day: number, period: Period): Answers {
  const { state, cause, via, end } = period;
  const outlook = lookAround(timeline, day, period);
  const { until, next } = outlook;
  const closing = closingSoonFrom(state, until, next);
  const before = { state, cause, via, ...outlook, closesSoon: false, stableUntil: Math.min(end, closing) };
  return { closing, before, after: { ...before, closesSoon: true, stableUntil: end } };
}

const unknown: OrganisationEvaluation = {
  state: 'unknown',
  cause: { kind: 'hours' },
  since: null,
  until: null,
  next: null,
  opensAt: null,
  opensAs: null,
  closesSoon: false,
  stableUntil: null,
  via: [],
};

function evaluate(timeline: Timeline | undefined, instant: number): OrganisationEvaluation {
  // The range of ECMAScript's time values, less the years that are looked ahead and back.
  if (!timeline || !(Math.abs(instant) < 8.5e15)) return unknown;
  const { day, period } = findDay(timeline, instant);
  period.answers ??= answer(timeline, day, period);
  const { closing, before, after } = period.answers;
  return instant < closing ? before : after;
}

/**
 * Whether the organisation can be reached at an instant (epoch milliseconds): the best state among its live channels.
 * Never throws; what cannot be known is `unknown`.
 */
export function evaluateOrganisation(schedule: Schedule, instant: number): OrganisationEvaluation {
  return evaluate(timelinesOf(schedule)?.organisation, instant);
}

/** The state of one channel at an instant (epoch milliseconds); `unknown` when the schedule has no such channel. */
export function evaluateChannel(schedule: Schedule, channelId: string, instant: number): Evaluation {
  return evaluate(timelinesOf(schedule)?.channels.get(channelId), instant);
}

/**
 * The moments from one instant up to another (epoch milliseconds, half open) at which the state of the organisation, or
 * of one channel, changes. A change at `from` itself counts. At most ten years are looked at.
 */
export function listChanges(schedule: Schedule, from: number, to: number, channelId?: string): Change[] {
  const evaluateAt = (instant: number) =>
    channelId === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, channelId, instant);
  const changes: Change[] = [];
  const end = Math.min(to, from + longestWindow);
  let before = evaluateAt(from - 1);
  for (let at = from; at < end;) {
    const { state, until } = before;
    // Without an end in sight nothing changes for as long as was looked ahead.
    at = until ?? at + (daysAhead - 1) * dayLength;
    if (at >= end) break;
    before = evaluateAt(at);
    if (until !== null) changes.push({ at, from: state, to: before.state, cause: before.cause });
  }
  return changes;
}
