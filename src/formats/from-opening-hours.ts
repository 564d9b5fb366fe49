import { weekday } from '../schedule/dates.js';
import { selectsDay, weekdays as dayNames } from '../schedule/day-selectors.js';
import type { Exception } from '../schedule/schedule.js';
import type { TimeRange } from '../schedule/time-ranges.js';
import { parseTimeRange } from '../schedule/time-ranges.js';
import { datedException, daysKey, replaceDated, type DatedHours, type Interval } from './dated-hours.js';
import { importedDocument } from './import-hours.js';
import type { Imported, Loss } from './loss.js';
import { parseRules, type DateRange, type Rule } from './opening-hours-grammar.js';
import { datesText, hoursOfIntervals, hoursOfWeek, joinExceptions, rangeText } from './write-hours.js';

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const appointment = /appointment|afspraak|rendez-vous|termin|vereinbarung/i;

/** An interval with the state that a rule gives: a comment alone means that it is not certain (opening_hours specification). */
function intervalOf(range: TimeRange, { state, comment }: Rule): Interval {
  const time = rangeText(range);
  const text = comment ?? '';
  if (state === 'open') return text ? { time, limitedTo: text } : time;
  if (state === null && comment === null) return time;
  const isAppointment = appointment.test(text);
  const note = text && text !== 'by appointment' ? { note: text } : {};
  return { time, state: isAppointment ? 'appointment' : 'unknown', ...note };
}

const wholeDay = [{ start: 0, end: 1440 }];

const intervalsOf = (rule: Rule): Interval[] =>
  rule.state === 'off' ? [] : (rule.times.length ? rule.times : wholeDay).map((range) => intervalOf(range, rule));

/** What is left of intervals where a rule says "off" for some hours only. */
function without(intervals: readonly Interval[], times: readonly TimeRange[]): Interval[] {
  return times.reduce<Interval[]>(
    (left, cut) =>
      left.flatMap((interval) => {
        const { start, end } = parseTimeRange(typeof interval === 'string' ? interval : interval.time);
        const pieces = [
          { start, end: Math.min(end, cut.start) },
          { start: Math.max(start, cut.end), end },
        ].filter((piece) => piece.start < piece.end);
        return pieces.map((piece) =>
          typeof interval === 'string' ? rangeText(piece) : { ...interval, time: rangeText(piece) },
        );
      }),
    [...intervals],
  );
}

/** Replaces, adds to or cuts out of what holds already. */
function change(before: readonly Interval[], rule: Rule): Interval[] {
  if (rule.state === 'off' && rule.times.length) return without(before, rule.times);
  return rule.adds ? [...before, ...intervalsOf(rule)] : intervalsOf(rule);
}

/** The weekly hours that grow rule by rule. */
interface Week {
  readonly base: Interval[][];
  /** By selectors such as `1st thu`, in the order of the rules. */
  readonly further: Map<string, Interval[]>;
}

/** The weekdays of a rule, each with which of them it is about. */
function targetsOf({ weekdays, parity }: Rule): { day: number; which: string | undefined }[] {
  const selections = weekdays.length ? weekdays : [{ days: everyDay }];
  return selections.flatMap(({ days, which }: { days: readonly number[]; which?: string }) =>
    days.map((day) => ({ day, which: which ?? parity ?? undefined })),
  );
}

function applyWeekly({ base, further }: Week, rule: Rule): void {
  for (const { day, which } of targetsOf(rule)) {
    const name = dayNames[day]!;
    if (which) {
      const selector = `${which} ${name}`;
      const before = further.get(selector) ?? base[day]!;
      further.delete(selector); // The later rule is stronger: it goes to the end.
      further.set(selector, change(before, rule));
      continue;
    }
    base[day] = change(base[day]!, rule);
    const replaces = !rule.adds && !(rule.state === 'off' && rule.times.length);
    for (const [selector, intervals] of further) {
      if (!selector.endsWith(` ${name}`)) continue;
      if (replaces) further.delete(selector);
      else further.set(selector, change(intervals, rule));
    }
  }
}

const longestExpansion = 4000;

/** The periods that a rule is about; those of certain weekdays of a month, or of weeks, day by day. */
function periodsOf(rule: Rule, { from, until }: { from: number; until: number }) {
  const targets = targetsOf(rule);
  const plain = targets.filter(({ which }) => !which).map(({ day }) => day);
  const selectors = targets.flatMap(({ day, which }) => (which ? [`${which} ${dayNames[day]!}`] : []));
  const singles = [];
  if (selectors.length) {
    for (let day = from; day <= Math.min(until, from + longestExpansion); day++) {
      if (selectors.some((selector) => selectsDay(selector, day)))
        singles.push({ from: day, until: day, days: [weekday(day)] });
    }
  }
  return [...(plain.length ? [{ from, until, days: plain }] : []), ...singles];
}

