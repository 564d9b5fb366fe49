import { around } from './dates.js';
import { best } from './day-claims.js';
import { planDay, touches } from './day-plan.js';
import { createDays, reachOf, type Colour, type Period, type PeriodsOn } from './days.js';
import type { CauseKind } from './evaluation.js';
import { matchesOn } from './exceptions.js';
import { withOverrides } from './overrides.js';
import { isWithin } from './regular-hours.js';
import { remember } from './remember.js';
import { decidingChannels, isLive, type Channel, type DayHours, type Schedule } from './schedule.js';
import { paint } from './spans.js';
import { isAvailable, type State } from './states.js';
import { zoneOf, type Zone } from './zoned-time.js';

/** All days of the organisation or of one channel; what was computed is remembered. */
export interface Timeline {
  readonly zone: Zone;
  readonly periodsOn: PeriodsOn;
}

/** The state that a channel (null: the organisation) has on every day that no exception or override touches; or none such. */
function constantState(schedule: Schedule, channel: Channel | null): State | undefined {
  const { hours = schedule.hours, versions = [] } = channel ?? {};
  const isPaused = schedule.breaks.some((pause) => touches(pause, channel, channel?.hours as DayHours | undefined));
  if (isPaused || versions.length || schedule.versions.length) return undefined;
  return hours === 'always' ? 'open' : hours === 'closed' || hours === 'unknown' ? hours : undefined;
}

/** Tells on which days no exception is near: it may last days, and so may what it pauses. */
function quietDays(schedule: Schedule, channel: Channel | null): (day: number) => boolean {
  const reach = reachOf(schedule);
  const own = channel?.hours as DayHours | undefined;
  const isQuiet = (day: number) =>
    matchesOn(schedule, day).every(
      ({ exception }) => ![exception, ...(exception.breaks ?? [])].some((rule) => touches(rule, channel, own)),
    );
  return (day) => around(day, 2 * reach, reach).every(isQuiet);
}

function createSubjectDays(
  schedule: Schedule,
  channel: Channel | null,
  zone: Zone,
  organisation: PeriodsOn,
): PeriodsOn {
  const whole = (day: number, state: State, kind: CauseKind): Period[] =>
    paint([], zone.toInstant(day, 0), zone.toInstant(day + 1, 0), () => ({ state, cause: { kind }, via: [] }));
  const planned = createDays(schedule, zone, (day) => planDay(schedule, channel, day), organisation);
  const constant = constantState(schedule, channel);
  const isQuiet = quietDays(schedule, channel);
  // Spares the search for a change through years of days that are all alike.
  const usual: PeriodsOn = (day) => (constant && isQuiet(day) ? whole(day, constant, 'hours') : planned(day));
  const overridden = schedule.override ? withOverrides(schedule, channel, zone, organisation, usual) : usual;
  return remember((day) => {
    if (!isWithin({ until: schedule.validThrough }, day)) return whole(day, 'unknown', 'expired');
    if (channel && !isWithin(channel, day)) return whole(day, 'closed', 'hours');
    // What can be used at any time is open, whatever the day.
    return channel && !isLive(channel) ? whole(day, 'open', 'hours') : overridden(day);
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
