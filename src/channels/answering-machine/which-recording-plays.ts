import { GrowingRange, type RangeOfDays } from '../../schedule/calendar/date-ranges.js';
import { around, dayMinutes, weekday } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';

/*
 * When something is played, as a telephone exchange knows time: by the clock of a day, from midnight to midnight. Days that
 * are as their weekday usually is stand under that; each other day stands under its date, with all of its minutes. So one rule reads
 * them: a day that is named by its date anywhere follows the conditions with dates, any other day those of its weekday.
 */

/** The same times on some weekdays (0 is Monday) of every week. */
export interface WeeklyCondition {
  readonly weekdays: readonly number[];
  readonly times: readonly TimeRange[];
}

/** The same times on days (day numbers). */
export interface DatedCondition extends RangeOfDays {
  readonly times: readonly TimeRange[];
}

/** When something is played. */
export interface Conditions {
  readonly weekly: readonly WeeklyCondition[];
  readonly dated: readonly DatedCondition[];
}

/** What is played from one instant up to another (epoch milliseconds). */
export interface Play {
  readonly start: number;
  readonly end: number;
}

/** The same, with what it is. */
export interface NamedPlay extends Play {
  readonly key: string;
}

/** Days (day numbers), both included. */
export interface DayWindow {
  readonly first: number;
  readonly last: number;
}

interface Piece extends TimeRange {
  readonly key: string;
}

type Pieces = readonly Piece[];

/** What is played on each day, from its midnight to the next: a play lasts until the next one begins, whatever clocks do. */
function piecesByDay(plays: readonly NamedPlay[], zone: Zone, { first, last }: DayWindow): Map<number, Pieces> {
  const days = new Map(around(first, 0, last - first).map((day) => [day, [] as Piece[]]));
  const edges = plays.map(({ start, key }) => ({ key, ...zone.toWallTime(start) }));
  edges.forEach((from, index) => {
    const to = edges[index + 1] ?? { day: last + 1, minute: 0 };
    for (let day = from.day; day <= to.day; day++) {
      const piece = {
        key: from.key,
        start: day === from.day ? from.minute : 0,
        end: day === to.day ? to.minute : dayMinutes,
      };
      const before = days.get(day)?.at(-1);
      if (piece.end <= piece.start) continue;
      if (before?.key === piece.key) days.get(day)!.splice(-1, 1, { ...before, end: piece.end });
      else days.get(day)?.push(piece);
    }
  });
  return days;
}

const keyOf = (pieces: Pieces) => JSON.stringify(pieces);

/** What is most often played on each weekday, up to a day. */
function usualPieces(byDay: ReadonlyMap<number, Pieces>, lastKnown: number): readonly Pieces[] {
  return around(0, 0, 6).map((dayOfWeek) => {
    const all = [...byDay].filter(([day]) => weekday(day) === dayOfWeek);
    const known = all.filter(([day]) => day <= lastKnown);
    const days = (known.length ? known : all).map(([, pieces]) => pieces);
    const counts = new Map<string, number>();
    for (const pieces of days) counts.set(keyOf(pieces), (counts.get(keyOf(pieces)) ?? 0) + 1);
    const most = Math.max(...counts.values());
    return days.find((pieces) => counts.get(keyOf(pieces)) === most) ?? [];
  });
}

/** Days (in order) as few ranges, which name these days and no others. */
function rangesOf(days: readonly number[]): RangeOfDays[] {
  const all = new Set(days);
  const ranges: GrowingRange[] = [];
  for (const day of days) {
    const range = ranges.at(-1);
    if (range?.canReach(day, (each) => all.has(each))) range.reach(day);
    else ranges.push(new GrowingRange(day));
  }
  return ranges.map(({ from, until, weekdays }) => ({ from, until, weekdays }));
}

/** The days of a list on which a key is played, by its times there. */
function daysByTimes(
  days: readonly (readonly [day: number, pieces: Pieces])[],
  key: string,
): [TimeRange[], number[]][] {
  const found = new Map<string, [TimeRange[], number[]]>();
  for (const [day, pieces] of days) {
    const times = pieces.filter((piece) => piece.key === key).map(({ start, end }) => ({ start, end }));
    if (!times.length) continue;
    const [, same] =
      found.get(JSON.stringify(times)) ?? found.set(JSON.stringify(times), [times, []]).get(JSON.stringify(times))!;
    same.push(day);
  }
  return [...found.values()];
}

/**
 * The conditions of plays that follow each other without gaps over a window of days: taken together they give exactly one of
 * the keys at each minute of a clock on these days. What comes after the last day of which something is known is not usual.
 */
export function conditionsOf(
  plays: readonly NamedPlay[],
  zone: Zone,
  window: DayWindow,
  lastKnown = window.last,
): Map<string, Conditions> {
  const byDay = piecesByDay(plays, zone, window);
  const usual = usualPieces(byDay, lastKnown);
  const dated = [...byDay].filter(([day, pieces]) => keyOf(pieces) !== keyOf(usual[weekday(day)]!));
  const weekly = usual.map((pieces, dayOfWeek) => [dayOfWeek, pieces] as const);
  return new Map(
    [...new Set(plays.map(({ key }) => key))].map((key) => [
      key,
      {
        weekly: daysByTimes(weekly, key).map(([times, weekdays]) => ({ weekdays, times })),
        dated: daysByTimes(dated, key).flatMap(([times, days]) => rangesOf(days).map((range) => ({ ...range, times }))),
      },
    ]),
  );
}
