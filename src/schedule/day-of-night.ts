import { dayMinutes } from './calendar/dates.js';
import type { Schedule } from './document/schedule.js';
import { joinStretches, stretchesOf, type Stretch, type StretchesOn } from './stretches.js';
import { timelineOf } from './timeline.js';

/*
 * To which day a night belongs, in tables and pictures as in other formats: what goes on over midnight without being
 * closed in between is part of the day it started on, unless it lasts for a day or more. That is cut at every midnight.
 */

/** How many minutes after its midnight the night before a day lasts. */
function nightEnd(evening: readonly Stretch[], morning: readonly Stretch[]): number {
  const closing = morning.findIndex(({ state }) => state === 'closed');
  const lastClosed = evening.findLast(({ state }) => state === 'closed');
  if (closing < 1 || !lastClosed || lastClosed === evening.at(-1)) return 0;
  const end = morning[closing]!.start;
  return dayMinutes - lastClosed.end + end < dayMinutes ? end : 0;
}

/**
 * A morning without the reason of the evening before: what took away the night of that day is told of that day, and is not
 * why this one is closed.
 */
function withoutReasonOf(evening: readonly Stretch[], morning: readonly Stretch[]): readonly Stretch[] {
  const [first, second, ...others] = morning;
  const isOfEvening = JSON.stringify(first?.cause) === JSON.stringify(evening.at(-1)?.cause);
  if (!second || first?.state !== 'closed' || second.state !== 'closed' || !isOfEvening) return morning;
  return [{ ...second, start: first.start }, ...others];
}

/** The same days as people speak of them: what starts on Friday evening is Friday's, also after midnight. */
export function withNights(stretchesOn: StretchesOn): StretchesOn {
  return (day) => {
    const [before, today, next] = [day - 1, day, day + 1].map(stretchesOn) as [Stretch[], Stretch[], Stretch[]];
    const start = nightEnd(before, today);
    const end = nightEnd(today, next);
    const night = next
      .filter((stretch) => stretch.start < end)
      .map((stretch) => ({ ...stretch, start: stretch.start + dayMinutes, end: stretch.end + dayMinutes }));
    return joinStretches([...withoutReasonOf(before, today).filter((stretch) => stretch.end > start), ...night]);
  };
}

/** The day (day number) that an instant (epoch milliseconds) belongs to: at night maybe the one before, as long as that lasts. */
export function dayAt(schedule: Schedule, instant: number, channelId?: string): number | null {
  const timeline = timelineOf(schedule, channelId);
  if (!timeline) return null;
  const stretchesOn = stretchesOf(timeline);
  const { day, minute } = timeline.zone.toWallTime(instant);
  return minute < nightEnd(stretchesOn(day - 1), stretchesOn(day)) ? day - 1 : day;
}
