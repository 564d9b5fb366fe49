import type { State } from '../../src/schedule/document/states.js';
import type { RawBreak, RawChannel, RawDayValue, RawDocument, RawHours, RawVersion } from './raw-document.js';
import { readInterval, selectorRank, selects, type DayInterval } from './reading.js';
import { dayOf, type Day } from './wall-clock.js';

/** What holds in an ordinary week, before exceptions and overrides. Contract 4, 5 and 6. */

/** Whose hours: a channel's, or the organisation's own (null). */
export type Subject = RawChannel | null;

function within(range: { from?: string; until?: string }, day: Day): boolean {
  return (!range.from || dayOf(range.from) <= day) && (!range.until || day <= dayOf(range.until));
}

/** The version in force for this key: the latest `from`, and among equals the later entry. */
function versionInForce(versions: RawVersion[] | undefined, key: 'hours' | 'breaks', day: Day): RawVersion | undefined {
  let best: RawVersion | undefined;
  for (const version of versions ?? []) {
    if (version[key] === undefined || !within(version, day)) continue;
    if (!best || version.from >= best.from) best = version;
  }
  return best;
}

function hoursOf(owner: RawDocument | RawChannel, day: Day): RawHours | undefined {
  return versionInForce(owner.versions, 'hours', day)?.hours ?? owner.hours;
}

/** What the hours say about a day; a day that no selector names is closed. */
export function valueOn(hours: RawHours, day: Day): RawDayValue {
  if (typeof hours === 'string' || Array.isArray(hours)) return hours;
  let best: { rank: number; value: RawDayValue } = { rank: Infinity, value: 'closed' };
  for (const [selector, value] of Object.entries(hours)) {
    const rank = selectorRank(selector, day);
    if (rank !== undefined && rank <= best.rank) best = { rank, value };
  }
  return best.value;
}

/** The intervals of a value that needs no one else's hours; `outside` has none of its own. */
export function intervalsOf(value: Exclude<RawDayValue, 'appointment'>): DayInterval[] {
  if (value === 'always') return [{ startMinute: 0, endMinute: 1440, state: 'open' }];
  if (value === 'unknown') return [{ startMinute: 0, endMinute: 1440, state: 'unknown' }];
  return typeof value === 'string' ? [] : value.map(readInterval);
}

export function asAppointments<Interval extends { state: State }>(intervals: Interval[]): Interval[] {
  return intervals.map((interval) => (interval.state === 'unknown' ? interval : { ...interval, state: 'appointment' }));
}

/** The channel's own value for a day; undefined when it has none and follows the organisation. */
export function ownValue(channel: RawChannel, day: Day): RawDayValue | undefined {
  const hours = hoursOf(channel, day);
  return hours === undefined ? undefined : valueOn(hours, day);
}

/** The organisation's own value for a day. */
export function organisationValue(document: RawDocument, day: Day): RawDayValue {
  const hours = hoursOf(document, day);
  return hours === undefined ? 'unknown' : valueOn(hours, day);
}

/** The regular value with `appointment` worked out: `outside`, or intervals. */
export function regularValue(document: RawDocument, subject: Subject, day: Day): 'outside' | DayInterval[] {
  const own = subject ? ownValue(subject, day) : undefined;
  if (own === 'outside') return 'outside';
  if (own !== undefined && own !== 'appointment') return intervalsOf(own);
  const value = organisationValue(document, day);
  const intervals = intervalsOf(value === 'appointment' ? 'closed' : value);
  return own === 'appointment' ? asAppointments(intervals) : intervals;
}

/** Whether what is said about the organisation's hours holds for the subject on this day. */
export function follows(subject: Subject, day: Day): boolean {
  const own = subject ? ownValue(subject, day) : undefined;
  return own === undefined || own === 'appointment';
}

/** Whether a break, an override or `closed` touches the subject on this day. */
export function touches(thing: { channels?: string[] }, subject: Subject, day: Day): boolean {
  if (thing.channels) return subject !== null && thing.channels.includes(subject.id);
  if (subject === null) return true;
  const own = ownValue(subject, day);
  return !subject.urgent && own !== 'always' && own !== 'outside';
}

/** The weekly breaks that start on a day; the breaks of a channel's own version stand in for all others. */
export function regularBreaks(document: RawDocument, subject: Subject, day: Day): RawBreak[] {
  const own = versionInForce(subject?.versions, 'breaks', day)?.breaks;
  const breaks = own ?? versionInForce(document.versions, 'breaks', day)?.breaks ?? document.breaks ?? [];
  const touching = own ? breaks : breaks.filter((pause) => touches(pause, subject, day));
  return touching.filter((pause) => selects(pause.days, day) && within(pause, day));
}
