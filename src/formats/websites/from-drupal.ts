import { dayLength, dayMinutes } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { isRecord } from '../../schedule/document/json.js';
import { escapeStep } from '../../schedule/document/json-pointer.js';
import { datedDays, type DatedDays } from '../importing/dated-hours.js';
import { everyDay } from '../importing/document-notation.js';
import { intervalsOf, placedHours, type DayTimes, type WeekAndDates } from '../importing/placed-hours.js';
import type { Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';

/*
 * A field of Drupal's office_hours, as its JSON:API, REST or an export gives it: a list of slots, each with a day and times such as 930.
 * A day from 0 (Sunday) to 6 is of every week; from 100 on it is a day of a season, whose own line has the season's dates; what is more
 * is a date, in seconds (the midnight that begins it).
 */

type Data = Readonly<Record<string, unknown>>;

interface Slot {
  readonly day: number;
  readonly start: number | null;
  readonly end: number | null;
  readonly isAllDay: boolean;
  readonly comment: string;
  readonly path: string;
}

type Found = readonly [field: readonly unknown[], path: string];

const isSlot = (value: unknown): value is Data => isRecord(value) && 'day' in value && 'starthours' in value;

/** The fields of office hours in data, however deep. */
function fieldsIn(data: unknown, path = '', depth = 0): Found[] {
  if (typeof data !== 'object' || data === null || depth > 12) return [];
  if (Array.isArray(data) && data.some(isSlot)) return [[data, path]];
  return Object.entries(data).flatMap(([key, value]) => fieldsIn(value, `${path}/${escapeStep(key)}`, depth + 1));
}

/** Whether data have such a field. */
export const isDrupal = (data: unknown): boolean => fieldsIn(data).length > 0;

const wholeOf = (value: unknown): number | null => {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  return /^\d+$/.test(text) ? Number(text) : null;
};

/** `930` as minutes; undefined when it is no time. */
function minutesOf(time: number): number | undefined {
  const minutes = Math.floor(time / 100) * 60 + (time % 100);
  return time % 100 < 60 && minutes <= dayMinutes ? minutes : undefined;
}

function slotsIn([field, path]: Found, lose: Lose): Slot[] {
  return field.flatMap((value, index) => {
    const place = `${path}/${index}`;
    const day = isSlot(value) ? wholeOf(value.day) : null;
    if (!isSlot(value) || day === null) {
      lose({ code: 'unreadable', path: place, value });
      return [];
    }
    const { starthours, endhours, all_day: allDay, comment } = value;
    return [
      {
        day,
        start: wholeOf(starthours),
        end: wholeOf(endhours),
        isAllDay: allDay === true || allDay === 1 || allDay === '1',
        comment: typeof comment === 'string' ? comment : '',
        path: place,
      },
    ];
  });
}

/** The time of a slot, none when it is closed, undefined when it cannot be read. Equal times are a whole day; without an end it lasts until midnight. */
function rangesOf({ start: from, end: to, isAllDay, path }: Slot, lose: Lose): TimeRange[] | undefined {
  if (isAllDay) return [{ start: 0, end: dayMinutes }];
  if (from === null && to === null) return [];
  const [start, end] = [minutesOf(from ?? 0), minutesOf(to ?? 0)];
  if (start === undefined || end === undefined || start === dayMinutes) {
    lose({ code: 'unreadable', path, value: `${from} - ${to}` });
    return undefined;
  }
  const range = { start, end: end > start ? end : end + dayMinutes };
  if (from === null || to === null) lose({ code: 'assumed', path, value: intervalsOf([range])[0] });
  return [range];
}

/** The hours of slots by their day. */
function byDay(slots: readonly Slot[], lose: Lose): Map<number, DayTimes> {
  const days = new Map<number, { readonly ranges: TimeRange[]; isUnread: boolean }>();
  for (const slot of slots) {
    const day = days.get(slot.day) ?? { ranges: [], isUnread: false };
    const ranges = rangesOf(slot, lose);
    day.ranges.push(...(ranges ?? []));
    days.set(slot.day, { ...day, isUnread: day.isUnread || !ranges });
  }
  const timesOf = ([day, { ranges, isUnread }]: readonly [number, { ranges: TimeRange[]; isUnread: boolean }]) =>
    [day, isUnread && !ranges.length ? ('unknown' as const) : intervalsOf(ranges)] as const;
  return new Map([...days].map(timesOf));
}

/** 0 is Sunday there, and Monday here. */
const weekdayOf = (day: number) => (day + 6) % 7;

function weekOf(slots: readonly Slot[], lose: Lose): Map<number, DayTimes> {
  for (const { comment, path } of slots) {
    if (comment) lose({ code: 'no-place', path: `${path}/comment`, value: comment });
  }
  return new Map([...byDay(slots, lose)].map(([day, times]) => [weekdayOf(day), times]));
}

type DayOf = (seconds: number) => number;

/** The day that begins at an instant, by the clock of the organisation, or of UTC where that begins one. */
function dayIn(timeZone: string): DayOf {
  const zone = zoneOf(timeZone);
  return (seconds) => {
    const isUtc = (seconds * 1000) % dayLength === 0;
    const wall = zone?.toWallTime(seconds * 1000);
    return !wall || (isUtc && wall.minute > 0) ? Math.floor((seconds * 1000) / dayLength) : wall.day;
  };
}

const firstDate = 1_000_000_000;
const isWeekly = ({ day }: Slot) => day < 7;
const isDated = ({ day }: Slot) => day > firstDate;
const idOf = (day: number) => day - (day % 100);
/** The line of a season has its dates in the place of times. */
const isSeason = ({ start }: Slot) => start !== null && start > firstDate;

/** Days and their times: those that can be dated, and those of which nobody knows. */
type Dates = Required<Omit<WeekAndDates, 'week'>>;

function datesWith(days: DatedDays, times: DayTimes, reason?: string): Dates {
  if (times !== 'unknown') return { dated: [{ ...days, intervals: times, reason }], further: [] };
  return { dated: [], further: [{ ...datedDays(days), hours: times, ...(reason ? { reason } : {}) }] };
}

const together = (all: readonly Dates[]): Dates => ({
  dated: all.flatMap(({ dated }) => dated),
  further: all.flatMap(({ further }) => further),
});

/** The days of a week, by what is said of them. What a season does not name is closed in it. */
function groupsOf(week: ReadonlyMap<number, DayTimes>): [times: DayTimes, days: number[]][] {
  const groups = new Map<string, [DayTimes, number[]]>();
  for (const day of everyDay) {
    const times = week.get(day) ?? [];
    const group = groups.get(JSON.stringify(times)) ?? [times, []];
    group[1].push(day);
    groups.set(JSON.stringify(times), group);
  }
  return [...groups.values()];
}

/** The week of a season as days that differ. */
function seasonOf(season: Slot, slots: readonly Slot[], dayOf: DayOf, lose: Lose): Dates {
  const { day, start, end, comment, path } = season;
  if (end === null || end < start!) {
    lose({ code: 'unreadable', path, value: `${start} - ${end}` });
    return together([]);
  }
  if (comment) lose({ code: 'no-place', path: `${path}/comment`, value: comment });
  const own = slots.filter((slot) => !isSeason(slot) && idOf(slot.day) === idOf(day) && slot.day % 100 < 7);
  const week = weekOf(
    own.map((slot) => ({ ...slot, day: slot.day % 100 })),
    lose,
  );
  const [from, until] = [dayOf(start!), dayOf(end)];
  return together(groupsOf(week).map(([times, days]) => datesWith({ from, until, days }, times)));
}

function datesOf(slots: readonly Slot[], dayOf: DayOf, lose: Lose): Dates {
  const dates = [...byDay(slots, lose)].map(([seconds, times]) => {
    const comment = slots.find((slot) => slot.day === seconds && slot.comment)?.comment;
    return datesWith({ from: dayOf(seconds), until: dayOf(seconds), days: everyDay }, times, comment);
  });
  return together(dates);
}

/**
 * Reads a field of Drupal's office_hours, wherever it is in the data: its week, seasons and exceptions; of several fields the first. It
 * names no clock. Never throws.
 *
 * @param timeZone the clock of the hours (IANA)
 */
export function fromDrupal(data: unknown, timeZone?: string): Imported {
  const [field, ...others] = fieldsIn(data);
  if (!field) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  const lost: Loss[] = others.map(([value, path]) => ({ code: 'unsupported', path, value }));
  const lose: Lose = (loss) => void lost.push(loss);
  const slots = slotsIn(field, lose);
  const dayOf = dayIn(timeZone ?? 'UTC');
  const seasonal = slots.filter((slot) => !isWeekly(slot) && !isDated(slot));
  const week = weekOf(slots.filter(isWeekly), lose);
  const seasons = seasonal.filter(isSeason).map((season) => seasonOf(season, seasonal, dayOf, lose));
  const dates = together([...seasons, datesOf(slots.filter(isDated), dayOf, lose)]);
  return placedHours({ week, ...dates }, { given: timeZone, path: field[1], lost });
}
