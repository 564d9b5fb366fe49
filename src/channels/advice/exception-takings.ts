import { around } from '../../schedule/calendar/dates.js';
import { uncovered, type Span } from '../../schedule/calendar/spans.js';
import type { Zone } from '../../schedule/calendar/zoned-time.js';
import { planDay } from '../../schedule/day-plan.js';
import { isLive, type Channel, type Exception, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import { matchesOn } from '../../schedule/exceptions.js';
import { ownHours } from '../../schedule/regular-hours.js';

const daysAhead = 400;

/** An exception on a day on which it takes away time of a channel (null: the organisation). */
export interface Taking {
  readonly exception: Exception;
  readonly day: number;
  readonly channel: Channel | null;
  /** When people can be helped by what starts on that day, without the exception and with it. */
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  readonly lost: readonly Span[];
}

/** When people can be helped by what starts on a day, for a channel or the organisation (null). */
export function openSpans(schedule: Schedule, channel: Channel | null, day: number, zone: Zone): Span[] {
  return planDay(schedule, channel, day)
    .intervals.filter(({ state }) => isAvailable(state))
    .map(({ start, end }) => ({ start: zone.toInstant(day, start), end: zone.toInstant(day, end) }));
}

/** The days on which an exception holds, from one on. */
export function daysOf(schedule: Schedule, exception: Exception, from: number, ahead = daysAhead): number[] {
  const isOn = (day: number) => matchesOn(schedule, day).some((match) => match.exception === exception);
  return around(from, 0, ahead).filter(isOn);
}

/** What an exception may touch: the organisation (null), and the channels on which people answer. */
export function subjectsOf({ channels }: Schedule): readonly (Channel | null)[] {
  return [null, ...channels.filter(isLive)];
}

/** Where an exception takes away time that there would be in another schedule, such as one without it. */
export function takingsOf(
  schedule: Schedule,
  exception: Exception,
  zone: Zone,
  days: readonly number[],
  without: Schedule,
): Taking[] {
  return subjectsOf(schedule).flatMap((channel) =>
    days.flatMap((day): Taking[] => {
      const before = openSpans(without, channel, day, zone);
      const after = openSpans(schedule, channel, day, zone);
      const lost = uncovered(before, after);
      return lost.length ? [{ exception, day, channel, before, after, lost }] : [];
    }),
  );
}

/** Whether a channel has hours of its own, which an exception without channels can only bound. */
export function isBound({ channel, day, exception }: Taking): boolean {
  const own = ownHours(channel, day);
  return !exception.channels && exception.hours !== 'closed' && own !== undefined && own !== 'appointment';
}
