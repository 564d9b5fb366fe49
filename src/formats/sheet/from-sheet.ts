import Papa from 'papaparse';
import type { DayHours, Exception, Hours } from '../../schedule/document/schedule.js';
import { everyDay, hoursOfIntervals, hoursOfWeek, joinExceptions } from '../importing/document-notation.js';
import { importedDocument } from '../importing/imported-document.js';
import type { Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';
import { datesIn, intervalOf, intervalsIn, keywordIn, weekdaysIn, type Keyword } from './cells.js';
import { columnsOf, type Column } from './columns.js';

/*
 * Hours in a sheet, saved as CSV: a line for each stretch, with the day or the date, from when and until when (or both in one
 * column), and why. Excel in Dutch writes semicolons, and others commas or tabs.
 */

type Times = readonly string[] | Keyword;
type Row = Partial<Readonly<Record<Column, string>>>;

/** What was read so far, by weekday, by selector, and by date and reason. */
interface Sheet {
  readonly week: Map<number, Times>;
  readonly further: Map<string, Times>;
  readonly dates: Map<string, { readonly date: string; readonly reason: string; times: Times }>;
}

/** The times of a line; undefined when nobody can tell. */
function timesOf({ hours, from = '', until = '' }: Row): Times | undefined {
  if (hours !== undefined && !from && !until) return keywordIn(hours) ?? intervalsIn(hours);
  if (!until) return keywordIn(from) ?? intervalsIn(from);
  const interval = intervalOf(from, until);
  return interval ? [interval] : undefined;
}

/** Two lines on one day make a day with two stretches; a word beside times is a contradiction. */
function joined(before: Times | undefined, times: Times): Times | undefined {
  if (before === undefined) return times;
  return typeof before === 'string' || typeof times === 'string' ? undefined : [...before, ...times].sort();
}

/** Puts a line in; false when it cannot be read, or contradicts another one. */
function putIn<Key>(map: Map<Key, Times>, keys: readonly Key[], times: Times): boolean {
  const together = keys.map((key) => joined(map.get(key), times));
  if (together.includes(undefined)) return false;
  keys.forEach((key, index) => map.set(key, together[index]!));
  return true;
}

function putDate({ dates }: Sheet, date: string, reason: string, times: Times): boolean {
  const key = `${date} ${reason}`;
  const together = joined(dates.get(key)?.times, times);
  if (together) dates.set(key, { date, reason, times: together });
  return together !== undefined;
}

function takeLine(sheet: Sheet, row: Row): boolean {
  const { day = '', reason = '' } = row;
  const times = timesOf(row);
  if (!times) return false;
  const days = weekdaysIn(day);
  if (typeof days === 'string') return putIn(sheet.further, [days], times);
  if (days) return putIn(sheet.week, days, times);
  const date = datesIn(day);
  return date !== undefined && putDate(sheet, date, reason, times);
}

const hoursOf = (times: Times): DayHours => (typeof times === 'string' ? times : hoursOfIntervals([...times]));

function exceptionsOf({ dates }: Sheet): Exception[] {
  return [...dates.values()].map(({ date, reason, times }) => ({
    date,
    hours: hoursOf(times),
    ...(reason ? { reason } : {}),
  }));
}

function weekOf({ week, further }: Sheet): Hours {
  if (!week.size && !further.size) return 'unknown';
  const days = everyDay.map((day) => hoursOf(week.get(day) ?? 'closed'));
  return hoursOfWeek(days, Object.fromEntries([...further].map(([days, times]) => [days, hoursOf(times)])));
}

function rowOf(cells: readonly string[], columns: readonly (Column | undefined)[]): Row {
  const named = columns.flatMap((column, index) => (column ? [[column, (cells[index] ?? '').trim()] as const] : []));
  return Object.fromEntries(named);
}

/** Columns that say something which has no place. */
function loseColumns([header = [], ...lines]: readonly (readonly string[])[], lose: Lose): void {
  columnsOf(header).forEach((column, index) => {
    const line = lines.findIndex((cells) => cells[index]?.trim());
    if (!column && line >= 0)
      lose({ code: 'no-place', path: `/${header[index]}`, value: lines[line]![index], line: line + 2 });
  });
}

/**
 * A document of a sheet (CSV) with a column for days or dates and one or two for times; null when there is no such column.
 *
 * @param timeZone the clock of the hours, such as `Europe/Amsterdam`: a sheet names none
 */
export function fromSheet(text: string, timeZone?: string): Imported {
  const lines = Papa.parse<string[]>(text.trimStart(), { delimitersToGuess: [';', ',', '\t', '|'] }).data;
  const columns = columnsOf(lines[0] ?? []);
  const lost: Loss[] = [];
  const lose: Lose = (loss) => void lost.push(loss);
  const isSheet = columns.includes('day') && columns.some((column) => column === 'hours' || column === 'from');
  if (!isSheet) lose({ code: 'unreadable', path: '/1', value: lines[0]?.join(', ') ?? '', line: 1 });
  else if (timeZone === undefined) lose({ code: 'no-zone', path: '/', value: undefined });
  if (!isSheet || timeZone === undefined) return { document: null, lost };
  const sheet: Sheet = { week: new Map(), further: new Map(), dates: new Map() };
  lines.forEach((cells, index) => {
    const isRead = index === 0 || !cells.some((cell) => cell.trim()) || takeLine(sheet, rowOf(cells, columns));
    if (!isRead) lose({ code: 'unreadable', path: `/${index + 1}`, value: cells.join(', '), line: index + 1 });
  });
  loseColumns(lines, lose);
  const hours = { hours: weekOf(sheet), versions: [], exceptions: joinExceptions(exceptionsOf(sheet)) };
  return importedDocument({ settings: {}, hours, channels: [] }, timeZone, lost);
}
