import { everyDay } from '../../formats/importing/document-notation.js';
import type { JsonValue } from '../../schedule/document/json.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import { readRange } from '../fields/stretch.js';
import { isList, isObject, isSameJson } from '../text/same-json.js';
import { isClosed, readDays } from './week-days.js';

/** The words that hours of a day may be. */
export const hoursWords = ['closed', 'always', 'appointment', 'outside', 'unknown'] as const;

export type HoursWord = (typeof hoursWords)[number];

/** What a form makes of the hours of a day; `text`: it has no form for them. */
export type DayKind = HoursWord | 'times' | 'text';

/** An interval as a form has it. */
export interface StretchRow extends TimeRange {
  /** What else the interval says (`note`, `limitedTo`, …): it stays. */
  readonly others: readonly string[];
  /** What it is then, where that is not simply open: a word of the hours. */
  readonly state: HoursWord | null;
}

/** Days of the week with the same hours. */
export interface WeekGroup {
  /** 0 is Monday. */
  readonly days: readonly number[];
  readonly value: JsonValue;
  readonly kind: DayKind;
  readonly stretches: readonly StretchRow[];
  /** Where it stands within the hours (JSON pointer). */
  readonly at: string;
}

/** Which days belong together as long as their hours are the same: days of one number may. */
export type Togetherness = readonly number[];

/** All days may stand together. */
export const allTogether: Togetherness = everyDay.map(() => 0);

/** Longer ones have no form. */
const latestEnd = 2 * dayMinutes;

function stretchesOf(value: JsonValue): StretchRow[] | null {
  if (!isList(value)) return null;
  const rows = value.flatMap((interval) => {
    const range = readRange(interval);
    if (!range || range.end > latestEnd) return [];
    const others = isObject(interval) ? Object.keys(interval).filter((key) => key !== 'time') : [];
    const state = hoursWords.find((word) => isObject(interval) && interval['state'] === word) ?? null;
    return [{ ...range, others, state }];
  });
  return rows.length === value.length ? rows : null;
}

function kindOf(value: JsonValue): DayKind {
  if (isClosed(value)) return 'closed';
  if (stretchesOf(value)) return 'times';
  return hoursWords.find((word) => word === value) ?? 'text';
}

/** The days of the week in groups with the same hours, in the order of their first days; none where hours say nothing. Closed days are one group. */
export function groupWeek(hours: JsonValue | undefined, together = allTogether): WeekGroup[] {
  const groups: { days: number[]; value: JsonValue; at: string; number: number | undefined }[] = [];
  readDays(hours)?.forEach(({ value, at }, day) => {
    const isLike = (group: (typeof groups)[number]) =>
      isClosed(value) ? isClosed(group.value) : group.number === together[day] && isSameJson(group.value, value);
    const found = groups.find(isLike);
    if (found) found.days.push(day);
    else groups.push({ days: [day], value, at, number: together[day] });
  });
  return groups.map(({ days, value, at }) => {
    return { days, value, at, kind: kindOf(value), stretches: stretchesOf(value) ?? [] };
  });
}

/** These days stand apart from all others, even where the hours are the same. */
export function apart(together: Togetherness, days: readonly number[]): Togetherness {
  const number = Math.max(...together) + 1;
  return together.map((old, day) => (days.includes(day) ? number : old));
}

/** The days of the week that are not closed, in the groups of equal days. */
export const openDaysOf = (hours: JsonValue | undefined): readonly number[] =>
  groupWeek(hours).flatMap(({ kind, days }) => (kind === 'closed' ? [] : days));
