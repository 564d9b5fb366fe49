import { daysOff, isOpenOn } from '../../channels/advice/calendar-advice.js';
import { rangeText, selectorOf } from '../../formats/importing/document-notation.js';
import { around, civilDate, formatDate, weekday } from '../../schedule/calendar/dates.js';
import { holidayDay } from '../../schedule/calendar/holiday-dates.js';
import { countryOf, holidaysOf, type HolidayKind } from '../../schedule/calendar/holidays-by-country.js';
import { remember, rememberFor } from '../../schedule/calendar/remember.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { evaluateOrganisation } from '../../schedule/evaluate.js';
import { matchesOn, namesDay } from '../../schedule/exceptions.js';
import { regularIntervals } from '../../schedule/regular-hours.js';
import type { ExceptionForm } from './exception-form.js';
import { addException, removeExceptions } from './exceptions.js';
import type { JsonObject } from '../../schedule/document/json.js';
import { listIn, objectOf, stringIn } from './plain-edits.js';
import { openDaysOf } from './week.js';

/** A holiday of the organisation's country, and what the document says of it. */
export interface HolidayRow {
  readonly name: string;
  /** A day number, and the date of it. */
  readonly day: number;
  readonly date: string;
  readonly kind: HolidayKind;
  /** The places of the exceptions that speak of this day. */
  readonly said: readonly number[];
  /** Whether people can be helped on it, as things stand. */
  readonly isOpen: boolean;
  /** Whether anybody knows: hours may be unknown. */
  readonly isKnown: boolean;
}

/** A working day beside a holiday, with which that makes a long weekend. */
export interface BridgeDay {
  readonly holiday: string;
  readonly day: number;
  readonly date: string;
  /** The place of the exception that closes it; null while it is a working day. */
  readonly closedBy: number | null;
}

const kinds = ['official', 'regional', 'customary'] as const;
const friday = 4;
const noon = 12 * 60;

const saidOn = (schedule: Schedule, day: number) =>
  matchesOn(schedule, day)
    .filter(namesDay)
    .map(({ exception }) => schedule.exceptions.indexOf(exception));

/** The holidays of a country from a day on, up to the end of the next year. */
function holidaysFrom(schedule: Schedule, zone: Zone, today: number): HolidayRow[] {
  const country = countryOf(schedule.timeZone);
  const { year } = civilDate(today);
  const days = kinds.flatMap((kind) =>
    (country ? holidaysOf(country, kind) : []).flatMap((name) =>
      [year, year + 1].map((each) => ({ kind, name, day: holidayDay(name, each) ?? -Infinity })),
    ),
  );
  return days
    .filter(({ day }) => day >= today)
    .sort((one, other) => one.day - other.day)
    .map((holiday) => ({
      ...holiday,
      date: formatDate(holiday.day),
      said: saidOn(schedule, holiday.day),
      isOpen: isOpenOn(schedule, zone, holiday.day),
      isKnown: evaluateOrganisation(schedule, zone.toInstant(holiday.day, noon)).state !== 'unknown',
    }));
}

const holidaysOfSchedule = rememberFor((schedule: Schedule) => {
  const zone = zoneOf(schedule.timeZone);
  return remember((today) => (zone ? holidaysFrom(schedule, zone, today) : []));
});

/** The holidays of the organisation's country from a day on, this year and the next; none where its country is not known. */
export function listHolidayRows(schedule: Schedule, today: number): readonly HolidayRow[] {
  return holidaysOfSchedule(schedule)(today);
}

/** Whether nothing says whether it is open on a holiday, though it would be: that is to be asked. */
export function isAsked({ said, isOpen }: HolidayRow): boolean {
  return !said.length && isOpen;
}

/** As many years as it takes for every date to fall on each weekday. */
const yearsOfWeekdays = 11;

/** Days off of the country that fall on a closed weekday in the coming year, and on an open one in a later year; unless the document names them. */
export function holidaysToCome(document: JsonObject, instant: number): string[] {
  const timeZone = stringIn(document, 'timeZone') ?? '';
  const [country, zone] = [countryOf(timeZone), zoneOf(timeZone)];
  if (!country || !zone) return [];
  const today = zone.toWallTime(instant).day;
  const open = openDaysOf(document['hours']);
  const named = listIn(document, 'exceptions').flatMap((each) => objectOf(each)?.['holiday'] ?? []);
  const opens = (name: string, years: number) =>
    around(civilDate(today).year, 0, years).some((year) => {
      const day = holidayDay(name, year);
      const isAhead = day !== null && day >= today && day < today + years * 365;
      return isAhead && open.includes(weekday(day));
    });
  return daysOff(country).filter((name) => !named.includes(name) && !opens(name, 1) && opens(name, yearsOfWeekdays));
}

