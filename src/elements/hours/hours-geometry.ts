import { dayMinutes } from '../../schedule/calendar/dates.js';
import type { Stretch } from '../../schedule/stretches.js';

/** A stretch of the clock to draw along, in minutes of the day; `until` may lie on the next. */
export interface Axis {
  readonly from: number;
  readonly until: number;
}

const hour = 60;

/** As long before the first stretch the axis begins already, when it is now. */
const nearby = 2 * hour;

/** The axis on which stretches are best seen, in whole hours. What lasts all day needs no room of its own. */
export function axisFor(stretches: readonly Stretch[], now: number | null): Axis {
  const drawn = stretches.filter(({ state }) => state !== 'closed' && state !== 'unknown');
  const partial = drawn.filter(({ start, end }) => end - start < dayMinutes);
  if (!partial.length) return { from: 0, until: dayMinutes };
  const opening = Math.min(...partial.map(({ start }) => start));
  const last = Math.max(...partial.map(({ end }) => end));
  const first = now !== null && now < opening && opening - now <= nearby ? now : opening;
  return { from: Math.floor(first / hour) * hour, until: Math.ceil(last / hour) * hour };
}

/** Where a minute lies along an axis, in per cent. */
export function placeOn({ from, until }: Axis, minute: number): number {
  const share = (minute - from) / (until - from);
  return Math.round(Math.min(Math.max(share, 0), 1) * 10_000) / 100;
}

const steps = [1, 2, 3, 4, 6];

/** The hours to name along an axis, seven at most (or as many as there is room for): at equal steps, so that the eye can count. */
export function hoursAlong({ from, until }: Axis, most = 7): number[] {
  const length = (until - from) / hour;
  const step = steps.find((each) => length / each < most) ?? 12;
  const first = Math.ceil(from / hour / step) * step;
  const hours: number[] = [];
  for (let each = first; each <= until / hour; each += step) hours.push(each);
  return hours;
}
