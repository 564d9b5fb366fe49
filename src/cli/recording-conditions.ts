import type { Play } from '../channels/answering-machine/recorded-absences.js';
import { around, dayLength, dayMinutes, formatDate, weekday } from '../schedule/calendar/dates.js';
import type { Zone } from '../schedule/calendar/zoned-time.js';
import type { Context } from './context.js';
import { clockText } from './moments.js';

const few = 4;

const timeOf = (zone: Zone, instant: number) => clockText(zone, instant).slice(11);

/** The day and time of an end: midnight ends its day. */
function endOf(zone: Zone, end: number) {
  const wall = zone.toWallTime(end);
  const { day, minute } = wall.minute === 0 ? { day: wall.day - 1, minute: dayMinutes } : wall;
  return { day, minute, time: minute === dayMinutes ? '24:00' : timeOf(zone, end) };
}

/** The days of a week in short, from their numbers (0 is Monday): `ma, di`. */
function dayNames(days: Iterable<number>, language: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  // 5 January 1970 was a Monday.
  return [...new Set(days)]
    .sort((one, other) => one - other)
    .map((day) => format.format((day + 4) * dayLength))
    .join(', ');
}

/** One play: from when to when. */
function playText({ start, end }: Play, zone: Zone, { say }: Context): string {
  if (end === null) return `${clockText(zone, start)} – ${say.voicemail.noEnd}`;
  const { day, time } = endOf(zone, end);
  const date = day === zone.toWallTime(start).day ? '' : `${formatDate(day)} `;
  return `${clockText(zone, start)} – ${date}${time}`;
}

/** Plays at the same times of the day, as the weekdays on which they begin. */
function patternText(plays: readonly Play[], zone: Zone, { say, language }: Context): string {
  const [{ start, end }] = plays as readonly [Play, ...Play[]];
  const first = zone.toWallTime(start).day;
  const { day: last, time: until } = end === null ? { day: first, time: say.voicemail.noEnd } : endOf(zone, end);
  const gap = last - first;
  const lastName = gap > 1 ? `${dayNames([weekday(last)], language)} ` : gap ? `${say.voicemail.nextDay} ` : '';
  const days = plays.map((play) => weekday(zone.toWallTime(play.start).day));
  return `${dayNames(days, language)}: ${timeOf(zone, start)} – ${lastName}${until}`;
}

const dayOf = (zone: Zone, { start }: Play) => zone.toWallTime(start).day;

/** Plays that do not come back every week: one by one, as a pattern with its first and last date, or with all dates. */
function datedTexts(plays: readonly Play[], zone: Zone, context: Context): string[] {
  if (plays.length <= few) return plays.map((play) => playText(play, zone, context));
  const days = plays.map((play) => dayOf(zone, play));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const weekdays = new Set(days.map(weekday));
  const between = around(first, 0, last - first).filter((day) => weekdays.has(weekday(day)));
  const pattern = patternText(plays, zone, context);
  return between.length === days.length
    ? [`${formatDate(first)} … ${formatDate(last)}, ${pattern}`]
    : [`${pattern} (${days.map(formatDate).join(', ')})`];
}

/** Plays at the same times of the day, by those times. */
function patternsOf(plays: readonly Play[], zone: Zone): Play[][] {
  const patterns = new Map<string, Play[]>();
  for (const play of plays) {
    const { day, minute } = zone.toWallTime(play.start);
    const end = play.end === null ? null : endOf(zone, play.end);
    const key = [minute, end?.minute, end && end.day - day, end && end.day - day > 1 && weekday(day)].join();
    patterns.set(key, [...(patterns.get(key) ?? []), play]);
  }
  return [...patterns.values()];
}

/** When a recording is played: what comes back every week as weekdays, anything else with its dates. */
export function recordingConditions(plays: readonly Play[], zone: Zone, isWeekly: boolean, context: Context): string[] {
  if (!plays.length) return [context.say.voicemail.whenNeeded];
  if (plays.length <= few && !isWeekly) return plays.map((play) => playText(play, zone, context));
  const days = plays.map((play) => dayOf(zone, play));
  const weeks = (Math.max(...days) - Math.min(...days)) / 7;
  return patternsOf(plays, zone).flatMap((pattern) => {
    const dayCount = (play: Play) =>
      pattern.filter((other) => weekday(dayOf(zone, other)) === weekday(dayOf(zone, play))).length;
    // Holidays leave some weeks out.
    const usual = pattern.filter((play) => isWeekly && dayCount(play) * 2 >= weeks);
    const others = pattern.filter((play) => !usual.includes(play));
    return [...(usual.length ? [patternText(usual, zone, context)] : []), ...datedTexts(others, zone, context)];
  });
}
