import { countryOfZone } from '../../channels/countries.js';
import { weekdays } from '../../schedule/calendar/day-selectors.js';
import { holidaysOf, type HolidayCountry } from '../../schedule/calendar/holidays-by-country.js';
import type { Exception } from '../../schedule/document/schedule.js';
import { everyDay, hoursOfIntervals, selectorOf } from '../importing/document-notation.js';
import type { Loss } from '../losses/loss.js';
import { intervalsOfRule, isAddition } from './from-rule-intervals.js';
import type { Rule } from './from-rules.js';
import { Unsupported } from './from-tokens.js';

/** The countries of which the public holidays are known. */
const known = ['NL', 'BE', 'DE', 'FR', 'GB'] as const;

const countryOf = (timeZone: string): HolidayCountry | undefined =>
  known.find((country) => country === countryOfZone(timeZone));

/** Whether the public holidays of a clock's country are known. */
export const hasHolidays = (timeZone: string) => countryOf(timeZone) !== undefined;

/** Whether a rule names every weekday, so that it says of holidays what it says of any day. */
const isEveryDay = ({ weekdays: named, parity }: Rule) =>
  !parity && new Set(named.flatMap(({ days, which }) => (which ? [] : days))).size === everyDay.length;

/** The holidays of a rule that need an exception. */
function holidaysIn(rule: Rule, country: HolidayCountry | undefined): Pick<Exception, 'holiday' | 'offset'>[] {
  const isPublic = rule.holidays.includes('public') && country !== undefined && !isEveryDay(rule);
  const easter = rule.holidays.filter((each) => typeof each === 'number');
  return [
    ...(isPublic ? [{ holiday: [...holidaysOf(country, 'official')] as NonNullable<Exception['holiday']> }] : []),
    ...easter.map((offset) => ({ holiday: 'easter-sunday' as const, ...(offset ? { offset } : {}) })),
  ];
}

/** Whether a rule says more of its holidays than an exception can. */
function isMixed(rule: Rule): boolean {
  const { holidays, dates, parity, weekdays: named, times, state } = rule;
  const isPart = (state === 'off' && times.length > 0) || (isAddition(rule) && !named.length);
  const isEaster = holidays.some((each) => typeof each === 'number');
  return isPart || dates.length > 0 || parity !== null || (isEaster && named.length > 0);
}

/** The exceptions for the holidays that a rule names. Throws Unsupported where a document cannot say it. */
export function holidayExceptions(rule: Rule, timeZone: string): Exception[] {
  const found = holidaysIn(rule, countryOf(timeZone));
  if (isMixed(rule) || (!found.length && !rule.weekdays.length)) throw new Unsupported();
  const reason = rule.state === 'off' && rule.comment ? { reason: rule.comment } : {};
  return found.map((each) => ({ ...each, hours: hoursOfIntervals(intervalsOfRule(rule)), ...reason }));
}

/** What is told of the holidays of a rule: by which country they were taken, or that nobody can tell. */
export function holidayLosses(rule: Rule, timeZone: string, path: string): Loss[] {
  const country = countryOf(timeZone);
  const isNamed = rule.holidays.includes('public') && !isEveryDay(rule);
  const told: Loss = country
    ? { code: 'assumed', path, value: `holidays ${country}` }
    : { code: 'public-holidays', path, value: 'PH' };
  const school = rule.holidays.includes('school');
  return [...(isNamed ? [told] : []), ...(school ? [{ code: 'unsupported', path, value: 'SH' } as const] : [])];
}

/** The exceptions of holidays that are left when a later rule gives some weekdays other hours: it is stronger. */
export function holidaysBeside(exceptions: readonly Exception[], rule: Rule): Exception[] {
  if (isAddition(rule) || !exceptions.length) return [...exceptions];
  if (rule.parity || rule.weekdays.some(({ which }) => which)) throw new Unsupported();
  const named = rule.weekdays.length ? rule.weekdays.flatMap(({ days }) => days) : everyDay;
  return exceptions.flatMap((exception) => {
    const before = exception.days?.split(',').flatMap((name) => weekdays.indexOf(name as 'mon')) ?? everyDay;
    const rest = before.filter((day) => !named.includes(day));
    return rest.length ? [{ ...exception, days: selectorOf(rest) }] : [];
  });
}
