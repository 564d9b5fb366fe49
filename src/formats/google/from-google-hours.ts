import { dayMinutes, dayNumber, formatDate } from '../../schedule/calendar/dates.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import { isRecord } from '../../schedule/document/json.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { datedException, replaceDated, type DatedHours } from '../importing/dated-hours.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import { importedDocument, type ImportedChannel, type ImportedHours } from '../importing/imported-document.js';
import type { Imported, Loss } from '../losses/loss.js';
import { findWhereabouts, type Whereabouts } from '../importing/whereabouts.js';
import { locationIn, pathInPlace, profileOf } from './places.js';
import { takeNumber, type Dialling } from '../importing/phone-numbers.js';
import {
  everyDay,
  hoursOfIntervals,
  hoursOfWeek,
  joinExceptions,
  lastOfMonth,
  rangeText,
} from '../importing/document-notation.js';

/*
 * A location of the Business Information API, version 1 (developers.google.com/my-business): days are names, times objects
 * in which a zero is left out, 24 is the end of the day. Files from version 4 have times such as "09:00" and `isClosed`.
 */

type Data = Readonly<Record<string, unknown>>;

const namesOfDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'];

const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

/** Minutes since midnight; undefined when it is no time. */
function readTime(value: unknown): number | undefined {
  const [, hour, minute] = typeof value === 'string' ? (/^(\d\d):(\d\d)$/.exec(value) ?? []) : [];
  const { hours = 0, minutes = 0 } = (hour === undefined ? value : { hours: +hour, minutes: +minute! }) as Data;
  const fits = isWhole(hours, 24) && isWhole(minutes, 59);
  return fits && hours * 60 + minutes <= dayMinutes ? hours * 60 + minutes : undefined;
}

const readOptionalTime = (value: unknown) =>
  isRecord(value) || typeof value === 'string' ? readTime(value) : undefined;

/** The day number of `{"year": 2026, "month": 12, "day": 25}`; undefined when it is no date. */
function readDate(value: unknown): number | undefined {
  if (!isRecord(value)) return undefined;
  const { year, month, day } = value;
  if (!isWhole(year, 9999) || !isWhole(month, 12) || !isWhole(day, 31) || !month || !day) return undefined;
  const read = dayNumber(year, month, day);
  // 31 February is no date.
  return read <= lastOfMonth(year, month) ? read : undefined;
}

interface Period extends TimeRange {
  readonly day: number;
}

/** A weekly period; one that closes on an earlier day of the week closes in the next one. It has to say when it closes. */
function readPeriod(period: unknown): Period | undefined {
  if (!isRecord(period)) return undefined;
  const day = namesOfDays.indexOf(period.openDay as string);
  const closeDay = namesOfDays.indexOf((period.closeDay ?? period.openDay) as string);
  const start = readTime(period.openTime ?? {});
  const closes = readOptionalTime(period.closeTime);
  if (day < 0 || closeDay < 0 || start === undefined || closes === undefined || start === dayMinutes) return undefined;
  const end = closes + ((closeDay - day + 7) % 7) * dayMinutes;
  return start < end ? { day, start, end } : undefined;
}

/** The periods in hours of one kind, an object with a list or with one of them. */
function listPeriods(hours: unknown, key: string, path: string, lose: Lose): readonly unknown[] {
  const periods = isRecord(hours) ? (hours[key] ?? []) : undefined;
  if (Array.isArray(periods) || isRecord(periods)) return listOf<unknown>(periods);
  if (hours !== undefined) lose({ code: 'unreadable', path, value: hours });
  return [];
}

function readRegular(value: unknown, lose: Lose): Period[] {
  return listPeriods(value, 'periods', '/regularHours', lose).flatMap((each, index) => {
    const period = readPeriod(each);
    if (!period) lose({ code: 'unreadable', path: `/regularHours/periods/${index}`, value: each });
    return period ? [period] : [];
  });
}

