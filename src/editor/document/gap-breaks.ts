import { gapsOf } from '../../schedule/breaks.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';

/** A gap between the times of a day that is a break. */
export interface GapBreak extends TimeRange {
  readonly isLunch: boolean;
}

/** The gaps between the times of a day that the rules take for breaks. */
export function gapBreaks(intervals: readonly TimeRange[]): GapBreak[] {
  const gaps = gapsOf({ intervals, cause: { kind: 'hours' } }, (gap) => gap);
  return gaps.map(({ start, end, cause }) => ({ start, end, isLunch: cause.name === 'lunch' }));
}
