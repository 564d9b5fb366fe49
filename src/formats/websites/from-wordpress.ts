import { parseDate } from '../../schedule/calendar/dates.js';
import { isRecord } from '../../schedule/document/json.js';
import type { DatedHours } from '../importing/dated-hours.js';
import { datedOn, placedHours } from '../importing/placed-hours.js';
import type { Lose } from '../losses/import-losses.js';
import type { Imported, Loss } from '../losses/loss.js';
import { intervalOf } from '../sheet/cells.js';
import { phpValue } from './php-values.js';

/*
 * Sets of the WordPress plugin Opening Hours (WP Opening Hours), in an export of WordPress (Tools, Export): each is an item with lists in
 * its custom fields. Days are numbers, 0 is Sunday. A holiday closes whatever else is said of its days.
 */

const keyOf = {
  periods: '_op_set_periods',
  holidays: '_op_set_holidays',
  openings: '_op_set_irregular_openings',
} as const;

/** Whether a text is such an export. */
export const isWordPress = (text: string): boolean => text.includes(keyOf.periods);

/** A custom field of a set: its value, and the line on which it begins. */
interface Field {
  readonly value: string;
  readonly line: number;
}

interface WordPressSet {
  readonly title: string;
  readonly line: number;
  readonly isChild: boolean;
  readonly fields: ReadonlyMap<string, Field>;
}

const contentOf = (text: string) =>
  text
    .replace(/^\s*<!\[CDATA\[([^]*?)\]\]>\s*$/, '$1')
    .replace(/&(quot|lt|gt|amp);/g, (_, name: string) => ({ quot: '"', lt: '<', gt: '>', amp: '&' })[name]!);

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

function fieldsIn(item: string, firstLine: number): Map<string, Field> {
  const meta = item.matchAll(/<wp:meta_key>([^]*?)<\/wp:meta_key>\s*<wp:meta_value>([^]*?)<\/wp:meta_value>/g);
  return new Map(
    [...meta].map(({ 1: key = '', 2: value = '', index }) => [
      contentOf(key),
      { value: contentOf(value), line: firstLine + lineAt(item, index) - 1 },
    ]),
  );
}

function setsIn(text: string): WordPressSet[] {
  return [...text.matchAll(/<item>([^]*?)<\/item>/g)].flatMap(({ 1: item = '', index }) => {
    const line = lineAt(text, index);
    const fields = fieldsIn(item, line);
    const title = contentOf(/<title>([^]*?)<\/title>/.exec(item)?.[1] ?? '');
    const isChild = /<wp:post_parent>\s*(?:<!\[CDATA\[)?[1-9]/.test(item);
    return fields.has(keyOf.periods) ? [{ title, line, isChild, fields }] : [];
  });
}

type Row = Readonly<Record<string, unknown>>;
type Take = (row: Row) => boolean;

const textIn = (value: unknown) => (typeof value === 'string' ? value : '');

/** Takes each row of a list; what cannot be taken is lost. */
function takeRows({ fields }: WordPressSet, key: keyof typeof keyOf, lose: Lose, take: Take): void {
  const field = fields.get(keyOf[key]);
  if (!field) return;
  const path = `/${keyOf[key]}`;
  const list = field.value.trim() ? phpValue(field.value) : {};
  if (!isRecord(list)) return lose({ code: 'unreadable', path, value: field.value, line: field.line });
  for (const [index, row] of Object.entries(list)) {
    const isTaken = isRecord(row) && take(row);
    if (!isTaken) lose({ code: 'unreadable', path: `${path}/${index}`, value: row, line: field.line });
  }
}

/** Times of the clock; one that ends when it begins lasts until then on the next day. */
function timeOf({ timeStart, timeEnd }: Row): string | undefined {
  const [start, end] = [textIn(timeStart), textIn(timeEnd)];
  return start === end && intervalOf(start, '24:00') ? `${start}-${end}+1` : intervalOf(start, end);
}

function weekOf(set: WordPressSet, lose: Lose): Map<number, string[]> {
  const week = new Map<number, string[]>();
  takeRows(set, 'periods', lose, (row) => {
    const [day, time] = [Number(row.weekday), timeOf(row)];
    const isRead = Number.isInteger(day) && day >= 0 && day <= 6 && time !== undefined;
    if (isRead) week.set((day + 6) % 7, [...(week.get((day + 6) % 7) ?? []), time].sort());
    return isRead;
  });
  return week;
}

function datesOf(set: WordPressSet, lose: Lose): DatedHours[] {
  const openings = new Map<number, { readonly name: string; readonly times: string[] }>();
  const holidays: DatedHours[] = [];
  takeRows(set, 'openings', lose, (row) => {
    const [day, time] = [parseDate(textIn(row.date)), timeOf(row)];
    if (day === null || !time) return false;
    const { name = textIn(row.name), times = [] } = openings.get(day) ?? {};
    openings.set(day, { name, times: [...times, time].sort() });
    return true;
  });
  takeRows(set, 'holidays', lose, (row) => {
    const [from, until] = [parseDate(textIn(row.dateStart)), parseDate(textIn(row.dateEnd))];
    const isRead = from !== null && until !== null && from <= until;
    if (isRead) holidays.push(datedOn(from, until, [], textIn(row.name)));
    return isRead;
  });
  return [...[...openings].map(([day, { name, times }]) => datedOn(day, day, times, name)), ...holidays];
}

/**
 * Reads the first set of WP Opening Hours in an export of WordPress: its periods, holidays and irregular openings. Other sets, and child
 * sets, are lost. WordPress writes no clock beside them. Never throws.
 *
 * @param timeZone the clock of the hours (IANA)
 */
export function fromWordPress(text: string, timeZone?: string): Imported {
  const sets = setsIn(text);
  const chosen = sets.find(({ isChild }) => !isChild) ?? sets[0];
  if (!chosen) return { document: null, lost: [{ code: 'unreadable', path: '', value: text.slice(0, 80), line: 1 }] };
  const lost = sets
    .filter((set) => set !== chosen)
    .map(({ title, line }): Loss => ({ code: 'unsupported', path: '', value: title, line }));
  const lose: Lose = (loss) => void lost.push(loss);
  const week = weekOf(chosen, lose);
  const dated = datesOf(chosen, lose);
  const { document, lost: all } = placedHours({ week, dated }, { given: timeZone, path: '', lost });
  return {
    document: document && chosen.title ? { ...document, organisation: { name: chosen.title } } : document,
    lost: all,
  };
}
