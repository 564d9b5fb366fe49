import { formatDate } from '../../schedule/calendar/dates.js';
import { weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import type { State } from '../../schedule/document/states.js';
import type { Text } from '../../schedule/document/text.js';
import type { Loss } from '../losses/loss.js';
import { exceptionRanges, type ExceptionRange } from '../timetable/exception-ranges.js';
import type { Season } from '../timetable/timetable.js';
import type { WallStretch } from '../timetable/wall-days.js';
import { exchangeLosses, exchangeTimetable, exchangeWords, type PhoneOptions } from './exchange-timetable.js';

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

const isProgrammed = ({ state }: WallStretch) => state === 'open' || state === 'limited' || state === 'break';

const dateOf = (day: number | null) => (day === null ? null : formatDate(day));

function weekOf({ from, until, rules }: Season): PhoneWeek {
  const ofDay = (day: number) => rules.find(({ weekday }) => weekday === day)?.stretches ?? [];
  return {
    from: dateOf(from),
    until: dateOf(until),
    days: dayNames.map((_, day) => ofDay(day).filter(isProgrammed)),
  };
}

function exceptionOf({ from, until, weekdays, stretches, cause }: ExceptionRange): PhoneException {
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
  const timetable = exchangeTimetable(schedule, options, []);
  const isLost = (key: string) => key !== 'reason' && key !== 'limitedTo';
  return {
    timeZone: schedule.timeZone,
    weeks: timetable.seasons.map(weekOf),
    exceptions: exceptionRanges(timetable).map(exceptionOf),
    lost: [...exchangeLosses(schedule, options, timetable), ...exchangeWords(schedule, options, timetable, isLost)],
  };
}
