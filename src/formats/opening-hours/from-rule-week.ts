import type { GivenInterval } from '../../schedule/document/schedule.js';
import { dayMinutes } from '../../schedule/calendar/dates.js';
import { dayOf, isPlain, mayMeet, nameOf, selectorsOf } from './from-rule-days.js';
import type { Rule } from './from-rules.js';
import { change, isAddition, isCut, rangeOf, shifted, tailOf, without } from './from-rule-intervals.js';
import { Unsupported } from './from-tokens.js';
import { hoursOfIntervals, hoursOfWeek, rangeText } from '../importing/document-notation.js';

/* The weekly hours that grow rule by rule. */

/** Hours of a week. */
export interface Week {
  /** By weekday; 0 is Monday. */
  readonly base: readonly (readonly GivenInterval[])[];
  /** By selectors such as `1st thu`, in the order of the rules. */
  readonly further: ReadonlyMap<string, readonly GivenInterval[]>;
}

/** A week in which nothing is open. */
export const emptyWeek: Week = { base: [[], [], [], [], [], [], []], further: new Map() };

/** A week whose hours become others, day by day. */
function mapDays(
  { base, further }: Week,
  change: (intervals: readonly GivenInterval[], day: number) => readonly GivenInterval[],
): Week {
  const changed = [...further].map(([selector, intervals]) => [selector, change(intervals, dayOf(selector))] as const);
  return { base: base.map(change), further: new Map(changed) };
}

/** How long the longest night of the week lasts into the next day, in minutes. */
export const weekTail = ({ base, further }: Week) => Math.max(...[...base, ...further.values()].map(tailOf));

/** How long the longest of those nights lasts that end on the days of a rule and are not its own, in minutes. */
export function tailBefore(week: Week, rule: Rule): number {
  const selectors = selectorsOf(rule);
  const days = selectors.map(dayOf);
  if (week.further.size || !selectors.every(isPlain)) return weekTail(week);
  const evenings = week.base.filter((_, day) => days.includes((day + 1) % 7) && !days.includes(day));
  return Math.max(0, ...evenings.map(tailOf));
}

const isParity = (selector: string) => /^(odd|even) /.test(selector);

/** Throws Unsupported where another selector, which may name the same day, holds in a document instead of this one. */
function checkSelector({ further }: Week, selector: string, rule: Rule): void {
  const others = [...further.keys()].filter((other) => other !== selector && mayMeet(other, selector));
  const isReplacing = !isCut(rule) && !isAddition(rule);
  if (others.some((other) => !isReplacing || (isParity(selector) && !isParity(other)))) throw new Unsupported();
}

const clipped = (intervals: readonly GivenInterval[]) =>
  without(intervals, [{ start: dayMinutes, end: 3 * dayMinutes }]);

/** The end of a night, as hours of the day on which it ends. */
const morningOf = (intervals: readonly GivenInterval[]) =>
  intervals.flatMap((interval) => {
    const { end } = rangeOf(interval);
    const time = rangeText({ start: 0, end: end - dayMinutes });
    return end <= dayMinutes ? [] : [typeof interval === 'string' ? time : { ...interval, time }];
  });

/** Gives the ends of nights to the days on which they end, where a rule changes those. Throws Unsupported where it cannot. */
function splitNights(week: Week, plain: readonly string[], rule: Rule): Week {
  const begin = Math.min(...rule.times.map(({ start }) => start));
  const isTouched = (intervals: readonly GivenInterval[]) => !isCut(rule) || begin < tailOf(intervals);
  const { base, further } = week;
  const evenings = plain.map((selector) => (dayOf(selector) + 6) % 7).filter((day) => isTouched(base[day]!));
  const mornings = new Map(evenings.map((day) => [(day + 1) % 7, morningOf(base[day]!)]));
  const withMorning = (intervals: readonly GivenInterval[], day: number) => [
    ...(mornings.get(day) ?? []),
    ...intervals,
  ];
  const isSplit = (selector: string) => evenings.includes(dayOf(selector));
  if (isCut(rule) && [...further.keys()].some(isSplit)) throw new Unsupported();
  return mapDays(week, (intervals, day) => withMorning(evenings.includes(day) ? clipped(intervals) : intervals, day));
}

/** The week without hours of the mornings into which a rule that closes some hours lasts. */
function cutMornings(week: Week, plain: readonly string[], rule: Rule): Week {
  const days = plain.map((selector) => (dayOf(selector) + 1) % 7);
  return mapDays(week, (intervals, day) =>
    days.includes(day) ? without(intervals, shifted(rule.times, -1)) : intervals,
  );
}

/** The end of the night before goes with the hours that are "off"; other hours only take the place of those of their day. */
function clearDays(week: Week, selectors: readonly string[], rule: Rule): Week {
  const plain = selectors.filter(isPlain);
  if (rule.state !== 'off') return week;
  const split = splitNights(week, plain, rule);
  return isCut(rule) ? cutMornings(split, plain, rule) : split;
}

/** The week after a rule without dates. Throws Unsupported when a document cannot say it. */
export function changeWeek(before: Week, rule: Rule): Week {
  const selectors = selectorsOf(rule);
  const week = clearDays(before, selectors, rule);
  const base = [...week.base];
  const further = new Map(week.further);
  for (const selector of selectors) {
    if (!isPlain(selector)) {
      checkSelector(week, selector, rule);
      const usual = further.get(selector) ?? base[dayOf(selector)]!;
      further.delete(selector); // The later rule is stronger: it goes to the end.
      further.set(selector, change(usual, rule));
      continue;
    }
    base[dayOf(selector)] = change(base[dayOf(selector)]!, rule);
    for (const [other, intervals] of further) {
      if (nameOf(other) !== selector) continue;
      if (isCut(rule) || isAddition(rule)) further.set(other, change(intervals, rule));
      else further.delete(other);
    }
  }
  return { base, further };
}

/** The hours of a week as a document writes them. */
export function hoursOf({ base, further }: Week) {
  const entries = [...further].map(([selector, intervals]) => [selector, hoursOfIntervals([...intervals])] as const);
  return hoursOfWeek(
    base.map((intervals) => hoursOfIntervals([...intervals])),
    Object.fromEntries(entries),
  );
}
