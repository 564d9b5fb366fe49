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

/** Gives what HTML with those words says of a day (by its number): of a date, or of its weekday in a season. */
export function daysTold(html: string): (day: number) => string | undefined {
  const tables = [...html.matchAll(/<table><caption>(.*?)<\/caption>(.*?)<\/table>/g)].map(
    ([, caption = '', body = '']) => {
      const rows = [...body.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)];
      return { caption, rows: rows.map(([, head = '', cell = '']) => ({ head, cell })) };
    },
  );
  const isAbout = (text: string, day: number) => {
    const [, from, until] = /(-?\d+)\.\.(\d+)/.exec(text.replaceAll('e9', '000000000')) ?? [];
    const [, days] = /\[([\d,]*)\]/.exec(text) ?? [];
    const isIn = from === undefined || (Number(from) <= day && day <= Number(until));
    return isIn && (days === undefined || days.split(',').includes(`${weekday(day)}`));
  };
  const said = (day: number, isDated: boolean) =>
    tables
      .filter(({ caption }) => caption.startsWith('dates') === isDated && isAbout(caption, day))
      .flatMap(({ rows }) => rows)
      .find(({ head }) => isAbout(head, day))?.cell;
  return (day) => said(day, true) ?? said(day, false);
}
