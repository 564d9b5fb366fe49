import { dayMinutes, formatDate, formatTime } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import { keyOf, type Season, type Timetable, type WeekdayRule } from '../timetable/timetable.js';
import type { WallStretch } from '../timetable/wall-days.js';
import { everyDay } from '../importing/document-notation.js';
import type { ExportedText } from '../losses/loss.js';
import { exchangeLosses, exchangeTimetable, exchangeWords, type PhoneOptions } from './exchange-timetable.js';

/*
 * Conditions for Asterisk. What its source (main/pbx_timing.c) does with `times,weekdays,mdays,months,timezone`:
 * - the end minute belongs to the range: until 12:30 is 12:29, until midnight 23:59;
 * - all parts are about the same day: a range of times that wraps past midnight takes the early hours of the *same* day.
 *   So what lasts past midnight is cut there, and the morning is a condition of its own on the next day;
 * - there is no year. A date without one would come back every year, so everything that is dated stands behind a guard
 *   that compares the whole date, as one number, with the first and the last day. That also spans months and years.
 * The first condition that is true wins: the dated ones come first, and each ends by closing the rest of its days.
 */

/** Where a telephone call goes in a state: a label of Asterisk, `[[context,]extension,]priority`. */
export interface PhoneLabels {
  readonly open: string;
  readonly break: string;
  readonly closed: string;
  /** For some things only; `open` if left out. */
  readonly limited?: string;
}

const isWholeDay = ({ start, end }: WallStretch) => start === 0 && end === dayMinutes;

const timesText = (stretches: readonly WallStretch[]) =>
  stretches.some(isWholeDay)
    ? '*'
    : stretches.map(({ start, end }) => `${formatTime(start)}-${formatTime(end - 1)}`).join('&');

function weekdaysText(days: readonly number[]): string {
  if (days.length === 7) return '*';
  const parts: number[][] = [];
  for (const day of days) {
    if (parts.at(-1)?.at(-1) === day - 1) parts.at(-1)!.push(day);
    else parts.push([day]);
  }
  const names = parts.map((part) => [...new Set([part[0]!, part.at(-1)!])].map((day) => dayNames[day]!).join('-'));
  return names.join('&');
}

const ordinals = ['1st', '2nd', '3rd', '4th', '5th'];

/** The days of the month on which the n-th of a weekday can fall. */
function monthDays(which: WeekdayRule['which']): string {
  const first = ordinals.indexOf(which ?? '') * 7 + 1;
  return which ? `${first}-${Math.min(first + 6, 31)}` : '*';
}

/** Writes the lines of one context. */
interface Writing {
  readonly timeZone: string;
  readonly labels: PhoneLabels;
  write(application: string): void;
  /** Names the line that is written next. */
  mark(label: string): void;
  newLabel(): string;
}

function labelOf({ labels }: Writing, state: State): string | undefined {
  if (state === 'limited') return labels.limited ?? labels.open;
  return state === 'open' || state === 'break' ? labels[state] : undefined;
}

interface Days {
  readonly weekdays: readonly number[];
  readonly which?: WeekdayRule['which'] | undefined;
}

/** The conditions of some days: one for each label, and one that closes what is left. */
function writeDays(writing: Writing, { weekdays, which }: Days, stretches: readonly WallStretch[]): void {
  const days = `${weekdaysText(weekdays)},${monthDays(which)},*,${writing.timeZone}`;
  const byLabel = new Map<string, WallStretch[]>();
  for (const stretch of stretches) {
    const label = labelOf(writing, stretch.state);
    if (label) byLabel.set(label, [...(byLabel.get(label) ?? []), stretch]);
  }
  byLabel.forEach((of, label) => writing.write(`GotoIfTime(${timesText(of)},${days}?${label})`));
  if (!stretches.some((stretch) => isWholeDay(stretch) && labelOf(writing, stretch.state))) {
    writing.write(`GotoIfTime(*,${days}?${writing.labels.closed})`);
  }
}

const dateNumber = (day: number) => formatDate(day).replaceAll('-', '');

