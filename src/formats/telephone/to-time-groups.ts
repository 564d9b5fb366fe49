import { civilDate, formatDate } from '../../schedule/calendar/dates.js';
import { lastOfMonth } from '../importing/document-notation.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import { asOneWeek } from '../timetable/one-week.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';
import { timesText, weekdaysText } from './dialplan-lines.js';
import { exchangeLosses, exchangeTimetable, exchangeWords, type PhoneOptions } from './exchange-timetable.js';

/*
 * Time groups of FreePBX, as its Bulk Handler imports them: a line for each group, with its name and a column for each
 * `times|weekdays|days of the month|months`, of which one has to be true. There is no year, so nothing is written that a date would mean
 * a second time; and no range of a month that another one continues. Three groups, for three time conditions in this order:
 * open on days that differ, days that differ (else closed), open in the week (else closed).
 */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** No date may come back in what is written: a year less two days, as the first day is that before. */
const mostDays = 363;

const isOpen = ({ state }: WallStretch) => state === 'open' || state === 'limited';

/** Days from one to another, by month: `24-31|dec`. */
function datesText(from: number, until: number): string[] {
  const { year, month, dayOfMonth } = civilDate(from);
  const end = Math.min(until, lastOfMonth(year, month));
  const last = civilDate(end).dayOfMonth;
  const text = `${dayOfMonth === last ? dayOfMonth : `${dayOfMonth}-${last}`}|${months[month - 1]}`;
  return [text, ...(end < until ? datesText(end + 1, until) : [])];
}

/** Weekdays as ranges of their own, as a column takes one. */
const weekdayTexts = (days: readonly number[]) => weekdaysText(days).split('&');

/** Each time of the day that is open, as a column takes one. */
const openTexts = (stretches: readonly WallStretch[]) => stretches.filter(isOpen).map((each) => timesText([each]));

function columnsOf({ from, until, weekdays }: ExceptionRange, times: readonly string[]): string[] {
  const days = weekdays ? weekdayTexts(weekdays) : ['*'];
  const dates = datesText(from, until);
  return times.flatMap((time) => days.flatMap((day) => dates.map((date) => `${time}|${day}|${date}`)));
}

type WeekRule = { readonly weekday: number; readonly stretches: readonly WallStretch[] };

function weekColumns(rules: readonly WeekRule[]): string[] {
  const groups = new Map<string, { readonly days: number[]; readonly stretches: readonly WallStretch[] }>();
  for (const { weekday: day, stretches } of rules) {
    const group = groups.get(keyOf(stretches)) ?? { days: [], stretches };
    group.days.push(day);
    groups.set(keyOf(stretches), group);
  }
  return [...groups.values()].flatMap(({ days, stretches }) =>
    openTexts(stretches).flatMap((time) => weekdayTexts(days).map((day) => `${time}|${day}|*|*`)),
  );
}

/** The names of the groups, in the order of their time conditions. */
export interface TimeGroupNames {
  readonly otherOpen: string;
  readonly otherDays: string;
  readonly week: string;
}

const defaultNames: TimeGroupNames = {
  otherOpen: 'bereikbaar-1-other-days-open',
  otherDays: 'bereikbaar-2-other-days',
  week: 'bereikbaar-3-week-open',
};

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function sheetOf(groups: readonly (readonly [name: string, columns: readonly string[]])[]): string {
  const used = groups.filter(([, columns]) => columns.length);
  const widest = Math.max(1, ...used.map(([, columns]) => columns.length));
  const header = [
    'description',
    ...Array<string>(widest)
      .fill('time')
      .map((name, index) => `${name}${index + 1}`),
  ];
  const lines = used.map(([name, columns]) => [name, ...columns, ...Array<string>(widest - columns.length).fill('')]);
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\n`).join('');
}

/**
 * Time groups for FreePBX (Admin, Bulk Handler, Import, Time Groups), as CSV, of the coming year: a group that has no year means its dates each year.
 * Breaks, hours by appointment and unknown hours are closed; limited ones are open. A group with nothing in it is left out.
 */
export function toTimeGroups(
  schedule: Schedule,
  options: PhoneOptions & { readonly names?: TimeGroupNames },
): ExportedText {
  const { days = mostDays, names = defaultNames } = options;
  const whole = exchangeTimetable(schedule, { ...options, days: Math.min(days, mostDays) }, []);
  const timetable = asOneWeek({ ...whole, first: whole.first + 1 });
  const ranges = exceptionRanges(timetable);
  const columns = (timesOf: (range: ExceptionRange) => readonly string[]) =>
    ranges.flatMap((range) => columnsOf(range, timesOf(range)));
  const [season] = timetable.seasons;
  const text = sheetOf([
    [names.otherOpen, columns(({ stretches }) => openTexts(stretches))],
    [names.otherDays, columns(() => ['*'])],
    [names.week, weekColumns(season?.rules ?? [])],
  ]);
  const told = exchangeLosses(schedule, options, whole);
  // What is dated is true again a year later.
  const isEnding = told.some(({ code }) => code === 'window');
  const lost: Loss[] = [
    { code: 'time-zone', path: '/timeZone', value: schedule.timeZone },
    ...told,
    ...(ranges.length && !isEnding ? [{ code: 'window', path: '', value: formatDate(whole.last) } as const] : []),
    ...exchangeWords(schedule, options, whole, () => true),
  ];
  return { text, lost };
}
