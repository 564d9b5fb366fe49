import { civilDate, dayLength, dayMinutes } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { textIn } from '../../schedule/document/text.js';
import { lostBreaks, lostRuleTexts, lostStates, lostTime, ownersOf, pathOf } from '../losses/export-losses.js';
import type { Loss } from '../losses/loss.js';
import { asOneWeek } from '../timetable/one-week.js';
import { timetableOf, type Timetable } from '../timetable/timetable.js';
import type { WallStretch } from '../timetable/wall-days.js';

/* A location of Google's Business Information API: one week, and every day that differs by its date. Only what is open is said. */

const namesOfDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

/** A time of day; a zero is left out there, and 24 hours is the end of a day. */
export interface GoogleTime {
  readonly hours?: number;
  readonly minutes?: number;
}

/** An opening of a week. */
export interface GooglePeriod {
  readonly openDay: string;
  readonly openTime: GoogleTime;
  readonly closeDay: string;
  readonly closeTime: GoogleTime;
}

/** A date. */
export interface GoogleDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A day that is closed, or an opening of one. */
export interface GoogleSpecialPeriod {
  readonly startDate: GoogleDate;
  readonly openTime?: GoogleTime;
  readonly endDate?: GoogleDate;
  readonly closeTime?: GoogleTime;
  readonly closed?: true;
}

/** What can be sent to a location (`PATCH` with `updateMask=regularHours,specialHours`). */
export interface GoogleHours {
  readonly title?: string;
  readonly languageCode: string;
  readonly phoneNumbers?: { readonly primaryPhone: string };
  readonly regularHours: { readonly periods: readonly GooglePeriod[] };
  readonly specialHours: { readonly specialHourPeriods: readonly GoogleSpecialPeriod[] };
}

function timeOf(minute: number): GoogleTime {
  const [hours, minutes] = [Math.floor(minute / 60), minute % 60];
  return { ...(hours ? { hours } : {}), ...(minutes ? { minutes } : {}) };
}

/** When a stretch ends: how many days later, and at which time; midnight is the end of its day. */
function endOf({ end }: WallStretch): readonly [later: number, time: GoogleTime] {
  const later = Math.ceil(end / dayMinutes) - 1;
  return [later, timeOf(end - later * dayMinutes)];
}

const isOpen = ({ state }: WallStretch) => state === 'open';

function periodsOf({ seasons }: Timetable): GooglePeriod[] {
  return seasons.flatMap(({ rules }) =>
    rules.flatMap(({ weekday: day, stretches }) =>
      stretches.filter(isOpen).map((stretch) => {
        const [later, closeTime] = endOf(stretch);
        const [openDay, closeDay] = [namesOfDays[day]!, namesOfDays[(day + later) % 7]!];
        return { openDay, openTime: timeOf(stretch.start), closeDay, closeTime };
      }),
    ),
  );
}

function dateOf(number: number): GoogleDate {
  const { year, month, dayOfMonth } = civilDate(number);
  return { year, month, day: dayOfMonth };
}

function specialsOf({ exceptions }: Timetable): GoogleSpecialPeriod[] {
  return exceptions.flatMap(({ day, stretches }): GoogleSpecialPeriod[] => {
    const open = stretches.filter(isOpen);
    if (!open.length) return [{ startDate: dateOf(day), closed: true }];
    return open.map((stretch) => {
      const [later, closeTime] = endOf(stretch);
      return { startDate: dateOf(day), openTime: timeOf(stretch.start), endDate: dateOf(day + later), closeTime };
    });
  });
}

/** What is written. */
export interface GoogleOptions {
  /** Epoch milliseconds; dates are written from its day on. */
  readonly instant: number;
  /** How many days ahead; 400 if left out. */
  readonly days?: number;
  /** The channel (by id) whose hours they are; the organisation's if left out. */
  readonly channelId?: string;
}

/** The timetable that is written: one week, and days. What begins before midnight belongs to that day. */
function timetableFor(schedule: Schedule, { instant, days = 400, channelId }: GoogleOptions): Timetable {
  const window = [instant, instant + days * dayLength] as const;
  return asOneWeek(timetableOf(schedule, channelId ?? null, window, { nights: 'begun', which: [] }));
}

