import type { HtmlWords } from '../../../src/formats/html/to-html.js';
import { weekday } from '../../../src/schedule/calendar/dates.js';

/** Words that a program can read. */
export const tellingWords: HtmlWords = {
  language: 'en',
  hours: 'week',
  exceptions: 'dates',
  closed: 'closed',
  unknown: 'unknown',
  allDay: '0-1440',
  nameWeekdays: (days) => `[${days.join()}]`,
  writeDates: (from, until) => `${from ?? -1e9}..${until ?? 1e9}`,
  writeTimes: (start, end) => `${start}-${end}`,
  qualify: (times, state, limitedTo) => `${times} ${[state, limitedTo].filter(Boolean).join(' ')}`,
  nameChannel: ({ type }) => type,
  joinNames: (names) => names.join('+'),
  nameHoliday: (name) => name,
};

interface Row {
  readonly head: string;
  readonly cell: string;
}

function tablesOf(html: string): { readonly caption: string; readonly rows: readonly Row[] }[] {
  return [...html.matchAll(/<table><caption>(.*?)<\/caption>(.*?)<\/table>/g)].map(([, caption = '', body = '']) => {
    const rows = [...body.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)];
    return { caption, rows: rows.map(([, head = '', cell = '']) => ({ head, cell })) };
  });
}

/** Whether a table is that of a channel (by its name there): captions name channels where tables differ by channel. */
function isOf(caption: string, channel: string): boolean {
  const [names = ''] = caption.split(/: (?:week|dates)|, -?\d/);
  return /^(week|dates)/.test(caption) || names.split('+').includes(channel);
}

/** Gives the row of HTML with those words that is about a day (by its number): that of a date, or of its weekday in a season. */
export function rowsTold(html: string, channel = ''): (day: number) => Row | undefined {
  const tables = tablesOf(html).filter(({ caption }) => isOf(caption, channel));
  const isAbout = (text: string, day: number) => {
    const [, from, until] = /(-?\d+)\.\.(\d+)/.exec(text.replaceAll('e9', '000000000')) ?? [];
    const [, days] = /\[([\d,]*)\]/.exec(text) ?? [];
    const isIn = from === undefined || (Number(from) <= day && day <= Number(until));
    return isIn && (days === undefined || days.split(',').includes(`${weekday(day)}`));
  };
  const said = (day: number, isDated: boolean) =>
    tables
      .filter(({ caption }) => /(^|: )dates$/.test(caption) === isDated && isAbout(caption, day))
      .flatMap(({ rows }) => rows)
      .find(({ head }) => isAbout(head, day));
  return (day) => said(day, true) ?? said(day, false);
}

/** The cell of that row. */
export function daysTold(html: string): (day: number) => string | undefined {
  const rowOf = rowsTold(html);
  return (day) => rowOf(day)?.cell;
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly state: string;
}

/** The times of a cell, in minutes since the midnight of its day; what is written after something later is of the next day. */
function rangesIn(cell: string): Range[] {
  if (cell === 'unknown') return [{ start: 0, end: 1440, state: 'unknown' }];
  const ranges: Range[] = [];
  for (const [, start, end, state = 'open'] of cell.matchAll(/(\d+)-(\d+)(?::? (limited|appointment|unknown))?/g)) {
    const midnight = Number(start) < (ranges.at(-1)?.start ?? 0) ? 1440 : 0;
    ranges.push({ start: Number(start) + midnight, end: Number(end) + midnight, state });
  }
  return ranges;
}

/** What HTML with those words says of a minute: the row of the day, or else that of the night before. */
export function statesTold(html: string, channel = ''): (day: number, minute: number) => string {
  const rowOf = rowsTold(html, channel);
  const at = (day: number, minute: number) =>
    rangesIn(rowOf(day)?.cell ?? '').find(({ start, end }) => start <= minute && minute < end)?.state;
  return (day, minute) => at(day, minute) ?? at(day - 1, minute + 1440) ?? 'closed';
}
