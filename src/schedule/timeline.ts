import { best, claimsOfDay, pausesOf, type Claim } from './day-claims.js';
import { planDay, touches, type DayPlan } from './day-plan.js';
import type { CauseKind, OrganisationEvaluation } from './evaluation.js';
import { isWithin } from './regular-hours.js';
import { withOverrides } from './overrides.js';
import { isLive, rulesOf, type Channel, type DayHours, type Schedule } from './schedule.js';
import { paint } from './spans.js';
import { isAvailable, type State } from './states.js';
import type { TimeRange } from './time-ranges.js';
import { zoneOf, type Zone } from './zoned-time.js';

/** What is said of a period: until shortly before people can no longer be helped, and from then on. */
export interface Answers {
  readonly closing: number;
  readonly before: OrganisationEvaluation;
  readonly after: OrganisationEvaluation;
}

/** A stretch of one day, from midnight to midnight at most, in which nothing changes. */
export interface Period extends Claim {
  readonly via: readonly string[];
  /** Remembered here once it has been asked: a look-up in a WeakMap would cost as much as the rest of an evaluation. */
  answers?: Answers;
}

type Colour = Omit<Period, 'start' | 'end' | 'answers'>;

/** All days of the organisation or of one channel; what was computed is remembered. */
export interface Timeline {
  readonly zone: Zone;
  /** The periods that fill a day without gaps; none when the zone skips that day. */
  readonly periodsOn: PeriodsOn;
}

export type PeriodsOn = (day: number) => readonly Period[];

const daysRemembered = 4000;

function remember<Value>(compute: (day: number) => Value): (day: number) => Value {
  const known = new Map<number, Value>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const value = compute(day);
    if (known.size >= daysRemembered) known.clear();
    known.set(day, value);
    return value;
  };
}

/**
 * On how many later days something in a document can still last: `17:00-08:00+3` on three, others on one; and one day
 * more, as a zone may skip a day (Samoa, 30 December 2011).
 */
function reachOf(value: unknown): number {
  if (typeof value === 'string') return 1 + Number(/:\d\d\+(\d)$/.exec(value)?.[1] ?? 1);
  if (typeof value !== 'object' || !value) return 2;
  return Math.max(2, ...Object.entries(value).map(([key, item]) => (key.startsWith('x-') ? 2 : reachOf(item))));
}

const around = (day: number, before: number, after: number) =>
  Array.from({ length: before + after + 1 }, (_, index) => day - before + index);

/** The outside line is open where the organisation is closed. */
function outsideOf(organisation: readonly Period[], { cause }: DayPlan): Claim[] {
  return organisation.flatMap(({ start, end, state }) =>
    state === 'closed' || state === 'unknown'
      ? [{ start, end, state: state === 'closed' ? 'open' : state, cause }]
      : [],
  );
}

/** The days of a plan, without overrides. */
export function createDays(
  schedule: Schedule,
  zone: Zone,
  planOf: (day: number) => DayPlan,
  organisation: PeriodsOn,
): PeriodsOn {
  const reach = reachOf(schedule);
  const plans = remember(planOf);
  const spanOn = (day: number) => (range: TimeRange) => ({
    start: zone.toInstant(day, range.start),
    end: zone.toInstant(day, range.end),
  });
  const pauses = remember((day) => pausesOf(plans(day), spanOn(day)));
  const claims = remember((day) => {
    const plan = plans(day);
    const held = around(day, reach, reach).flatMap(pauses);
    return claimsOfDay(plan, plan.outside ? outsideOf(organisation(day), plan) : [], held, spanOn(day));
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

/**
 * The state that a channel (null: the organisation) has whatever the day: one that can be used at any time is open, and
 * one that is always open, closed or unknown stays so when no rule touches it. That spares the search for a change.
 */
function unchanging(schedule: Schedule, channel: Channel | null): State | undefined {
  if (channel && !isLive(channel)) return 'open';
  const { hours = schedule.hours, versions = schedule.versions } = channel ?? {};
  const isTouched = rulesOf(schedule).some((rule) => touches(rule, channel, channel?.hours as DayHours | undefined));
  if (isTouched || versions.length) return undefined;
  return hours === 'always' ? 'open' : hours === 'closed' || hours === 'unknown' ? hours : undefined;
}

function createSubjectDays(
  schedule: Schedule,
  channel: Channel | null,
  zone: Zone,
  organisation: PeriodsOn,
): PeriodsOn {
  const state = unchanging(schedule, channel);
  const days = createDays(schedule, zone, (day) => planDay(schedule, channel, day), organisation);
  const overridden = schedule.override ? withOverrides(schedule, channel, zone, organisation, days) : days;
  return remember((day) => {
    const whole = (all: State, kind: CauseKind): Period[] =>
      paint([], zone.toInstant(day, 0), zone.toInstant(day + 1, 0), () => ({ state: all, cause: { kind }, via: [] }));
    if (!isWithin({ until: schedule.validThrough }, day)) return whole('unknown', 'expired');
    if (channel && !isWithin(channel, day)) return whole('closed', 'hours');
    return state ? whole(state, 'hours') : overridden(day);
  });
}

/** The organisation is what the best of its channels is. */
function createOrganisationDays(channels: readonly { readonly id: string; readonly days: PeriodsOn }[]): PeriodsOn {
  return remember((day) => {
    // A day that the zone skips (Samoa, 30 December 2011) has no periods.
    const spans = channels.flatMap(({ id, days }) => days(day).map((period) => ({ ...period, id })));
    return paint(spans, spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0, (covering): Colour => {
      const { state, cause } = best(covering)!;
      return { state, cause, via: covering.filter((one) => isAvailable(one.state)).map(({ id }) => id) };
    });
  });
}

/** The channels that say whether the organisation can be reached: live ones, a counter only when there is no other. */
function decidingChannels({ channels }: Schedule): readonly Channel[] {
  const live = channels.filter((channel) => isLive(channel) && !channel.urgent);
  const distant = live.filter(({ type }) => type !== 'visit');
  return distant.length ? distant : live;
}

interface Timelines {
  readonly organisation: Timeline;
  readonly channels: ReadonlyMap<string, Timeline>;
}

function createTimelines(schedule: Schedule, zone: Zone): Timelines {
  const own: PeriodsOn = createSubjectDays(schedule, null, zone, () => []);
  const channels = new Map(
    schedule.channels.map((channel) => [
      channel.id,
      { zone, periodsOn: createSubjectDays(schedule, channel, zone, own) },
    ]),
  );
  const deciding = decidingChannels(schedule).map(({ id }) => ({ id, days: channels.get(id)!.periodsOn }));
  return { organisation: { zone, periodsOn: deciding.length ? createOrganisationDays(deciding) : own }, channels };
}

const known = new WeakMap<Schedule, Timelines>();

/** The timelines of a schedule; null when this runtime does not know its time zone. */
export function timelinesOf(schedule: Schedule): Timelines | null {
  const timelines = known.get(schedule);
  if (timelines) return timelines;
  const zone = zoneOf(schedule.timeZone);
  const created = zone && createTimelines(schedule, zone);
  if (created) known.set(schedule, created);
  return created;
}
