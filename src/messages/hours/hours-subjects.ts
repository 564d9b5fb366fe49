import { isCounter, isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { isAvailable } from '../../schedule/document/states.js';
import { evaluateChannel, evaluateOrganisation } from '../../schedule/evaluate.js';
import { dayAt } from '../../schedule/day-of-night.js';
import { groupDays, listDays, type WeekDay } from '../../schedule/week.js';
import type { HoursSpeech } from './hours-lines.js';

/** What a table of hours is to show. */
export interface HoursOptions {
  /** The channel that it is about; without one all live channels, or else the organisation. */
  readonly channel?: string | undefined;
  /** Whether equal days share a row. */
  readonly mergeDays?: boolean | undefined;
  /** For how many weeks unusual days are told, the coming one included (4). */
  readonly weeks?: number | undefined;
}

/** Channels that have the same hours; none: it is the organisation. */
export interface HoursSubject {
  readonly channels: readonly Channel[];
  /** The days that are told of, the same for all subjects. The first is the one that the instant belongs to, for one of them at least. */
  readonly days: readonly WeekDay[];
  /** The day (day number) that the instant belongs to: at night maybe the one before. */
  readonly current: number;
  /** The minute of that day that it is now. */
  readonly minute: number;
}

/** What is told of the hours of a schedule at an instant, and how. */
export interface SpokenHours {
  readonly schedule: Schedule;
  readonly speech: HoursSpeech;
  readonly options: HoursOptions;
  readonly subjects: readonly HoursSubject[];
}

/** The days of a table. */
export const coming = ({ days }: HoursSubject) => days.slice(0, 7);

/** The days of some subjects from one on, the first that any of them is in: a night of one does not shift its week against the others. */
function readDays(
  schedule: Schedule,
  speech: HoursSpeech,
  asked: readonly (Channel | null)[],
  weeks: number,
): HoursSubject[] {
  const { instant } = speech;
  const wall = speech.zone.toWallTime(instant);
  const currents = asked.map((channel) => dayAt(schedule, instant, channel?.id) ?? wall.day);
  const from = Math.min(...currents);
  return asked.map((channel, index) => {
    speech.use(channel ? evaluateChannel(schedule, channel.id, instant) : evaluateOrganisation(schedule, instant));
    const current = currents[index]!;
    return {
      channels: channel ? [channel] : [],
      days: listDays(schedule, from, (weeks >= 1 ? Math.min(weeks, 53) : 1) * 7, channel?.id),
      current,
      minute: wall.minute + (wall.day - current) * 1440,
    };
  });
}

const statesOf = (subject: HoursSubject) =>
  coming(subject).flatMap(({ stretches }) => stretches.map(({ state }) => state));

/** Whether there is nothing to tell of the coming days: breaks of what is unknown say nothing. */
function isUnknown(subject: HoursSubject): boolean {
  const states = statesOf(subject);
  return !states.some(isAvailable) && (states.includes('unknown') || !states.length);
}

/** Visits are spoken of in other words, and an urgent line stands alone. */
function keyOf({ channels: [channel], days }: HoursSubject): string {
  return JSON.stringify([channel && isCounter(channel), channel?.urgent && channel.id, days]);
}

/** Urgent channels come first, then the others in document order; what has the same hours is one subject. */
function join(subjects: readonly HoursSubject[]): HoursSubject[] {
  const joined = new Map<string, HoursSubject>();
  for (const subject of subjects) {
    const key = keyOf(subject);
    joined.set(key, { ...subject, channels: [...(joined.get(key)?.channels ?? []), ...subject.channels] });
  }
  const isUrgent = ({ channels }: HoursSubject) => !!channels[0]?.urgent;
  return [...joined.values()].sort((one, other) => Number(isUrgent(other)) - Number(isUrgent(one)));
}

/** What there are hours of. What is unknown is left out, and so is what is never open beside what is. */
function listSubjects(schedule: Schedule, speech: HoursSpeech, options: HoursOptions): HoursSubject[] {
  const { channel: id, weeks = 4 } = options;
  const channels = schedule.channels.filter((channel) => isLive(channel) && (!id || channel.id === id));
  const asked = channels.length || id ? channels : [null];
  const known = readDays(schedule, speech, asked, weeks).filter((subject) => !isUnknown(subject));
  const isNever = (subject: HoursSubject) =>
    !statesOf(subject).some((state) => state !== 'closed') && !subject.days.some(({ isUnusual }) => isUnusual);
  const open = known.filter((subject) => !isNever(subject));
  return join(open.length ? open : known);
}

/** The hours of a schedule, to be told in a speech about a moment; null when nothing is known of them. */
export function readHours(schedule: Schedule, speech: HoursSpeech, options: HoursOptions = {}): SpokenHours | null {
  const subjects = listSubjects(schedule, speech, options);
  return subjects.length ? { schedule, speech, options, subjects } : null;
}

const farthest = 366;

/**
 * The unusual days after the coming seven, or that last until then, each group with all its days; one of more than a year
 * has no end.
 */
export function listUnusual(
  schedule: Schedule,
  subject: HoursSubject,
): { readonly days: WeekDay[]; readonly isEndless: boolean }[] {
  const { days, channels } = subject;
  const last = days.at(-1)!.day;
  const lastOfWeek = days[0]!.day + 6;
  const groups = groupDays(days).filter((group) => group.some(({ isUnusual }) => isUnusual));
  return groups
    .filter((group) => group.at(-1)!.day > lastOfWeek)
    .map((group) => {
      if (group.at(-1)!.day < last) return { days: group, isEndless: false };
      const whole = groupDays([...group, ...listDays(schedule, last + 1, farthest, channels[0]?.id)])[0]!;
      return { days: whole, isEndless: whole.length >= farthest };
    });
}
