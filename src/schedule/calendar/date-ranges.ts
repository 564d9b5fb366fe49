import { around, weekday } from './dates.js';

/** Days as few as can be: from one to another (both included), or only those of these weekdays within (null for all). */
export interface RangeOfDays {
  readonly from: number;
  readonly until: number;
  /** 0 is Monday, in order. */
  readonly weekdays: readonly number[] | null;
}

/** The neighbours in a list of days or weekdays, in order: the first and the last of each run. */
export function runsOf(days: readonly number[]): (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last?.[1] === day - 1) last[1] = day;
    else runs.push([day, day]);
  }
  return runs;
}

/** A range of days that takes in one day after another. */
export class GrowingRange implements RangeOfDays {
  readonly from: number;
  until: number;
  readonly #weekdays: Set<number>;

  constructor(day: number) {
    this.from = day;
    this.until = day;
    this.#weekdays = new Set([weekday(day)]);
  }

  get weekdays(): readonly number[] | null {
    const isWhole = this.#days(this.until).every((day) => this.#weekdays.has(weekday(day)));
    return isWhole ? null : [...this.#weekdays].sort((one, other) => one - other);
  }

  /** Whether it holds only days that belong to it when it reaches as far as a day, at most a week after its last one. */
  canReach(day: number, belongs: (day: number) => boolean): boolean {
    if (day - this.until > 7) return false;
    const chosen = new Set([...this.#weekdays, weekday(day)]);
    return this.#days(day).every((each) => !chosen.has(weekday(each)) || belongs(each));
  }

  reach(day: number): void {
    this.until = day;
    this.#weekdays.add(weekday(day));
  }

  #days(until: number): number[] {
    return around(this.from, 0, until - this.from);
  }
}
