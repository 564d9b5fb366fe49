import { around, weekday } from '../../schedule/calendar/dates.js';
import { fitsOrdinal } from '../../schedule/calendar/day-selectors.js';
import type { WhichWeek } from '../../messages/makers/editor/changes/changed-facts.js';
import { onWeekday, type AlikeDays, type ChangedDay } from './changed-days.js';

/** Weekdays on which one change returns. */
export interface Pattern {
  readonly weekdays: readonly number[];
  readonly which: WhichWeek | undefined;
  readonly days: readonly ChangedDay[];
  /** Whether there is no such day before its first, or after its last one, that speaks against it. */
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
}

/** As often as a change returns to be one of the week. */
const leastTimes = 3;

const everyWhich: readonly WhichWeek[] = ['even', 'odd', '1st', '2nd', '3rd', '4th', '5th', 'last'];

type SpeaksAgainst = (from: number, until: number) => boolean;

/** Days that follow each other, without one between them that speaks against it. */
function runsOf(days: readonly ChangedDay[], speaksAgainst: SpeaksAgainst): ChangedDay[][] {
  const runs: ChangedDay[][] = [];
  for (const each of days) {
    const last = runs.at(-1)?.at(-1);
    if (last && !speaksAgainst(last.day + 1, each.day - 1)) runs.at(-1)!.push(each);
    else runs.push([each]);
  }
  return runs;
}

function patternsBy(alike: AlikeDays, dayOfWeek: number, which: WhichWeek | undefined): Pattern[] {
  const days = onWeekday(alike.days, dayOfWeek);
  const isOne = (day: number) => weekday(day) === dayOfWeek && (!which || fitsOrdinal(which, day));
  if (!days.every(({ day }) => isOne(day))) return [];
  const speaksAgainst: SpeaksAgainst = (from, until) =>
    from <= until && around(from, 0, until - from).some((day) => isOne(day) && alike.isOrdinary(day));
  const { now, last } = alike.window; // a day that is over says nothing
  return runsOf(days, speaksAgainst).map((run) => ({
    weekdays: [dayOfWeek],
    which,
    days: run,
    isFromStart: !speaksAgainst(now.day, run[0]!.day - 1),
    isToEnd: !speaksAgainst(run.at(-1)!.day + 1, last),
  }));
}

const isOften = ({ days }: Pattern) => days.length >= leastTimes;

/** As many patterns as one weekday is told of. */
const mostPatterns = 3;

/** One pattern of several that no rule of ours explains, such as all Mondays but the first of a month. */
function someOf(patterns: readonly Pattern[]): Pattern {
  const [first] = patterns as readonly [Pattern];
  const days = patterns.flatMap((pattern) => pattern.days);
  return { ...first, which: 'some', days, isToEnd: patterns.at(-1)!.isToEnd };
}

/** The patterns of one weekday: every week, or else those of some weeks. */
function patternsOn(alike: AlikeDays, dayOfWeek: number): Pattern[] {
  const weekly = patternsBy(alike, dayOfWeek, undefined);
  if (weekly.length <= mostPatterns && weekly.every(isOften)) return weekly;
  const others = everyWhich.map((which) => patternsBy(alike, dayOfWeek, which));
  const found = others.find(
    (patterns) => patterns.length > 0 && patterns.length <= mostPatterns && patterns.every(isOften),
  );
  const often = weekly.filter(isOften);
  return found ?? (often.length > mostPatterns ? [someOf(weekly)] : often);
}

const isWithinWeek = (one: number, other: number) => Math.abs(one - other) < 7;

/** Whether two weekdays begin and end to change in the same week. */
function isTogether(one: Pattern, other: Pattern): boolean {
  const begins = one.isFromStart ? other.isFromStart : isWithinWeek(one.days[0]!.day, other.days[0]!.day);
  const ends = one.isToEnd ? other.isToEnd : isWithinWeek(one.days.at(-1)!.day, other.days.at(-1)!.day);
  return one.which === other.which && begins && ends;
}

function join(patterns: readonly Pattern[], next: Pattern): Pattern[] {
  const index = patterns.findIndex((pattern) => isTogether(pattern, next));
  const found = patterns[index];
  if (!found) return [...patterns, next];
  const days = [...found.days, ...next.days].sort((one, other) => one.day - other.day);
  const joined = { ...found, weekdays: [...found.weekdays, ...next.weekdays], days };
  return patterns.map((pattern, place) => (place === index ? joined : pattern));
}

/** The patterns in days that change in one way, those of several weekdays together. */
export function weeklyPatterns(alike: AlikeDays): Pattern[] {
  const single = around(0, 0, 6).flatMap((dayOfWeek) =>
    onWeekday(alike.days, dayOfWeek).length ? patternsOn(alike, dayOfWeek) : [],
  );
  return single.reduce(join, []);
}
