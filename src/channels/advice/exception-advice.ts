import { around, dayLength } from '../../schedule/calendar/dates.js';
import { uncovered, type Span } from '../../schedule/calendar/spans.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import type { Exception, Schedule } from '../../schedule/document/schedule.js';
import { matchesOn } from '../../schedule/exceptions.js';
import type { Advice } from './advice.js';
import { boundAdvice } from './bound-advice.js';
import { adviseOnCuts } from './cut-advice.js';
import { daysOf, openSpans, takingsOf, type Taking } from './exception-takings.js';

/*
 * What an exception takes away, as its author may not know: time of channels that have hours of their own, and time of
 * days that it does not speak of, where hours last into those.
 */

const changesHours = ({ hours, closes, opens }: Exception) => !!(hours ?? closes ?? opens);

/** Whether other hours of a day are meant: what was to last into it is not missed. The night after an eve is, unless the next day is closed. */
function isSpokenOf(schedule: Schedule, day: number, isEve: boolean): boolean {
  return matchesOn(schedule, day).some(({ exception: { hours } }) => (isEve ? hours === 'closed' : hours));
}

/** What is lost of later days that nothing else speaks of: of what lasts for a day or longer, and of the night after an eve. */
function lostLater(schedule: Schedule, zone: Zone, taking: Taking): Span | undefined {
  const { exception, day, channel, before, after } = taking;
  const midnight = zone.toInstant(day + 1, 0);
  const isEve = !!exception.offset && after.length > 0;
  const long = before.filter(({ start, end }) => end > midnight && (isEve || end - start >= dayLength));
  const later = around(day, -1, 8);
  const lost = uncovered(
    taking.lost,
    later.flatMap((each) => openSpans(schedule, channel, each, zone)),
  );
  return later
    .filter((each) => !isSpokenOf(schedule, each, isEve))
    .flatMap((each) => lost.map(({ start, end }) => ({ start: Math.max(start, zone.toInstant(each, 0)), end })))
    .find((span) => span.start < span.end && long.some(({ start, end }) => start < span.end && end > span.start));
}

function laterAdvice(schedule: Schedule, zone: Zone, takings: readonly Taking[], path: string): Advice[] {
  for (const taking of takings) {
    const moment = lostLater(schedule, zone, taking);
    if (!moment) continue;
    const facts = { start: zone.toInstant(taking.day, 0) };
    return [{ code: 'exception-takes-later-day', grade: 'serious', path, moment, source: 'one-truth', facts }];
  }
  return [];
}

/** An evening that closes after midnight, written as if that were of the day before: it is of the day itself, and nothing is left. */
function nightAdvice(zone: Zone, takings: readonly Taking[], path: string): Advice[] {
  const found = takings.find(
    ({ exception, day, before, after }) =>
      exception.closes && !after.length && before.some(({ end }) => end > zone.toInstant(day + 1, 0)),
  );
  if (!found) return [];
  const { exception, before } = found;
  const [{ start, end }] = before as [Span];
  const facts = { closes: exception.closes! };
  const common = { grade: 'serious', moment: { start, end }, source: 'one-truth' } as const;
  return [{ ...common, code: 'closes-before-evening', path: `${path}/closes`, facts }];
}

function adviseOn(schedule: Schedule, zone: Zone, today: number, index: number): Advice[] {
  const exception = schedule.exceptions[index]!;
  if (!changesHours(exception)) return [];
  const path = `/exceptions/${index}`;
  const without = { ...schedule, exceptions: schedule.exceptions.filter((other) => other !== exception) };
  const takings = takingsOf(schedule, exception, zone, daysOf(schedule, exception, today), without);
  const night = nightAdvice(zone, takings, path);
  const others = [...laterAdvice(schedule, zone, takings, path), ...adviseOnCuts(schedule, zone, today, exception)];
  return [...night, ...(night.length ? [] : others), ...boundAdvice(takings, zone, path)];
}

/** Whether exceptions (all, or those in some places) take away more than their author may know, in the coming year. */
export function adviseOnExceptions(
  schedule: Schedule,
  instant: number,
  places: readonly number[] = schedule.exceptions.map((_, index) => index),
): Advice[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const today = zone.toWallTime(instant).day;
  return places.flatMap((index) => adviseOn(schedule, zone, today, index));
}
