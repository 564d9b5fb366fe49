import { around, parseDate, weekday } from '../../schedule/calendar/dates.js';
import { selectorRank, weekdays } from '../../schedule/calendar/day-selectors.js';
import type { Cause } from '../../schedule/evaluation.js';
import { rememberFor } from '../../schedule/calendar/remember.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { zoneOf } from '../../schedule/calendar/zoned-time.js';
import { withUsualNights } from './usual-nights.js';
import { keyOf, wallDaysOf, type NightRule, type WallDays, type WallStretch } from './wall-days.js';

/*
 * A schedule as weekly hours and days that differ from them: the form that other formats have in common. Whatever a
 * document can say (holidays, rosters, overrides, hours "outside") is computed day by day; a day that is not what the
 * weekly hours say becomes an exception with its date. So nothing that happens in the window is lost on the way.
 */

const ordinals = ['last', '1st', '2nd', '3rd', '4th', '5th'] as const;
const parities = ['even', 'odd'] as const;

/** Which of the weekdays a rule is about; all of them without one. */
export type Which = (typeof ordinals)[number] | (typeof parities)[number];

/** The hours of one weekday (0 is Monday). A later rule of the same weekday is stronger. */
export interface WeekdayRule {
  readonly weekday: number;
  readonly which?: Which;
  readonly stretches: readonly WallStretch[];
}

/** A period with its own week. Days are day numbers, both included; null is without an end. */
export interface Season {
  readonly from: number | null;
  readonly until: number | null;
  readonly rules: readonly WeekdayRule[];
}

/** A day that is not what its week says. */
export interface DatedDay {
  readonly day: number;
  readonly stretches: readonly WallStretch[];
  readonly cause: Cause;
}

/** The hours of a channel or of the organisation within a window. */
export interface Timetable {
  /** The first and the last day that were looked at. */
  readonly first: number;
  readonly last: number;
  readonly seasons: readonly Season[];
  readonly exceptions: readonly DatedDay[];
  readonly daysOf: WallDays;
}

/** What a format can say of weekly hours; what it cannot becomes dated. */
export interface Abilities {
  /** How much of a night it can give to the day on which that begins. */
  readonly nights: NightRule;
  /** Which of the weekdays it can name: the first Thursday of a month, odd and even weeks. */
  readonly which: readonly Which[];
}

/** Everything that a document can name. */
export const everyWhich: readonly Which[] = [...ordinals, ...parities];

/** The days (by number) on which the weekly hours may become others. */
function edgesOf({ versions, breaks, channels }: Schedule, channelId: string | null): number[] {
  const concerned = channels.filter(({ id }) => channelId === null || id === channelId);
  const owners = [...versions, ...concerned.flatMap((channel) => channel.versions ?? [])];
  const periods = [...owners, ...owners.flatMap((owner) => owner.breaks ?? []), ...breaks, ...concerned];
  const edges = periods.flatMap(({ from, until }: { from?: string | undefined; until?: string | undefined }) => [
    parseDate(from ?? ''),
    ...(until ? [parseDate(until)! + 1] : []),
  ]);
  return edges.filter((day) => day !== null).sort((one, other) => one - other);
}

/** The most frequent hours. */
function mostUsual(days: readonly number[], regular: WallDays): readonly WallStretch[] | undefined {
  const counts = new Map<string, number>();
  let best: readonly WallStretch[] | undefined;
  for (const day of days) {
    const { stretches } = regular(day);
    const count = (counts.get(keyOf(stretches)) ?? 0) + 1;
    counts.set(keyOf(stretches), count);
    if (!best || count > (counts.get(keyOf(best)) ?? 0)) best = stretches;
  }
  return best;
}

const isWhich = (which: Which, dayOfWeek: number, day: number) =>
  selectorRank(`${which} ${weekdays[dayOfWeek]!}`, day) < Infinity;

/** What rules say of a day: the last one that is about it. */
function ruledBy(rules: readonly WeekdayRule[], day: number): readonly WallStretch[] {
  const fits = ({ weekday: of, which }: WeekdayRule) => of === weekday(day) && (!which || isWhich(which, of, day));
  return rules.findLast(fits)?.stretches ?? [];
}

function parityRules(dayOfWeek: number, days: readonly number[], regular: WallDays): WeekdayRule[] {
  const rules = parities.flatMap((which) => {
    const stretches = mostUsual(
      days.filter((day) => isWhich(which, dayOfWeek, day)),
      regular,
    );
    return stretches ? [{ weekday: dayOfWeek, which, stretches }] : [];
  });
  const [one, other] = rules;
  return one && other && keyOf(one.stretches) !== keyOf(other.stretches) ? rules : [];
}

