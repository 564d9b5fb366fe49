import { isYearly } from '../../schedule/calendar/exception-dates.js';
import { parseTimeRange } from '../../schedule/calendar/time-ranges.js';
import { dayMinutes, parseDate } from '../../schedule/calendar/dates.js';
import { escapeStep } from '../../schedule/document/json-pointer.js';
import { isRecord } from '../../schedule/document/json.js';
import type { Exception } from '../../schedule/document/schedule.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { DatedHours } from '../importing/dated-hours.js';
import { everyDay } from '../importing/document-notation.js';
import { datedOn, hoursOfTimes, placedHours, type DayTimes, type WeekAndDates } from '../importing/placed-hours.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';
import { intervalOf } from '../sheet/cells.js';

/*
 * The array that spatie/opening-hours is made of, as JSON: days by their English names, alone or `monday to friday`, dates in
 * `exceptions`, of one year or of each (`12-25`), and data beside them. A list with data is an object in JSON.
 */

type Data = Readonly<Record<string, unknown>>;

const names = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The days (0 is Monday) that a key names; none when it is no day. */
function daysCalled(key: string): number[] {
  const [from, until = from] = key.toLowerCase().split(/\s+to\s+/);
  const [first, last] = [names.indexOf(from!), names.indexOf(until!)];
  if (first < 0 || last < 0) return [];
  return everyDay.filter((day) => (first <= last ? first <= day && day <= last : day >= first || day <= last));
}

/** Whether an object is such an array. */
export const isSpatie = (value: unknown): value is Data =>
  isRecord(value) &&
  Object.entries(value).some(
    ([key, item]) => daysCalled(key).length > 0 && typeof item === 'object' && !('active' in (item ?? {})),
  );

/** What is said of a day: its times, and the data beside them. */
interface Day {
  readonly times: DayTimes;
  readonly data: unknown;
}

interface Reading {
  readonly lose: Lose;
  /** Whether times may go on after midnight. Where the file does not say so they are taken for that, too. */
  readonly overflows: boolean;
}

/** An interval as it stands there; undefined when it is none. */
function intervalCalled(text: unknown): string | undefined {
  const [from = '', until = ''] = typeof text === 'string' ? text.split('-') : [];
  return intervalOf(from, until);
}

function intervalIn(value: unknown, path: string, { lose, overflows }: Reading): string[] {
  const { hours, data, 0: first } = isRecord(value) ? value : {};
  if (data !== undefined) lose({ code: 'no-place', path: `${path}/data`, value: data });
  const interval = intervalCalled(typeof value === 'string' ? value : (hours ?? first));
  if (!interval) {
    lose({ code: 'unreadable', path, value });
    return [];
  }
  if (!overflows && parseTimeRange(interval).end > dayMinutes) lose({ code: 'assumed', path, value: interval });
  return [interval];
}

function dayIn(value: unknown, path: string, reading: Reading): Day {
  if (!isRecord(value) && !Array.isArray(value)) {
    reading.lose({ code: 'unreadable', path, value });
    return { times: 'unknown', data: undefined };
  }
  const { data, hours, ...numbered } = value as Data;
  const times = hours ?? numbered;
  const place = hours === undefined ? path : `${path}/hours`;
  const entries = typeof times === 'object' ? Object.entries(times ?? {}) : [['', times] as const];
  const intervals = entries.flatMap(([key, each]) => intervalIn(each, key ? `${place}/${key}` : place, reading));
  return { times: entries.length && !intervals.length ? 'unknown' : intervals.sort(), data };
}

function weekIn(data: Data, path: string, reading: Reading): Map<number, DayTimes> {
  const week = new Map<number, DayTimes>();
  for (const [key, value] of Object.entries(data)) {
    const days = daysCalled(key);
    const place = `${path}/${escapeStep(key)}`;
    const day = days.length ? dayIn(value, place, reading) : undefined;
    if (day?.data !== undefined) reading.lose({ code: 'no-place', path: `${place}/data`, value: day.data });
    for (const each of days) week.set(each, day!.times);
  }
  return week;
}

function exceptionsIn(exceptions: unknown, path: string, reading: Reading): Omit<WeekAndDates, 'week'> {
  const dated: DatedHours[] = [];
  const further: Exception[] = [];
  for (const [key, value] of Object.entries(isRecord(exceptions) ? exceptions : {})) {
    const place = `${path}/${escapeStep(key)}`;
    const dates = key.split(/\s+to\s+/).join('..');
    const { times, data } = dayIn(value, place, reading);
    const reason = typeof data === 'string' ? data : undefined;
    if (data !== undefined && !reason) reading.lose({ code: 'no-place', path: `${place}/data`, value: data });
    if (!fitsFormat('exception-date', dates)) reading.lose({ code: 'unreadable', path: place, value: key });
    else if (isYearly(dates) || times === 'unknown') {
      further.push({ date: dates, hours: hoursOfTimes(times), ...(reason ? { reason } : {}) });
    } else {
      const [from = '', until = from] = dates.split('..');
      dated.push(datedOn(parseDate(from)!, parseDate(until)!, times, reason));
    }
  }
  return { dated, further };
}

/** The object itself, or one within another (`{"hours": {…}}`). */
function hoursIn(data: unknown): readonly [hours: Data, path: string] | undefined {
  if (isSpatie(data)) return [data, ''];
  const found = Object.entries(isRecord(data) ? data : {}).find((each): each is [string, Data] => isSpatie(each[1]));
  return found && [found[1], `/${escapeStep(found[0])}`];
}

const zoneIn = ({ timezone }: Data) => (isRecord(timezone) ? timezone.input : timezone);

/**
 * Reads what spatie/opening-hours (PHP) is made of, as JSON. What is computed by functions (`filters`) is lost. Never throws.
 *
 * @param timeZone the clock of the hours (IANA), instead of that of the data
 */
export function fromSpatie(data: unknown, timeZone?: string): Imported {
  const found = hoursIn(data);
  if (!found) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  const [hours, path] = found;
  const lost: Loss[] = [];
  const lose: Lose = (loss) => void lost.push(loss);
  const reading = { lose, overflows: hours.overflow === true };
  const days = Object.keys(hours).filter((key) => daysCalled(key).length);
  if (hours.filters !== undefined) lose({ code: 'unsupported', path: `${path}/filters`, value: hours.filters });
  loseUnread(hours, [...days, 'exceptions', 'filters', 'timezone', 'overflow', 'dateStringFormat'], path, lose);
  const week = weekIn(hours, path, reading);
  const others = exceptionsIn(hours.exceptions, `${path}/exceptions`, reading);
  return placedHours({ week, ...others }, { given: timeZone, own: zoneIn(hours), path, lost });
}
