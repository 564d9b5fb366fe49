import { civilDate, dayLength, parseDate, weekday } from '../../schedule/calendar/dates.js';
import { evaluateOrganisation } from '../../schedule/evaluate.js';
import { matchesOn, namesDay } from '../../schedule/exceptions.js';
import { holidayDay } from '../../schedule/calendar/holiday-dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import type { Advice } from './advice.js';
import { countryOf, holidaysOf, type HolidayCountry } from '../../schedule/calendar/holidays-by-country.js';
import { listPeriods } from '../periods.js';

const daysAhead = 365;
const soon = 30;
const expiryInSight = 60;

const sunday = 6;

interface Holiday {
  readonly name: string;
  readonly day: number;
}

const tellable = (zone: Zone, holidays: readonly Holiday[]) =>
  holidays.map(({ name, day }) => ({ name, start: zone.toInstant(day, 0) }));

/** Official holidays on which most offices are open all the same. */
const working = ['liberation-day'];

/** The days on which offices in the whole country are usually closed. */
export const daysOff = (country: HolidayCountry) =>
  holidaysOf(country, 'official').filter((name) => !working.includes(name));

/** Countries where every part has a holiday that others do not have; elsewhere most places have none. */
const haveDaysEverywhere: readonly HolidayCountry[] = ['DE', 'GB'];

/** The holidays with these names from a day on, a year ahead, by date. */
function coming(names: readonly string[], today: number): Holiday[] {
  const { year } = civilDate(today);
  const inYear = (which: number) => names.map((name) => ({ name, day: holidayDay(name, which) ?? -Infinity }));
  return [...inYear(year), ...inYear(year + 1)]
    .filter(({ day }) => day >= today && day < today + daysAhead)
    .sort((one, other) => one.day - other.day);
}

/** Whether the organisation opens on a day; what stays open for longer than two days has no day off to name. */
export function isOpenOn(schedule: Schedule, zone: Zone, day: number): boolean {
  const [start, end] = [zone.toInstant(day, 0), zone.toInstant(day + 1, 0)];
  const periods = listPeriods((at) => evaluateOrganisation(schedule, at), start, end);
  return periods.some((one) => isAvailable(one.state) && one.end !== null && one.end - one.start < 2 * dayLength);
}

/** Those on which it is open as if nothing was the matter. */
const withoutRule = (schedule: Schedule, zone: Zone, holidays: readonly Holiday[]) =>
  holidays.filter(({ day }) => !matchesOn(schedule, day).some(namesDay) && isOpenOn(schedule, zone, day));

function holidayAdvice(schedule: Schedule, zone: Zone, today: number): Advice[] {
  const country = countryOf(schedule.timeZone);
  const found = country ? withoutRule(schedule, zone, coming(daysOff(country), today)) : [];
  const [first] = found;
  if (!country || !first) return [];
  return [
    {
      code: 'holidays-without-rule',
      grade: first.day - today <= soon ? 'serious' : 'moderate',
      path: '/exceptions',
      moment: { start: zone.toInstant(first.day, 0), end: zone.toInstant(first.day + 1, 0) },
      source: 'public-holidays',
      facts: { country, holidays: tellable(zone, found) },
    },
  ];
}

/** Which part of the country it is nobody says: who names one of its days, Easter aside, has thought of them. */
function regionalAdvice(schedule: Schedule, zone: Zone, today: number): Advice[] {
  const country = countryOf(schedule.timeZone);
  if (!country || !haveDaysEverywhere.includes(country)) return [];
  const all = coming(holidaysOf(country, 'regional'), today).filter(({ day }) => weekday(day) !== sunday);
  const found = withoutRule(schedule, zone, all);
  const namesOne = all.some(({ day }) => matchesOn(schedule, day).some(namesDay));
  if (namesOne || !found.length) return [];
  return [
    {
      code: 'regional-holidays-without-rule',
      grade: 'minor',
      path: '/exceptions',
      moment: null,
      source: 'public-holidays',
      facts: { country, holidays: tellable(zone, found) },
    },
  ];
}

function expiryAdvice({ validThrough }: Schedule, zone: Zone, today: number): Advice[] {
  const last = validThrough === undefined ? null : parseDate(validThrough);
  if (last === null || last < today || last - today > expiryInSight) return [];
  return [
    {
      code: 'expires-soon',
      grade: last - today <= 14 ? 'serious' : 'moderate',
      path: '/validThrough',
      moment: { start: zone.toInstant(last + 1, 0), end: null },
      source: 'honest-unknown',
      facts: { date: validThrough! },
    },
  ];
}

/** Whether the coming year holds days that the document does not speak of. */
export function adviseOnCalendar(schedule: Schedule, instant: number): Advice[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const today = zone.toWallTime(instant).day;
  const holidays = [...holidayAdvice(schedule, zone, today), ...regionalAdvice(schedule, zone, today)];
  return [...holidays, ...expiryAdvice(schedule, zone, today)];
}
