import { dayMinutes } from '../../schedule/calendar/dates.js';
import { remember } from '../../schedule/calendar/remember.js';
import { isSame, keyOf, type WallDays, type WallStretch } from './wall-days.js';

/*
 * What lasts for a day or more is cut at every midnight. Beside a day that is open for 24 hours the evening before is then cut
 * as well, and its morning after stands by itself: two ordinary days that look as if they differ.
 */

type Stretches = readonly WallStretch[];

/** Gives what is usual on a day (by its number). */
type UsualOn = (day: number) => Stretches;

/** Lets the last stretch of a day end so many minutes after midnight. */
function extended(stretches: Stretches, minutes: number): Stretches {
  return stretches.map((each, index) =>
    minutes && index === stretches.length - 1 ? { ...each, end: dayMinutes + minutes } : each,
  );
}

/** Gives days of which nothing that goes on over midnight is cut where an ordinary day would then differ. */
export function withUsualNights(daysOf: WallDays, usualOn: UsualOn): WallDays {
  const isUsual = (stretches: Stretches, day: number) => keyOf(stretches) === keyOf(usualOn(day));
  const onDay = (day: number) => daysOf(day).stretches;
  /** How many minutes of the next day are told on a day, as what goes on over the midnight between them; 0 where that ends it. */
  const tail = remember((day) => {
    const [last, first] = [onDay(day).at(-1), onDay(day + 1)[0]];
    if (last?.end !== dayMinutes || first?.start !== 0 || !isSame(last, first)) return 0;
    const usual = (usualOn(day).at(-1)?.end ?? 0) - dayMinutes;
    if (usual > 0 && usual <= first.end && isUsual(extended(onDay(day), usual), day)) return usual;
    return isUsualAfter(day, first.end) ? first.end : 0;
  });
  /** Whether the next day is an ordinary one without its first minutes, and this one is none anyway. */
  const isUsualAfter = (day: number, minutes: number) =>
    minutes < dayMinutes && !isUsual(onDay(day), day) && isUsual(onDay(day + 1).slice(1), day + 1);
  return remember((day) => {
    const { stretches, cause } = daysOf(day);
    const isTold = stretches[0]?.start === 0 && stretches[0].end === tail(day - 1);
    return { stretches: extended(isTold ? stretches.slice(1) : stretches, tail(day)), cause };
  });
}