/** Everything that has been read so far. */
interface Reading {
  readonly week: Week;
  dated: readonly DatedHours[];
  readonly yearly: Exception[];
  readonly further: Exception[];
}

const closing = (rule: Rule) => (rule.state === 'off' && rule.comment ? rule.comment : undefined);

function applyPeriod(reading: Reading, rule: Rule, period: Pick<DatedHours, 'from' | 'until' | 'days'>): void {
  const dates = { date: datesText(period.from, period.until), ...daysKey(period.days) };
  if (rule.state === 'off' && rule.times.length) {
    reading.further.push({ ...dates, breaks: rule.times.map((time) => ({ time: rangeText(time) })) });
    return;
  }
  const same = reading.dated.find(
    (each) => each.from === period.from && each.until === period.until && each.days.join() === period.days.join(),
  );
  const isFurther = rule.adds && !same;
  if (isFurther) {
    reading.further.push({ ...dates, extra: intervalsOf(rule) });
    return;
  }
  const intervals = change(same?.intervals ?? [], rule);
  reading.dated = replaceDated(reading.dated, { ...period, intervals, reason: closing(rule) });
}

function applyYearly(reading: Reading, rule: Rule, date: string): void {
  const targets = targetsOf(rule);
  const selectors = targets.map(({ day, which }) => (which ? `${which} ${dayNames[day]!}` : dayNames[day]!));
  const days = targets.some(({ which }) => which) ? { days: selectors.join() } : daysKey(targets.map(({ day }) => day));
  const reason = closing(rule);
  const hours = hoursOfIntervals(intervalsOf(rule));
  const last = reading.yearly.at(-1);
  if (rule.adds && last?.date === date && Array.isArray(last.hours)) last.hours.push(...intervalsOf(rule));
  else if (rule.state === 'off' && rule.times.length) {
    reading.further.push({ date, ...days, breaks: rule.times.map((time) => ({ time: rangeText(time) })) });
  } else reading.yearly.push({ date, ...days, hours, ...(reason ? { reason } : {}) });
}

function applyRule(reading: Reading, rule: Rule): void {
  if (!rule.dates.length) applyWeekly(reading.week, rule);
  for (const dates of rule.dates) {
    if ('yearly' in dates) applyYearly(reading, rule, dates.yearly);
    else periodsOf(rule, dates).forEach((period) => applyPeriod(reading, rule, period));
  }
}

const isYearly = (dates: DateRange) => 'yearly' in dates;

/** Rules whose place among the others matters in a way that a document has not: the more specific holds, not the later. */
function assumptionsOf(rules: readonly Rule[]): Rule[] {
  const firstDated = rules.findIndex(({ dates }) => dates.length > 0);
  const isAfterDates = (index: number) => firstDated >= 0 && index > firstDated;
  return rules.filter(
    (rule, index) => isAfterDates(index) && !rule.adds && (!rule.dates.length || rule.dates.some(isYearly)),
  );
}

function exceptionsOf({ dated, yearly, further }: Reading): Exception[] {
  return joinExceptions([...yearly, ...dated.map(datedException), ...further]);
}

function weeklyHours({ base, further }: Week) {
  const entries = [...further].map(([selector, intervals]) => [selector, hoursOfIntervals(intervals)] as const);
  return hoursOfWeek(
    base.map((intervals) => hoursOfIntervals(intervals)),
    Object.fromEntries(entries),
  );
}

/**
 * Reads OpenStreetMap's `opening_hours`, which names no zone: `timeZone` (IANA) is that of the hours. Rules that a
 * document cannot say (the sun, school holidays, "public holidays" without saying which) are lost. Never throws.
 */
export function fromOpeningHours(text: string, timeZone: string): Imported {
  const parsed = parseRules(text);
  const rules = parsed.filter((rule): rule is Rule => !('why' in rule));
  const lost = parsed.flatMap((rule, index): Loss[] =>
    'why' in rule ? [{ code: rule.why, path: `/${index}`, value: rule.text }] : [],
  );
  if (!rules.length)
    return { document: null, lost: lost.length ? lost : [{ code: 'unreadable', path: '', value: text }] };
  const reading: Reading = {
    week: { base: everyDay.map(() => []), further: new Map() },
    dated: [],
    yearly: [],
    further: [],
  };
  rules.forEach((rule) => applyRule(reading, rule));
  const assumed = assumptionsOf(rules).map((rule): Loss => ({
    code: 'assumed',
    path: `/${parsed.indexOf(rule)}`,
    value: rule.text,
  }));
  const hours = { hours: weeklyHours(reading.week), versions: [], exceptions: exceptionsOf(reading) };
  return importedDocument({ settings: {}, hours, channels: [] }, timeZone, [...lost, ...assumed]);
}
