import { states, type State } from '../../src/schedule/document/states.js';
import { withNotes, type DayPlan, type OracleCause, type Piece } from './day-plan.js';
import { remembered, type Day, type WallClock } from './wall-clock.js';

/** Something that is said about a minute. */
export interface Claim {
  state: State;
  cause: OracleCause;
}

/** What holds at a minute; several causes where days overlap and each has as good a claim to the state. */
export interface Verdict {
  state: State;
  causes: OracleCause[];
  /** Whether it is closed, and would not be if it were not for these causes. */
  isMissed?: boolean;
}

/** A day's plan, with the first and the last minute at which something is left after the breaks. */
interface Planned {
  plan: DayPlan;
  first: number;
  /** The minute after the last; before `first` when nothing is left. */
  end: number;
}

const minute = 60_000;

export function bestState(held: State[]): State {
  return states.find((state) => held.includes(state))!;
}

export function covers(range: { start: number; end: number }, instant: number): boolean {
  return range.start <= instant && instant < range.end;
}

/** The days' plans together: at a minute the best claim of this day and the eight before it holds. */
export function createTimetable(
  planOf: (day: Day) => DayPlan,
  { instantOf, dayAt }: WallClock,
): (instant: number) => Verdict {
  const plans = remembered(planOf);
  const lastsInto =
    (day: Day) =>
    ({ end }: { end: number }) =>
      end > instantOf(day, 0);
  const pauses = remembered((day: Day) =>
    lately(day)
      .flatMap((recent) => plans(recent).pauses)
      .filter(lastsInto(day)),
  );
  const pauseAt = (instant: number) => firstPause(pauses(dayAt(instant)), instant);
  const planned = remembered((day: Day) => ({ plan: plans(day), ...firstAndLastMinute(plans(day), pauseAt) }));
  const reaching = remembered((day: Day) => lately(day).map(planned).filter(lastsInto(day)));
  const withoutOn = remembered((day: Day) =>
    plans(day).without.map(({ pieces, causeAt }) => {
      const plan = { ...plans(day), pieces };
      return { plan, causeAt, ...firstAndLastMinute(plan, pauseAt) };
    }),
  );
  const without = remembered((day: Day) => lately(day).flatMap(withoutOn).filter(lastsInto(day)));
  return (instant) => {
    const today = dayAt(instant);
    const claims: Claim[] = [];
    for (const day of reaching(today)) addClaimsOfDay(claims, day, instant, pauseAt);
    if (claims.length === 0) {
      const missed = without(today).flatMap((day) => causesOfMissing(day, instant, pauseAt));
      return missed.length > 0
        ? { state: 'closed', causes: missed, isMissed: true }
        : { state: 'closed', causes: [plans(today).governing] };
    }
    const state = bestState(claims.map((claim) => claim.state));
    return { state, causes: claims.filter((claim) => claim.state === state).map(({ cause }) => cause) };
  };
}

/** The days on which something can have begun that still lasts: `+7` and a skipped day make eight before this one. */
function lately(day: Day): Day[] {
  return [8, 7, 6, 5, 4, 3, 2, 1, 0].map((back) => day - back);
}

/** Where break windows overlap, the one that starts first. */
function firstPause(pauses: Piece[], instant: number): Piece | undefined {
  let first: Piece | undefined;
  for (const pause of pauses) if (covers(pause, instant) && (!first || pause.start < first.start)) first = pause;
  return first;
}

function firstAndLastMinute({ pieces }: DayPlan, pauseAt: (instant: number) => Piece | undefined) {
  const remaining = (instant: number) => pieces.some((piece) => covers(piece, instant)) && !pauseAt(instant);
  let first = Math.min(...pieces.map(({ start }) => start));
  let end = Math.max(...pieces.map((piece) => piece.end));
  while (first < end && !remaining(first)) first += minute;
  while (first < end && !remaining(end - minute)) end -= minute;
  return { first, end };
}

/** Which exception of a day is the cause, at a minute at which there would be something without it. */
function causesOfMissing(
  day: Planned & { causeAt(instant: number): OracleCause },
  instant: number,
  pauseAt: (instant: number) => Piece | undefined,
): OracleCause[] {
  const claims: Claim[] = [];
  addClaimsOfDay(claims, day, instant, pauseAt);
  return claims.length > 0 ? [day.causeAt(instant)] : [];
}

function addClaimsOfDay(
  claims: Claim[],
  day: Planned,
  instant: number,
  pauseAt: (instant: number) => Piece | undefined,
): void {
  const { plan, first, end } = day;
  if (instant < first || instant >= end) return;
  const covering = plan.pieces.filter((piece) => covers(piece, instant));
  const pause = covering.length > 0 ? pauseAt(instant) : undefined;
  if (pause) claims.push(pause);
  else if (covering.length > 0) claims.push(...covering);
  else if (plan.hasGaps) addGap(claims, plan, instant);
}

/** Uncovered time between two pieces of a day: a break when it is short, and lunch when it is about noon. */
function addGap(claims: Claim[], { pieces, governing }: DayPlan, instant: number): void {
  const before = pieces.filter(({ end }) => end <= instant).reduce((one, other) => (other.end > one.end ? other : one));
  const after = pieces
    .filter(({ start }) => start > instant)
    .reduce((one, other) => (other.start < one.start ? other : one));
  const length = after.startMinute - before.endMinute;
  if (length > 240) return;
  const isLunch = length <= 150 && before.endMinute < 13 * 60 && after.startMinute > 12 * 60;
  claims.push({
    state: 'break',
    cause: withNotes({ kind: 'break', ...(isLunch ? { name: 'lunch' } : {}) }, governing.notes),
  });
}
