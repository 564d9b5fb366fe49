import { runsOf } from '../../schedule/calendar/date-ranges.js';
import { dayMinutes, formatDate, formatTime } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';

/*
 * Conditions for Asterisk. What its source (main/pbx_timing.c) does with `times,weekdays,mdays,months,timezone`:
 * - the end minute belongs to the range: until 12:30 is 12:29, until midnight 23:59;
 * - all parts are about the same day: a range of times that wraps past midnight takes the early hours of the *same* day.
 *   So what lasts past midnight is cut there, and the morning is a condition of its own on the next day;
 * - there is no year. A date without one would come back every year, so everything that is dated stands behind a guard
 *   that compares the whole date, as one number, with the first and the last day. That also spans months and years.
 * The first condition that is true wins.
 */

const isWholeDay = ({ start, end }: TimeRange) => start === 0 && end === dayMinutes;

/** Times of a day (minutes since its midnight, half open). */
export const timesText = (times: readonly TimeRange[]) =>
  times.some(isWholeDay) ? '*' : times.map(({ start, end }) => `${formatTime(start)}-${formatTime(end - 1)}`).join('&');

/** Weekdays in order (0 is Monday). */
export function weekdaysText(days: readonly number[]): string {
  if (days.length === 7) return '*';
  const names = runsOf(days).map((run) => [...new Set(run)].map((day) => dayNames[day]!).join('-'));
  return names.join('&');
}

const dateNumber = (day: number) => formatDate(day).replaceAll('-', '');

/** Writes the lines of one context. */
export interface DialplanLines {
  readonly timeZone: string;
  write(application: string): void;
  /** What is only true from one day up to another (day numbers, both included). */
  writeBetween(from: number, until: number, write: () => void): void;
  /** Goes to a label after a day. */
  writeAfter(day: number, label: string): void;
  /** All of it, as text for extensions.conf. */
  text(): string;
}

const date = '${BEREIKBAAR_DATE}';

/** The seconds that `GotoIfTime` goes by: of now, or of the moment that somebody asks about with the function `TESTTIME`. */
const seconds = '${IF($["${TESTTIME}" = ""]?${EPOCH}:${TESTTIME})}';

/** The beginning of a context. `timeZone` (IANA) is that of its wall times. */
export function beginDialplan(timeZone: string, context: string): DialplanLines {
  const lines = [`[${context}]`, `exten => s,1,Set(BEREIKBAAR_DATE=\${STRFTIME(${seconds},${timeZone},%Y%m%d)})`];
  let number = 0;
  let mark = '';
  const write = (application: string) => {
    lines.push(` same => n${mark},${application}`);
    mark = '';
  };
  return {
    timeZone,
    write,
    writeBetween(from, until, writeInside) {
      const after = `after_${++number}`;
      write(`GotoIf($[${date} < ${dateNumber(from)} | ${date} > ${dateNumber(until)}]?${after})`);
      writeInside();
      // Two guards that end in the same place need a line each.
      if (mark) write('NoOp()');
      mark = `(${after})`;
    },
    writeAfter: (day, label) => write(`GotoIf($[${date} > ${dateNumber(day)}]?${label})`),
    text: () => `${lines.join('\n')}\n`,
  };
}
