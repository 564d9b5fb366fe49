import { civilDate, dayLength, dayMinutes, formatDate } from '../../schedule/calendar/dates.js';
import type { Exception } from '../../schedule/document/schedule.js';
import type { Loss } from '../losses/loss.js';
import { datesText, joinExceptions, rangeText, yearlyDatesText } from '../importing/document-notation.js';
import { eventsIn, propertiesOf, textOf, valueOf, type CalendarEvent } from './content-lines.js';
import { onClock, readWritten, timeOf, type EventTime } from './event-times.js';
import { occurrencesOf, repeats } from './occurrences.js';
import { zoneCalled } from './zone-names.js';
import { readRule, type RecurrenceRule } from './recurrence-rule.js';

/** How far occurrences that are not simply yearly are written out. */
const daysAhead = 3 * 366;
const longestTime = 7 * dayMinutes;

/** What is read of a calendar: the clock that it is read by, the first day that counts, and its events. */
interface Reading {
  readonly timeZone: string;
  readonly today: number;
  /** Those that are no changes of others, by their identifier. */
  readonly originals: ReadonlyMap<string, CalendarEvent>;
  /** The changed occurrences of each event, by its identifier. */
  readonly changes: ReadonlyMap<string, readonly CalendarEvent[]>;
}

/** Some days of an event. */
interface Found {
  readonly times: readonly EventTime[];
  /** The dates of every year, for one that returns on them for ever. */
  readonly yearly?: string;
  readonly lost: readonly Omit<Loss, 'path' | 'line'>[];
}

const lose = (code: Loss['code'], value: unknown): Found => ({ times: [], lost: [{ code, value }] });

/** How Google's calendars of holidays begin the description of a day on which people work. */
const observance = /^(viering|observance|gedenktag|jour commémoratif)\b/i;

/** Whether an event closes nothing: it was cancelled, a day to remember, or a time at which people are free. */
function isNoAbsence(event: CalendarEvent, time: EventTime): boolean {
  if (/^cancelled$/i.test(valueOf(event, 'STATUS'))) return true;
  const isFree = /^transparent$/i.test(valueOf(event, 'TRANSP'));
  return isFree && (time.start !== null || observance.test(textOf(event, 'DESCRIPTION')));
}

/** The day of the occurrence that an event stands for, on the clock of what it changes. */
function changedDay(event: CalendarEvent, time: EventTime, timeZone: string): number | null {
  const [given] = propertiesOf(event, 'RECURRENCE-ID');
  const written = given ? readWritten(given.value, given.params) : null;
  if (!written || written.minute === null || time.start === null) return written?.day ?? null;
  return onClock(written, timeZone).day;
}

const isRange = (event: CalendarEvent) =>
  /^thisandfuture$/i.test(propertiesOf(event, 'RECURRENCE-ID')[0]?.params['RANGE'] ?? '');

const identifierOf = (event: CalendarEvent) => valueOf(event, 'UID');

/**
 * Events without those of which a later version is in the file too. Only one that says so is later: some programs give all their
 * events the same identifier.
 */
function withoutReplaced(events: CalendarEvent[] | null): CalendarEvent[] | null {
  const keyOf = (event: CalendarEvent) => `${identifierOf(event)} ${valueOf(event, 'RECURRENCE-ID')}`;
  const sequenceOf = (event: CalendarEvent) => Number(valueOf(event, 'SEQUENCE')) || 0;
  const newest = new Map<string, number>();
  for (const event of events ?? [])
    newest.set(keyOf(event), Math.max(sequenceOf(event), newest.get(keyOf(event)) ?? 0));
  return events?.filter((event) => !identifierOf(event) || sequenceOf(event) === newest.get(keyOf(event))) ?? null;
}

function changesIn(events: readonly CalendarEvent[]): ReadonlyMap<string, readonly CalendarEvent[]> {
  const changes = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    const uid = identifierOf(event);
    if (uid && propertiesOf(event, 'RECURRENCE-ID').length) changes.set(uid, [...(changes.get(uid) ?? []), event]);
  }
  return changes;
}

