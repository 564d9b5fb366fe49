import { GrowingRange, type RangeOfDays } from '../../schedule/calendar/date-ranges.js';
import type { Cause } from '../../schedule/evaluation.js';
import type { Timetable } from './timetable.js';
import { keyOf, type WallStretch } from './wall-days.js';

/** Days (day numbers) that differ from the week in the same way. */
export interface ExceptionRange extends RangeOfDays {
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

interface Growing extends Pick<ExceptionRange, 'stretches' | 'cause'> {
  readonly key: string;
  readonly range: GrowingRange;
}

/** Whether a range stays true when it reaches a day: each of its weekdays up to there has the same hours. */
function canReach({ daysOf, seasons }: Timetable, { range, stretches }: Growing, day: number): boolean {
  // No longer than its season, so that readers who take the shorter period for the stronger one take the range.
  if (seasons.some(({ from }) => from !== null && from > range.from && from <= day)) return false;
  const key = keyOf(stretches);
  return range.canReach(day, (each) => keyOf(daysOf(each).stretches) === key);
}

/** The exceptions of a timetable, in order; those of days that are the same for the same reason are one. */
export function exceptionRanges(timetable: Timetable): ExceptionRange[] {
  const growing: Growing[] = [];
  for (const { day, stretches, cause } of timetable.exceptions) {
    const key = JSON.stringify([stretches, cause.text, cause.name]);
    const known = growing.findLast((each) => each.key === key && day - each.range.until <= 7);
    if (known && canReach(timetable, known, day)) known.range.reach(day);
    else growing.push({ key, range: new GrowingRange(day), stretches, cause });
  }
  return growing.map(({ range: { from, until, weekdays }, stretches, cause }) => ({
    from,
    until,
    weekdays,
    stretches,
    cause,
  }));
}
