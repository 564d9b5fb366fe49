import { around, formatDate, formatTime, weekday } from './calendar/dates.js';
import { selectorRank } from './calendar/day-selectors.js';
import { lastDateOf, likeOf, matchesOn, type Match } from './exceptions.js';
import { listOf } from './calendar/list-of.js';
import type { Warning } from './document/problems.js';
import { hoursOfDay, regularIntervals } from './regular-hours.js';
import type { Exception, Hours, Override, Schedule } from './document/schedule.js';
import { parseTimeRange } from './calendar/time-ranges.js';
import { listIntervals } from './document/intervals.js';
import { zoneOf, type Zone } from './calendar/zoned-time.js';
import { changedLately } from './document/witnesses.js';

// Long enough for every holiday to fall on each weekday, and for every ordinal and parity to meet.
const daysAhead = 7 * 366;
const sunday = 6;

type Place = readonly [path: string, hours: Hours | undefined];

function placesOfHours({ hours, versions, exceptions, channels }: Schedule): Place[] {
  const hoursOf = (path: string, items: readonly { readonly hours?: Hours | undefined }[]) =>
    items.map((item, index): Place => [`${path}/${index}/hours`, item.hours]);
  return [
    ['/hours', hours],
    ...hoursOf('/versions', versions),
    ...hoursOf('/exceptions', exceptions),
    ...hoursOf('/channels', channels),
    ...channels.flatMap((channel, index) => hoursOf(`/channels/${index}/versions`, channel.versions ?? [])),
  ];
}

