import { around, weekday } from '../../schedule/calendar/dates.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import type { Channel, Schedule } from '../../schedule/document/schedule.js';
import { isAway } from '../../schedule/document/states.js';
import { evaluateChannel } from '../../schedule/evaluate.js';
import type { Evaluation } from '../../schedule/evaluation.js';

/** What a recording is for that is played every week. */
export type WeeklyOccasion = 'lunch' | 'break' | 'evening' | 'night' | 'weekend';

/** What a recording is for. */
export type Occasion = WeeklyOccasion | 'exception' | 'outage';

/** A period of time (epoch milliseconds) in which it is certain that nobody answers the phone. */
export interface Absence {
  readonly start: number;
  /** Null when no end is in sight. */
  readonly end: number | null;
}

const friday = 4;

/** The absence of a phone channel at an instant (epoch milliseconds); null unless it is certain that nobody answers then. */
export function absenceAt(schedule: Schedule, { id }: Channel, instant: number): Absence | null {
  const { state, since, until } = evaluateChannel(schedule, id, instant);
  return isAway(state) ? { start: since ?? instant, end: until } : null;
}

/** What a recording is for, by what the schedule says of an absence at one of its instants. */
export function occasionAt({ start, end }: Absence, at: number, evaluation: Evaluation, zone: Zone): WeeklyOccasion {
  const { opensAt, cause, state } = evaluation;
  const from = zone.toWallTime(start);
  const [first, today] = [from.day, zone.toWallTime(at).day];
  const last = end === null ? Infinity : zone.toWallTime(end - 1).day;
  const opensToday = opensAt !== null && zone.toWallTime(opensAt).day === today;
  if (cause.name === 'lunch') return 'lunch';
  if (state === 'break' || (first === last && from.minute && opensAt === end)) return 'break';
  if (opensToday) return 'night';
  // A weekend has at least one day of it whole, or begins in it.
  const days = around(first, 0, Math.min(last - first, 7) - 1).map(weekday);
  return days.some((day) => day > friday) ? 'weekend' : 'evening';
}
