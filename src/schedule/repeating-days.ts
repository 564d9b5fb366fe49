import { around, civilDate, dayNumber, parseDate, weekday } from './calendar/dates.js';
import { unevenDays } from './calendar/uneven-days.js';
import { touches } from './day-plan.js';
import { fitsOrdinal, ordinalsIn } from './calendar/day-selectors.js';
import { lastingDays, type PeriodsOn } from './day-periods.js';
import { changesTimes, likeOf, matchedDays, matchesOn, type Match } from './exceptions.js';
import { remember, rememberFor } from './calendar/remember.js';
import type { Channel, DayHours, Schedule } from './document/schedule.js';
import type { Zone } from './calendar/zoned-time.js';

/*
 * Most days are like others: what holds on this Tuesday holds on the next one. So whoever looks for a change through years
 * of days (evaluate.ts) gets copies of the few kinds of days that there are, and passes over weeks in which nothing is new.
 */

/** The kind of a day; days of one kind are the same but for their date. Empty for a day that is unlike all others. */
export type KindOf = (day: number) => string;

/**
 * The next day after (step 1) or before (step -1) a day that has to be looked at by who has looked at all of them from
 * `start` on: the days in between are like others that were. Infinite when there are none for years.
 */
export type NextNew = (day: number, step: 1 | -1, start: number) => number;

/** How the days of a subject repeat. */
export interface Repetition {
  readonly kindOf: KindOf;
  /** The kind of a day by its states alone: of two of one kind, who looks for a state need look at one. */
  readonly stateKindOf: KindOf;
  readonly nextNew: NextNew;
}

/** All keys and texts in a value, a line each. Not as JSON: old libraries in the page change how that is made. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const entries = typeof value === 'object' && value ? Object.entries(value) : [];
  return entries.map(([key, item]) => `${key}\n${wordsIn(item)}`).join('\n');
}

/** The kind of a day by exceptions that cannot be told from another day's. */
const unique = 'unique';

/** What exceptions say of times, without what they tell; the days that have the same are the same but for words. */
const timesIn = (matches: readonly Match[]) =>
  wordsIn(
    matches.map(({ exception: { hours, opens, closes, extra, breaks, channels }, rank }) => [
      `${rank}`,
      [hours, opens, closes, extra, breaks, channels],
    ]),
  );

/**
 * Gives what exceptions make of a day: '' where none concerns a subject, else the same for days with the same ones.
 *
 * @param areTimes whether only what changes times counts, so that days may be told apart by what is said of them
 */
function createExceptional(
  schedule: Schedule,
  channel: Channel | null,
  own: DayHours | undefined,
  leans: boolean,
  areTimes: boolean,
): KindOf {
  let count = 0;
  const read = rememberFor((matches: readonly Match[]) => {
    const counting = areTimes ? matches.filter(({ exception }) => changesTimes(exception)) : matches;
    const concerns = ({ exception }: Match) =>
      [exception, ...(exception.breaks ?? [])].some((rule) => leans || touches(rule, channel, own));
    if (!counting.some(concerns)) return { is: '' };
    // Another weekday of the same week may lie in another month.
    if (counting.some(({ exception }) => likeOf(exception))) return { is: unique };
    return { is: areTimes ? `x${timesIn(counting)}` : `x${++count}` };
  });
  return (day) => read(matchesOn(schedule, day)).is;
}

/** Goes from one day to the next that is new, by the days of a year that are of another kind than a week before. */
function passOver(newIn: (year: number) => readonly number[], reach: number): NextNew {
  const sorted = remember((year) => [...newIn(year)].sort((one, other) => one - other));
  const search = (day: number, step: 1 | -1) => {
    const { year } = civilDate(day);
    for (let distance = 0; distance < 4; distance++) {
      const days = sorted(year + step * distance);
      const found = step > 0 ? days.find((each) => each >= day) : days.findLast((each) => each <= day);
      if (found !== undefined) return found;
    }
    return step * Infinity;
  };
  return (day, step, start) => {
    const next = day + step;
    if ((next - start) * step <= 7) return next;
    // A day is as a week before unless something is new near it; as a week later unless something is new near that.
    return step > 0
      ? Math.max(next, search(next - 2 * reach, 1) - reach)
      : Math.min(next, search(next + 7 + reach, -1) - 7 + 2 * reach);
  };
}

