import { best } from './breaks.js';
import { planDay } from './day-plan.js';
import { createDays, type Colour, type Period, type PeriodsOn } from './day-periods.js';
import type { Cause, CauseKind } from './evaluation.js';
import { withOverrides } from './overrides.js';
import { isWithin } from './regular-hours.js';
import { remember, rememberFor } from './calendar/remember.js';
import { createRepetitions, repeating, type NextNew, type Repetition } from './repeating-days.js';
import { decidingChannels, isLive, type Channel, type Schedule } from './document/schedule.js';
import { paint } from './calendar/spans.js';
import { isAvailable, type State } from './document/states.js';
import type { Text } from './document/text.js';
import { zoneOf, type Zone } from './calendar/zoned-time.js';

/** All days of the organisation or of one channel; what was computed is remembered. */
export interface Timeline extends Pick<Repetition, 'nextNew' | 'stateKindOf'> {
  readonly zone: Zone;
  readonly periodsOn: PeriodsOn;
}

/** What a channel for one purpose is open for. */
function limitedTo(purpose: Text): (period: Period) => Period {
  return (period) => {
    const { state, cause } = period;
    if (!isAvailable(state)) return period;
    return {
      ...period,
      state: state === 'open' ? 'limited' : state,
      cause: { ...cause, limitedTo: cause.limitedTo ?? purpose },
    };
  };
}

function createSubject(
  schedule: Schedule,
  channel: Channel | null,
  zone: Zone,
  organisation: PeriodsOn,
  { kindOf, ...repetition }: Repetition,
): Timeline {
  const whole = (day: number, state: State, kind: CauseKind): Period[] =>
    paint([], zone.toInstant(day, 0), zone.toInstant(day + 1, 0), () => ({ state, cause: { kind }, via: [] }));
  const planned = createDays(schedule, zone, (day) => planDay(schedule, channel, day), organisation);
  const overridden = schedule.override ? withOverrides(schedule, channel, zone, organisation, planned) : planned;
  const periodsOn = repeating(zone, kindOf, (day) => {
    if (!isWithin({ until: schedule.validThrough }, day)) return whole(day, 'unknown', 'expired');
    if (channel && !isWithin(channel, day)) return whole(day, 'closed', 'hours');
    // What can be used at any time is open, whatever the day.
    if (channel && !isLive(channel)) return whole(day, 'open', 'hours');
    return channel?.limitedTo ? overridden(day).map(limitedTo(channel.limitedTo)) : overridden(day);
  });
  return { zone, periodsOn, ...repetition };
}

/**
 * Why all of them are closed: what takes away that one of them would be there, if that is one thing; else what they have in
 * common. What holds for one of several is not why the organisation is closed; but who is away may be back at any time.
 */
function causeOfAll(closed: readonly Period[]): Cause {
  const away = closed.find(({ cause }) => cause.name === 'away');
  if (away) return away.cause;
  const missed = closed.filter(({ isMissed }) => isMissed);
  const told = missed.length ? missed : closed;
  const { cause } = told[0]!;
  const isSame = ({ cause: { name, text } }: Period) =>
    JSON.stringify([name, text]) === JSON.stringify([cause.name, cause.text]);
  return told.every(isSame) ? cause : { kind: 'hours', notes: cause.notes };
}

/** The organisation is what the best of its channels is. */
function createOrganisation(zone: Zone, channels: readonly (Timeline & { readonly id: string })[]): Timeline {
  const periodsOn: PeriodsOn = remember((day) => {
    // A day that the zone skips (Samoa, 30 December 2011) has no periods.
    const spans = channels.flatMap((channel) =>
      channel.periodsOn(day).map((period) => ({ ...period, id: channel.id })),
    );
    return paint(spans, spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0, (covering): Colour => {
      const { state, cause: first } = best(covering)!;
      const cause = state === 'closed' ? causeOfAll(covering) : first;
      return { state, cause, via: covering.filter((one) => isAvailable(one.state)).map(({ id }) => id) };
    });
  });
  const nextNew: NextNew = (day, step, start) =>
    step * Math.min(...channels.map((channel) => step * channel.nextNew(day, step, start)));
  const stateKindOf = (day: number) => {
    const kinds = channels.map((channel) => channel.stateKindOf(day));
    return kinds.includes('') ? '' : kinds.join('|');
  };
  return { zone, periodsOn, nextNew, stateKindOf };
}

interface Timelines {
  readonly organisation: Timeline;
  readonly channels: ReadonlyMap<string, Timeline>;
}

function createTimelines(schedule: Schedule, zone: Zone): Timelines {
  const repetitionOf = createRepetitions(schedule, zone);
  const own = createSubject(schedule, null, zone, () => [], repetitionOf(null));
  const channels = new Map(
    schedule.channels.map((channel) => [
      channel.id,
      createSubject(schedule, channel, zone, own.periodsOn, repetitionOf(channel)),
    ]),
  );
  const deciding = decidingChannels(schedule).map(({ id }) => ({ id, ...channels.get(id)! }));
  return { organisation: deciding.length ? createOrganisation(zone, deciding) : own, channels };
}

/** The timelines of a schedule; null when this runtime does not know its time zone. */
export const timelinesOf = rememberFor((schedule: Schedule): Timelines | null => {
  const zone = zoneOf(schedule.timeZone);
  return zone && createTimelines(schedule, zone);
});

/** The timeline of a channel, or of the organisation; undefined where there is none. */
export function timelineOf(schedule: Schedule, channelId: string | undefined): Timeline | undefined {
  const timelines = timelinesOf(schedule);
  return channelId === undefined ? timelines?.organisation : timelines?.channels.get(channelId);
}
