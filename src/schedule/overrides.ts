import { parseDate, parseDateTime } from './calendar/dates.js';
import { planDay, touches, withCause, type DayPlan } from './day-plan.js';
import type { Cause } from './evaluation.js';
import { listOf } from './calendar/list-of.js';
import { hoursOfDay, intervalsOf, ownHours } from './regular-hours.js';
import type { Channel, Override, Schedule } from './document/schedule.js';
import { paint } from './calendar/spans.js';
import { createDays, type PeriodsOn } from './day-periods.js';
import type { Zone } from './calendar/zoned-time.js';

/** An override of the document, or one that presence puts above them. */
type AnyOverride = Override & { readonly name?: string };

function planOverride(schedule: Schedule, { hours, reason, name }: AnyOverride, day: number, until: number): DayPlan {
  const planned = intervalsOf(hoursOfDay(hours, day), () => planDay(schedule, null, day).intervals);
  const outside = planned === 'outside';
  const cause: Cause = {
    kind: 'override',
    ...(name && { name }),
    text: reason,
    until: until < Infinity ? until : null,
  };
  return { intervals: outside ? [] : withCause(planned, cause), outside, breaks: [], cause };
}

/** The instant of a moment on the organisation's clock. A date alone means its whole day: its midnight, or as an end the next. */
function instantOf(moment: string | undefined, zone: Zone, isEnd: boolean): number {
  if (!moment) return isEnd ? Infinity : -Infinity;
  const { day, minute } = parseDateTime(moment) ?? { day: parseDate(moment)!, minute: isEnd ? 1440 : 0 };
  return zone.toInstant(day, minute);
}

/** Puts overrides over the days of a channel (null: the organisation); the one that begins last is the strongest. */
export function withOverrides(
  schedule: Schedule,
  channel: Channel | null,
  zone: Zone,
  organisation: PeriodsOn,
  usual: PeriodsOn,
): PeriodsOn {
  const placed = listOf(schedule.override).map((override) => {
    const end = instantOf(override.until, zone, true);
    const days = createDays(schedule, zone, (day) => planOverride(schedule, override, day, end), organisation);
    return { override, start: instantOf(override.from, zone, false), end, days };
  });
  placed.sort((one, other) => (one.start < other.start ? -1 : one.start > other.start ? 1 : 0));
  return (day) => {
    const own = ownHours(channel, day);
    return placed
      .filter(({ override }) => touches(override, channel, own))
      .reduce((periods, { start, end, days }) => {
        const [first = 0, last = 0] = [periods[0]?.start, periods.at(-1)?.end];
        if (start >= last || end <= first) return periods;
        const over = paint(days(day), start, end, ([period]) => period);
        return paint([...periods, ...over], first, last, (covering) => covering.at(-1));
      }, usual(day));
  };
}
