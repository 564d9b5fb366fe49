import { civilDate, dayNumber, weekday } from '../../schedule/calendar/dates.js';
import { lastOfMonth } from '../importing/document-notation.js';
import type { RecurrenceRule } from './recurrence-rule.js';

/** Days (day numbers), both included. */
interface Days {
  readonly from: number;
  readonly until: number;
}

const monthOf = (year: number, month: number): Days => ({
  from: dayNumber(year, month, 1),
  until: lastOfMonth(year, month),
});
const yearOf = (year: number): Days => ({ from: dayNumber(year, 1, 1), until: dayNumber(year, 12, 31) });

const mod = (value: number, by: number) => ((value % by) + by) % by;

/** The period of a rule with a number: 0 is the one that the first day lies in. */
function periodOf({ freq, interval, wkst }: RecurrenceRule, first: number, index: number): Days {
  const steps = index * interval;
  if (freq === 'DAILY') return { from: first + steps, until: first + steps };
  if (freq === 'WEEKLY') {
    const from = first - mod(weekday(first) - wkst, 7) + 7 * steps;
    return { from, until: from + 6 };
  }
  const { year, month } = civilDate(first);
  if (freq === 'YEARLY') return yearOf(year + steps);
  const months = year * 12 + month - 1 + steps;
  return monthOf(Math.floor(months / 12), mod(months, 12) + 1);
}

const mostDays = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

/** A position from the front or (negative) from the back of so many, as both numbers that name it. */
const isAt = (positions: readonly number[], position: number, length: number) =>
  positions.includes(position) || positions.includes(position - length - 1);

/** The first day of week 1 of a year: the first week that has four days in it (RFC 5545, 3.3.10). */
function firstWeek(year: number, wkst: number): number {
  const january = dayNumber(year, 1, 1);
  const begin = january - mod(weekday(january) - wkst, 7);
  return january - begin <= 3 ? begin : begin + 7;
}

function isInWeek(day: number, { byWeekNo, wkst }: RecurrenceRule): boolean {
  const { year } = civilDate(day);
  const own = [year + 1, year, year - 1].find((each) => firstWeek(each, wkst) <= day)!;
  const begin = firstWeek(own, wkst);
  const week = Math.floor((day - begin) / 7) + 1;
  return isAt(byWeekNo, week, (firstWeek(own + 1, wkst) - begin) / 7);
}

/** Whether a day is one of the rule's weekdays, of which the n-th is counted in a month or year. */
function isWeekday(day: number, { byDay }: RecurrenceRule, { from, until }: Days): boolean {
  return byDay.some((each) => {
    if (each.weekday !== weekday(day)) return false;
    if (each.nth === null) return true;
    return each.nth > 0
      ? Math.floor((day - from) / 7) + 1 === each.nth
      : Math.floor((until - day) / 7) + 1 === -each.nth;
  });
}

/** What a rule leaves out follows from its first day. */
function completed(rule: RecurrenceRule, first: number): RecurrenceRule {
  const { freq, byDay, byMonthDay, byYearDay, byWeekNo, byMonth } = rule;
  if (byDay.length || byMonthDay.length || byYearDay.length || byWeekNo.length) return rule;
  const { month, dayOfMonth } = civilDate(first);
  if (freq === 'WEEKLY') return { ...rule, byDay: [{ weekday: weekday(first), nth: null }] };
  if (freq === 'DAILY') return rule;
  return { ...rule, byMonthDay: [dayOfMonth], byMonth: freq === 'YEARLY' && !byMonth.length ? [month] : byMonth };
}

/** Whether a rule names a day by all that it says of days within months and years. */
function isNamed(day: number, rule: RecurrenceRule, inMonth: Days, period: Days): boolean {
  const { freq, byMonth, byMonthDay, byYearDay, byWeekNo, byDay } = rule;
  const isOfMonth = !byMonthDay.length || isAt(byMonthDay, day - inMonth.from + 1, inMonth.until - inMonth.from + 1);
  const isOfYear = !byYearDay.length || isAt(byYearDay, day - period.from + 1, period.until - period.from + 1);
  if (!isOfMonth || !isOfYear || (byWeekNo.length && !isInWeek(day, rule))) return false;
  return !byDay.length || isWeekday(day, rule, freq === 'YEARLY' && !byMonth.length ? period : inMonth);
}

/** The days of a period that a rule names. */
function daysOf(rule: RecurrenceRule, period: Days): number[] {
  const { byMonth, bySetPos } = rule;
  const days: number[] = [];
  let [inMonth, isMonth]: [Days, boolean] = [{ from: 0, until: -Infinity }, true];
  for (let day = period.from; day <= period.until; day++) {
    if (day > inMonth.until) {
      const { year, month } = civilDate(day);
      inMonth = monthOf(year, month);
      isMonth = !byMonth.length || byMonth.includes(month);
    }
    if (!isMonth) day = inMonth.until;
    else if (isNamed(day, rule, inMonth, period)) days.push(day);
  }
  return bySetPos.length ? days.filter((_, index) => isAt(bySetPos, index + 1, days.length)) : days;
}

/** The most periods that are looked at: those of a rule that names no day at all end somewhere. */
const mostPeriods = 40_000;

/** The days of a rule from its first one on. */
export interface RecurrenceDays {
  readonly days: readonly number[];
  /** Whether there may be more after the last day asked for. */
  readonly isCut: boolean;
  /** Whether the first day is none of the rule's: what that means is left open by the standard. */
  readonly isOdd: boolean;
}

/**
 * The days that a rule names between two days (both included), in order; `first` is the day of DTSTART, `until` its end. The first day
 * counts as one whether the rule names it or not.
 */
export function expandRule(
  given: RecurrenceRule,
  first: number,
  until: number,
  { from: earliest, until: last }: Days,
): RecurrenceDays {
  const rule = completed(given, first);
  const end = Math.min(until, last);
  const isOdd = !daysOf(rule, periodOf(rule, first, 0)).includes(first);
  const days = isOdd ? [first] : [];
  let left = (rule.count ?? Infinity) - days.length;
  // Without a count what lies before the days asked for need not be gone through.
  const ahead = Math.floor((earliest - first) / (mostDays[rule.freq] * rule.interval)) - 1;
  const begin = rule.count === null ? Math.max(0, ahead) : 0;
  for (let index = begin; index < begin + mostPeriods && left > 0; index++) {
    const period = periodOf(rule, first, index);
    if (period.from > end) break;
    for (const day of daysOf(rule, period)) {
      if (day < first || day > end || left <= 0) continue;
      left--;
      days.push(day);
    }
  }
  const isCut = until > last && left > 0;
  return { days: [...new Set(days)].filter((day) => day >= earliest && day <= end), isCut, isOdd };
}
