import { around, dayLength } from './dates.js';
import type { Zone } from './zoned-time.js';

/** The days (day numbers, both ends included) that are longer or shorter than others, because the clock changes on them. */
export function unevenDays({ toInstant }: Zone, first: number, last: number): number[] {
  const isUneven = (day: number, days: number) => toInstant(day + days, 0) - toInstant(day, 0) !== days * dayLength;
  const found: number[] = [];
  // By the week: no clock changes twice in one.
  for (let day = first; day <= last; day += 7) {
    if (isUneven(day, 7)) found.push(...around(day, 0, 6).filter((each) => each <= last && isUneven(each, 1)));
  }
  return found;
}