/** What is only true from one day up to another, both included. */
function writeBetween(writing: Writing, from: number, until: number, write: () => void): void {
  const after = writing.newLabel();
  const date = '${BEREIKBAAR_DATE}';
  writing.write(`GotoIf($[${date} < ${dateNumber(from)} | ${date} > ${dateNumber(until)}]?${after})`);
  write();
  writing.mark(after);
}

function writeException(writing: Writing, { from, until, weekdays, stretches }: ExceptionRange): void {
  writeBetween(writing, from, until, () => writeDays(writing, { weekdays: weekdays ?? everyDay }, stretches));
}

/** A week: the n-th weekdays of a month before the others, as the first condition that is true wins. */
function writeWeek(writing: Writing, { rules }: Season): void {
  const groups = new Map<string, { weekdays: number[]; rule: WeekdayRule }>();
  for (const rule of rules) {
    const key = `${rule.which}${keyOf(rule.stretches)}`;
    const group = groups.get(key) ?? { weekdays: [], rule };
    group.weekdays.push(rule.weekday);
    groups.set(key, group);
  }
  const sorted = [...groups.values()].sort((one, other) => Number(!one.rule.which) - Number(!other.rule.which));
  for (const { weekdays, rule } of sorted) writeDays(writing, { weekdays, which: rule.which }, rule.stretches);
}

function writingOf(timeZone: string, labels: PhoneLabels, lines: string[]): Writing {
  let number = 0;
  let mark = '';
  return {
    timeZone,
    labels,
    write(application) {
      lines.push(` same => n${mark},${application}`);
      mark = '';
    },
    mark(label) {
      // Two guards that end in the same place need a line each.
      if (mark) this.write('NoOp()');
      mark = `(${label})`;
    },
    newLabel: () => `after_${++number}`,
  };
}

/** The context of a timetable, as text for extensions.conf. `timeZone` (IANA) is that of its wall times. */
function asteriskDialplan(timetable: Timetable, timeZone: string, context: string, labels: PhoneLabels): string {
  const { first, last, seasons } = timetable;
  const lines = [`[${context}]`, `exten => s,1,Set(BEREIKBAAR_DATE=\${STRFTIME(\${EPOCH},${timeZone},%Y%m%d)})`];
  const writing = writingOf(timeZone, labels, lines);
  exceptionRanges(timetable).forEach((range) => writeException(writing, range));
  for (const season of seasons.slice(0, -1)) {
    writeBetween(writing, season.from ?? first, season.until ?? last, () => writeWeek(writing, season));
  }
  const base = seasons.at(-1);
  if (base) {
    // After the day until which the document holds nothing is known.
    if (base.until !== null)
      writing.write(`GotoIf($[\${BEREIKBAAR_DATE} > ${dateNumber(base.until)}]?${labels.closed})`);
    writeWeek(writing, base);
  }
  writing.write(`Goto(${labels.closed})`);
  return `${lines.join('\n')}\n`;
}

const defaultLabels: PhoneLabels = {
  open: 'bereikbaar-open,s,1',
  break: 'bereikbaar-break,s,1',
  closed: 'bereikbaar-closed,s,1',
};

/**
 * A context for Asterisk's extensions.conf that sends a call to a label by the state of the moment: `open`, `limited` (as open
 * when no label is given), `break`, or `closed` for all else. Hours by appointment and unknown hours are closed, and
 * so is what comes after the day until which the document holds.
 */
export function toDialplan(
  schedule: Schedule,
  options: PhoneOptions & { readonly labels?: PhoneLabels },
): ExportedText {
  // Days of the month say which Thursday it is; which is the last one depends on the month.
  const timetable = exchangeTimetable(schedule, options, ['1st', '2nd', '3rd', '4th', '5th']);
  const context = `bereikbaar-${options.channelId ?? 'organisation'}`;
  return {
    text: asteriskDialplan(timetable, schedule.timeZone, context, options.labels ?? defaultLabels),
    lost: [...exchangeLosses(schedule, options, timetable), ...exchangeWords(schedule, () => true)],
  };
}
