import { formatDate } from './calendar/dates.js';
import { selectorRank, selectsDay } from './calendar/day-selectors.js';
import type { Break, Channel, DayHours, GivenInterval, Hours, Schedule, Version } from './document/schedule.js';
import type { State } from './document/states.js';
import type { Text } from './document/text.js';
import { parseTimeRange, type TimeRange } from './calendar/time-ranges.js';

/** An interval of a day, as it is planned: a time range with its state. */
export interface Interval extends TimeRange {
  readonly state: State;
  readonly limitedTo?: Text | undefined;
  readonly note?: Text | undefined;
  /** What it costs then, in the place of what the channel costs. */
  readonly cost?: Text | undefined;
  /** Whether it is a whole day by `always` or `unknown`, which bounds nothing. */
  readonly isBoundless?: boolean;
}

/** The intervals of a day; `outside` where they are whatever the organisation leaves. */
export type DayIntervals = readonly Interval[] | 'outside';

/** An interval as the document gives it, in minutes. */
export function readInterval(interval: GivenInterval): Interval {
  if (typeof interval === 'string') return { ...parseTimeRange(interval), state: 'open' };
  const { time, limitedTo, note, cost, state = limitedTo ? 'limited' : 'open' } = interval;
  return { ...parseTimeRange(time), state, limitedTo, note, cost };
}

/** Whether a day lies in a range of dates, both included. ISO 8601 texts sort as the dates that they name. */
export function isWithin(
  { from = '', until = ':' }: { readonly from?: string | undefined; readonly until?: string | undefined },
  day: number,
): boolean {
  const date = formatDate(day);
  return from <= date && date <= until;
}

/** What a version that holds on a day says; of several, the one that began last. */
function fromVersions<Key extends 'hours' | 'breaks'>(
  versions: readonly Version[],
  key: Key,
  day: number,
): Version[Key] {
  let latest: Version | undefined;
  for (const version of versions) {
    if (version[key] && isWithin(version, day) && version.from >= (latest?.from ?? '')) latest = version;
  }
  return latest?.[key];
}

/** What hours say of a day, by the most specific day selector. */
export function hoursOfDay(hours: Hours, day: number): DayHours {
  if (typeof hours === 'string' || Array.isArray(hours)) return hours;
  let found: DayHours = 'closed';
  let best = 99;
  for (const [selector, value] of Object.entries(hours)) {
    const rank = selectorRank(selector, day);
    if (rank > best) continue;
    found = value as DayHours;
    best = rank;
  }
  return found;
}

/** The intervals by appointment; what is unknown stays unknown. */
export function asAppointments(intervals: readonly Interval[]): readonly Interval[] {
  return intervals.map((interval) => (interval.state === 'unknown' ? interval : { ...interval, state: 'appointment' }));
}

/** The intervals that a day's hours stand for; `organisation` gives those that "by appointment" takes place in. */
export function intervalsOf(hours: DayHours, organisation: () => DayIntervals): DayIntervals {
  if (hours === 'closed') return [];
  if (hours === 'appointment') {
    const intervals = organisation();
    return intervals === 'outside' ? [] : asAppointments(intervals);
  }
  if (hours === 'always' || hours === 'unknown')
    return [{ start: 0, end: 1440, state: hours === 'always' ? 'open' : hours, isBoundless: true }];
  return hours === 'outside' ? hours : hours.map(readInterval);
}

/** The hours that a channel has of its own on a day; none where it follows the organisation, nor for the organisation (null). */
export function ownHours(channel: Channel | null, day: number): DayHours | undefined {
  const hours = channel && (fromVersions(channel.versions ?? [], 'hours', day) ?? channel.hours);
  return hours ? hoursOfDay(hours, day) : undefined;
}

/** The intervals of a day by the weekly hours of a channel, or of the organisation (null). */
export function regularIntervals(schedule: Schedule, channel: Channel | null, day: number): DayIntervals {
  const own = ownHours(channel, day);
  const hours = own ?? hoursOfDay(fromVersions(schedule.versions, 'hours', day) ?? schedule.hours, day);
  return intervalsOf(hours, () => regularIntervals(schedule, null, day));
}

/** The weekly breaks that hold on a day. Those of a channel's own version are that channel's, whatever they name. */
export function regularBreaks(schedule: Schedule, channel: Channel | null, day: number): Break[] {
  const own =
    channel &&
    fromVersions(channel.versions ?? [], 'breaks', day)?.map((pause) => ({ ...pause, channels: [channel.id] }));
  const breaks = own ?? fromVersions(schedule.versions, 'breaks', day) ?? schedule.breaks;
  return breaks.filter((pause) => isWithin(pause, day) && selectsDay(pause.days, day));
}
