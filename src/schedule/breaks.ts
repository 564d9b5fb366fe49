import { breakCause, type DayPlan, type PlannedInterval } from './day-plan.js';
import type { Cause } from './evaluation.js';
import { paint, type Span } from './calendar/spans.js';
import { states, type State } from './document/states.js';
import type { TimeRange } from './calendar/time-ranges.js';

/** A stretch of time with its state. */
export interface Claim extends Span {
  readonly state: State;
  readonly cause: Cause;
}

const longestPause = 240;
const longestLunch = 150;
const noon = 720;

export type ToSpan = (range: TimeRange) => Span;

/** A day of which only the times are known, and why they are there. */
type PlannedTimes = Pick<DayPlan, 'cause'> & { readonly intervals: readonly TimeRange[] };

/** The gaps between the intervals of a day that are short enough to be breaks. */
export function gapsOf({ intervals, cause }: PlannedTimes, toSpan: ToSpan): Claim[] {
  const gaps: Claim[] = [];
  let reached = Infinity;
  for (const { start, end } of [...intervals].sort((one, other) => one.start - other.start)) {
    const length = start - reached;
    const isLunch = length <= longestLunch && reached < noon + 60 && start > noon;
    if (length > 0 && length <= longestPause) {
      gaps.push({
        ...toSpan({ start: reached, end: start }),
        state: 'break',
        cause: breakCause(isLunch ? 'lunch' : undefined, cause),
      });
    }
    reached = reached < Infinity ? Math.max(reached, end) : end;
  }
  return gaps;
}

/** The best of several states; of equals the first. */
export function best<Item extends { readonly state: State }>(items: readonly Item[]): Item | undefined {
  return states.map((state) => items.find((item) => item.state === state)).find((item) => item);
}

function causeOf({ limitedTo, note, cost, cause }: PlannedInterval): Cause {
  return limitedTo || note || cost
    ? { ...cause, limitedTo, cost, notes: note ? [note, ...(cause.notes ?? [])] : cause.notes }
    : cause;
}

/** The breaks of a day that pause whatever is open then. */
export function pausesOf({ breaks }: DayPlan, toSpan: ToSpan): Claim[] {
  return breaks.map((pause) => ({ ...toSpan(pause), state: 'break', cause: pause.cause }));
}

/**
 * What a day claims of the time: its intervals, and the breaks between the first and the last moment that it is there.
 * Before and after those it claims nothing: a break at the edge of the day's hours is closed.
 */
export function claimsOfDay(
  plan: DayPlan,
  outside: readonly Claim[],
  pauses: readonly Claim[],
  toSpan: ToSpan,
): Claim[] {
  const planned = plan.intervals.map((interval) => ({
    ...toSpan(interval),
    state: interval.state,
    cause: causeOf(interval),
  }));
  const intervals = [...planned, ...outside];
  const [opens, closes] = [
    Math.min(...intervals.map(({ start }) => start)),
    Math.max(...intervals.map(({ end }) => end)),
  ];
  const held = pauses.filter(({ start, end }) => start < closes && end > opens);
  held.sort((one, other) => one.start - other.start);
  const layers = [intervals, held, plan.outside ? [] : gapsOf(plan, toSpan)];
  const parts = layers.flatMap((claims, layer) =>
    claims.map((claim) => ({ start: claim.start, end: claim.end, claim, layer })),
  );
  const pieces = paint(parts, -Infinity, Infinity, (covering) => {
    const claimsOn = (wanted: number) => covering.flatMap(({ claim, layer }) => (layer === wanted ? [claim] : []));
    const open = best(claimsOn(0));
    const [pause] = claimsOn(open ? 1 : 2);
    return { claim: pause ?? open, isOpen: open && !pause };
  });
  const first = pieces.findIndex(({ isOpen }) => isOpen);
  const last = pieces.findLastIndex(({ isOpen }) => isOpen);
  return first < 0
    ? []
    : pieces.slice(first, last + 1).flatMap(({ start, end, claim }) => (claim ? [{ ...claim, start, end }] : []));
}
