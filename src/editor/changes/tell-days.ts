import { around } from '../../schedule/calendar/dates.js';
import type { ChangedDays, DaysByDate } from '../../messages/makers/editor/changes/changed-facts.js';
import type { AlikeDays, ChangedDay } from './changed-days.js';
import { weeklyPatterns, type Pattern } from './weekly-patterns.js';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

const whyOf = ({ seen: { holiday, reason } }: ChangedDay) => ({
  ...(holiday && { holiday }),
  ...(reason !== undefined && { reason }),
});

/** Days by date; those of one reason that follow each other together. */
function byDate(days: readonly ChangedDay[], { isIdle, change }: AlikeDays): DaysByDate[] {
  const dated: DaysByDate[] = [];
  for (const each of days) {
    const { day } = each;
    const last = dated.at(-1);
    const why = change.kind === 'words' ? {} : whyOf(each); // the words are told themselves
    const goesOn = last && isSame({ first: last.first, last: last.last, ...why }, last);
    const isNext = goesOn && around(last.last + 1, 0, day - last.last - 2).every(isIdle);
    if (isNext) dated[dated.length - 1] = { ...last, last: day };
    else dated.push({ first: day, last: day, ...why });
  }
  return dated;
}

/** Whether a pattern with an end is simply every day of a time on which anybody is there. */
function isWhole({ days, which, isToEnd, weekdays }: Pattern, { isIdle }: AlikeDays): boolean {
  if (which || isToEnd || weekdays.length < 2) return false;
  const changed = new Set(days.map(({ day }) => day));
  const [first, last] = [days[0]!.day, days.at(-1)!.day];
  return around(first, 0, last - first).every((day) => changed.has(day) || isIdle(day));
}

function tellPattern({ days, which, isFromStart, isToEnd, weekdays }: Pattern): ChangedDays {
  const whys = days.map(whyOf);
  const { reason } = whys.every((why) => isSame(why, whys[0])) ? { reason: undefined, ...whys[0] } : {};
  const weekly = {
    weekdays,
    ...(which && { which }),
    from: isFromStart ? null : days[0]!.day,
    until: isToEnd ? null : days.at(-1)!.day,
    ...(reason !== undefined && { reason }),
  };
  return { kind: 'weekly', weekly };
}

const firstOf = (told: ChangedDays) => (told.kind === 'dates' ? told.dates[0]!.first : (told.weekly.from ?? 0));

/** Says of days that change in one way which they are: patterns of the week, and the others by date. */
export function tellDays(alike: AlikeDays): ChangedDays[] {
  const patterns = weeklyPatterns(alike);
  const weekly = patterns.filter((pattern) => !isWhole(pattern, alike));
  const told = new Set(weekly.flatMap(({ days }) => days));
  const dates = byDate(
    alike.days.filter((each) => !told.has(each)),
    alike,
  );
  const dated: ChangedDays[] = dates.length ? [{ kind: 'dates', dates }] : [];
  return [...weekly.map(tellPattern), ...dated].sort((one, other) => firstOf(one) - firstOf(other));
}