/** A document that says that it is closed on a holiday, each year. */
export function closeHoliday(document: JsonObject, name: string): JsonObject {
  return addException(document, { holiday: name, hours: 'closed' }).document;
}

/** A document that says that a holiday is a day as any other, each year: by a note, for other hours would bound channels with their own. */
export function openHoliday(document: JsonObject, name: string): JsonObject {
  return addException(document, { holiday: name, note: '' }).document;
}

/** The times of the organisation's week on a day. */
export function usualTimes(schedule: Schedule, day: number): string[] {
  const intervals = regularIntervals(schedule, null, day);
  return intervals === 'outside' ? [] : intervals.map(rangeText);
}

/** Whether it is closed on a day of the week on which it is usually open. */
export function isShut(schedule: Schedule, day: number): boolean {
  const zone = zoneOf(schedule.timeZone);
  return zone !== null && usualTimes(schedule, day).length > 0 && !isOpenOn(schedule, zone, day);
}

/** The weekdays to narrow a holiday's hours to, so that they open no day that is closed; null where it never falls on one. */
function openWeekdays(schedule: Schedule, name: string, from: number): string | null {
  const open = around(from, 0, 6)
    .filter((day) => usualTimes(schedule, day).length)
    .map(weekday);
  const { year } = civilDate(from);
  const falls = around(year, 0, 27).map((each) => holidayDay(name, each));
  return falls.every((day) => day === null || open.includes(weekday(day))) ? null : selectorOf(open);
}

/** The form in which other hours on a holiday are given, with those of a usual day to begin with. */
export function otherHoursForm(schedule: Schedule, { name, day }: HolidayRow): ExceptionForm {
  return {
    when: { kind: 'holiday', names: [name], offset: 0 },
    days: openWeekdays(schedule, name, day),
    how: { kind: 'hours', stretches: usualTimes(schedule, day) },
    channels: null,
    reason: null,
    note: null,
  };
}

/** The exception that closes a bridge day, and nothing else. */
const closing = (date: string) => ({ date, hours: 'closed' });

function closedBy(schedule: Schedule, day: number): number | null {
  const [only, ...others] = saidOn(schedule, day);
  const { date, hours, channels } = schedule.exceptions[only ?? -1] ?? {};
  return !others.length && date === formatDate(day) && hours === 'closed' && !channels ? only! : null;
}

/** The working days beside a holiday on which it is closed, with a day off on their other side. */
export function listBridgeDays(schedule: Schedule, today: number): BridgeDay[] {
  const zone = zoneOf(schedule.timeZone);
  const official = listHolidayRows(schedule, today).filter(({ kind, said }) => kind === 'official' && said.length);
  const isOff = (day: number) => weekday(day) > friday || !isOpenOn(schedule, zone!, day);
  const isHoliday = (day: number) => official.some((row) => row.day === day);
  const bridges = official
    .filter(({ isOpen }) => !isOpen)
    .flatMap(({ name, day }) => [-1, 1].map((side) => ({ holiday: name, day: day + side, beyond: day + 2 * side })))
    .filter(({ day, beyond }) => day >= today && weekday(day) <= friday && !isHoliday(day) && isOff(beyond))
    .map(({ holiday, day }) => ({ holiday, day, date: formatDate(day), closedBy: closedBy(schedule, day) }))
    .filter((bridge) => bridge.closedBy !== null || (!saidOn(schedule, bridge.day).length && !isOff(bridge.day)));
  return bridges.filter(({ day }, index) => bridges.findIndex((other) => other.day === day) === index);
}

/** A document in which a bridge day is a day off, or a working day again. */
export function setBridgeDay(document: JsonObject, bridge: BridgeDay, isOff: boolean): JsonObject {
  if (isOff === (bridge.closedBy !== null)) return document;
  return bridge.closedBy === null
    ? addException(document, closing(bridge.date)).document
    : removeExceptions(document, [bridge.closedBy]);
}
