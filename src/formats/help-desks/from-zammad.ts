import { parseDate } from '../../schedule/calendar/dates.js';
import { weekdays } from '../../schedule/calendar/day-selectors.js';
import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import type { DatedHours } from '../importing/dated-hours.js';
import { datedOn, placedHours, type DayTimes } from '../importing/placed-hours.js';
import { loseUnread, type Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';
import { intervalOf } from '../sheet/cells.js';

/*
 * A calendar of Zammad, as its API gives it (`/api/v1/calendars`): `business_hours` by weekday, each switched on or off, and
 * `public_holidays` by date. A list of several: the one that is the default, else the first.
 */

type Data = Readonly<Record<string, unknown>>;

/** What a calendar says that is about itself, and not about hours. */
const ofItself = [
  'id',
  'created_at',
  'updated_at',
  'created_by_id',
  'updated_by_id',
  'last_log',
  'last_sync',
  'default',
];
const read = ['business_hours', 'public_holidays', 'timezone', ...ofItself];

function timesOf(frames: unknown, path: string, lose: Lose): DayTimes {
  const all = listOf(frames);
  const intervals = all.map((frame, index) => {
    const [from, until] = Array.isArray(frame) ? (frame as unknown[]) : [];
    const interval = typeof from === 'string' && typeof until === 'string' ? intervalOf(from, until) : undefined;
    if (!interval) lose({ code: 'unreadable', path: `${path}/${index}`, value: frame });
    return interval ?? [];
  });
  return all.length && !intervals.flat().length ? 'unknown' : intervals.flat().sort();
}

function weekOf(hours: unknown, path: string, lose: Lose): Map<number, DayTimes> {
  const week = new Map<number, DayTimes>();
  for (const [name, day] of Object.entries(isRecord(hours) ? hours : {})) {
    const index = (weekdays as readonly string[]).indexOf(name);
    if (index < 0 || !isRecord(day)) lose({ code: 'unreadable', path: `${path}/${name}`, value: day });
    else week.set(index, day.active === false ? [] : timesOf(day.timeframes, `${path}/${name}/timeframes`, lose));
  }
  return week;
}

function holidaysOf(holidays: unknown, path: string, lose: Lose): DatedHours[] {
  return Object.entries(isRecord(holidays) ? holidays : {}).flatMap(([date, holiday]) => {
    const day = parseDate(date);
    const { active, removed, summary } = isRecord(holiday) ? holiday : {};
    const name = typeof summary === 'string' ? summary : undefined;
    const place = { path: `${path}/${date}`, value: name ?? date };
    if (day === null) lose({ code: 'unreadable', ...place });
    else if (active === true && removed !== true) return [datedOn(day, day, [], name)];
    else lose({ code: 'no-absence', ...place });
    return [];
  });
}

function calendarIn(data: unknown, lose: Lose): readonly [calendar: Data, path: string] | undefined {
  const isCalendar = (value: unknown): value is Data => isRecord(value) && isRecord(value.business_hours);
  if (isCalendar(data)) return [data, ''];
  const found = (Array.isArray(data) ? data : []).map((value: unknown, index): readonly [unknown, string] => [
    value,
    `/${index}`,
  ]);
  const calendars = found.filter((each): each is readonly [Data, string] => isCalendar(each[0]));
  const chosen = calendars.find(([calendar]) => calendar.default === true) ?? calendars[0];
  for (const each of calendars) {
    if (each !== chosen) lose({ code: 'unsupported', path: each[1], value: each[0].name ?? each[0] });
  }
  return chosen;
}

/**
 * Reads a calendar of Zammad: its week, its zone and its public holidays. Those that are switched off close nothing. Never throws.
 *
 * @param timeZone the clock of the hours (IANA), instead of the calendar's own
 */
export function fromZammad(data: unknown, timeZone?: string): Imported {
  const lost: Loss[] = [];
  const lose: Lose = (loss) => void lost.push(loss);
  const found = calendarIn(data, lose);
  if (!found) return { document: null, lost: [{ code: 'unreadable', path: '', value: data }] };
  const [calendar, path] = found;
  loseUnread(calendar, read, path, lose);
  const week = weekOf(calendar.business_hours, `${path}/business_hours`, lose);
  const dated = holidaysOf(calendar.public_holidays, `${path}/public_holidays`, lose);
  return placedHours({ week, dated }, { given: timeZone, own: calendar.timezone, path, lost });
}