/** Gives how the days repeat of a channel (null: the organisation's own hours), to be asked for each of them. */
export function createRepetitions(schedule: Schedule, zone: Zone): (channel: Channel | null) => Repetition {
  const reach = lastingDays(schedule);
  const all = wordsIn({ ...schedule, exceptions: [] });
  const ordinals = ordinalsIn(all);
  // Whatever is dated begins or ends with that day, or in the middle of it.
  const turns = (all.match(/\d{4}-\d\d-\d\d/g) ?? []).flatMap((date) => {
    const day = parseDate(date) ?? 0; // what only looks like a date is of a text, or a number
    return [day, day + 1];
  });
  const calendar = remember((day) => {
    const turned = turns.filter((turn) => turn <= day).length;
    return [weekday(day), turned, ...ordinals.filter((ordinal) => fitsOrdinal(ordinal, day))].join();
  });
  const unevenIn = remember((year) => new Set(unevenDays(zone, dayNumber(year, 1, 1), dayNumber(year, 12, 31))));
  return (channel) => {
    const { hours, versions } = channel ?? {};
    // Where the organisation decides, so does what concerns that one.
    const leans = /outside|appointment/.test(wordsIn([hours, versions, schedule.override]));
    const own = [hours, versions, schedule.breaks, schedule.override];
    const rules = wordsIn(hours && !leans ? own : [...own, schedule.hours, schedule.versions]);
    const usual = versions ? undefined : (hours as DayHours | undefined);
    const kindsBy = (exceptional: KindOf): KindOf => {
      // A change of the clock makes no difference where no time is named.
      const isOdd = (day: number) =>
        unevenIn(civilDate(day).year).has(day) &&
        (/\d:\d/.test(rules) || around(day, 3 * reach, 3 * reach).some(exceptional));
      return remember((day) => {
        const exception = exceptional(day);
        return exception === unique || isOdd(day) ? '' : calendar(day) + exception;
      });
    };
    const kinds = kindsBy(createExceptional(schedule, channel, usual, leans, false));
    // What is told of a day makes no other state.
    const timeKinds = kindsBy(createExceptional(schedule, channel, usual, leans, true));
    const newIn = (year: number) => {
      const odd = [year - 1, year].flatMap((each) => [...unevenIn(each), ...matchedDays(schedule)(each)]);
      const days = new Set([...odd, ...turns].flatMap((day) => around(day, 0, 7)));
      const isNew = (day: number) => !timeKinds(day) || timeKinds(day) !== timeKinds(day - 7);
      return [...days].filter((day) => civilDate(day).year === year && isNew(day));
    };
    // What lasts comes from days before, and so does what pauses that.
    const withNear = (kindOf: KindOf) => (day: number) => {
      const near = around(day, 2 * reach, reach).map(kindOf);
      return near.includes('') ? '' : near.join(';');
    };
    return {
      kindOf: withNear(kinds),
      stateKindOf: withNear(timeKinds),
      nextNew: ordinals.length ? (day, step) => day + step : passOver(newIn, reach),
    };
  };
}

/** The same days, computed once for each kind. */
export function repeating(zone: Zone, kindOf: KindOf, compute: PeriodsOn): PeriodsOn {
  const models = new Map<string, number>();
  const days: PeriodsOn = remember((day) => {
    const kind = kindOf(day);
    const model = models.get(kind) ?? day;
    if (kind) models.set(kind, model);
    if (model === day) return compute(day);
    const shift = zone.toInstant(day, 0) - zone.toInstant(model, 0);
    const periods = days(model);
    return periods.map(({ start, end, state, cause, via, isMissed }, index) => ({
      start: start + shift,
      // A day that nothing divides may be longer than its model.
      end: index < periods.length - 1 ? end + shift : zone.toInstant(day + 1, 0),
      state,
      cause,
      via,
      ...(isMissed && { isMissed }),
    }));
  });
  return days;
}
