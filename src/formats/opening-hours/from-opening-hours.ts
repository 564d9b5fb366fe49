import { importedDocument } from '../importing/imported-document.js';
import type { Imported, Loss } from '../losses/loss.js';
import {
  changeAroundWeek,
  changeDates,
  exceptionsOf,
  isEmpty,
  layersTail,
  noLayers,
  type Layers,
} from './from-rule-dates.js';
import { hasHolidays, holidayExceptions, holidayLosses, holidaysBeside } from './from-rule-holidays.js';
import { joinExceptions } from '../importing/document-notation.js';
import type { Exception } from '../../schedule/document/schedule.js';
import { parseRules, type Rule } from './from-rules.js';
import { intervalsOfRule, isAddition, rangeOf } from './from-rule-intervals.js';
import { Unsupported } from './from-tokens.js';
import { changeWeek, emptyWeek, hoursOf, tailBefore, weekTail, type Week } from './from-rule-week.js';

/** Everything that has been read so far. */
interface Reading {
  readonly week: Week;
  readonly layers: Layers;
  /** Exceptions for holidays. */
  readonly holidays: readonly Exception[];
}

/** What a rule without dates makes of what has been read. */
function changeWeekly(reading: Reading, rule: Rule): Reading {
  const { week, layers } = reading;
  // What is added on top of exceptions too, is an exception itself.
  if (isAddition(rule) && !isEmpty(layers)) return { ...reading, layers: changeDates(layers, rule, null, 0) };
  const holidays = holidaysBeside(reading.holidays, rule);
  return { week: changeWeek(week, rule), layers: changeAroundWeek(layers, rule, weekTail(week)), holidays };
}

/** What a rule about holidays, and perhaps weekdays, makes of what has been read. */
function changeHolidays(reading: Reading, rule: Rule, timeZone: string): Reading {
  const exceptions = holidayExceptions(rule, timeZone);
  // A date is stronger than a holiday in a document, whichever comes last.
  if (exceptions.length && !isEmpty(reading.layers)) throw new Unsupported();
  const { week, layers, holidays } = rule.weekdays.length ? changeWeekly(reading, rule) : reading;
  return { week, layers, holidays: [...holidays, ...exceptions] };
}

/** What a rule makes of what has been read. Throws Unsupported when a document cannot say it. */
function changeBy(reading: Reading, rule: Rule, timeZone: string): Reading {
  if (rule.holidays.length) return changeHolidays(reading, rule, timeZone);
  if (!rule.dates.length) return changeWeekly(reading, rule);
  const tail = Math.max(weekTail(reading.week), layersTail(reading.layers));
  const layers = rule.dates.reduce((left, dates) => changeDates(left, rule, dates, tail), reading.layers);
  return { ...reading, layers };
}

/** Whether a rule replaces the whole week with times only: some readers add them to what stands before. */
const isOnlyTimes = ({ adds, dates, holidays, weekdays, parity, times, state }: Rule) =>
  !adds && !dates.length && !holidays.length && !weekdays.length && !parity && times.length > 0 && state !== 'off';

/** Whether a rule without years changes exceptions that stand before it: it does so, but perhaps nobody meant that. */
function isUnusual(before: Layers, after: Layers, rule: Rule): boolean {
  const isGeneral = !rule.dates.length || rule.dates.some((dates) => 'yearly' in dates);
  if (!isGeneral || isEmpty(before)) return false;
  const kept = (['hours', 'extra', 'pauses', 'yearly'] as const).every((kind) => {
    const list = after[kind].map((entry) => JSON.stringify(entry));
    return before[kind].every((entry) => list.includes(JSON.stringify(entry)));
  });
  return !kept;
}

