import type { Exception, GivenInterval } from '../../schedule/document/schedule.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import { datedDays, datedException, daysKey, type DatedHours } from '../importing/dated-hours.js';
import {
  anyMeet,
  dayOf,
  isPlain,
  overlapOf,
  daysIn,
  selectorsOf,
  subtract,
  withoutDays,
  type Scope,
  type DayRange,
} from './from-rule-days.js';
import type { Rule } from './from-rules.js';
import { intervalsOfRule, isAddition, isCut, isPlainlyOpen, rangeOf, tailOf } from './from-rule-intervals.js';
import { Unsupported } from './from-tokens.js';
import { hoursOfIntervals, joinExceptions, rangeText } from '../importing/document-notation.js';

/*
 * The exceptions that grow rule by rule. In opening_hours a later rule changes whatever stands before it, in a document the
 * more specific dates hold: so a rule takes its days away from what it replaces, and where that cannot be it is not read.
 */

/** Hours of a day, hours added to it, or hours taken from it. */
type Kind = 'hours' | 'extra' | 'pauses';

/** Hours on certain days between two dates of every year. */
interface Yearly {
  readonly kind: Kind;
  readonly dates: string;
  readonly selectors: readonly string[];
  readonly intervals: readonly GivenInterval[];
  readonly reason: string | undefined;
}

/** All that is not the week. */
export interface Layers extends Readonly<Record<Kind, readonly DatedHours[]>> {
  readonly yearly: readonly Yearly[];
}

/** No exceptions. */
export const noLayers: Layers = { hours: [], extra: [], pauses: [], yearly: [] };

/** Whether there are no exceptions. */
export const isEmpty = ({ hours, extra, pauses, yearly }: Layers) =>
  [hours, extra, pauses, yearly].every((list) => !list.length);

const everyYear = '01-01..12-31';

const closingReason = (rule: Rule) => (rule.state === 'off' && rule.comment ? rule.comment : undefined);

/** Throws Unsupported where yearly hours would add up with those of dates that replace them. */
function checkDated(entry: Yearly, scope: DayRange, selectors: readonly string[]): void {
  // The hours themselves do not: those of a date are stronger.
  if (entry.kind === 'hours') return;
  const meets = daysIn({ yearly: entry.dates }, entry.selectors, scope).some((period) =>
    daysIn(scope, selectors, period).some(({ days }) => days.some((day) => period.days.includes(day))),
  );
  if (meets) throw new Unsupported();
}

/** What is left of yearly hours where a rule of some dates of every year replaces them. */
function withoutYearly(entry: Yearly, dates: string, selectors: readonly string[]): Yearly[] {
  const { isAny, isWhole, isByShorter, inside, outside } = overlapOf(entry.dates, dates);
  if (!isAny || !anyMeet(entry.selectors, selectors)) return [entry];
  if (!isWhole && isByShorter && entry.kind === 'hours') return [entry];
  const left = subtract(entry.selectors, selectors);
  if (!left) throw new Unsupported();
  const within = (isWhole ? [entry.dates] : inside).map((each) => ({ ...entry, dates: each, selectors: left }));
  return [...outside.map((each) => ({ ...entry, dates: each })), ...(left.length ? within : [])];
}

function clearYearly(entry: Yearly, scope: Scope, selectors: readonly string[]): Yearly[] {
  if (!scope || 'yearly' in scope) return withoutYearly(entry, scope?.yearly ?? everyYear, selectors);
  checkDated(entry, scope, selectors);
  return [entry];
}

/** The exceptions without what a rule replaces. */
function clear(layers: Layers, scope: Scope, selectors: readonly string[]): Layers {
  return {
    hours: withoutDays(layers.hours, scope, selectors),
    extra: withoutDays(layers.extra, scope, selectors),
    pauses: withoutDays(layers.pauses, scope, selectors),
    yearly: layers.yearly.flatMap((entry) => clearYearly(entry, scope, selectors)),
  };
}

/** What a rule says of certain days. */
type Saying = Pick<DatedHours, 'intervals' | 'reason'>;

function put(layers: Layers, kind: Kind, scope: Scope, selectors: readonly string[], saying: Saying): Layers {
  const dates = scope ? ('yearly' in scope ? scope.yearly : undefined) : everyYear;
  if (dates) return { ...layers, yearly: [...layers.yearly, { kind, dates, selectors, ...saying }] };
  const periods = daysIn(scope, selectors, scope as DayRange);
  const added = periods.map((period) => ({ ...period, ...saying }));
  return { ...layers, [kind]: [...layers[kind], ...added].sort((one, other) => one.from - other.from) };
}

/** Takes away the end of the night before, as "off" does; `tail` is how long nights last, in minutes. */
function endNights(layers: Layers, { state }: Rule, scope: Scope, selectors: readonly string[], tail: number): Layers {
  if (state !== 'off' || !tail || !selectors.length) return layers;
  return put(layers, 'pauses', scope, selectors, {
    intervals: [rangeText({ start: 0, end: tail })],
    reason: undefined,
  });
}

const doOverlap = (one: TimeRange, other: TimeRange) => one.start < other.end && other.start < one.end;

/** Whether hours that a rule adds may be taken away by what stands before it. */
function isPaused({ pauses, yearly }: Layers, rule: Rule): boolean {
  const taken = [...pauses, ...yearly.filter(({ kind }) => kind === 'pauses')].flatMap(({ intervals }) => intervals);
  const added = intervalsOfRule(rule).map(rangeOf);
  return taken.some((pause) => added.some((range) => doOverlap(rangeOf(pause), range)));
}

