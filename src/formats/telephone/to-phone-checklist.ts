import { dayLength, formatDate } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import { asteriskDialplan, type PhoneLabels } from './to-dialplan.js';
import { lostStates, lostTexts, lostTime, pathOf } from '../losses/export-losses.js';
import type { ExportedText, Loss } from '../losses/loss.js';
import { runsOf, type Run } from '../timetable/exception-ranges.js';
import { timetableOf, type Season, type Timetable, type Which } from '../timetable/timetable.js';
import type { Stretch } from '../timetable/wall-days.js';

export type { PhoneLabels } from './to-dialplan.js';

/** What is programmed into a telephone exchange. */
export interface PhoneOptions {
  /** The channel (by id); the organisation if left out. */
  readonly channelId?: string;
  /** From the day of this instant (epoch milliseconds) on. */
  readonly instant: number;
  /** How many days ahead dated exceptions are written; 400 if left out. */
  readonly days?: number;
}

function timetableFor(schedule: Schedule, options: PhoneOptions, which: readonly Which[]): Timetable {
  const { instant, days = 400, channelId = null } = options;
  return timetableOf(schedule, channelId, [instant, instant + days * dayLength], { nights: false, which });
}

/** An exchange has no words, and no place for hours by appointment or unknown: they are closed there. */
function lossesOf(schedule: Schedule, { channelId }: PhoneOptions, timetable: Timetable): Loss[] {
  const { last, seasons } = timetable;
  const isExpired = seasons.at(-1)?.until !== null;
  return [
    ...lostTime(schedule, [timetable]),
    ...lostStates(timetable, pathOf(schedule, channelId ?? null)).filter(({ code }) => code !== 'limited'),
    ...(isExpired ? [{ code: 'unknown', path: '/validThrough', value: formatDate(last) } as const] : []),
  ];
}

function lostWords({ hours, breaks, exceptions, versions, override }: Schedule, isLost: (key: string) => boolean) {
  return lostTexts({ hours, breaks, exceptions, versions, override }, '', isLost);
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
  const timetable = timetableFor(schedule, options, ['1st', '2nd', '3rd', '4th', '5th']);
  const context = `bereikbaar-${options.channelId ?? 'organisation'}`;
  return {
    text: asteriskDialplan(timetable, schedule.timeZone, context, options.labels ?? defaultLabels),
    lost: [...lossesOf(schedule, options, timetable), ...lostWords(schedule, () => true)],
  };
}

/** A stretch of a day, in minutes since its midnight (1440 is the next); what is not listed is closed. */
export interface PhoneStretch {
  readonly start: number;
  readonly end: number;
  readonly state: State;
  readonly limitedTo?: Text | undefined;
}

/** Weekly hours to programme. Dates are `YYYY-MM-DD`, both included; null is without an end. */
export interface PhoneWeek {
  readonly from: string | null;
  readonly until: string | null;
  /** Monday first. */
  readonly days: readonly (readonly PhoneStretch[])[];
}

/** Days that differ. Dates are `YYYY-MM-DD`, both included. */
export interface PhoneException {
  readonly from: string;
  readonly until: string;
  /** The weekdays within that it is about (0 is Monday); null for all. */
  readonly weekdays: readonly number[] | null;
  readonly stretches: readonly PhoneStretch[];
  /** The owner's reason. */
  readonly reason: Text | undefined;
  /** The name of a holiday, such as `kings-day`. */
  readonly holiday: string | undefined;
}

/** What to programme by hand. */
export interface PhoneChecklist {
  readonly timeZone: string;
  /** One entry for each period with its own week, in order. */
  readonly weeks: readonly PhoneWeek[];
  /** In order; equal neighbours are one entry. */
  readonly exceptions: readonly PhoneException[];
  readonly lost: readonly Loss[];
}

const isProgrammed = ({ state }: Stretch) => state === 'open' || state === 'limited' || state === 'break';

const dateOf = (day: number | null) => (day === null ? null : formatDate(day));

function weekOf({ from, until, rules }: Season): PhoneWeek {
  const ofDay = (day: number) => rules.find(({ weekday }) => weekday === day)?.stretches ?? [];
  return {
    from: dateOf(from),
    until: dateOf(until),
    days: dayNames.map((_, day) => ofDay(day).filter(isProgrammed)),
  };
}

function exceptionOf({ from, until, weekdays, stretches, cause }: Run): PhoneException {
  return {
    from: formatDate(from),
    until: formatDate(until),
    weekdays,
    stretches: stretches.filter(isProgrammed),
    reason: cause.text,
    holiday: cause.name,
  };
}

/** A checklist for exchanges without import: the weekly hours and, in order, every day that differs. */
export function toPhoneChecklist(schedule: Schedule, options: PhoneOptions): PhoneChecklist {
  const timetable = timetableFor(schedule, options, []);
  const isLost = (key: string) => key !== 'reason' && key !== 'limitedTo';
  return {
    timeZone: schedule.timeZone,
    weeks: timetable.seasons.map(weekOf),
    exceptions: runsOf(timetable).map(exceptionOf),
    lost: [...lossesOf(schedule, options, timetable), ...lostWords(schedule, isLost)],
  };
}
