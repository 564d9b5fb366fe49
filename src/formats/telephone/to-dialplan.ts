import { dayMinutes } from '../../schedule/calendar/dates.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import type { Season, Timetable, WeekdayRule } from '../timetable/timetable.js';
import { keyOf, type WallStretch } from '../timetable/wall-days.js';
import { everyDay } from '../importing/document-notation.js';
import type { ExportedText } from '../losses/loss.js';
import { beginDialplan, timesText, weekdaysText, type DialplanLines } from './dialplan-lines.js';
import { exchangeLosses, exchangeTimetable, exchangeWords, type PhoneOptions } from './exchange-timetable.js';

/* The first condition that is true wins: the dated ones come first, and each ends by closing the rest of its days. */

/** Where a telephone call goes in a state: a label of Asterisk, `[[context,]extension,]priority`. */
export interface PhoneLabels {
  readonly open: string;
  readonly break: string;
  readonly closed: string;
  /** For some things only; `open` if left out. */
  readonly limited?: string;
}

const isWholeDay = ({ start, end }: WallStretch) => start === 0 && end === dayMinutes;

const ordinals = ['1st', '2nd', '3rd', '4th', '5th'];

/** The days of the month on which the n-th of a weekday can fall. */
function monthDays(which: WeekdayRule['which']): string {
  const first = ordinals.indexOf(which ?? '') * 7 + 1;
  return which ? `${first}-${Math.min(first + 6, 31)}` : '*';
}

/** The lines of a context, and where they lead. */
interface Writing extends DialplanLines {
  readonly labels: PhoneLabels;
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

function writeException(writing: Writing, { from, until, weekdays, stretches }: ExceptionRange): void {
  writing.writeBetween(from, until, () => writeDays(writing, { weekdays: weekdays ?? everyDay }, stretches));
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

/** The context of a timetable, as text for extensions.conf. `timeZone` (IANA) is that of its wall times. */
function asteriskDialplan(timetable: Timetable, timeZone: string, context: string, labels: PhoneLabels): string {
  const { first, last, seasons } = timetable;
  const writing = { ...beginDialplan(timeZone, context), labels };
  exceptionRanges(timetable).forEach((range) => writeException(writing, range));
  for (const season of seasons.slice(0, -1)) {
    writing.writeBetween(season.from ?? first, season.until ?? last, () => writeWeek(writing, season));
  }
  const base = seasons.at(-1);
  if (base) {
    // After the day until which the document holds nothing is known.
    if (base.until !== null) writing.writeAfter(base.until, labels.closed);
    writeWeek(writing, base);
  }
  writing.write(`Goto(${labels.closed})`);
  return writing.text();
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
    lost: [...exchangeLosses(schedule, options, timetable), ...exchangeWords(schedule, options, timetable, () => true)],
  };
}
