import type { Play } from '../messages/voicemail-recordings.js';
import { dayLength, dayMinutes, formatDate, weekday } from '../schedule/dates.js';
import type { Zone } from '../schedule/zoned-time.js';
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

/** When a recording is played: a few moments one by one, many as the pattern of the week with its first and last date. */
export function playTimes(plays: readonly Play[], zone: Zone, isWeekly: boolean, context: Context): string[] {
  if (!plays.length) return [context.say.voicemail.whenNeeded];
  if (plays.length <= few && !isWeekly) return plays.map((play) => playText(play, zone, context));
  const patterns = new Map<string, Play[]>();
  for (const play of plays) {
    const { day, minute } = zone.toWallTime(play.start);
    const end = play.end === null ? null : endOf(zone, play.end);
    const key = [minute, end?.minute, end && end.day - day, end && end.day - day > 1 && weekday(day)].join();
    patterns.set(key, [...(patterns.get(key) ?? []), play]);
  }
  const dates = ({ start }: Play) => clockText(zone, start).slice(0, 10);
  return [...patterns.values()].map((each) => {
    const text = patternText(each, zone, context);
    return isWeekly ? text : `${dates(each[0]!)} … ${dates(each.at(-1)!)}, ${text}`;
  });
}
