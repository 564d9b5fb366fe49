import { around, civilDate, dayNumber, parseDate } from './calendar/dates.js';
import { selectsDay } from './calendar/day-selectors.js';
import { isYearly, spanOfDates } from './calendar/exception-dates.js';
import { listOf } from './calendar/list-of.js';
import { remember, rememberFor } from './calendar/remember.js';
import { paint, type Span } from './calendar/spans.js';
import type { Exception, HolidayDay, Schedule } from './document/schedule.js';

/** An exception that holds on a day. */
export interface Match {
  readonly exception: Exception;
  /** How specifically it names the day: smaller is more specific. */
  readonly rank: number;
  /** The holiday that made it match, if that was the most specific way. */
  readonly holiday: string | undefined;
}

// Dates and short ranges first, then yearly dates, holidays, and rosters for a season.
const yearlyRank = 1e6;
const holidayRank = 2e6;
const rosterRank = 3e6;

/** The other weekday whose hours an exception takes. */
export function likeOf({ hours }: Exception): string | undefined {
  return typeof hours === 'object' && 'like' in hours ? (hours.like as string) : undefined;
}

function dateRank(dates: string, exception: Exception): number {
  const { hours } = exception;
  const length = Math.min(spanOfDates(dates), yearlyRank - 1);
  const isRoster = length > 1 && typeof hours === 'object' && !Array.isArray(hours) && !likeOf(exception);
  return length + (isRoster ? rosterRank : isYearly(dates) ? yearlyRank : 0);
}

/** Days that an exception names in one way: from one up to another (day numbers, half open). */
interface NamedDays extends Match, Span {
  /** The place of the exception in the document. */
  readonly index: number;
}

/** The days of a year that dates cover. */
function daysCovered(dates: string, year: number): Span[] {
  const [from = '', until = from] = dates.split('..');
  if (!isYearly(dates)) return [{ start: parseDate(from)!, end: parseDate(until)! + 1 }];
  const dayOf = (date: string, later: number) => dayNumber(year, +date.slice(0, 2), +date.slice(3) + later);
  // Up to the last day of February is up to March, also where 29 February does not exist.
  const [start, end] = [dayOf(from, 0), Math.min(dayOf(until, 1), dayNumber(year, +until.slice(0, 2) + 1, 1))];
  if (from <= until) return [{ start, end }];
  // Yearly dates that end before they start go over New Year.
  return [
    { start: dayNumber(year, 1, 1), end },
    { start, end: dayNumber(year + 1, 1, 1) },
  ];
}

/** How an exception names days of a year, by all its dates and holidays. */
function namedDays(exception: Exception, index: number, year: number, holidayDay?: HolidayDay): NamedDays[] {
  const { date, holiday, offset = 0 } = exception;
  const dated = listOf(date).flatMap((dates) =>
    daysCovered(dates, year).map((span) => ({ ...span, rank: dateRank(dates, exception), holiday: undefined })),
  );
  const festive = listOf(holiday).flatMap((name) =>
    // An offset may lead into another year.
    [year - 1, year, year + 1].flatMap((each) => {
      const day = (holidayDay?.(name, each) ?? NaN) + offset;
      return day ? [{ start: day, end: day + 1, rank: holidayRank, holiday: name }] : [];
    }),
  );
  return [...dated, ...festive].map((named) => ({ ...named, exception, index }));
}

/** Of what names a day, by exception, the most specific way of those that select it. */
function matchesOf(covering: readonly NamedDays[], day: number): NamedDays[] {
  const matches = new Map<number, NamedDays>();
  for (const named of covering) {
    const { exception, index, rank } = named;
    if (selectsDay(exception.days, day) && rank < (matches.get(index)?.rank ?? Infinity)) matches.set(index, named);
  }
  return [...matches.values()];
}

type DaysOfYear = ReadonlyMap<number, readonly Match[]>;

/** Gives the exceptions that hold on the days of a year, by day and in document order: one list for all days with the same ones. */
function createYears({ exceptions, holidayDay }: Schedule): (year: number) => DaysOfYear {
  const lists = new Map<string, readonly Match[]>();
  const share = (matches: readonly NamedDays[]) => {
    const key = matches.map(({ index, rank, holiday }) => [index, rank, holiday].join()).join(';');
    const list = lists.get(key) ?? matches;
    lists.set(key, list);
    return list;
  };
  return remember((year) => {
    const named = exceptions.flatMap((exception, index) => namedDays(exception, index, year, holidayDay));
    const pieces = paint(
      named,
      dayNumber(year, 1, 1),
      dayNumber(year + 1, 1, 1),
      (covering) => covering[0] && { covering },
    );
    const days = pieces.flatMap(({ start, end, covering }) => {
      // Only day selectors that count weeks tell one Tuesday from another.
      const isCounting = covering.some(({ exception }) => exception.days?.includes(' '));
      const read = remember((day) => share(matchesOf(covering, day)));
      return around(start, 0, end - start - 1).map(
        (day) => [day, read(isCounting ? day : start + ((day - start) % 7))] as const,
      );
    });
    return new Map(days.filter(([, matches]) => matches.length));
  });
}

const yearsOf = rememberFor(createYears);
const none: readonly Match[] = [];

/** Whether an exception has a say in when somebody is there: a note alone has none. */
export function changesTimes({ hours, extra, closes, opens, breaks }: Exception): boolean {
  return [hours, extra, closes, opens, breaks].some((part) => part !== undefined);
}

/** The days of a year on which exceptions hold that change times. */
export const matchedDays = rememberFor((schedule: Schedule) =>
  remember((year) => {
    const days = [...yearsOf(schedule)(year)];
    return days.flatMap(([day, matches]) => (matches.some(({ exception }) => changesTimes(exception)) ? [day] : []));
  }),
);

/** The exceptions that hold on a day, in document order; the same list for all days with the same ones. */
export function matchesOn(schedule: Schedule, day: number): readonly Match[] {
  return yearsOf(schedule)(civilDate(day).year).get(day) ?? none;
}

/** The last date (`YYYY-MM-DD`) of an exception; undefined for one that returns. */
export function lastDateOf({ date, holiday }: Exception): string | undefined {
  const dates = listOf(date);
  if (holiday || dates.some(isYearly)) return undefined;
  return dates.map((range) => range.split('..').at(-1)!).reduce((latest, next) => (next > latest ? next : latest), '');
}

/** Whether a match speaks of its day itself, and not of a season that the day happens to lie in. */
export function namesDay({ rank }: Match): boolean {
  return rank < rosterRank;
}
