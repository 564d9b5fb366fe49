import type { Conditions, DatedCondition } from '../../channels/answering-machine/which-recording-plays.js';
import { runsOf } from '../../schedule/calendar/date-ranges.js';
import { dayLength, formatDate, formatTime } from '../../schedule/calendar/dates.js';
import type { TimeRange } from '../../schedule/calendar/time-ranges.js';
import type { Context } from '../context.js';

/** The days of a week in short, from their numbers (0 is Monday), neighbours as a range: `ma-do, za`. */
function weekdaysText(days: readonly number[], { language }: Context): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: 'UTC', weekday: 'short' });
  // 5 January 1970 was a Monday.
  const name = (day: number) => format.format((day + 4) * dayLength);
  const texts = runsOf(days).map(([first, last]) => {
    const ends = [...new Set([name(first), name(last)])];
    return ends.join(last - first > 1 ? '-' : ', ');
  });
  return texts.join(', ');
}

const timesText = (times: readonly TimeRange[]) =>
  times.map(({ start, end }) => `${formatTime(start)} – ${formatTime(end)}`).join(', ');

const isSingle = ({ from, until }: DatedCondition) => from === until;

function rangeText({ from, until, weekdays }: DatedCondition, context: Context): string {
  const dates = `${formatDate(from)} … ${formatDate(until)}`;
  return weekdays ? `${dates}, ${weekdaysText(weekdays, context)}` : dates;
}

/** The dates of conditions with the same times: single ones together, and a line for each range. */
function datedLines(conditions: readonly DatedCondition[], context: Context): string[] {
  const byTimes = new Map<string, DatedCondition[]>();
  for (const condition of conditions) {
    const times = timesText(condition.times);
    byTimes.set(times, [...(byTimes.get(times) ?? []), condition]);
  }
  return [...byTimes].flatMap(([times, alike]) => {
    const singles = alike.filter(isSingle).map(({ from }) => formatDate(from));
    const ranges = alike.filter((each) => !isSingle(each)).map((each) => rangeText(each, context));
    return [...(singles.length ? [singles.join(', ')] : []), ...ranges].map((dates) => `${dates}: ${times}`);
  });
}

/** When something is played, a line for each condition: weekdays, or dates. */
export function conditionLines({ weekly, dated }: Conditions, context: Context): string[] {
  return [
    ...weekly.map(({ weekdays, times }) => `${weekdaysText(weekdays, context)}: ${timesText(times)}`),
    ...datedLines(dated, context),
  ];
}
