import { weekday } from '../../schedule/calendar/dates.js';
import { daysBetween, type Timetable } from './timetable.js';
import { keyOf, type WallStretch } from './wall-days.js';

/** The timetable of a format that knows one week: that of its first day. All days that are not as that says are dated. */
export function asOneWeek(timetable: Timetable): Timetable {
  const { first, last, seasons, daysOf } = timetable;
  const [begun] = seasons.filter(({ until }) => until === null || until > first);
  const rules = begun?.rules ?? [];
  const usual = (day: number): readonly WallStretch[] =>
    rules.find(({ weekday: of }) => of === weekday(day))?.stretches ?? [];
  const exceptions = daysBetween(first, last)
    .map((day) => ({ day, ...daysOf(day) }))
    .filter(({ day, stretches }) => keyOf(stretches) !== keyOf(usual(day)));
  return { ...timetable, seasons: [{ from: null, until: null, rules }], exceptions };
}
