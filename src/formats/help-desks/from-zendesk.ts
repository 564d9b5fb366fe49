import { dayMinutes, parseDate } from '../../schedule/calendar/dates.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { isRecord } from '../../schedule/document/json.js';
import { fitsFormat } from '../../schedule/document/string-formats.js';
import type { DatedHours } from '../importing/dated-hours.js';
import { everyDay } from '../importing/document-notation.js';
import { datedOn, intervalsOf, placedHours } from '../importing/placed-hours.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';
import { railsZone } from './rails-zones.js';

/*
 * A schedule of Zendesk, as its API gives it (`/api/v2/business_hours/schedules`): intervals in minutes since the midnight that begins
 * Sunday. Its holidays are a list of their own there (`…/schedules/{id}/holidays`), which may stand beside it.
 */

type Data = Readonly<Record<string, unknown>>;

const read = ['intervals', 'time_zone', 'holidays', 'id', 'created_at', 'updated_at'];
const weekMinutes = 7 * dayMinutes;

const isMinute = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= weekMinutes;

function weekOf(intervals: unknown, path: string, lose: Lose): Map<number, string[]> {
  const ranges = new Map<number, TimeRange[]>(everyDay.map((day) => [day, []]));
  listOf(intervals).forEach((each, index) => {
    const { start_time: start, end_time: end } = isRecord(each) ? each : {};
    if (!isMinute(start) || !isMinute(end) || start >= end || start === weekMinutes) {
      return lose({ code: 'unreadable', path: `${path}/${index}`, value: each });
    }
    const sunday = Math.floor(start / dayMinutes);
    const first = sunday * dayMinutes;
    ranges.get((sunday + 6) % 7)!.push({ start: start - first, end: end - first });
  });
  return new Map([...ranges].map(([day, times]) => [day, intervalsOf(times)]));
}

function holidaysOf(holidays: unknown, path: string, lose: Lose): DatedHours[] {
  return listOf(holidays).flatMap((each, index) => {
    const { name, start_date: start, end_date: end = start } = isRecord(each) ? each : {};
    const from = typeof start === 'string' ? parseDate(start) : null;
    const until = typeof end === 'string' ? parseDate(end) : null;
    const isPeriod = from !== null && until !== null && from <= until;
    if (!isPeriod) lose({ code: 'unreadable', path: `${path}/${index}`, value: each });
    return isPeriod ? [datedOn(from, until, [], typeof name === 'string' ? name : undefined)] : [];
  });
}

/** The schedule in an answer; its holidays may stand beside it. */
function scheduleIn(data: unknown, lose: Lose): readonly [schedule: Data, path: string] | undefined {
  if (!isRecord(data)) return undefined;
  if (Array.isArray(data.intervals)) return [data, ''];
  if (isRecord(data.schedule)) return [data.schedule, '/schedule'];
  const [first, ...others] = listOf(data.schedules).map((value, index) => [value, `/schedules/${index}`] as const);
  for (const [value, path] of others)
    lose({ code: 'unsupported', path, value: (isRecord(value) && value.name) || value });
  return first && isRecord(first[0]) ? [first[0], first[1]] : undefined;
}

/**
 * Reads a schedule of Zendesk, with its holidays where they stand beside or within it; of several the first. Its zone is a name of Ruby on
 * Rails (`Amsterdam`), which is told as assumed. Never throws.
 *
 * @param timeZone the clock of the hours (IANA), instead of the schedule's own
 */
export function fromZendesk(data: unknown, timeZone?: string): Imported {
  const lost: Loss[] = [];
  const lose: Lose = (loss) => void lost.push(loss);
  const found = scheduleIn(data, lose);
  if (!found) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  const [schedule, path] = found;
  loseUnread(schedule, read, path, lose);
  const beside = path && isRecord(data) ? holidaysOf(data.holidays, '/holidays', lose) : [];
  const dated = [...holidaysOf(schedule.holidays, `${path}/holidays`, lose), ...beside];
  const week = weekOf(schedule.intervals, `${path}/intervals`, lose);
  const name = typeof schedule.time_zone === 'string' ? schedule.time_zone : undefined;
  const isPlain = name !== undefined && fitsFormat('time-zone', name);
  const zone = isPlain ? { own: name } : { own: name && railsZone(name), assumedFrom: name };
  return placedHours({ week, dated }, { given: timeZone, ...zone, path, lost });
}