/** Whether a night lasts into a day that a rule gives other hours: some readers end it at midnight then. */
function keepsNight({ week, layers }: Reading, rule: Rule): boolean {
  if (rule.state === 'off' || rule.adds) return false;
  const tail = Math.max(rule.dates.length ? weekTail(week) : tailBefore(week, rule), layersTail(layers));
  return (
    tail > 0 &&
    !intervalsOfRule(rule).some((interval) => rangeOf(interval).start === 0 && rangeOf(interval).end >= tail)
  );
}

interface Read extends Reading {
  readonly lost: readonly Loss[];
}

/** What of a rule is not plain, or has no place in a document. */
function lossesOf(before: Reading, after: Reading, rule: Rule, path: string): Loss[] {
  const isLater = before.week !== emptyWeek || !isEmpty(before.layers);
  const isAssumed =
    (isLater && isOnlyTimes(rule)) || keepsNight(before, rule) || isUnusual(before.layers, after.layers, rule);
  // Why it is closed is told of dates only.
  const isMute = rule.state === 'off' && !rule.dates.length && !!rule.comment;
  return [
    ...(isAssumed ? [{ code: 'assumed', path, value: rule.text } as const] : []),
    ...(isMute ? [{ code: 'no-place', path, value: rule.comment } as const] : []),
  ];
}

/** What is told of a rule that was not read. */
function unsaid({ holidays, weekdays, text }: Rule, timeZone: string, path: string): Loss {
  const isPublic = holidays.includes('public') && !weekdays.length && !hasHolidays(timeZone);
  return { code: isPublic ? 'public-holidays' : 'unsupported', path, value: text };
}

function read(before: Read, rule: Rule, timeZone: string, path: string): Read {
  try {
    const after = changeBy(before, rule, timeZone);
    const told = [...lossesOf(before, after, rule, path), ...holidayLosses(rule, timeZone, path)];
    return { ...after, lost: [...before.lost, ...told] };
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return { ...before, lost: [...before.lost, unsaid(rule, timeZone, path)] };
  }
}

/**
 * Reads OpenStreetMap's `opening_hours`, which names no zone: `timeZone` (IANA) is that of the hours; without it
 * nothing is made. Public holidays are those of the country of that clock, where they are known. Rules that a document cannot say (the sun,
 * school holidays, what holds when nothing else does) are lost. Never throws.
 */
export function fromOpeningHours(text: string, timeZone?: string): Imported {
  if (timeZone === undefined) return { document: null, lost: [{ code: 'no-zone', path: '', value: '' }] };
  return fromOpeningHoursTexts([text], timeZone);
}

/** Reads several such texts, of which each adds to those before it (schema.org's `openingHours`). Never throws. */
export function fromOpeningHoursTexts(texts: readonly string[], timeZone: string): Imported {
  const parsed = texts.flatMap((text, number) =>
    parseRules(text).map((rule, index) => ('why' in rule || !number || index ? rule : { ...rule, adds: true })),
  );
  const lost = parsed.flatMap((rule, index): Loss[] =>
    'why' in rule ? [{ code: rule.why, path: `/${index}`, value: rule.text }] : [],
  );
  if (parsed.every((rule) => 'why' in rule))
    return { document: null, lost: lost.length ? lost : [{ code: 'unreadable', path: '', value: texts.join() }] };
  const {
    week,
    layers,
    holidays,
    lost: notSaid,
  } = parsed.reduce<Read>(
    (reading, rule, index) => ('why' in rule ? reading : read(reading, rule, timeZone, `/${index}`)),
    {
      week: emptyWeek,
      layers: noLayers,
      holidays: [],
      lost: [],
    },
  );
  const isUntold = week === emptyWeek && isEmpty(layers);
  if (isUntold && !holidays.length) return { document: null, lost: [...lost, ...notSaid] };
  const exceptions = [...exceptionsOf(layers), ...joinExceptions(holidays)];
  const hours = { hours: isUntold ? ('unknown' as const) : hoursOf(week), versions: [], exceptions };
  return importedDocument({ settings: {}, hours, channels: [] }, timeZone, [...lost, ...notSaid]);
}