/** The rules of one weekday that explain all its days, or nearly. */
function rulesOfWeekday(
  dayOfWeek: number,
  days: readonly number[],
  regular: WallDays,
  which: readonly Which[],
): WeekdayRule[] {
  const base = mostUsual(days, regular);
  if (!base) return [];
  const rules: WeekdayRule[] = [{ weekday: dayOfWeek, stretches: base }];
  const isPlain = days.every((day) => keyOf(regular(day).stretches) === keyOf(base));
  if (isPlain) return rules;
  const alternating = which.includes('even') ? parityRules(dayOfWeek, days, regular) : [];
  if (alternating.length) rules.splice(0, 1, ...alternating);
  for (const ordinal of ordinals.filter((each) => which.includes(each))) {
    const chosen = days.filter((day) => isWhich(ordinal, dayOfWeek, day));
    const stretches = mostUsual(chosen, regular) ?? [];
    const keys = new Set(chosen.map((day) => keyOf(regular(day).stretches)));
    const isNews = chosen.some((day) => keyOf(ruledBy(rules, day)) !== keyOf(stretches));
    if (keys.size === 1 && isNews) rules.push({ weekday: dayOfWeek, which: ordinal, stretches });
  }
  return rules;
}

/** The days from one to another, both included. */
export const daysBetween = (first: number, last: number) => around(first, 0, last - first);

/** The rules of the days between two days, both included. */
function rulesBetween(first: number, last: number, regular: WallDays, which: readonly Which[]): WeekdayRule[] {
  return weekdays.flatMap((_, dayOfWeek) => {
    const days = daysBetween(first, last).filter((day) => weekday(day) === dayOfWeek);
    return rulesOfWeekday(dayOfWeek, days, regular, which);
  });
}

function seasonsBetween(
  edges: readonly number[],
  first: number,
  last: number,
  regular: WallDays,
  which: readonly Which[],
) {
  if (last < first) return [];
  const starts = [...new Set([first, ...edges.filter((day) => day > first && day <= last)])];
  const seasons: { from: number; until: number; rules: WeekdayRule[] }[] = [];
  starts.forEach((from, index) => {
    const until = (starts[index + 1] ?? last + 1) - 1;
    const rules = rulesBetween(from, until, regular, which);
    const before = seasons.at(-1);
    if (before && JSON.stringify(before.rules) === JSON.stringify(rules)) before.until = until;
    else seasons.push({ from, until, rules });
  });
  return seasons;
}

/** The weekly hours alone; always the same object, by which its days are remembered. */
const withoutExceptions = rememberFor((schedule: Schedule): Schedule => ({
  ...schedule,
  exceptions: [],
  override: undefined,
  validThrough: undefined,
}));

/**
 * The timetable of a channel (null: the organisation) from the day of one instant up to that of another (epoch
 * milliseconds). It begins a day early, for the night before. After the day until which the document holds it says nothing.
 */
export function timetableOf(
  schedule: Schedule,
  channelId: string | null,
  [from, until]: readonly [from: number, until: number],
  { nights, which }: Abilities,
): Timetable {
  const zone = zoneOf(schedule.timeZone)!; // Parsing has refused a zone that this runtime does not know.
  const first = zone.toWallTime(from).day - 1;
  const lastAsked = zone.toWallTime(until - 1).day;
  const expiry = parseDate(schedule.validThrough ?? '') ?? Infinity;
  const last = Math.min(lastAsked, expiry);
  const regular = wallDaysOf(withoutExceptions(schedule), channelId, nights);
  const seasons = seasonsBetween(edgesOf(schedule, channelId), first, last, regular, which);
  const usualOn = (day: number) => {
    const season = seasons.find(({ from: begin, until: end }) => begin <= day && day <= end);
    return season ? ruledBy(season.rules, day) : [];
  };
  const wallDays = wallDaysOf(schedule, channelId, nights);
  const daysOf = nights === 'whole' ? withUsualNights(wallDays, usualOn) : wallDays;
  const exceptions = seasons.flatMap((season) =>
    daysBetween(season.from, season.until)
      .map((day) => ({ day, ...daysOf(day) }))
      .filter(({ day, stretches }) => keyOf(stretches) !== keyOf(usualOn(day))),
  );
  const open = seasons.map((season) => ({
    ...season,
    from: season.from === first ? null : season.from,
    until: season.until === last && last < expiry ? null : season.until,
  }));
  return { first, last, seasons: open, exceptions, daysOf };
}
