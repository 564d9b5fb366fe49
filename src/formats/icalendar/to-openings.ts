import { minuteLength, weekday } from '../../schedule/calendar/dates.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import { daysBetween, type Timetable } from '../timetable/timetable.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';

/** An opening that returns every week: from its first day to its last (day numbers), but not on some. */
export interface WeeklyOpening {
  readonly stretch: WallStretch;
  /** 0 is Monday. */
  readonly weekdays: readonly number[];
  /** The day on which its season begins; null for the first season. */
  readonly season: number | null;
  readonly first: number;
  readonly last: number;
  readonly without: readonly number[];
}

/** An opening of one day. */
export interface SingleOpening {
  readonly stretch: WallStretch;
  readonly day: number;
}

/** All openings of a timetable, those that return every week together. */
export interface Openings {
  readonly weekly: readonly WeeklyOpening[];
  readonly single: readonly SingleOpening[];
}

const isOpening = ({ state }: WallStretch) => state === 'open' || state === 'limited' || state === 'appointment';

/**
 * Whether a stretch of a day lasts as long as its wall times say. In the night in which the clock changes it does not;
 * calendars would move the end of an event that returns, as they keep its length.
 */
function isNominal(zone: Zone, day: number, { start, end }: WallStretch): boolean {
  return zone.toInstant(day, end) - zone.toInstant(day, start) === (end - start) * minuteLength;
}

/** The stretches of a week, each with its weekdays. */
function weeklyStretches({ rules }: Timetable['seasons'][number]) {
  const byKey = new Map<string, { stretch: WallStretch; weekdays: number[] }>();
  for (const rule of rules) {
    for (const stretch of rule.stretches.filter(isOpening)) {
      const known = byKey.get(keyOf([stretch])) ?? { stretch, weekdays: [] };
      known.weekdays.push(rule.weekday);
      byKey.set(keyOf([stretch]), known);
    }
  }
  return [...byKey.values()];
}

/** The openings of a timetable; `zone` is the one of its wall times. */
export function openingsOf({ seasons, daysOf, first, last }: Timetable, zone: Zone): Openings {
  const done = new Set<string>();
  const has = (day: number, stretch: WallStretch) =>
    isNominal(zone, day, stretch) && daysOf(day).stretches.some((each) => keyOf([each]) === keyOf([stretch]));
  const weekly = seasons.flatMap((season) =>
    weeklyStretches(season).flatMap(({ stretch, weekdays }): WeeklyOpening[] => {
      const days = daysBetween(season.from ?? first, season.until ?? last).filter((day) =>
        weekdays.includes(weekday(day)),
      );
      const kept = days.filter((day) => has(day, stretch));
      if (kept.length < 2) return [];
      kept.forEach((day) => done.add(`${day}${keyOf([stretch])}`));
      const [from, until] = [kept[0]!, kept.at(-1)!];
      const without = days.filter((day) => day > from && day < until && !kept.includes(day));
      return [{ stretch, weekdays, season: season.from, first: from, last: until, without }];
    }),
  );
  const single = daysBetween(first, last).flatMap((day) =>
    daysOf(day)
      .stretches.filter((stretch) => isOpening(stretch) && !done.has(`${day}${keyOf([stretch])}`))
      .map((stretch) => ({ stretch, day })),
  );
  return { weekly, single };
}
