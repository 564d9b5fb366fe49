import ICAL from 'ical.js';
import { dayLength, dayNumber, formatDate, parseDate } from '../../schedule/calendar/dates.js';
import type { Exception } from '../../schedule/document/schedule.js';
import type { Loss } from '../losses/loss.js';
import { datesText, joinExceptions, yearlyDatesText } from '../importing/document-notation.js';

// What needs packages that the library does not bring along is not in index.ts: the command line bundles it.

/** How far occurrences that are not simply yearly are written out. */
const daysAhead = 3 * 366;
const mostOccurrences = 5000;

const dayOf = ({ year, month, day }: ICAL.Time) => dayNumber(year, month, day);

/** Whether an event returns on the same date every year, for ever. */
function isYearly(event: ICAL.Component, start: ICAL.Time): boolean {
  const rules = event.getAllProperties('rrule');
  const rule = event.getFirstPropertyValue('rrule');
  if (rules.length !== 1 || !(rule instanceof ICAL.Recur)) return false;
  if (event.hasProperty('exdate') || event.hasProperty('rdate')) return false;
  const { freq, interval, count, until } = rule;
  const parts = rule.parts as Readonly<Record<string, readonly unknown[] | undefined>>;
  const isThatDay = (name: string, value: number) => !parts[name] || parts[name].join() === String(value);
  const others = Object.keys(parts).filter((name) => name !== 'BYMONTH' && name !== 'BYMONTHDAY');
  return (
    freq === 'YEARLY' &&
    interval === 1 &&
    !count &&
    !until &&
    !others.length &&
    isThatDay('BYMONTH', start.month) &&
    isThatDay('BYMONTHDAY', start.day)
  );
}

const repeats = (event: ICAL.Component) => event.hasProperty('rrule') || event.hasProperty('rdate');

/** The first days of the occurrences of an event up to a day, and whether there are more. */
function occurrences(component: ICAL.Component, last: number): { readonly days: number[]; readonly isCut: boolean } {
  const iterator = new ICAL.Event(component).iterator();
  const days: number[] = [];
  for (let next = iterator.next(); next; next = iterator.next()) {
    const day = dayOf(next);
    if (day > last || days.length >= mostOccurrences) return { days, isCut: true };
    days.push(day);
  }
  return { days, isCut: false };
}

interface Found {
  readonly dates: readonly string[];
  readonly lost: readonly Omit<Loss, 'path'>[];
}

/** Whether the dates of an event exist; the library takes 31 February for a day in March. */
const areDates = (event: ICAL.Component) =>
  ['dtstart', 'dtend', 'recurrence-id'].every((name) => {
    const [, , , text] = (event.getFirstProperty(name)?.toJSON() ?? []) as readonly unknown[];
    return typeof text !== 'string' || parseDate(text.slice(0, 10)) !== null;
  });

const identifierOf = (event: ICAL.Component) => String(event.getFirstPropertyValue('uid'));

/** The days of occurrences that other events of the same name stand for, because they were moved. */
function movedDays(events: readonly ICAL.Component[]): ReadonlyMap<string, readonly number[]> {
  const moved = new Map<string, number[]>();
  for (const event of events) {
    const original = event.getFirstPropertyValue('recurrence-id');
    if (!(original instanceof ICAL.Time) || !event.hasProperty('uid')) continue;
    moved.set(identifierOf(event), [...(moved.get(identifierOf(event)) ?? []), dayOf(original)]);
  }
  return moved;
}

/** The dates of an event that lasts whole days, from a day on; occurrences on `moved` days are other events. */
function datesOf(component: ICAL.Component, today: number, moved: readonly number[]): Found {
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time) || !start.isDate || component.getFirstPropertyValue('status') === 'CANCELLED') {
    return { dates: [], lost: [{ code: 'unsupported', value: component.getFirstPropertyValue('summary') }] };
  }
  // The end is not part of the event (RFC 5545, 3.6.1); without one it lasts one day.
  const length = Math.max(1, dayOf(new ICAL.Event(component).endDate) - dayOf(start));
  const first = dayOf(start);
  // A date of every year would hold in the years before the first time as well.
  const isEveryYear = first + length <= today + 365 && !moved.length && isYearly(component, start);
  if (isEveryYear) return { dates: [yearlyDatesText(first, first + length - 1)], lost: [] };
  const until = today + daysAhead;
  const found = repeats(component) ? occurrences(component, until) : { days: [first], isCut: false };
  const days = found.days.filter((day) => !moved.includes(day));
  const coming = days.filter((day) => day + length > today);
  const value = formatDate((days.at(-1) ?? first) + length - 1);
  const lost: Found['lost'] = found.isCut
    ? [{ code: 'window', value: formatDate(until) }]
    : coming.length
      ? []
      : [{ code: 'past', value }];
  return { dates: coming.map((day) => datesText(day, day + length - 1)), lost };
}

function readCalendar(text: string): ICAL.Component[] | null {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    // One calendar, or several behind each other.
    const calendars = (typeof parsed[0] === 'string' ? [parsed] : parsed) as ConstructorParameters<
      typeof ICAL.Component
    >[0][];
    return calendars.flatMap((calendar) => new ICAL.Component(calendar).getAllSubcomponents('vevent'));
  } catch {
    return null;
  }
}

type ReadEvent = Found & { readonly summary: string };

function readEvent(component: ICAL.Component, today: number, moved: readonly number[]): ReadEvent {
  const value = component.getFirstPropertyValue('summary');
  const summary = typeof value === 'string' ? value.trim() : '';
  if (!areDates(component)) return { dates: [], lost: [{ code: 'unreadable', value: summary }], summary };
  try {
    return { ...datesOf(component, today, moved), summary };
  } catch {
    return { dates: [], lost: [{ code: 'unreadable', value: summary }], summary };
  }
}

/**
 * Reads a calendar of holidays into exceptions that close the whole day: all-day events from the day of `instant` (epoch
 * milliseconds) on. What returns on the same date every year stays yearly; other repetitions are written out for three years.
 */
export function exceptionsFromICalendar(
  text: string,
  instant: number,
): { readonly exceptions: readonly Exception[]; readonly lost: readonly Loss[] } {
  const events = readCalendar(text);
  if (!events) return { exceptions: [], lost: [{ code: 'unreadable', path: '', value: text.slice(0, 200) }] };
  const moved = movedDays(events);
  const read = events.map((event) => {
    const isOriginal = !event.hasProperty('recurrence-id');
    return readEvent(event, Math.floor(instant / dayLength), (isOriginal && moved.get(identifierOf(event))) || []);
  });
  const exceptions = read.flatMap(({ dates, summary }) =>
    dates.map((date): Exception => ({ date, hours: 'closed', ...(summary ? { reason: summary } : {}) })),
  );
  const lost = read.flatMap((event, index) => event.lost.map((loss) => ({ ...loss, path: `/events/${index}` })));
  return { exceptions: joinExceptions(exceptions), lost };
}
