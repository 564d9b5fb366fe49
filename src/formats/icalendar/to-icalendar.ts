import ical, { ICalCalendarMethod, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { civilDate, dayLength, formatDate } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { textIn } from '../../schedule/document/text.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { lostBreaks, lostRuleTexts, lostStates, lostTime, ownersOf, pathOf } from '../losses/export-losses.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { openingsOf, type SingleOpening, type WeeklyOpening } from './to-openings.js';
import { timetableOf, type Timetable } from '../timetable/timetable.js';
import type { WallStretch } from '../timetable/wall-days.js';
import { zoneBlock } from './zone-block.js';

// What needs packages that the library does not bring along is not in index.ts: the command line bundles it.

/** What goes into a calendar. */
export interface CalendarOptions {
  /** When it is made (epoch milliseconds); openings are written from the day before on. */
  readonly instant: number;
  /** How many days ahead; 400 if left out. */
  readonly days?: number;
  /** The channel (by id) whose hours it holds; the organisation's if left out. */
  readonly channelId?: string;
  /** Of the organisation's name and the owner's words (BCP 47); the document's if left out. */
  readonly language?: string;
  /** The name of the calendar; the organisation's if left out. */
  readonly name?: string;
  /** What an opening, a limited opening and one by appointment are called; a word of a language, from messages. */
  readonly titles: { readonly open: string; readonly limited: string; readonly appointment: string };
}

const dayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** A wall time for the calendar library, which would read a Date in the zone of the host. */
function wallTime(day: number, minute: number): Temporal.PlainDateTime {
  const { year, month, dayOfMonth } = civilDate(day + Math.floor(minute / 1440));
  return Temporal.PlainDateTime.from({ year, month, day: dayOfMonth }).add({ minutes: minute % 1440 });
}

const compact = (text: string) => text.replace(/[-:]/g, '');
const stamp = (day: number, minute: number) => compact(wallTime(day, minute).toString({ smallestUnit: 'second' }));

/** A text of a calendar (RFC 5545, 3.3.11). The library escapes those of events, and not the calendar's name. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n');

/** A part of an identifier: what is left of a name. */
const slug = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-+|-+$/g, '');

const timesKey = ({ start, end, state }: WallStretch) => `${start}-${end}-${state}`;

/** Writes events of one calendar. */
interface Writing {
  readonly timeZone: string;
  /** The same for every calendar of this organisation and channel, so that identifiers stay. */
  readonly domain: string;
  summarise(stretch: WallStretch): string;
  toInstant(day: number, minute: number): number;
}

/** The rule with its exceptions. The library would write UNTIL in wall time; RFC 5545 (3.3.10) wants it in UTC. */
function repeating({ timeZone, toInstant }: Writing, { stretch, weekdays, last, without }: WeeklyOpening): string {
  const until = compact(new Date(toInstant(last, stretch.start)).toISOString().slice(0, 19));
  const rule = `RRULE:FREQ=WEEKLY;BYDAY=${weekdays.map((day) => dayNames[day]!).join()};UNTIL=${until}Z`;
  const dates = without.map((day) => stamp(day, stretch.start)).join();
  if (!dates) return rule;
  // UTC is no zone of a calendar: its times end in Z.
  return timeZone === 'UTC'
    ? `${rule}\r\nEXDATE:${dates.replace(/(,|$)/g, 'Z$1')}`
    : `${rule}\r\nEXDATE;TZID=${timeZone}:${dates}`;
}

function eventOf(writing: Writing, stretch: WallStretch, day: number): ICalEventData {
  return {
    start: wallTime(day, stretch.start),
    end: wallTime(day, stretch.end),
    timezone: writing.timeZone,
    summary: writing.summarise(stretch),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

function weeklyEvent(writing: Writing, opening: WeeklyOpening): ICalEventData {
  const { stretch, weekdays, season, first } = opening;
  const days = weekdays.map((day) => dayNames[day]!).join('-');
  const from = season === null ? '' : `-${formatDate(season)}`;
  return {
    ...eventOf(writing, stretch, first),
    id: `weekly-${days}-${timesKey(stretch)}${from}@${writing.domain}`.toLowerCase(),
    repeating: repeating(writing, opening),
  };
}

function singleEvent(writing: Writing, { stretch, day }: SingleOpening): ICalEventData {
  return { ...eventOf(writing, stretch, day), id: `${formatDate(day)}-${timesKey(stretch)}@${writing.domain}` };
}

function lossesOf(schedule: Schedule, channelId: string | null, timetable: Timetable): Loss[] {
  const path = pathOf(schedule, channelId);
  const isLost = (key: string) => key !== 'limitedTo';
  return [
    ...lostTime(schedule, [timetable]),
    ...lostStates(timetable, path).filter(({ code }) => code === 'unknown'),
    ...lostBreaks(timetable, path),
    ...lostRuleTexts(schedule, timetable.first + 1, ownersOf(channelId), isLost),
  ];
}

function summariser({ titles, language }: CalendarOptions, schedule: Schedule) {
  return ({ state, limitedTo }: WallStretch) => {
    const title = state === 'limited' ? titles.limited : state === 'appointment' ? titles.appointment : titles.open;
    return limitedTo ? `${title}: ${textIn(limitedTo, language ?? schedule.language, schedule.language)}` : title;
  };
}

/**
 * A calendar (RFC 5545) of when the organisation, or one channel, is open: weekly events with the dates on which they
 * do not take place, and single ones. It ends with the window, as nothing is known of holidays after it. Nothing in it
 * makes anyone busy. The same opening has the same identifier whenever the calendar is made.
 */
export function toICalendar(schedule: Schedule, options: CalendarOptions): ExportedText {
  const { instant, days = 400, channelId = null } = options;
  const { timeZone } = schedule;
  const zone = zoneOf(timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const window = [instant, instant + days * dayLength] as const;
  const timetable = timetableOf(schedule, channelId, window, { nights: 'begun', which: [] });
  const { name: organisation = '' } = schedule.organisation ?? {};
  const name = options.name ?? textIn(organisation, options.language ?? schedule.language, schedule.language);
  const writing: Writing = {
    timeZone,
    domain: [channelId ?? '', slug(name), 'bereikbaar-nu'].filter(Boolean).join('.'),
    summarise: summariser(options, schedule),
    toInstant: (day, minute) => zone.toInstant(day, minute),
  };
  const { weekly, single } = openingsOf(timetable, zone);
  const events = [
    ...weekly.map((opening) => weeklyEvent(writing, opening)),
    ...single.map((opening) => singleEvent(writing, opening)),
  ];
  const calendar = ical({
    name: escapeText(name) || null,
    prodId: { company: 'bereikbaar-nu', product: 'bereikbaar-nu' },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => zoneBlock(timeZone, zone, window) },
    events: events.map((event) => ({ ...event, stamp: new Date(instant) })),
  });
  return { text: calendar.toString(), lost: lossesOf(schedule, channelId, timetable) };
}
