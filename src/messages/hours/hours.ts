import { groupDays, type WeekDay } from '../../schedule/week.js';
import { coming, listUnusual, nameSubject, type SpokenHours, type HoursSubject } from './hours-subjects.js';
import { dayRemarks, dayWords, inWeekOrder, lineWords, type HoursLine, type HoursSpeech } from './hours-lines.js';
import { format } from '../days-and-times.js';
import { capital } from '../speech.js';

/** A row of a table: days, or ways to reach people on one day, with their hours. */
export interface HoursRow {
  readonly head: string;
  readonly isToday: boolean;
  readonly lines: readonly (HoursLine & { readonly isNow: boolean })[];
  /** Reasons and notes. */
  readonly remarks: readonly string[];
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
  readonly rows: readonly HoursRow[];
  /** Whether its rows are dates rather than days of the week. */
  readonly hasDates?: boolean | undefined;
}

/** A row about days that are the same. */
export function describeDays(
  speech: HoursSpeech,
  days: readonly WeekDay[],
  subject: HoursSubject,
  head: string,
): HoursRow {
  const [first] = days;
  const { minute } = subject;
  const today = speech.today();
  const isCurrent = days.some(({ day }) => day === subject.days[0]!.day);
  return {
    head,
    isToday: days.some(({ day }) => day === today),
    lines: lineWords(speech, first!).map((line) => {
      const { start, end, state, cause } = line.stretch;
      const isTold = state !== 'closed' || cause.kind === 'override';
      return { ...line, isNow: isTold && isCurrent && start <= minute && minute < end };
    }),
    remarks: dayRemarks(speech, first!),
  };
}

function describeUnusual({ speech, schedule }: SpokenHours, subject: HoursSubject): HoursRow[] {
  return listUnusual(schedule, subject).map(({ days, isEndless }) => {
    const head = isEndless
      ? capital(speech.say('hoursFrom', { day: format(speech, 'date', days[0]!.day) }))
      : dayWords(speech, days);
    return describeDays(speech, days, subject, head);
  });
}

/** The coming seven days, in the order of the week: a table for each of the ways to reach people that differ. */
export function describeWeek(hours: SpokenHours): HoursTable[] {
  const { speech, subjects, options } = hours;
  return subjects.map((subject) => {
    const week = inWeekOrder(coming(subject), speech.locale);
    const groups = groupDays(week);
    const rows = options.mergeDays || groups.length === 1 ? groups : week.map((day) => [day]);
    return {
      title: nameSubject(hours, subject).title,
      rows: rows.map((days) => describeDays(speech, days, subject, dayWords(speech, days))),
    };
  });
}

/** The days after the coming seven that are not as usual: one table when they are the same for all, else one for each. */
export function describeUnusualDays(hours: SpokenHours): HoursTable[] {
  const { speech, subjects } = hours;
  const tables = new Map<string, { readonly alike: readonly HoursSubject[]; readonly rows: readonly HoursRow[] }>();
  for (const subject of subjects) {
    const rows = describeUnusual(hours, subject);
    const key = JSON.stringify(rows);
    tables.set(key, { alike: [...(tables.get(key)?.alike ?? []), subject], rows });
  }
  return [...tables.values()]
    .filter(({ rows }) => rows.length)
    .map(({ alike, rows }) => {
      const { name } = nameSubject(hours, { channels: alike.flatMap(({ channels }) => channels) });
      const title = speech.say(alike.length === subjects.length ? 'hoursUnusual' : 'hoursUnusualOf', { name });
      return { title: capital(title), rows, hasDates: true };
    });
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