/** The days from that of the instant on: the timetable begins a day early. */
const fromFirst = (timetable: Timetable): Timetable => ({
  ...timetable,
  exceptions: timetable.exceptions.filter(({ day }) => day > timetable.first),
});

function lossesOf(schedule: Schedule, { channelId: id }: GoogleOptions, timetable: Timetable): Loss[] {
  const channelId = id ?? null;
  const path = pathOf(schedule, channelId);
  return [
    { code: 'time-zone', path: '/timeZone', value: schedule.timeZone },
    ...lostTime(schedule, [timetable]),
    ...lostStates(timetable, path),
    ...lostBreaks(timetable, path),
    ...lostRuleTexts(schedule, timetable.first + 1, ownersOf(channelId), (key) => key !== 'limitedTo'),
  ];
}

/**
 * The hours of a channel, or of the organisation, as a location of Google Business Profile has them: the week of the first day, and each
 * day that differs. Hours that are limited, by appointment or unknown are left out, as Google would call them open.
 */
export function toGoogleHours(
  schedule: Schedule,
  options: GoogleOptions,
): { readonly data: GoogleHours; readonly lost: readonly Loss[] } {
  const timetable = fromFirst(timetableFor(schedule, options));
  const { language, organisation, channels } = schedule;
  const channel = channels.find(({ id }) => id === options.channelId);
  const data: GoogleHours = {
    ...(organisation?.name ? { title: textIn(organisation.name, language, language) } : {}),
    languageCode: language,
    ...(channel?.type === 'phone' ? { phoneNumbers: { primaryPhone: channel.number } } : {}),
    regularHours: { periods: periodsOf(timetable) },
    specialHours: { specialHourPeriods: specialsOf(timetable) },
  };
  return { data, lost: lossesOf(schedule, options, timetable) };
}

/** A moment of a week in the Places API; 0 is Sunday. */
export interface PlacesMoment {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Hours as the Places API writes them, with the special days beside them as a profile does. */
export interface PlacesHours {
  readonly displayName?: { readonly text: string; readonly languageCode: string };
  readonly internationalPhoneNumber?: string;
  readonly timeZone: { readonly id: string };
  readonly regularOpeningHours: {
    readonly periods: readonly { readonly open: PlacesMoment; readonly close?: PlacesMoment }[];
  };
  readonly specialHours: GoogleHours['specialHours'];
}

const sunday: PlacesMoment = { day: 0, hour: 0, minute: 0 };

function placesMoment(name: string, { hours = 0, minutes = 0 }: GoogleTime): PlacesMoment {
  const day = (namesOfDays.indexOf(name) + 1 + (hours === 24 ? 1 : 0)) % 7;
  return { day, hour: hours % 24, minute: minutes };
}

const isWholeDay = ({ openDay, openTime, closeDay, closeTime }: GooglePeriod) =>
  openDay === closeDay && !openTime.hours && !openTime.minutes && closeTime.hours === 24;

/** The same hours as the Places API would give them; who is always open opens on Sunday and never closes there. */
export function toPlacesHours(
  { title, languageCode, phoneNumbers, ...hours }: GoogleHours,
  timeZone: string,
): PlacesHours {
  const { periods } = hours.regularHours;
  const isAlways = periods.length === 7 && periods.every(isWholeDay);
  const written = periods.map(({ openDay, openTime, closeDay, closeTime }) => ({
    open: placesMoment(openDay, openTime),
    close: placesMoment(closeDay, closeTime),
  }));
  return {
    ...(title === undefined ? {} : { displayName: { text: title, languageCode } }),
    ...(phoneNumbers ? { internationalPhoneNumber: phoneNumbers.primaryPhone } : {}),
    timeZone: { id: timeZone },
    regularOpeningHours: { periods: isAlways ? [{ open: sunday }] : written },
    specialHours: hours.specialHours,
  };
}
