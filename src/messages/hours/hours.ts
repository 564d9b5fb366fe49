import { groupDays, type WeekDay } from '../../schedule/week.js';
import { dayWords, inWeekOrder, tellDay, type DayWords, type HoursLine } from './hours-lines.js';
import { nameSubject } from './hours-names.js';
import { coming, type HoursSubject, type SpokenHours } from './hours-subjects.js';
import { format } from '../days-and-times.js';
import { capital } from '../speech.js';

/** What a row tells of one of the ways to reach people, or of all of them. */
export interface HoursCell {
  /** Whom it is about, where no column says so; else empty. */
  readonly whom: string;
  readonly lines: readonly (HoursLine & { readonly isNow: boolean })[];
  /** Reasons and notes. */
  readonly remarks: readonly string[];
}

/** A row of a table: days, or ways to reach people on one day, with their hours. */
export interface HoursRow {
  readonly head: string;
  /** Whether today is in it, alone or with other days. */
  readonly today: 'alone' | 'among' | null;
  /** Reasons and notes that all cells have in common. */
  readonly remarks: readonly string[];
  readonly cells: readonly HoursCell[];
}

/** The words with which rows and lines are marked. */
export interface HoursMarks {
  readonly today: string;
  readonly now: string;
}

/** What stands on paper only, where nothing is live. */
export interface HoursPaper {
  /** From which day on the hours are told. */
  readonly asOf: string;
  /** The phone numbers, in sentences. */
  readonly phones: readonly string[];
}

/** Hours with their title. */
export interface HoursTable {
  readonly title: string;
  /** What the cells of its rows are about; none when there is one, and the title says so. */
  readonly columns: readonly string[];
  readonly rows: readonly HoursRow[];
  /** Whether its rows are dates rather than days of the week. */
  readonly hasDates?: boolean | undefined;
}

/** The coming week in tables: one for each of the ways to reach people that differ, and one for all where there is room for that. */
export interface HoursWeek {
  readonly apart: readonly HoursTable[];
  /** Null where a single way, or too many, would be beside each other. */
  readonly together: HoursTable | null;
}

/** A cell that stands alone, as a sentence does. */
export const capitalised = (cell: HoursCell): HoursCell => ({
  ...cell,
  lines: cell.lines.map((line) => ({ ...line, time: capital(line.time) })),
});

/** A cell about days that are the same; `told` when it is not all there is to tell of the first of them. */
export function describeCell(
  { speech }: SpokenHours,
  days: readonly WeekDay[],
  { current, minute }: HoursSubject,
  told: DayWords = tellDay(speech, days[0]!),
): HoursCell {
  const isCurrent = days.some(({ day }) => day === current);
  const lines = told.lines.map((line) => {
    const { start, end, state, cause } = line.stretch;
    const isTold = state !== 'closed' || cause.kind === 'override';
    return { ...line, isNow: isTold && isCurrent && start <= minute && minute < end };
  });
  return { whom: '', lines, remarks: told.remarks };
}

/** Whether today is one of some days. */
export function todayIn({ speech }: SpokenHours, days: readonly WeekDay[]): HoursRow['today'] {
  const today = speech.today();
  if (!days.some(({ day }) => day === today)) return null;
  return days.length === 1 ? 'alone' : 'among';
}

/** What all cells have in common is told once, beside the days. */
function shareRemarks(cells: readonly HoursCell[]): Pick<HoursRow, 'cells' | 'remarks'> {
  const [first] = cells;
  const words = JSON.stringify(first?.remarks);
  const isShared = cells.length > 1 && cells.every(({ remarks }) => JSON.stringify(remarks) === words);
  if (!first || !isShared) return { cells, remarks: [] };
  return { cells: cells.map((cell) => ({ ...cell, remarks: [] })), remarks: first.remarks };
}

/** The same days of all subjects in a row: a date as soon as they are unusual for one of them. */
function describeRow(
  hours: SpokenHours,
  subjects: readonly HoursSubject[],
  daysOf: ReadonlyMap<HoursSubject, readonly WeekDay[]>,
): HoursRow {
  const all = subjects.map((subject) => daysOf.get(subject)!);
  const days = all[0]!.map((day, index) => ({ ...day, isUnusual: all.some((each) => each[index]!.isUnusual) }));
  return {
    head: dayWords(hours.speech, days),
    today: todayIn(hours, days),
    ...shareRemarks(subjects.map((subject) => capitalised(describeCell(hours, daysOf.get(subject)!, subject)))),
  };
}

/** Neighbouring days that are the same, for each subject, share a row. */
function groupWeek(
  { speech, options }: SpokenHours,
  subjects: readonly HoursSubject[],
): ReadonlyMap<HoursSubject, readonly WeekDay[]>[] {
  const weeks = subjects.map((subject) => inWeekOrder(coming(subject), speech.locale));
  const groups = weeks.map((week) => groupDays(week));
  const isMerged = options.mergeDays || groups.every(({ length }) => length === 1);
  const begins = new Set(groups.flatMap((each) => each.map(([first]) => first!.day)));
  const places = weeks[0]!.flatMap(({ day }, place) => (!isMerged || begins.has(day) ? [place] : []));
  return places.map(
    (place, index) =>
      new Map(subjects.map((subject, which) => [subject, weeks[which]!.slice(place, places[index + 1])])),
  );
}

const rowsOf = (hours: SpokenHours, subjects: readonly HoursSubject[]) =>
  groupWeek(hours, subjects).map((daysOf) => describeRow(hours, subjects, daysOf));

/** More columns than this are never beside each other. */
const mostColumns = 4;

/** The coming seven days, in the order of the week. */
export function describeWeek(hours: SpokenHours): HoursWeek {
  const { subjects, speech } = hours;
  const names = subjects.map((subject) => nameSubject(hours, subject));
  const isPossible = subjects.length > 1 && subjects.length <= mostColumns;
  return {
    apart: subjects.map((subject, index) => ({
      title: names[index]!.title,
      columns: [],
      rows: rowsOf(hours, [subject]),
    })),
    together: isPossible
      ? {
          title: capital(speech.say('hoursTitle')),
          columns: names.map(({ name }) => capital(name)),
          rows: rowsOf(hours, subjects),
        }
      : null,
  };
}

/** The words with which rows and lines are marked. */
export function describeMarks({ speech }: SpokenHours): HoursMarks {
  return { today: speech.say('hoursToday'), now: speech.say('hoursNow') };
}

/** What stands below hours on paper. */
export function describePaper({ speech, schedule, options: { channel: asked } }: SpokenHours): HoursPaper {
  const day = speech.today();
  const phones = schedule.channels.flatMap((channel) =>
    channel.type === 'phone' && (!asked || channel.id === asked) ? [channel] : [],
  );
  return {
    asOf: capital(speech.say('hoursAsOf', { day: format(speech, 'farDate', day) })),
    phones: phones.map(({ label, display, number: digits }) => {
      const number = (display ?? digits).replaceAll(' ', '\u00a0');
      return capital(label ? `${speech.read(label)}: ${number}` : speech.say('hoursPhone', { number }));
    }),
  };
}
