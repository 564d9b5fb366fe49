import { civilDate, dayNumber, weekday } from '../../schedule/calendar/dates.js';
import { selectsDay, weekdays as dayNames } from '../../schedule/calendar/day-selectors.js';
import { spanOfDates } from '../../schedule/calendar/exception-dates.js';
import { cutOut, namesAny, type DatedHours, type DatedDays } from '../importing/dated-hours.js';
import type { DateRange, Rule } from './from-rules.js';
import { Unsupported } from './from-tokens.js';
import { everyDay, lastOfMonth, yearlyDatesText } from '../importing/document-notation.js';

/* On which days rules of opening_hours hold, and what two of them share. Selectors are `mon`, `1st mon`, `odd mon`. */

/** The selectors of a rule, one for each weekday. */
export function selectorsOf({ weekdays, parity }: Rule): string[] {
  const selections = weekdays.length ? weekdays : [{ days: everyDay }];
  return selections.flatMap(({ days, which = parity }: { days: readonly number[]; which?: string | null }) =>
    days.map((day) => (which ? `${which} ${dayNames[day]!}` : dayNames[day]!)),
  );
}

/** The name of a selector's weekday. */
export const nameOf = (selector: string) => selector.slice(-3);
/** The number of a selector's weekday; 0 is Monday. */
export const dayOf = (selector: string) => dayNames.findIndex((name) => name === nameOf(selector));
/** Whether a selector is about every such weekday. */
export const isPlain = (selector: string) => selector === nameOf(selector);

/** Whether two selectors may name the same day. */
export function mayMeet(one: string, other: string): boolean {
  if (nameOf(one) !== nameOf(other)) return false;
  if (one === other || isPlain(one) || isPlain(other)) return true;
  const kinds = [one, other].map((selector) => selector.slice(0, -4)).join();
  return !/^(\d.., ?\d..|odd,even|even,odd|1st,last|last,1st|2nd,last|last,2nd|3rd,last|last,3rd)$/.test(kinds);
}

/** Whether two lists of selectors may name the same day. */
export const anyMeet = (some: readonly string[], others: readonly string[]) =>
  some.some((one) => others.some((other) => mayMeet(one, other)));

/** The selectors without the days of others; undefined when no selectors say that. */
export function subtract(selectors: readonly string[], others: readonly string[]): string[] | undefined {
  const left = selectors.filter((selector) => !others.includes(selector) && !others.includes(nameOf(selector)));
  return anyMeet(left, others) ? undefined : left;
}

/** Days without dates (null) are those of every week. */
export type Scope = DateRange | null;

/** Days from one to another (day numbers, both included). */
export interface DayRange {
  readonly from: number;
  readonly until: number;
}

/** Yearly dates in one year; over New Year they are two. 29 February is not in every year. */
function rangesIn(yearly: string, year: number): DayRange[] {
  const [first = '', last = first] = yearly.split('..');
  const dayIn = (date: string) => dayNumber(year, +date.slice(0, 2), +date.slice(3));
  const from = dayIn(first);
  const until = Math.min(dayIn(last), lastOfMonth(year, +last.slice(0, 2)));
  if (first <= last) return from <= until ? [{ from, until }] : [];
  return [
    { from: dayNumber(year, 1, 1), until },
    { from, until: dayNumber(year, 12, 31) },
  ];
}

function rangesOf(scope: Scope, bounds: DayRange): DayRange[] {
  if (!scope) return [bounds];
  if (!('yearly' in scope)) return [scope];
  const ranges: DayRange[] = [];
  for (let { year } = civilDate(bounds.from); year <= civilDate(bounds.until).year; year++) {
    ranges.push(...rangesIn(scope.yearly, year));
  }
  return ranges;
}

const longestExpansion = 4000;

/** The days of a range that selectors such as `1st thu` name, each by itself. Throws Unsupported for decades. */
function singleDays(selectors: readonly string[], { from, until }: DayRange): DatedDays[] {
  if (selectors.length && until - from > longestExpansion) throw new Unsupported();
  const singles: DatedDays[] = [];
  for (let day = from; selectors.length && day <= until; day++) {
    if (selectors.some((selector) => selectsDay(selector, day)))
      singles.push({ from: day, until: day, days: [weekday(day)] });
  }
  return singles;
}

/** The periods between two days that are in a scope, on the days of selectors. Throws Unsupported when they are too many. */
export function daysIn(scope: Scope, selectors: readonly string[], bounds: DayRange): DatedDays[] {
  const days = selectors.filter(isPlain).map(dayOf);
  const further = selectors.filter((selector) => !isPlain(selector));
  return rangesOf(scope, bounds)
    .map((range) => ({ from: Math.max(range.from, bounds.from), until: Math.min(range.until, bounds.until) }))
    .filter(({ from, until }) => from <= until)
    .flatMap((range) => [{ ...range, days }, ...singleDays(further, range)])
    .filter(namesAny);
}

/** Dated hours without the days of a rule. */
export function withoutDays(dated: readonly DatedHours[], scope: Scope, selectors: readonly string[]): DatedHours[] {
  return dated.flatMap((entry) =>
    daysIn(scope, selectors, entry).reduce<DatedHours[]>(
      (left, period) => left.flatMap((each) => cutOut(each, period)),
      [entry],
    ),
  );
}

// A year that has all dates.
const model = 2000;

const isWithin = (inner: DayRange, outer: DayRange) => outer.from <= inner.from && inner.until <= outer.until;
const doMeet = (one: DayRange, other: DayRange) => one.from <= other.until && other.from <= one.until;

/** How yearly dates lie to others. */
export interface Overlap {
  readonly isAny: boolean;
  /** Whether the others cover them. */
  readonly isWhole: boolean;
  /** Whether the others are fewer days, so that they are stronger in a document. */
  readonly isByShorter: boolean;
  /** The parts that the others cover, and those that they do not. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

const textOf = ({ from, until }: DayRange) => yearlyDatesText(from, until);

/** Compares yearly dates with others. */
export function overlapOf(dates: string, others: string): Overlap {
  const own = rangesIn(dates, model);
  const cuts = rangesIn(others, model);
  const inside = own.flatMap((range) =>
    cuts
      .filter((cut) => doMeet(range, cut))
      .map((cut) => ({ from: Math.max(range.from, cut.from), until: Math.min(range.until, cut.until) })),
  );
  const outside = cuts.reduce<DayRange[]>(
    (left, cut) =>
      left.flatMap((range) =>
        doMeet(range, cut)
          ? [
              { from: range.from, until: cut.from - 1 },
              { from: cut.until + 1, until: range.until },
            ].filter(({ from, until }) => from <= until)
          : [range],
      ),
    own,
  );
  return {
    isAny: inside.length > 0,
    isWhole: own.every((range) => cuts.some((cut) => isWithin(range, cut))),
    isByShorter: spanOfDates(others) < spanOfDates(dates),
    inside: inside.map(textOf),
    outside: outside.map(textOf),
  };
}