/** Whether a rule names one date, that of its first day, of every year for ever. */
function isEveryYear(rule: RecurrenceRule, day: number): boolean {
  const { freq, interval, count, until, byMonth, byMonthDay, byDay, byWeekNo, byYearDay, bySetPos } = rule;
  const { month, dayOfMonth } = civilDate(day);
  const isOnly = (list: readonly number[], value: number) => !list.length || list.join() === String(value);
  return (
    [freq, interval, count, until].join() === 'YEARLY,1,,' &&
    isOnly(byMonth, month) &&
    isOnly(byMonthDay, dayOfMonth) &&
    ![byDay, byWeekNo, byYearDay, bySetPos].some((part) => part.length)
  );
}

/** The dates of an event that returns on them every year, for ever; undefined for others. */
function yearlyDates(event: CalendarEvent, { day, start, length }: EventTime, today: number): string | undefined {
  const [rule, another] = propertiesOf(event, 'RRULE').map(({ value }) => readRule(value));
  if (!rule || another || start !== null || length > 365 || !isEveryYear(rule, day)) return undefined;
  if (['RDATE', 'EXDATE', 'EXRULE'].some((name) => propertiesOf(event, name).length)) return undefined;
  // A date of every year would hold in the years before the first time as well.
  return day + length <= today + 365 ? yearlyDatesText(day, day + length - 1) : undefined;
}

/** The last day of a time, and one that is over: see `Found`. */
const lastDayOf = ({ day, start, length }: EventTime) =>
  start === null ? day + length - 1 : day + Math.floor((start + length - 1) / dayMinutes);

/** The times of an event before its changes; null where they cannot be told. */
function seriesOf(event: CalendarEvent, time: EventTime, { today, timeZone }: Reading) {
  if (!repeats(event)) return { times: [time], isCut: false, isOdd: false };
  const asked = { from: today - (lastDayOf(time) - time.day), until: today + daysAhead, timeZone };
  const found = occurrencesOf(event, time, asked);
  const isOver = found && !found.times.length && !found.isCut;
  return isOver ? occurrencesOf(event, time, { ...asked, from: -Infinity }) : found;
}

function lossesOf(
  times: readonly EventTime[],
  all: readonly EventTime[],
  isCut: boolean,
  today: number,
): Found['lost'] {
  if (isCut) return [{ code: 'window', value: formatDate(today + daysAhead) }];
  const [last] = all.map(lastDayOf).sort((one, other) => other - one);
  return times.length || last === undefined ? [] : [{ code: 'past', value: formatDate(last) }];
}

/** The times of an event that are no changes of another one. */
function ownTimes(event: CalendarEvent, time: EventTime, reading: Reading): Found {
  const { today, timeZone, changes } = reading;
  const changing = changes.get(identifierOf(event)) ?? [];
  const yearly = changing.length ? undefined : yearlyDates(event, time, today);
  if (yearly !== undefined) return { times: [], yearly, lost: [] };
  const series = seriesOf(event, time, reading);
  if (!series) return lose('unsupported', textOf(event, 'SUMMARY'));
  const days = changing.map((change) => [changedDay(change, time, timeZone), isRange(change)] as const);
  const stays = ({ day }: EventTime) => !days.some(([at, later]) => at === day || (later && at !== null && day >= at));
  const kept = series.times.filter(stays);
  const coming = kept.filter((each) => lastDayOf(each) >= today);
  const odd: Found['lost'] = series.isOdd ? [{ code: 'assumed', value: formatDate(time.day) }] : [];
  return { times: coming, lost: [...odd, ...lossesOf(coming, kept, series.isCut, today)] };
}

/** The times of all that an event changes in another one, from an occurrence on; null where they cannot be told. */
function rangeTimes(event: CalendarEvent, time: EventTime, reading: Reading) {
  const original = reading.originals.get(identifierOf(event));
  const first = original && timeOf(original, reading.timeZone);
  const at = first ? changedDay(event, first, reading.timeZone) : null;
  if (!original || !first || at === null || repeats(event)) return null;
  const series = seriesOf(original, first, reading);
  const later = series?.times.filter(({ day }) => day >= at);
  return later && { times: later.map(({ day }) => ({ ...time, day: day + time.day - at })), isCut: series!.isCut };
}

/** The times of an event that takes the place of another one's occurrence, or of all from it on. */
function changedTimes(event: CalendarEvent, time: EventTime, reading: Reading): Found {
  const changed = isRange(event) ? rangeTimes(event, time, reading) : { times: [time], isCut: false };
  if (!changed) return lose('unsupported', textOf(event, 'SUMMARY'));
  const times = changed.times.filter((each) => lastDayOf(each) >= reading.today);
  return { times, lost: lossesOf(times, changed.times, changed.isCut, reading.today) };
}

