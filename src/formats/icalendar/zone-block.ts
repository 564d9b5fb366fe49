import { clockChanges, offsetAt } from '../../schedule/calendar/clock-changes.js';
import {
  civilDate,
  dayLength,
  dayNumber,
  formatDate,
  formatTime,
  minuteLength,
  weekday,
} from '../../schedule/calendar/dates.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const yearLength = 366 * dayLength;

/** A change of the clock, as the clock shows it that is changed. */
interface Change {
  readonly day: number;
  readonly minute: number;
  /** Minutes from UTC, before and after it. */
  readonly from: number;
  readonly to: number;
}

function changeAt(zone: Zone, instant: number): Change {
  const [from, to] = [offsetAt(zone, instant - minuteLength), offsetAt(zone, instant)];
  const local = instant + from * minuteLength;
  const day = Math.floor(local / dayLength);
  return { day, minute: (local - day * dayLength) / minuteLength, from, to };
}

const compact = (text: string) => text.replace(/[-:]/g, '');
const stamp = ({ day, minute }: Change) => `${compact(formatDate(day))}T${compact(formatTime(minute))}00`;
const offsetText = (minutes: number) => `${minutes < 0 ? '-' : '+'}${compact(formatTime(Math.abs(minutes)))}`;

/** An observance (RFC 5545, 3.6.5): what the clock shows from a change on, and from those by a rule. */
function observance(change: Change, rule: string | null): string[] {
  const name = change.to > change.from ? 'DAYLIGHT' : 'STANDARD';
  return [
    `BEGIN:${name}`,
    `TZOFFSETFROM:${offsetText(change.from)}`,
    `TZOFFSETTO:${offsetText(change.to)}`,
    `DTSTART:${stamp(change)}`,
    ...(rule === null ? [] : [`RRULE:${rule}`]),
    `END:${name}`,
  ];
}

/** Which of the weekdays of its month a day is: the first is 1; and whether it is the last. */
function ordinalOf(day: number): { readonly nth: number; readonly isLast: boolean } {
  const { year, month, dayOfMonth } = civilDate(day);
  return { nth: Math.ceil(dayOfMonth / 7), isLast: day + 7 >= dayNumber(year, month + 1, 1) };
}

const isAlike = (one: Change, other: Change) =>
  one.from === other.from &&
  one.to === other.to &&
  one.minute === other.minute &&
  weekday(one.day) === weekday(other.day) &&
  civilDate(one.day).month === civilDate(other.day).month;

const yearOf = ({ day }: Change) => civilDate(day).year;

/** The rule by which changes return every year up to a day (`BYMONTH=3;BYDAY=-1SU`); null when they do not: Cuba leaves one out. */
function ruleOf([first, ...later]: readonly Change[], last: number): string | null {
  if (!first || !later.length || later.at(-1)!.day + 366 + 7 < last) return null;
  if (!later.every((change, index) => isAlike(first, change) && yearOf(change) === yearOf(first) + index + 1))
    return null;
  const ordinals = [first, ...later].map(({ day }) => ordinalOf(day));
  const nth = ordinals.every(({ isLast }) => isLast) ? -1 : ordinals[0]!.nth;
  if (nth !== -1 && ordinals.some((each) => each.nth !== nth)) return null;
  return `FREQ=YEARLY;BYMONTH=${civilDate(first.day).month};BYDAY=${nth}${dayNames[weekday(first.day)]}`;
}

/** The observances of changes that return twice every year up to a day; null for others. */
function yearly(changes: readonly Change[], last: number): string[] | null {
  const halves = [0, 1].map((half) => changes.filter((_, index) => index % 2 === half));
  const rules = halves.map((half) => ruleOf(half, last));
  return rules.includes(null) ? null : halves.flatMap((half, index) => observance(half[0]!, rules[index]!));
}

/**
 * The calendar's own definition of a zone's clock (VTIMEZONE) for what lies between two instants. It goes by the same zone data as the hours:
 * one that a package brings may be of another year, and then everything in the calendar is an hour off. Changes that return every year are a
 * rule, as programs expect; others are written one by one.
 */
export function zoneBlock(timeZone: string, zone: Zone, [from, until]: readonly [number, number]): string {
  const noon = (Math.floor(from / dayLength) + 0.5) * dayLength;
  const end = until + 2 * yearLength;
  const changes = clockChanges(zone, noon - yearLength, end).map((at) => changeAt(zone, at));
  const offset = offsetAt(zone, noon - yearLength);
  const begin: Change = { day: 0, minute: 0, from: offset, to: offset };
  const observances = yearly(changes, Math.floor(end / dayLength)) ?? [
    ...observance(begin, null),
    ...changes.flatMap((change) => observance(change, null)),
  ];
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...observances, 'END:VTIMEZONE'].join('\r\n');
}
