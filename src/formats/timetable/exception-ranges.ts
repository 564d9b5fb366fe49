import { weekday } from '../../schedule/calendar/dates.js';
import type { Cause } from '../../schedule/evaluation.js';
import { keyOf, type Timetable } from './timetable.js';
import type { WallStretch } from './wall-days.js';

/** Days that differ from the week in the same way. Days are day numbers, both included. */
export interface ExceptionRange {
  readonly from: number;
  readonly until: number;
  /** The weekdays (0 is Monday) within that it is about; null for all. */
  readonly weekdays: readonly number[] | null;
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

interface GrowingRange {
  readonly key: string;
  readonly from: number;
  until: number;
  readonly weekdays: Set<number>;
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

/** Whether a range stays true when it reaches a day: each of its weekdays up to there has the same hours. */
function canReach({ daysOf, seasons }: Timetable, range: GrowingRange, day: number): boolean {
  // No longer than its season, so that readers who take the shorter period for the stronger one take the range.
  if (seasons.some(({ from }) => from !== null && from > range.from && from <= day)) return false;
  const chosen = new Set([...range.weekdays, weekday(day)]);
  const key = keyOf(range.stretches);
  for (let each = range.from; each <= day; each++) {
    if (chosen.has(weekday(each)) && keyOf(daysOf(each).stretches) !== key) return false;
  }
  return true;
}

function isWhole({ from, until, weekdays }: GrowingRange): boolean {
  for (let day = from; day <= until; day++) if (!weekdays.has(weekday(day))) return false;
  return true;
}

/** The exceptions of a timetable, in order; those of days that are the same for the same reason are one. */
export function exceptionRanges(timetable: Timetable): ExceptionRange[] {
  const ranges: GrowingRange[] = [];
  for (const { day, stretches, cause } of timetable.exceptions) {
    const key = JSON.stringify([stretches, cause.text, cause.name]);
    const range = ranges.findLast((each) => each.key === key && day - each.until <= 7);
    if (range && canReach(timetable, range, day)) {
      range.until = day;
      range.weekdays.add(weekday(day));
    } else ranges.push({ key, from: day, until: day, weekdays: new Set([weekday(day)]), stretches, cause });
  }
  return ranges.map((range) => ({
    ...range,
    weekdays: isWhole(range) ? null : [...range.weekdays].sort((one, other) => one - other),
  }));
}