/** The list where one that is the same but for its hours gets more of them; undefined when there is none. */
function extended<Entry extends Saying>(
  list: readonly Entry[],
  isSame: (entry: Entry) => boolean,
  { intervals }: Saying,
): Entry[] | undefined {
  const known = list.findLast(isSame);
  return (
    known && list.map((each) => (each === known ? { ...each, intervals: [...each.intervals, ...intervals] } : each))
  );
}

function addDated(layers: Layers, period: Omit<DatedHours, keyof Saying>, saying: Saying): Layers {
  const isSame = (entry: DatedHours) =>
    entry.from === period.from && entry.until === period.until && entry.days.join() === period.days.join();
  const hours = extended(layers.hours, isSame, saying);
  return hours ? { ...layers, hours } : { ...layers, extra: [...layers.extra, { ...period, ...saying }] };
}

/** The exceptions with the hours that a rule adds. */
function add(layers: Layers, rule: Rule, scope: Scope, selectors: readonly string[]): Layers {
  // Of two states at the same time the better one would hold.
  if (!isPlainlyOpen(rule) || isPaused(layers, rule)) throw new Unsupported();
  const saying = { intervals: intervalsOfRule(rule), reason: undefined };
  if (scope && !('yearly' in scope)) {
    return daysIn(scope, selectors, scope).reduce((left, period) => addDated(left, period, saying), layers);
  }
  const dates = scope?.yearly;
  const isSame = (entry: Yearly) =>
    entry.kind === 'hours' && entry.dates === dates && entry.selectors.join() === selectors.join();
  const yearly = extended(layers.yearly, isSame, saying);
  return yearly ? { ...layers, yearly } : put(layers, 'extra', scope, selectors, saying);
}

/** How long the longest night in the exceptions lasts into the next day, in minutes. */
export const layersTail = ({ hours, extra, yearly }: Layers) =>
  Math.max(0, ...[...hours, ...extra, ...yearly].map(({ intervals }) => tailOf(intervals)));

/**
 * The exceptions after a rule that holds on some dates (null: on all), on top of the week; `tail` is how long nights before
 * last, in minutes. Throws Unsupported when a document cannot say it.
 */
export function changeDates(layers: Layers, rule: Rule, scope: Scope, tail: number): Layers {
  const selectors = selectorsOf(rule);
  if (isCut(rule)) {
    const intervals = rule.times.map((time) => rangeText(time));
    return put(layers, 'pauses', scope, selectors, { intervals, reason: closingReason(rule) });
  }
  if (isAddition(rule)) return add(layers, rule, scope, selectors);
  const cleared = clear(layers, scope, selectors);
  const saying = { intervals: intervalsOfRule(rule), reason: closingReason(rule) };
  return endNights(put(cleared, 'hours', scope, selectors, saying), rule, scope, selectors, tail);
}

/** The exceptions after a rule that changes the week: without the days that it replaces. Throws Unsupported as `changeDates`. */
export function changeAroundWeek(layers: Layers, rule: Rule, week: number): Layers {
  const selectors = selectorsOf(rule);
  // What the week says is changed there; of nights before the n-th weekday it cannot be.
  const further = selectors.filter((selector) => !isPlain(selector));
  if (isCut(rule)) {
    const crosses = rule.times.some(({ start, end }) => start < week || end > 1440);
    const cut = isEmpty(layers) ? (crosses ? further : []) : selectors;
    const intervals = rule.times.map((time) => rangeText(time));
    return cut.length ? put(layers, 'pauses', null, cut, { intervals, reason: undefined }) : layers;
  }
  const cleared = clear(layers, null, selectors);
  return endNights(endNights(cleared, rule, null, further, week), rule, null, selectors, layersTail(cleared));
}

function exceptionOf(entry: Yearly | DatedHours, kind: Kind): Exception {
  const { reason } = entry;
  const content = contentOf(kind, entry);
  if ('dates' in entry) {
    const isByName = entry.selectors.every(isPlain);
    const days = isByName ? daysKey(entry.selectors.map(dayOf)) : { days: entry.selectors.join() };
    return { date: entry.dates, ...days, ...content, ...(reason && kind === 'hours' ? { reason } : {}) };
  }
  return kind === 'hours' ? datedException(entry) : { ...datedDays(entry), ...content };
}

function contentOf(kind: Kind, { intervals, reason }: Saying): Exception {
  if (kind === 'hours') return { hours: hoursOfIntervals([...intervals]) };
  if (kind === 'extra') return { extra: [...intervals] };
  const name = reason ? { name: reason } : {};
  return { breaks: intervals.map((interval) => ({ ...name, time: rangeText(rangeOf(interval)) })) };
}

/** The exceptions as a document writes them. */
export function exceptionsOf({ hours, extra, pauses, yearly }: Layers): Exception[] {
  return joinExceptions([
    ...yearly.map((entry) => exceptionOf(entry, entry.kind)),
    ...hours.map((entry) => exceptionOf(entry, 'hours')),
    ...extra.map((entry) => exceptionOf(entry, 'extra')),
    ...pauses.map((entry) => exceptionOf(entry, 'pauses')),
  ]);
}
