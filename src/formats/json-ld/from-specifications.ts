import { dayMinutes, dayNumber, formatDate, parseDate } from '../../schedule/calendar/dates.js';
import { isRecord } from '../../schedule/document/json.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { Exception } from '../../schedule/document/schedule.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { datedException, replaceDated, type DatedHours } from '../importing/dated-hours.js';
import type { ImportedHours, ImportedVersion } from '../importing/imported-document.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import { textOf } from './nodes.js';
import { readDays, readTimes } from './specified-times.js';
import {
  datesText,
  everyDay,
  hoursOfIntervals,
  hoursOfWeek,
  joinExceptions,
  rangeText,
} from '../importing/document-notation.js';

/** One OpeningHoursSpecification: on these weekdays this time, or (null) closed. Days are day numbers, both included. */
interface Specification {
  readonly weekdays: readonly number[];
  readonly time: TimeRange | null;
  /** Whether it is closed in the way that some write for all day: from midnight to midnight. */
  readonly isMidnights: boolean;
  readonly from: number | null;
  readonly until: number | null;
  readonly name: string | undefined;
  readonly isSpecial: boolean;
}

/** A date, or the date of a date and time; null when there is none. */
function readDay(value: unknown, path: string, lose: Lose): number | null {
  if (isMissing(value)) return null;
  const text = typeof value === 'string' ? value : '';
  const day = parseDate(text.slice(0, 10));
  if (day === null) lose({ code: 'unreadable', path, value });
  else if (!/^.{10}(T(00:00|23:59).*)?$/.test(text)) lose({ code: 'assumed', path, value: formatDate(day) });
  return day;
}

const known = [
  ...['@type', '@id', 'opens', 'closes', 'dayOfWeek', 'validFrom', 'validThrough', 'name', 'description'],
  ...['closed', 'isClosed'],
];

/** Plugins write what they know nothing of as an empty text, or as null. */
const isMissing = (value: unknown) => value === undefined || value === null || value === '';

/** Whether there may be such dates: in order, and special hours have at least one. */
function isPeriod(from: number | null, until: number | null, isSpecial: boolean): boolean {
  return from === null || until === null ? !isSpecial || from !== until : from <= until;
}

function readSpecification(value: unknown, path: string, isSpecial: boolean, lose: Lose): Specification[] {
  if (!isRecord(value)) {
    lose({ code: 'unreadable', path, value });
    return [];
  }
  loseUnread(value, known, path, lose);
  const time = readTimes(value, path, lose);
  const weekdays = readDays(value.dayOfWeek, `${path}/dayOfWeek`, lose);
  const from = readDay(value.validFrom, `${path}/validFrom`, lose);
  const until = readDay(value.validThrough, `${path}/validThrough`, lose);
  const isMisread =
    (!isMissing(value.validFrom) && from === null) || (!isMissing(value.validThrough) && until === null);
  if (time === undefined || !weekdays || isMisread) return [];
  if (!isPeriod(from, until, isSpecial)) {
    lose({ code: 'unreadable', path, value });
    return [];
  }
  const isMidnights = time === null && !isMissing(value.opens);
  return [
    { weekdays, time, isMidnights, from, until, name: textOf(value.name) ?? textOf(value.description), isSpecial },
  ];
}

/** Specifications of one period: what each weekday (0 is Monday) has then; undefined for one that is not named. */
interface Group extends Pick<Specification, 'from' | 'until' | 'name' | 'isSpecial'> {
  readonly week: (TimeRange[] | undefined)[];
}

function groupsOf(specifications: readonly Specification[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { weekdays, time, from, until, name, isSpecial } of specifications) {
    const period = { from, until, name, isSpecial };
    // Weekly hours add up, whatever they are called.
    const key = JSON.stringify(period.isSpecial ? period : { ...period, name: undefined });
    const group = groups.get(key) ?? { ...period, week: everyDay.map(() => undefined) };
    groups.set(key, group);
    for (const day of weekdays) group.week[day] = [...(group.week[day] ?? []), ...(time ? [time] : [])];
  }
  return [...groups.values()];
}

function joinTouching(ranges: readonly TimeRange[]): TimeRange[] {
  const joined: TimeRange[] = [];
  for (const range of [...ranges].sort((one, other) => one.start - other.start)) {
    const before = joined.at(-1);
    if (before && before.end >= range.start && range.end < range.start + dayMinutes) {
      joined.splice(-1, 1, { start: before.start, end: Math.max(before.end, range.end) });
    } else joined.push(range);
  }
  return joined;
}

const intervalsOf = (ranges: readonly TimeRange[] = []) => joinTouching(ranges).map((range) => rangeText(range));

const weekHours = ({ week }: Group) => hoursOfWeek(week.map((ranges) => hoursOfIntervals(intervalsOf(ranges))));

