import { around } from './calendar/dates.js';
import { best, claimsOfDay, pausesOf, type Claim, type ToSpan } from './breaks.js';
import type { DayPlan } from './day-plan.js';
import type { OrganisationEvaluation } from './evaluation.js';
import { remember, rememberFor } from './calendar/remember.js';
import type { Schedule } from './document/schedule.js';
import { paint, type Span } from './calendar/spans.js';
import { parseTimeRange, timeRangePattern, type TimeRange } from './calendar/time-ranges.js';
import type { Zone } from './calendar/zoned-time.js';

/** What is said of a period: until shortly before people can no longer be helped, and from then on. */
export interface Answers {
  readonly closing: number;
  readonly before: OrganisationEvaluation;
  readonly after: OrganisationEvaluation;
}

/** A stretch of one day, from midnight to midnight at most, in which nothing changes. */
export interface Period extends Claim {
  /** Whether it is closed, and would not be without its cause. */
  readonly isMissed?: boolean;
  readonly via: readonly string[];
  /** Remembered here once it has been asked: a look-up in a WeakMap would cost as much as the rest of an evaluation. */
  answers?: Answers;
}

/** What a piece of a day becomes. */
export type Colour = Omit<Period, 'start' | 'end' | 'answers'>;

/** Gives the periods that fill a day without gaps; none when the zone skips that day. */
export type PeriodsOn = (day: number) => readonly Period[];

/**
 * On how many later days something in a document can still last: `17:00-08:00+3` on three, `09:00-17:00` on none; and one
 * day more, as a zone may skip a day (Samoa, 30 December 2011).
 */
export const lastingDays = rememberFor((schedule: Schedule) => longest(schedule));

function longest(value: unknown): number {
  if (typeof value === 'string') return timeRangePattern.test(value) ? Math.ceil(parseTimeRange(value).end / 1440) : 1;
  if (typeof value !== 'object' || !value) return 1;
  return Math.max(1, ...Object.values(value).map(longest));
}

/** The outside line is open where the organisation is closed. */
function outsideOf(organisation: readonly Period[], { cause }: DayPlan): Claim[] {
  return organisation.flatMap(({ start, end, state }) =>
    state === 'closed' || state === 'unknown'
      ? [{ start, end, state: state === 'closed' ? 'open' : state, cause }]
      : [],
  );
}

/** What exceptions took away: closed because of them, where it would not be closed without. */
function missedOf(plan: DayPlan, pauses: readonly Claim[], toSpan: ToSpan) {
  return (plan.taken ?? []).flatMap(({ intervals, why }) => {
    const causes = why.map((part) => ({ ...part, ...toSpan(part) }));
    const claims = causes.length && intervals.length ? claimsOfDay({ ...plan, intervals }, [], pauses, toSpan) : [];
    const closed = ({ start, end }: Span) =>
      paint(causes, start, end, ([first]) => first && { state: 'closed' as const, cause: first.cause, isMissed: true });
    return claims.flatMap(closed);
  });
}

/** The days of a plan, without overrides. */
export function createDays(
  schedule: Schedule,
  zone: Zone,
  planOf: (day: number) => DayPlan,
  organisation: PeriodsOn,
): PeriodsOn {
  const reach = lastingDays(schedule);
  const plans = remember(planOf);
  const spanOn = (day: number) => (range: TimeRange) => ({
    start: zone.toInstant(day, range.start),
    end: zone.toInstant(day, range.end),
  });
  const pauses = remember((day) => pausesOf(plans(day), spanOn(day)));
  const claims = remember((day) => {
    const plan = plans(day);
    const held = around(day, reach, reach).flatMap(pauses);
    return [
      ...claimsOfDay(plan, plan.outside ? outsideOf(organisation(day), plan) : [], held, spanOn(day)),
      ...missedOf(plan, held, spanOn(day)),
    ];
  });
  return remember((day) => {
    const from = zone.toInstant(day, 0);
    const held = around(day, reach, 0)
      .flatMap(claims)
      .filter(({ end }) => end > from);
    const closed = { state: 'closed', cause: plans(day).cause, via: [] } as const;
    return paint(held, from, zone.toInstant(day + 1, 0), (covering): Colour => ({ ...closed, ...best(covering) }));
  });
}