const isClosing = ({ closed, isClosed }: Data) => closed === true || isClosed === true;

/** A special period: its first day and its last one, and (null: closed) its hours, of the first day. */
function readSpecial(period: unknown): { day: number; lastDay: number; time: TimeRange | null } | undefined {
  if (!isRecord(period)) return undefined;
  const day = readDate(period.startDate);
  if (day === undefined) return undefined;
  const lastDay = period.endDate === undefined ? day : readDate(period.endDate);
  if (lastDay === undefined || lastDay < day) return undefined;
  if (isClosing(period)) return { day, lastDay, time: null };
  const start = readOptionalTime(period.openTime ?? {});
  const closes = readOptionalTime(period.closeTime);
  if (start === undefined || closes === undefined) return undefined;
  const end = closes + (lastDay - day) * dayMinutes;
  return start < end && end - start <= 2 * dayMinutes ? { day, lastDay, time: { start, end } } : undefined;
}

const datedOn = (from: number, until: number, times: readonly TimeRange[]): DatedHours => ({
  from,
  until,
  days: everyDay,
  intervals: times.map((time) => rangeText(time)),
  reason: undefined,
});

function readSpecials(value: unknown, lose: Lose): DatedHours[] {
  const byDay = new Map<number, TimeRange[]>();
  const closings: DatedHours[] = [];
  listPeriods(value, 'specialHourPeriods', '/specialHours', lose).forEach((each, index) => {
    const special = readSpecial(each);
    const path = `/specialHours/specialHourPeriods/${index}`;
    if (!special) lose({ code: 'unreadable', path, value: each });
    else if (special.time) byDay.set(special.day, [...(byDay.get(special.day) ?? []), special.time]);
    else closings.push(datedOn(special.day, special.lastDay, []));
  });
  return [...closings, ...[...byDay].map(([day, times]) => datedOn(day, day, times))];
}

/** The day on which a location opens for the first time (`YYYY-MM-DD`), if it says so; of a month only, its last one. */
function readOpening(openInfo: unknown, lose: Lose): string | undefined {
  const date = isRecord(openInfo) ? openInfo.openingDate : undefined;
  if (date === undefined) return undefined;
  const path = '/openInfo/openingDate';
  const isMonth = isRecord(date) && !date.day && isWhole(date.year, 9999) && isWhole(date.month, 12) && date.month;
  const day = isMonth ? lastOfMonth(date.year as number, date.month as number) : readDate(date);
  if (day === undefined) lose({ code: 'unreadable', path, value: date });
  else if (isMonth) lose({ code: 'assumed', path, value: formatDate(day) });
  return day === undefined ? undefined : formatDate(day);
}

function readHours(data: Data, lose: Lose): ImportedHours | undefined {
  if (data.regularHours === undefined && data.specialHours === undefined) return undefined;
  const periods = readRegular(data.regularHours, lose);
  const ofDay = (day: number) =>
    periods.filter((period) => period.day === day).sort((one, other) => one.start - other.start);
  const week = everyDay.map((day) => hoursOfIntervals(ofDay(day).map((range) => rangeText(range))));
  const specials = readSpecials(data.specialHours, lose).reduce<DatedHours[]>(replaceDated, []);
  const hours = periods.length ? hoursOfWeek(week) : 'unknown';
  const opening = readOpening(data.openInfo, lose);
  return {
    ...(opening ? { hours: 'closed', versions: [{ from: opening, hours }] } : { hours, versions: [] }),
    exceptions: joinExceptions(specials.map(datedException)),
  };
}

function readPhones(value: unknown, dialling: Dialling): ImportedChannel[] {
  if (!isRecord(value)) return [];
  const numbers = [value.primaryPhone, ...listOf(value.additionalPhones)].filter((number) => number !== undefined);
  return numbers.flatMap((given, index) => {
    const number = takeNumber(typeof given === 'string' ? given : '', '/phoneNumbers', dialling);
    const display = number === given ? {} : { display: given };
    const id = index ? `phone-${index + 1}` : 'phone';
    return number ? [{ channel: { id, type: 'phone' as const, number, ...display }, hours: undefined }] : [];
  });
}

