import { around, dayMinutes, weekday, type WallTime } from '../../schedule/calendar/dates.js';
import type { DayChange } from '../../messages/makers/editor/changes/changed-facts.js';
import { dayChange } from './day-change.js';
import type { Slices } from './slices.js';
import type { SeenDay, SeenDays } from './seen-days.js';

/** The first and the last day that are looked at (day numbers, both included). */
export interface Window {
  readonly first: number;
  readonly last: number;
  /** What the organisation's clock shows. */
  readonly now: WallTime;
}

/** A day that becomes another one. */
export interface ChangedDay {
  readonly day: number;
  readonly change: DayChange;
  readonly seen: SeenDay;
}

/** The days of a subject that change in one way, and what is needed to tell which of them belong together. */
export interface AlikeDays {
  readonly change: DayChange;
  readonly days: readonly ChangedDay[];
  readonly window: Window;
  /** Whether a day speaks against a pattern when it does not change: it is as its week says, before and after. */
  isOrdinary(day: number): boolean;
  /** Whether nobody is there, before and after. */
  isIdle(day: number): boolean;
}

/** Whether nothing of a day is to come, not even the end of its night. */
function isOver(day: number, { now }: Window, seen: readonly SeenDay[]): boolean {
  const minute = (now.day - day) * dayMinutes + now.minute;
  return day < now.day && seen.every(({ stretches }) => (stretches.at(-1)?.end ?? 0) <= minute);
}

/** So many days are looked at in one go: a few milliseconds. */
const daysAtOnce = 30;

function* listChanged(before: SeenDays, after: SeenDays, window: Window): Slices<ChangedDay[]> {
  const changed: ChangedDay[] = [];
  for (const day of around(window.first, 0, window.last - window.first)) {
    if ((day - window.first) % daysAtOnce === 0) yield;
    const [old, other] = [before.on(day), after.on(day)];
    const change = dayChange(old, other);
    const seen = other.reason || other.holiday ? other : old;
    if (change && !isOver(day, window, [old, other])) changed.push({ day, change, seen });
  }
  return changed;
}

/** Without days on which nobody is there anyway, and that only share the reason of a change beside them: weekends of a holiday. */
function withoutIdle(changed: readonly ChangedDay[], isIdle: (day: number) => boolean): ChangedDay[] {
  const told = new Set(changed.filter(({ day }) => !isIdle(day)).map(({ day }) => day));
  const isBeside = (day: number, step: number) => {
    let each = day + step;
    while (isIdle(each) && Math.abs(each - day) < 7) each += step;
    return told.has(each);
  };
  return changed.filter(({ day }) => !isIdle(day) || !(isBeside(day, 1) || isBeside(day, -1)));
}

/** The days that change, by how they do. */
export function* changedDays(before: SeenDays, after: SeenDays, window: Window): Slices<AlikeDays[]> {
  const isOrdinary = (day: number) => !before.isUnusual(day) && !after.isUnusual(day);
  const isIdle = (day: number) => !before.on(day).stretches.length && !after.on(day).stretches.length;
  const groups = new Map<string, ChangedDay[]>();
  for (const each of withoutIdle(yield* listChanged(before, after, window), isIdle)) {
    const key = JSON.stringify(each.change);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].map((days) => ({ change: days[0]!.change, days, window, isOrdinary, isIdle }));
}

/** The days of one weekday. */
export const onWeekday = (days: readonly ChangedDay[], dayOfWeek: number) =>
  days.filter(({ day }) => weekday(day) === dayOfWeek);
