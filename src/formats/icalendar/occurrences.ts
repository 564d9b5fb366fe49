import { propertiesOf, type CalendarEvent } from './content-lines.js';
import { later, onClock, readDuration, readWritten, timeBetween, type EventTime } from './event-times.js';
import { expandRule } from './recurrence-days.js';
import { readRule, type RecurrenceRule } from './recurrence-rule.js';

/** The times of an event that returns. */
export interface Occurrences {
  readonly times: readonly EventTime[];
  /** Whether it goes on after the days that were asked for. */
  readonly isCut: boolean;
  /** Whether its first day is none of its rule. */
  readonly isOdd: boolean;
}

/** The days that are asked for, both included, and the clock that they are of. */
export interface AskedDays {
  readonly from: number;
  readonly until: number;
  readonly timeZone: string;
}

/** Whether an event returns. */
export function repeats(event: CalendarEvent): boolean {
  return ['RRULE', 'RDATE', 'EXRULE'].some((name) => propertiesOf(event, name).length > 0);
}

/** The day of a value on the clock of whole days, or of times. */
function dayOf(value: string, params: Readonly<Record<string, string>>, time: EventTime, timeZone: string) {
  const written = readWritten(value, params);
  if (!written || written.minute === null || time.start === null) return written?.day ?? null;
  return onClock(written, timeZone).day;
}

/** The last day on which an event may begin by the end of its rule. */
function untilDay({ until }: RecurrenceRule, time: EventTime, timeZone: string): number | null {
  if (!until) return Infinity;
  const written = readWritten(until, {});
  if (!written) return null;
  if (written.minute === null) return written.day;
  const { day, minute } = onClock(written, timeZone);
  if (time.start === null) return written.minute === 0 ? written.day : day;
  return minute >= time.start ? day : day - 1;
}

/** The further dates of an event (RDATE), of which a period has a length of its own. */
function furtherTimes(event: CalendarEvent, time: EventTime, timeZone: string): EventTime[] | null {
  const found = propertiesOf(event, 'RDATE').flatMap(({ value, params }) =>
    value.split(',').map((each): EventTime | null => {
      const [start = '', end = ''] = each.split('/');
      if (!end) {
        const day = dayOf(start, params, time, timeZone);
        return day === null ? null : { ...time, day };
      }
      const written = readWritten(start, params);
      if (!written) return null;
      const length = readDuration(end);
      const until = length === null ? readWritten(end, params) : later(written, length);
      return until && timeBetween(written, until, timeZone);
    }),
  );
  return found.includes(null) ? null : (found as EventTime[]);
}

/** The days that are left out (EXDATE); null where one cannot be read. */
function leftOut(event: CalendarEvent, time: EventTime, timeZone: string): number[] | null {
  const days = propertiesOf(event, 'EXDATE').flatMap(({ value, params }) =>
    value.split(',').map((each) => dayOf(each, params, time, timeZone)),
  );
  return days.includes(null) ? null : (days as number[]);
}

/** The occurrences of an event between two days, in order; null where they cannot be told. */
export function occurrencesOf(event: CalendarEvent, time: EventTime, asked: AskedDays): Occurrences | null {
  const { timeZone } = asked;
  const rules = propertiesOf(event, 'RRULE').map(({ value }) => readRule(value));
  const further = furtherTimes(event, time, timeZone);
  const without = leftOut(event, time, timeZone);
  if (rules.includes(null) || !further || !without || propertiesOf(event, 'EXRULE').length) return null;
  const days = new Set<number>();
  let [isCut, isOdd] = [false, false];
  for (const rule of rules as RecurrenceRule[]) {
    const until = untilDay(rule, time, timeZone);
    if (until === null) return null;
    const found = expandRule(rule, time.day, until, asked);
    found.days.forEach((day) => days.add(day));
    isCut ||= found.isCut;
    isOdd ||= found.isOdd;
  }
  // Without a rule the first day is one of the dates (RFC 5545, 3.8.5.2).
  if (!rules.length) days.add(time.day);
  const isAsked = ({ day }: EventTime) => day >= asked.from && day <= asked.until && !without.includes(day);
  const times = [...[...days].map((day) => ({ ...time, day })), ...further.filter(({ day }) => !days.has(day))];
  return { times: times.filter(isAsked).sort((one, other) => one.day - other.day), isCut, isOdd };
}