/** What is assumed of an event: that a time of a day is a break, and what its time was taken for. */
function assumedOf({ start, length, assumed }: EventTime): Found['lost'] {
  const values = [start === null ? null : rangeText({ start, end: start + length }), assumed];
  return values.filter((value) => value !== null).map((value) => ({ code: 'assumed', value }));
}

function readEvent(event: CalendarEvent, reading: Reading): Found {
  const summary = textOf(event, 'SUMMARY');
  const time = timeOf(event, reading.timeZone);
  if (!time) return lose('unreadable', summary || valueOf(event, 'DTSTART'));
  if (isNoAbsence(event, time)) return lose('no-absence', summary);
  if (time.start !== null && time.length > longestTime) return lose('unsupported', summary);
  const isChange = identifierOf(event) && propertiesOf(event, 'RECURRENCE-ID').length;
  const found = isChange ? changedTimes(event, time, reading) : ownTimes(event, time, reading);
  const isTaken = found.times.length > 0 || found.yearly !== undefined;
  return { ...found, lost: [...(isTaken ? assumedOf(time) : []), ...found.lost] };
}

/** What an event makes of a day: a closed one, or a break. */
function exceptionOf({ day, start, length }: EventTime, summary: string): Exception {
  if (start === null) {
    return { date: datesText(day, day + length - 1), hours: 'closed', ...(summary ? { reason: summary } : {}) };
  }
  const time = rangeText({ start, end: start + length });
  return { date: formatDate(day), breaks: [{ ...(summary ? { name: summary } : {}), time }] };
}

/** The clock that a calendar is of, by its own word; any where none of its times is of another clock than the reader's. */
function zoneOfCalendar(text: string): string | undefined {
  const [, own = ''] = /^X-WR-TIMEZONE[^:\r\n]*:(.*)$/im.exec(text) ?? [];
  const [, named = ''] = /^DTSTART[^:\r\n]*;TZID="?([^":;\r\n]+)/im.exec(text) ?? [];
  const needsOne = /^(DTSTART|DTEND|RDATE)[^:\r\n]*:[^\r\n]*T\d{6}Z/im.test(text);
  return zoneCalled(own) ?? zoneCalled(named) ?? (needsOne ? undefined : 'UTC');
}

const firstDate = ({ date }: Exception) => String([date].flat()[0]);

/**
 * Reads a calendar of days off into exceptions: whole days close, and what has a time of the day is a break (which touches only what is
 * open then). `givenZone` is the clock of the organisation; without it that which
 * the calendar names, where it has times that need one. What returns on the same date every year stays yearly; other repetitions are
 * written out for three years from `instant` (epoch milliseconds) on. Never throws.
 */
export function exceptionsFromICalendar(
  text: string,
  instant: number,
  givenZone?: string,
): { readonly exceptions: readonly Exception[]; readonly lost: readonly Loss[] } {
  const events = withoutReplaced(eventsIn(text));
  const timeZone = givenZone ?? zoneOfCalendar(text);
  if (events && timeZone === undefined) return { exceptions: [], lost: [{ code: 'no-zone', path: '', value: '' }] };
  if (!events || timeZone === undefined)
    return { exceptions: [], lost: [{ code: 'unreadable', path: '', value: text.slice(0, 200) }] };
  const original = events.filter((event) => !propertiesOf(event, 'RECURRENCE-ID').length);
  const originals = new Map(original.map((event) => [identifierOf(event), event]));
  const reading = { timeZone, today: Math.floor(instant / dayLength), originals, changes: changesIn(events) };
  const read = events.map((event) => ({ event, found: readEvent(event, reading) }));
  const exceptions = read.flatMap(({ event, found: { times, yearly } }) => {
    const summary = textOf(event, 'SUMMARY');
    const every: Exception[] = yearly
      ? [{ date: yearly, hours: 'closed', ...(summary ? { reason: summary } : {}) }]
      : [];
    return [...every, ...times.map((time) => exceptionOf(time, summary))];
  });
  const sorted = exceptions.sort((one, other) =>
    firstDate(one) < firstDate(other) ? -1 : firstDate(one) > firstDate(other) ? 1 : 0,
  );
  const lost = read.flatMap(({ event: { line }, found }, index) =>
    found.lost.map((loss) => ({ ...loss, path: `/events/${index}`, line })),
  );
  return { exceptions: joinExceptions(sorted), lost };
}
