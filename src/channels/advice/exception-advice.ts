import { around, dayLength } from '../../schedule/calendar/dates.js';
import { paint, type Span } from '../../schedule/calendar/spans.js';
import { zoneOf, type Zone } from '../../schedule/calendar/zoned-time.js';
import { planDay } from '../../schedule/day-plan.js';
import { isLive, type Channel, type Exception, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import { matchesOn } from '../../schedule/exceptions.js';
import { ownHours } from '../../schedule/regular-hours.js';
import type { Advice } from './advice.js';

/*
 * What an exception takes away, as its author may not know: time of channels that have hours of their own, and time of
 * days that it does not speak of, where hours last into those.
 */

const daysAhead = 400;

/** An exception on a day on which it takes away time of a channel (null: the organisation). */
interface Taking {
  readonly exception: Exception;
  readonly day: number;
  readonly channel: Channel | null;
  /** When people can be helped by what starts on that day, without the exception and with it. */
  readonly before: readonly Span[];
  readonly after: readonly Span[];
  readonly lost: readonly Span[];
}

function openSpans(schedule: Schedule, channel: Channel | null, day: number, zone: Zone): Span[] {
  return planDay(schedule, channel, day)
    .intervals.filter(({ state }) => isAvailable(state))
    .map(({ start, end }) => ({ start: zone.toInstant(day, start), end: zone.toInstant(day, end) }));
}

/** What of some spans no other one covers. */
function uncovered(spans: readonly Span[], others: readonly Span[]): Span[] {
  return spans.flatMap(({ start, end }) => paint(others, start, end, (covering) => (covering.length ? undefined : {})));
}

const changesHours = ({ hours, closes, opens }: Exception) => !!(hours ?? closes ?? opens);

/** Where an exception takes away time, on the days from today on. */
function takingsOf(schedule: Schedule, exception: Exception, zone: Zone, today: number): Taking[] {
  const without = { ...schedule, exceptions: schedule.exceptions.filter((other) => other !== exception) };
  const days = around(today, 0, daysAhead).filter((day) =>
    matchesOn(schedule, day).some((match) => match.exception === exception),
  );
  return [null, ...schedule.channels.filter(isLive)].flatMap((channel) =>
    days.flatMap((day): Taking[] => {
      const before = openSpans(without, channel, day, zone);
      const after = openSpans(schedule, channel, day, zone);
      const lost = uncovered(before, after);
      return lost.length ? [{ exception, day, channel, before, after, lost }] : [];
    }),
  );
}

const ends = (spans: readonly Span[]) => Math.max(...spans.map(({ end }) => end));

/** Whether a channel has hours of its own, which an exception without channels can only bound. */
function isBound({ channel, day, exception }: Taking): boolean {
  const own = ownHours(channel, day);
  return !exception.channels && exception.hours !== 'closed' && own !== undefined && own !== 'appointment';
}

/** How long a channel is closed that would be open: until the end of its day, or (`closesAt` is null) otherwise. */
function effectOf({ lost, before, after }: Taking) {
  const [first] = lost as [Span];
  const isEarly = lost.length === 1 && after.length > 0 && first.end === ends(before);
  return { ...first, closesAt: isEarly ? first.start : null, isAllDay: !after.length };
}

/** The channels that one exception bounds, by what comes of it; each on the first day on which that happens. */
function boundAdvice(takings: readonly Taking[], path: string): Advice[] {
  const firsts = takings.filter(
    (one, index) => isBound(one) && takings.findIndex((other) => other.channel === one.channel) === index,
  );
  const effects = new Map<string, Taking[]>();
  for (const taking of firsts) {
    const key = JSON.stringify(effectOf(taking));
    effects.set(key, [...(effects.get(key) ?? []), taking]);
  }
  return [...effects.values()].map((alike): Advice => {
    const { start, end, closesAt, isAllDay } = effectOf(alike[0]!);
    return {
      code: 'exception-bounds-channels',
      grade: 'minor',
      path,
      moment: { start, end },
      source: 'one-truth',
      facts: { channels: alike.flatMap(({ channel }) => channel ?? []), closesAt, isAllDay },
    };
  });
}

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

/** Whether exceptions take away more than their author may know, in the coming year. */
export function adviseOnExceptions(schedule: Schedule, instant: number): Advice[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const today = zone.toWallTime(instant).day;
  return schedule.exceptions.flatMap((exception, index) => {
    if (!changesHours(exception)) return [];
    const path = `/exceptions/${index}`;
    const takings = takingsOf(schedule, exception, zone, today);
    const night = nightAdvice(zone, takings, path);
    return [
      ...night,
      ...(night.length ? [] : laterAdvice(schedule, zone, takings, path)),
      ...boundAdvice(takings, path),
    ];
  });
}