/** Of the warnings that say the same, the first one. */
function firstOfEach(
  warnings: readonly Warning[],
  keyOf = ({ path, value }: Warning) => `${path} ${value}`,
): Warning[] {
  const keys = warnings.map(keyOf);
  return warnings.filter((_, index) => keys.indexOf(keys[index]!) === index);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Two day selectors that name a day equally specifically, with different hours. */
function tiedSelectors([path, hours]: Place, days: readonly number[]): Warning[] {
  if (typeof hours !== 'object' || Array.isArray(hours) || 'like' in hours) return [];
  const selectors = Object.keys(hours);
  const tiesOn = (day: number) => {
    const ranks = selectors.map((selector) => selectorRank(selector, day));
    const best = Math.min(...ranks);
    const [first, ...tied] = best === Infinity ? [] : selectors.filter((_, index) => ranks[index] === best);
    return tied
      .filter((selector) => !isSame(hours[selector], hours[first!]))
      .map((selector): Warning => ({ code: 'tied-selectors', path: `${path}/${selector}`, value: first! }));
  };
  return firstOfEach(days.flatMap(tiesOn));
}

const canMeet = ({ channels: one }: Exception, { channels: other }: Exception) =>
  !one || !other || one.some((id) => other.includes(id));

const saidOf = (exception: Exception, day: number) =>
  likeOf(exception) ?? (exception.hours && hoursOfDay(exception.hours, day));

type Said = 'hours' | 'closes' | 'opens';

/** Two exceptions that say other things of the same day and the same channel, equally specifically: the later one holds. */
function tiedExceptions({ exceptions }: Schedule, matches: readonly Match[], day: number, key: Said): Warning[] {
  const giving = matches.filter(({ exception }) => exception[key] !== undefined);
  const best = Math.min(...giving.map(({ rank }) => rank));
  const tied = giving.filter(({ rank }) => rank === best).map(({ exception }) => exception);
  const path = (exception: Exception) => `/exceptions/${exceptions.indexOf(exception)}`;
  const said = (exception: Exception) => (key === 'hours' ? saidOf(exception, day) : exception[key]);
  return tied.flatMap((later, index) => {
    const earlier = tied.slice(0, index).find((other) => canMeet(later, other) && !isSame(said(later), said(other)));
    return earlier ? [{ code: 'tied-exceptions', path: path(later), value: path(earlier) } as const] : [];
  });
}

/** A holiday whose rule gives hours to a Sunday on which the organisation is usually closed. */
function openSundays(schedule: Schedule, matches: readonly Match[], day: number): Warning[] {
  const regular = regularIntervals(schedule, null, day);
  if (weekday(day) !== sunday || regular.length) return [];
  const opens = ({ exception: { hours }, holiday }: Match) => {
    const onDay = holiday && hours ? hoursOfDay(hours, day) : 'closed';
    return onDay !== 'closed' && onDay !== 'unknown' && onDay.length > 0;
  };
  return matches.filter(opens).map(({ exception }) => ({
    code: 'holiday-opens-sunday',
    path: `/exceptions/${schedule.exceptions.indexOf(exception)}`,
    value: formatDate(day),
  }));
}

function pastExceptions({ exceptions }: Schedule, today: string): Warning[] {
  return exceptions.flatMap((exception, index) => {
    const last = lastDateOf(exception);
    const isPast = last !== undefined && last < today;
    return isPast ? [{ code: 'past-exception', path: `/exceptions/${index}`, value: last } as const] : [];
  });
}

function pastOverrides({ override }: Schedule, now: string): Warning[] {
  const path = (index: number) => (Array.isArray(override) ? `/override/${index}` : '/override');
  const isPast = ({ until }: Override) => until !== undefined && until < now.slice(0, until.length);
  return listOf(override).flatMap((one, index) =>
    isPast(one) ? [{ code: 'past-override', path: path(index), value: one.until! } as const] : [],
  );
}

/** Longer than people are there for a night; who means it writes `+1`. */
const longestNight = 15 * 60;

/** An interval that may have been written the wrong way round: `12:00-09:00` lasts until the next day. */
function reversedInterval([path, interval]: readonly [string, string]): Warning[] {
  const { start, end } = parseTimeRange(interval);
  const isReversed = !interval.includes('+') && end > 1440 && end - start > longestNight;
  return isReversed ? [{ code: 'reversed-interval', path, value: interval }] : [];
}

/** Names of clocks that are no place's: they have no daylight saving time, and `Etc/GMT+1` is behind UTC. */
const fixedZone = /^(EST|MST|HST|Etc\/GMT[+-]\d+)$/i;

function fixedZones({ timeZone }: Schedule): Warning[] {
  return fixedZone.test(timeZone) ? [{ code: 'fixed-zone', path: '/timeZone', value: timeZone }] : [];
}

function changedZones({ timeZone, offsets }: Schedule, zone: Zone, instant: number): Warning[] {
  const isTold = !offsets && changedLately(zone, instant);
  return isTold ? [{ code: 'changed-zone', path: '/timeZone', value: timeZone }] : [];
}

function pastOffsets({ offsets = {} }: Schedule, instant: number): Warning[] {
  const last = Object.keys(offsets).sort().at(-1);
  const isPast = last !== undefined && Date.parse(last) <= instant;
  return isPast ? [{ code: 'past-offsets', path: '/offsets', value: last }] : [];
}

/**
 * What parses but is suspicious, at an instant (epoch milliseconds): a clock of no place, ties, a holiday's rule that opens a Sunday,
 * and what is over. Looks seven years ahead; for checking a document, not for visitors.
 */
export function listWarnings(schedule: Schedule, instant: number): Warning[] {
  const zone = zoneOf(schedule.timeZone);
  if (!zone) return [];
  const wall = zone.toWallTime(instant);
  const today = formatDate(wall.day);
  const time = formatTime(wall.minute);
  const days = around(wall.day, 0, daysAhead - 1);
  const byDay = days.map((day) => ({ day, matches: matchesOn(schedule, day) }));
  const { validThrough } = schedule;
  return [
    ...fixedZones(schedule),
    ...changedZones(schedule, zone, instant),
    ...pastOffsets(schedule, instant),
    ...(validThrough !== undefined && validThrough < today
      ? [{ code: 'expired', path: '/validThrough', value: validThrough } as const]
      : []),
    ...pastExceptions(schedule, today),
    ...pastOverrides(schedule, `${today}T${time}`),
    ...listIntervals(schedule).flatMap(reversedInterval),
    ...placesOfHours(schedule).flatMap((place) => tiedSelectors(place, days)),
    ...firstOfEach(
      (['hours', 'closes', 'opens'] as const).flatMap((key) =>
        byDay.flatMap(({ day, matches }) => tiedExceptions(schedule, matches, day, key)),
      ),
    ),
    ...firstOfEach(
      byDay.flatMap(({ day, matches }) => openSundays(schedule, matches, day)),
      ({ path }) => path,
    ),
  ];
}