/** A group between two days. */
interface DatedGroup extends Group {
  readonly from: number;
  readonly until: number;
}

const longAgo = dayNumber(2000, 1, 1);
const farAhead = dayNumber(9999, 12, 31);

/** A group with both its dates: one that does not begin or end does so long ago or far ahead. */
function withDates(group: Group, path: string, lose: Lose): DatedGroup {
  const until = group.until ?? farAhead;
  const from = group.from ?? Math.min(until, longAgo);
  if (group.from === null || group.until === null) lose({ code: 'assumed', path, value: datesText(from, until) });
  return { ...group, from, until };
}

/** A period as dated hours: one for the weekdays that are the same. */
function datedOf({ from, until, name, week }: DatedGroup): DatedHours[] {
  const same = new Map<string, number[]>();
  for (const day of everyDay) {
    const ranges = week[day];
    const key = intervalsOf(ranges).join();
    if (ranges) same.set(key, [...(same.get(key) ?? []), day]);
  }
  return [...same.values()].map((days) => ({
    from,
    until,
    days,
    intervals: intervalsOf(week[days[0]!]),
    reason: name,
  }));
}

/** Special periods are as if they were the shortest. */
const lengthOf = ({ from, until, isSpecial }: DatedGroup) => until - from - (isSpecial ? farAhead : 0);

/** Periods within the week's: special ones are stronger, then shorter ones. */
function exceptionsOf(groups: readonly DatedGroup[]): Exception[] {
  const dated = [...groups].sort((one, other) => lengthOf(other) - lengthOf(one)).flatMap(datedOf);
  return joinExceptions(dated.reduce<DatedHours[]>(replaceDated, []).map(datedException));
}

function versionOf(group: Group): ImportedVersion {
  return { from: formatDate(group.from!), hours: weekHours(group) };
}

/** Which of the periods is the week from the beginning: the one without dates, else the one that only ends. */
function baseOf(groups: readonly Group[]): Group | undefined {
  const weekly = groups.filter(({ isSpecial }) => !isSpecial);
  return (
    weekly.find(({ from, until }) => from === null && until === null) ??
    weekly.find(({ from, until }) => from === null && until !== null)
  );
}

const isVersion = ({ from, until, isSpecial }: Group) => from !== null && until === null && !isSpecial;

/** The weeks that follow. Between the end of the first one and them nothing is known. */
function versionsOf(groups: readonly Group[], base: Group | undefined): ImportedVersion[] {
  const versions = groups.filter(isVersion).map(versionOf);
  const end = base?.until ?? Infinity;
  if (!groups.some(({ until, isSpecial }) => !isSpecial && (until ?? Infinity) > end)) return versions;
  const after = formatDate(end + 1);
  return versions.some(({ from }) => from <= after) ? versions : [{ from: after, hours: 'unknown' }, ...versions];
}

/** A week in which each day is from midnight to midnight: nobody publishes that he is never open. */
function openAround(regular: readonly Specification[], path: string, lose: Lose): readonly Specification[] {
  const days = new Set(regular.flatMap(({ weekdays }) => weekdays));
  if (days.size < 7 || regular.some(({ time, isMidnights }) => time !== null || !isMidnights)) return regular;
  lose({ code: 'assumed', path, value: rangeText({ start: 0, end: dayMinutes }) });
  return regular.map((each) => ({ ...each, time: { start: 0, end: dayMinutes } }));
}

/** Hours from a list of OpeningHoursSpecification and one of special ones; undefined when there are none. */
export function readSpecifications(
  [weekly, weeklyPath]: readonly [value: unknown, path: string],
  [special, specialPath]: readonly [value: unknown, path: string],
  lose: Lose,
): { readonly hours: ImportedHours | undefined; readonly until: string | undefined } {
  const read = (value: unknown, path: string, isSpecial: boolean) =>
    listOf(value).flatMap((each, index) =>
      readSpecification(each, Array.isArray(value) ? `${path}/${index}` : path, isSpecial, lose),
    );
  const regular = openAround(read(weekly, weeklyPath, false), weeklyPath, lose);
  const groups = groupsOf([...regular, ...read(special, specialPath, true)]);
  if (!groups.length) return { hours: undefined, until: undefined };
  const base = baseOf(groups);
  const rest = groups.filter((group) => group !== base && !isVersion(group));
  // Where every weekly period ends, nothing is known after the last.
  const ends = groups.filter(({ isSpecial }) => !isSpecial).map((group) => group.until ?? Infinity);
  const end = ends.length ? Math.max(...ends) : Infinity;
  return {
    hours: {
      hours: base ? weekHours(base) : 'unknown',
      versions: versionsOf(groups, base),
      exceptions: exceptionsOf(rest.map((group) => withDates(group, group.isSpecial ? specialPath : weeklyPath, lose))),
    },
    until: end < Infinity ? formatDate(end) : undefined,
  };
}
