import { around, dayLength, parseDate, weekday } from './calendar/dates.js';
import { touches } from './day-plan.js';
import { fitsOrdinal, ordinalsIn } from './calendar/day-selectors.js';
import { lastingDays, type PeriodsOn } from './day-periods.js';
import { matchesOn } from './exceptions.js';
import { remember } from './calendar/remember.js';
import type { Channel, DayHours, Schedule } from './document/schedule.js';
import type { Zone } from './calendar/zoned-time.js';

/*
 * Most days are like others: what holds on this Tuesday holds on the next one. So whoever looks for a change through years
 * of days (evaluate.ts) gets copies of the few kinds of days that there are.
 */

/** The kind of a day; days of one kind are the same but for their date. Empty for a day that is unlike all others. */
export type KindOf = (day: number) => string;

/** All keys and texts in a value, a line each. Not as JSON: old libraries in the page change how that is made. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const entries = typeof value === 'object' && value ? Object.entries(value) : [];
  return entries.map(([key, item]) => `${key}\n${wordsIn(item)}`).join('\n');
}

/** The kind of a day by the calendar: by all that day selectors ask, and by what has begun. Days on which the clock changes have none. */
function createCalendar(schedule: Schedule, zone: Zone): KindOf {
  const rules = wordsIn({ ...schedule, exceptions: [] });
  const ordinals = ordinalsIn(rules);
  // Whatever is dated begins or ends with that day, or in the middle of it.
  const turns = (rules.match(/\d{4}-\d\d-\d\d/g) ?? []).flatMap((date) => {
    const day = parseDate(date) ?? Infinity;
    return [day, day + 1];
  });
  return remember((day) => {
    if (zone.toInstant(day + 1, 0) - zone.toInstant(day, 0) !== dayLength) return '';
    const turned = turns.filter((turn) => turn <= day).length;
    return [weekday(day), turned, ...ordinals.filter((ordinal) => fitsOrdinal(ordinal, day))].join();
  });
}

/** Whether the exceptions of a day concern a channel (null: the organisation), or the organisation where that decides. */
function createIsTouched(schedule: Schedule, channel: Channel | null): (day: number) => boolean {
  const { hours, versions } = channel ?? {};
  const own = versions ? undefined : (hours as DayHours | undefined);
  const leans = /outside|appointment/.test(wordsIn([hours, versions, schedule.override]));
  return (day) =>
    matchesOn(schedule, day).some(({ exception }) =>
      [exception, ...(exception.breaks ?? [])].some((rule) => leans || touches(rule, channel, own)),
    );
}

/** Gives the kinds of days of a channel (null: the organisation's own hours), to be asked for each of them. */
export function createKinds(schedule: Schedule, zone: Zone): (channel: Channel | null) => KindOf {
  const reach = lastingDays(schedule);
  const calendar = createCalendar(schedule, zone);
  return (channel) => {
    const isTouched = createIsTouched(schedule, channel);
    const kinds = remember((day) => (isTouched(day) ? '' : calendar(day)));
    // What lasts comes from days before, and so does what pauses that.
    return (day) => {
      const near = around(day, 2 * reach, reach).map(kinds);
      return near.includes('') ? '' : near.join(';');
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
    return days(model).map(({ start, end, state, cause, via }) => ({
      start: start + shift,
      end: end + shift,
      state,
      cause,
      via,
    }));
  });
  return days;
}
