import { best } from './day-claims.js';
import { planDay, touches } from './day-plan.js';
import { createDays, remember, type Colour, type Period, type PeriodsOn } from './days.js';
import type { CauseKind } from './evaluation.js';
import { withOverrides } from './overrides.js';
import { isWithin } from './regular-hours.js';
import { isLive, rulesOf, type Channel, type DayHours, type Schedule } from './schedule.js';
import { paint } from './spans.js';
import { isAvailable, type State } from './states.js';
import { zoneOf, type Zone } from './zoned-time.js';

/** All days of the organisation or of one channel; what was computed is remembered. */
export interface Timeline {
  readonly zone: Zone;
  readonly periodsOn: PeriodsOn;
}

/**
 * The state that a channel (null: the organisation) has whatever the day: one that can be used at any time is open, and
 * one that is always open, closed or unknown stays so when no rule touches it. That spares the search for a change.
 */
function unchanging(schedule: Schedule, channel: Channel | null): State | undefined {
  if (channel && !isLive(channel)) return 'open';
  const { hours = schedule.hours, versions = schedule.versions } = channel ?? {};
  const isTouched = rulesOf(schedule).some((rule) => touches(rule, channel, channel?.hours as DayHours | undefined));
  if (isTouched || versions.length || schedule.versions.length) return undefined;
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
