import { dayMinutes, formatDate, formatTime, weekday } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { Text } from '../../schedule/document/text.js';
import type { JsonLd } from './json-ld.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import { daysBetween, type Season, type Timetable } from '../timetable/timetable.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';

/*
 * Hours as schema.org's OpeningHoursSpecification. What closes before it opens ends the next day (schema.org/
 * OpeningHoursSpecification). Google's documentation of LocalBusiness has two conventions more: a day that is closed opens
 * and closes at 00:00, and one that is open all day opens at 00:00 and closes at 23:59.
 */

const namesOfDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const noon = 720;

const clock = (minute: number) => formatTime(minute % dayMinutes);

function openTimes({ start, end }: WallStretch): JsonLd[] {
  const times = (opens: number, closes: number) => ({ opens: clock(opens), closes: clock(closes) });
  if (start > 0 || end < dayMinutes - 1) return [times(start, end)];
  // What really closes at 23:59 is written in two parts, for 00:00-23:59 is the whole day.
  return end === dayMinutes ? [times(0, dayMinutes - 1)] : [times(0, noon), times(noon, end)];
}

const closedTimes: JsonLd = { opens: '00:00', closes: '00:00' };

function timesOf(stretches: readonly WallStretch[]): JsonLd[] {
  const open = stretches.filter(({ state }) => state === 'open');
  return open.length ? open.flatMap(openTimes) : [closedTimes];
}

/** schema.org's names of weekdays (0 is Monday). */
function daysOfWeek(days: readonly number[]): JsonLd {
  const names = days.map((day) => namesOfDays[day]!);
  return { dayOfWeek: names.length === 1 ? names[0] : names };
}

const specification = (...parts: readonly JsonLd[]): JsonLd =>
  Object.assign({ '@type': 'OpeningHoursSpecification' }, ...parts) as JsonLd;

const dates = (from: number | null, until: number | null): JsonLd => ({
  ...(from === null ? {} : { validFrom: formatDate(from) }),
  ...(until === null ? {} : { validThrough: formatDate(until) }),
});

/**
 * Whether the hours of a weekday hold on any day of a season. Where each of those days has hours of its own they would stand
 * beside these, for the same dates, and readers take both.
 */
function holds({ from, until }: Season, dayOfWeek: number, exceptions: ReadonlySet<number>): boolean {
  if (from === null || until === null) return true;
  return daysBetween(from, until).some((day) => weekday(day) === dayOfWeek && !exceptions.has(day));
}

/** The weekly hours. A period that has its own week names the days on which it is closed as well. */
function seasonSpecifications(season: Season, exceptions: ReadonlySet<number>): JsonLd[] {
  const { from, until, rules } = season;
  const onlyOpen = ({ state }: WallStretch) => state === 'open';
  const groups = new Map<string, { days: number[]; stretches: readonly WallStretch[] }>();
  dayNames.forEach((_, day) => {
    if (!holds(season, day, exceptions)) return;
    const stretches = rules.find((rule) => rule.weekday === day)?.stretches.filter(onlyOpen) ?? [];
    const group = groups.get(keyOf(stretches)) ?? { days: [], stretches };
    group.days.push(day);
    groups.set(keyOf(stretches), group);
  });
  const isDated = from !== null || until !== null;
  const said = [...groups.values()].filter(({ stretches }) => isDated || groups.size === 1 || stretches.length);
  return said.flatMap(({ days, stretches }) =>
    timesOf(stretches).map((times) => specification(daysOfWeek(days), times, dates(from, until))),
  );
}

/** What to call an exception; empty when it has no name. */
export type NameException = (text: Text | undefined, holiday: string | undefined) => string;

function exceptionSpecifications(
  { from, until, weekdays, stretches, cause }: ExceptionRange,
  nameException: NameException,
): JsonLd[] {
  const name = nameException(cause.text, cause.name);
  return timesOf(stretches).map((times) =>
    specification(name ? { name } : {}, weekdays ? daysOfWeek(weekdays) : {}, times, dates(from, until)),
  );
}

/** The weekly hours of a timetable, and its exceptions. */
export function specificationsOf(timetable: Timetable, nameException: NameException) {
  const exceptions = new Set(timetable.exceptions.map(({ day }) => day));
  return {
    weekly: timetable.seasons.flatMap((season) => seasonSpecifications(season, exceptions)),
    special: exceptionRanges(timetable).flatMap((range) => exceptionSpecifications(range, nameException)),
  };
}