function readLanguage(value: unknown, lose: Lose): string | undefined {
  if (typeof value === 'string' && fitsFormat('language', value)) return value;
  if (value !== undefined) lose({ code: 'unreadable', path: '/languageCode', value });
  return undefined;
}

function readName({ title, locationName }: Data, lose: Lose): string | undefined {
  const [path, name] = title === undefined ? ['/locationName', locationName] : ['/title', title];
  if (typeof name === 'string') return name;
  if (name !== undefined) lose({ code: 'unreadable', path, value: name });
  return undefined;
}

const known = [
  'regularHours',
  'specialHours',
  'moreHours',
  'phoneNumbers',
  'title',
  'locationName',
  'openInfo',
  'languageCode',
  'storefrontAddress',
  'timeZone',
];

/** The clock and the country of a location; the clock may follow from the country. */
function whereaboutsOf({ storefrontAddress, timeZone }: Data, given: string | undefined): Whereabouts {
  const region = isRecord(storefrontAddress) ? storefrontAddress.regionCode : undefined;
  const own = isRecord(timeZone) ? timeZone.id : timeZone;
  return findWhereabouts(given, own, typeof region === 'string' ? region : undefined);
}

/** What of an address has no place: all but its country. */
function loseAddress(address: unknown, lose: Lose): void {
  if (isRecord(address)) loseUnread(address, ['regionCode', 'revision'], '/storefrontAddress', lose);
}

function readLocation(data: Data, zone: string, where: Omit<Dialling, 'lose'>): Imported {
  const lost: Loss[] = [];
  const lose: Lose = (loss) => lost.push(loss);
  loseUnread(data, known, '', lose);
  loseAddress(data.storefrontAddress, lose);
  listOf(data.moreHours).forEach((value, index) => lose({ code: 'unsupported', path: `/moreHours/${index}`, value }));
  const hours = readHours(data, lose);
  const channels = readPhones(data.phoneNumbers, { ...where, lose }).map((each) => ({ ...each, hours }));
  const name = readName(data, lose);
  const status = isRecord(data.openInfo) ? data.openInfo.status : undefined;
  const isClosed = typeof status === 'string' && status.startsWith('CLOSED');
  const language = readLanguage(data.languageCode, lose);
  const settings = {
    ...(language ? { language } : {}),
    ...(name === undefined ? {} : { organisation: { name } }),
    ...(isClosed ? { override: { hours: 'closed' } } : {}),
  };
  return importedDocument({ settings, hours, channels }, zone, lost);
}

/**
 * Reads the hours of a location of Google Business Profile (`regularHours`, `specialHours`), or of a place of the Places API, new or old;
 * of several the first. `timeZone` (IANA) is theirs; without it, that of the data or of the country counts. Hours of services (`moreHours`)
 * are lost. A location that is closed until further notice gets an override. Never throws.
 */
export function fromGoogleHours(data: unknown, timeZone?: string): Imported {
  const others: Loss[] = [];
  const found = locationIn(data, (loss) => others.push(loss));
  if (!found) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  const [place, path] = found;
  const profile = profileOf(place);
  const { timeZone: zone, isAssumed, ...where } = whereaboutsOf(profile, timeZone);
  if (zone === undefined) return { document: null, lost: [...others, { code: 'no-zone', path, value: '' }] };
  const { document, lost } = readLocation(profile, zone, where);
  const assumed: Loss[] = isAssumed ? [{ code: 'assumed', path, value: zone }] : [];
  const placed = lost.map((loss) => ({ ...loss, path: `${path}${pathInPlace(place, loss.path)}` }));
  return { document, lost: [...others, ...assumed, ...placed] };
}
