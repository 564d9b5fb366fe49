import { around, dayMinutes } from './calendar/dates.js';
import type { Period } from './day-periods.js';
import type { Cause } from './evaluation.js';
import { rememberFor } from './calendar/remember.js';
import type { Schedule } from './document/schedule.js';
import type { State } from './document/states.js';
import { timelinesOf, type Timeline } from './timeline.js';

/** A stretch of a day with one state and one cause: wall-clock minutes since the midnight of its day; `until` may lie on the next. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  readonly state: State;
  readonly cause: Cause;
}

/**
 * A day as people speak of it: what starts on Friday evening is Friday's, also after midnight. The stretches follow each
 * other without gaps, from where the day before ends.
 */
export interface WeekDay {
  /** Day number. */
  readonly day: number;
  /** None on a day that the time zone skips. */
  readonly stretches: readonly Stretch[];
  /** Whether it differs from what the weekly hours say: in times, states or notes. */
  readonly isUnusual: boolean;
}

interface Piece extends Stretch {
  readonly day: number;
}

/** Whether a stretch goes on in the next one. Only who is available changes from one to the other; that is not told here. */
function continues(one: Stretch, other: Stretch): boolean {
  return one.state === other.state && JSON.stringify(one.cause) === JSON.stringify(other.cause);
}

/** Puts what goes on together. */
function join<Item extends Stretch>(pieces: readonly Item[]): Item[] {
  const joined: Item[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && continues(before, piece)) joined[joined.length - 1] = { ...before, until: piece.until };
    else joined.push(piece);
  }
  return joined;
}

/** The periods of a day in wall-clock minutes. The edges of the day are its midnights, also where the clock skips those. */
function piecesOn({ zone, periodsOn }: Timeline, day: number): Piece[] {
  const minuteOf = (instant: number) => {
    const wall = zone.toWallTime(instant);
    return (wall.day - day) * dayMinutes + wall.minute;
  };
  const periods = periodsOn(day);
  return join(
    periods.map(({ start, end, state, cause }: Period, index) => ({
      day,
      from: index ? minuteOf(start) : 0,
      until: index < periods.length - 1 ? minuteOf(end) : dayMinutes,
      state,
      cause,
    })),
  );
}

/**
 * How many minutes after midnight the night before lasts: what goes on over midnight without being closed in between
 * belongs to the day it started on, unless it lasts for a day or more. That is cut at every midnight.
 */
function tailOf(before: readonly Piece[], pieces: readonly Piece[]): number {
  const closing = pieces.findIndex(({ state }) => state === 'closed');
  const lastClosed = before.findLast(({ state }) => state === 'closed');
  if (closing < 1 || !lastClosed || lastClosed === before.at(-1)) return 0;
  const tail = pieces[closing]!.from;
  return dayMinutes - lastClosed.until + tail < dayMinutes ? tail : 0;
}

const shift = (piece: Piece, minutes: number): Stretch => ({
  from: piece.from + minutes,
  until: piece.until + minutes,
  state: piece.state,
  cause: piece.cause,
});

function listStretches(timeline: Timeline, day: number): Stretch[] {
  const pieces = piecesOn(timeline, day);
  const next = piecesOn(timeline, day + 1);
  const start = tailOf(piecesOn(timeline, day - 1), pieces);
  const end = tailOf(pieces, next);
  const own = pieces.filter(({ until }) => until > start).map((piece) => shift(piece, 0));
  const tail = next.filter(({ from }) => from < end).map((piece) => shift(piece, dayMinutes));
  return join([...own, ...tail]);
}

/** The schedule without what is exceptional: its weekly hours only. */
const usualSchedule = rememberFor((schedule: Schedule): Schedule => ({
  ...schedule,
  exceptions: [],
  override: undefined,
}));

function timelineFor(schedule: Schedule, channelId: string | undefined): Timeline | undefined {
  const timelines = timelinesOf(schedule);
  return channelId === undefined ? timelines?.organisation : timelines?.channels.get(channelId);
}

/** What a day is like. That it is closed goes without saying when: the night before decides where that begins. */
function lookOf(stretches: readonly Stretch[]): string {
  return JSON.stringify(
    stretches.map(({ from, until, state, cause }) => (state === 'closed' ? [cause] : [from, until, state, cause])),
  );
}

/** What is unusual about a day makes a difference: that Saturday is closed for Christmas, too, does not. */
function outlineOf(stretches: readonly Stretch[]): string {
  const plain = stretches.map((stretch) => ({
    ...stretch,
    cause: { kind: 'hours', notes: stretch.cause.notes } as const,
  }));
  return lookOf(join(plain));
}

/**
 * Some days from one on (day number), of the organisation or of a channel. Empty when there is no such channel, or this
 * runtime does not know the time zone.
 */
export function listDays(schedule: Schedule, from: number, count: number, channelId?: string): WeekDay[] {
  const timeline = timelineFor(schedule, channelId);
  const usually = timelineFor(usualSchedule(schedule), channelId);
  if (!timeline || !usually) return [];
  return around(from, 0, count - 1).map((day) => {
    const stretches = listStretches(timeline, day);
    return { day, stretches, isUnusual: outlineOf(stretches) !== outlineOf(listStretches(usually, day)) };
  });
}

/** The day (day number) that an instant (epoch milliseconds) belongs to: at night maybe the one before, as long as that lasts. */
export function dayAt(schedule: Schedule, instant: number, channelId?: string): number | null {
  const timeline = timelineFor(schedule, channelId);
  if (!timeline) return null;
  const { day, minute } = timeline.zone.toWallTime(instant);
  return minute < tailOf(piecesOn(timeline, day - 1), piecesOn(timeline, day)) ? day - 1 : day;
}

/**
 * Puts neighbours that are the same together. Unusual days stand for themselves, so they are together only as long as
 * they follow each other in the calendar; usual ones stand for their weekday.
 */
export function groupDays(days: readonly WeekDay[]): WeekDay[][] {
  const groups: WeekDay[][] = [];
  for (const day of days) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isNext = before && (before.day + 1 === day.day || !(before.isUnusual || day.isUnusual));
    if (isNext && lookOf(before.stretches) === lookOf(day.stretches)) group!.push(day);
    else groups.push([day]);
  }
  return groups;
}
