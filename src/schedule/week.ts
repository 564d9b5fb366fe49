import { around } from './calendar/dates.js';
import { rememberFor } from './calendar/remember.js';
import type { Schedule } from './document/schedule.js';
import { withNights } from './day-of-night.js';
import { joinStretches, stretchesOf, type Stretch } from './stretches.js';
import { timelineOf } from './timeline.js';

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
  /** What the weekly hours say of it, where it differs. */
  readonly usual?: readonly Stretch[];
}

/** The schedule without what is exceptional: its weekly hours only. */
const usualSchedule = rememberFor((schedule: Schedule): Schedule => ({
  ...schedule,
  exceptions: [],
  override: undefined,
}));

/** What a day is like. That it is closed goes without saying when: the night before decides where that begins. */
function lookOf(stretches: readonly Stretch[]): string {
  return JSON.stringify(
    stretches.map(({ start, end, state, cause }) => (state === 'closed' ? [cause] : [start, end, state, cause])),
  );
}

/** What is unusual about a day makes a difference: that Saturday is closed for Christmas, too, does not. */
function outlineOf(stretches: readonly Stretch[]): string {
  const plain = stretches.map((stretch) => ({
    ...stretch,
    cause: { kind: 'hours', notes: stretch.cause.notes, cost: stretch.cause.cost } as const,
  }));
  return lookOf(joinStretches(plain));
}

/**
 * Some days from one on (day number), of the organisation or of a channel. Empty when there is no such channel, or this
 * runtime does not know the time zone.
 */
export function listDays(schedule: Schedule, from: number, count: number, channelId?: string): WeekDay[] {
  const timeline = timelineOf(schedule, channelId);
  const usually = timelineOf(usualSchedule(schedule), channelId);
  if (!timeline || !usually) return [];
  const stretchesOn = withNights(stretchesOf(timeline));
  const usualOn = withNights(stretchesOf(usually));
  return around(from, 0, count - 1).map((day) => {
    const stretches = stretchesOn(day);
    const usual = usualOn(day);
    return outlineOf(stretches) === outlineOf(usual)
      ? { day, stretches, isUnusual: false }
      : { day, stretches, isUnusual: true, usual };
  });
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
