import { weekday } from '../../schedule/calendar/dates.js';
import type { Cause } from '../../schedule/evaluation.js';
import { keyOf, type Timetable } from './timetable.js';
import type { WallStretch } from './wall-days.js';

/** Days that differ from the week in the same way. Days are day numbers, both included. */
export interface Run {
  readonly from: number;
  readonly until: number;
  /** The weekdays (0 is Monday) within that it is about; null for all. */
  readonly weekdays: readonly number[] | null;
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

interface GrowingRun {
  readonly key: string;
  readonly from: number;
  until: number;
  readonly weekdays: Set<number>;
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

/** Whether a run stays true when it reaches a day: each of its weekdays up to there has the same hours. */
function canReach({ daysOf, seasons }: Timetable, run: GrowingRun, day: number): boolean {
  // No longer than its season, so that readers who take the shorter period for the stronger one take the run.
  if (seasons.some(({ from }) => from !== null && from > run.from && from <= day)) return false;
  const chosen = new Set([...run.weekdays, weekday(day)]);
  const key = keyOf(run.stretches);
  for (let each = run.from; each <= day; each++) {
    if (chosen.has(weekday(each)) && keyOf(daysOf(each).stretches) !== key) return false;
  }
  return true;
}

function isWhole({ from, until, weekdays }: GrowingRun): boolean {
  for (let day = from; day <= until; day++) if (!weekdays.has(weekday(day))) return false;
  return true;
}

/** The exceptions of a timetable, in order; those of days that are the same for the same reason are one. */
export function runsOf(timetable: Timetable): Run[] {
  const runs: GrowingRun[] = [];
  for (const { day, stretches, cause } of timetable.exceptions) {
    const key = JSON.stringify([stretches, cause.text, cause.name]);
    const run = runs.findLast((each) => each.key === key && day - each.until <= 7);
    if (run && canReach(timetable, run, day)) {
      run.until = day;
      run.weekdays.add(weekday(day));
    } else runs.push({ key, from: day, until: day, weekdays: new Set([weekday(day)]), stretches, cause });
  }
  return runs.map((run) => ({
    ...run,
    weekdays: isWhole(run) ? null : [...run.weekdays].sort((one, other) => one - other),
  }));
}
