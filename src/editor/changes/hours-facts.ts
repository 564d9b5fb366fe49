import { serviceHours } from '../../channels/service-hours.js';
import { decidingChannels, isLive, type Channel, type Schedule } from '../../schedule/document/schedule.js';
import { timelineOf } from '../../schedule/timeline.js';
import type { ChangedFact, ChangedSubject } from '../../messages/makers/editor/changes/changed-facts.js';
import { changedDays, type Window } from './changed-days.js';
import type { ChannelPair } from './pair-channels.js';
import { seenDays, type FindTimeline } from './seen-days.js';
import type { Slices } from './slices.js';
import { tellDays } from './tell-days.js';

type HoursFact = Extract<ChangedFact, { kind: 'hours' }>;
type Unsaid = Omit<HoursFact, 'subject'>;

/** Whose hours are compared, in each of the two schedules. */
interface Compared {
  readonly before: FindTimeline;
  readonly after: FindTimeline;
}

interface Schedules {
  readonly before: Schedule;
  readonly after: Schedule;
  readonly window: Window;
}

function* factsOf({ before, after, window }: Schedules, find: Compared): Slices<Unsaid[]> {
  const old = seenDays(before, find.before);
  const other = seenDays(after, find.after);
  if (!old || !other) return [];
  const facts: Unsaid[] = [];
  for (const alike of yield* changedDays(old, other, window)) {
    yield;
    facts.push(...tellDays(alike).map((days) => ({ kind: 'hours' as const, days, change: alike.change })));
  }
  return facts;
}

const organisation: FindTimeline = (schedule) => timelineOf(schedule, undefined);
const ofChannel =
  ({ id }: Channel): FindTimeline =>
  (schedule) =>
    timelineOf(schedule, id);
const ofPromises =
  (channel: Channel): FindTimeline =>
  (schedule) =>
    serviceHours(schedule, channel);

/** Whether the end of what a channel promises is counted in somebody's hours. */
function countsHours({ type, reply, receipt, whenUnavailable }: Channel): boolean {
  const isCounted = (promise: Channel['reply']) =>
    typeof promise === 'object' && 'unit' in promise && String(promise.unit).startsWith('working');
  return type === 'callback' || isCounted(reply) || isCounted(receipt) || whenUnavailable === 'voicemail';
}

interface Told extends Unsaid {
  readonly key: string;
  readonly channel: Channel;
}

const keyOf = (fact: Unsaid) => JSON.stringify(fact);

function* factsByChannel(
  schedules: Schedules,
  pairs: readonly ChannelPair[],
  find: (channel: Channel) => FindTimeline,
): Slices<Told[]> {
  const told: Told[] = [];
  for (const { before, after } of pairs) {
    const facts = yield* factsOf(schedules, { before: find(before), after: find(after) });
    told.push(...facts.map((fact) => ({ ...fact, key: keyOf(fact), channel: after })));
  }
  return told;
}

/** What is the same of several channels is said once. */
function together(told: readonly Told[], kind: 'channels' | 'promises'): HoursFact[] {
  const byKey = new Map<string, Told[]>();
  for (const each of told) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return [...byKey.values()].map((alike) => {
    const { days, change } = alike[0]!;
    const subject: ChangedSubject = { kind, channels: alike.map(({ channel }) => channel) };
    return { kind: 'hours', subject, days, change };
  });
}

/** All of a schedule that decides when somebody is there. */
function timesOf({ hours, breaks, exceptions, versions, channels }: Schedule): string {
  const times = channels.map((channel) => {
    const { id, type, urgent, limitedTo, from, until } = channel;
    return { id, type, urgent, limitedTo, from, until, hours: channel.hours, versions: channel.versions };
  });
  return JSON.stringify([hours, breaks, exceptions, versions, times]);
}

/** What becomes of hours: of the organisation where all its channels share it, else of channels; the switch of the moment aside. */
export function* hoursFacts(schedules: Schedules, pairs: readonly ChannelPair[]): Slices<HoursFact[]> {
  if (timesOf(schedules.before) === timesOf(schedules.after)) return [];
  const channels = yield* factsByChannel(schedules, pairs, ofChannel);
  const deciding = decidingChannels(schedules.after).map(({ id }) => id);
  const deciders = pairs.filter(({ after }) => deciding.includes(after.id));
  const isShared = (key: string) =>
    deciders.every(({ after }) => channels.some((told) => told.channel === after && told.key === key));
  const ofAll = yield* factsOf(schedules, { before: organisation, after: organisation });
  const whole = ofAll.filter((fact) => isShared(keyOf(fact)));
  const said = new Set(whole.map(keyOf));
  const isNews = ({ key }: Told) => !said.has(key);
  const promising = pairs.filter(({ after }) => countsHours(after) && !(isLive(after) && after.hours));
  const saidOfChannels = new Set(channels.map(({ key }) => key));
  const promises = yield* factsByChannel(schedules, promising, ofPromises);
  const unsaid = promises.filter(({ key }) => !saidOfChannels.has(key));
  return [
    ...whole.map((fact): HoursFact => ({ ...fact, subject: { kind: 'you' } })),
    ...together(channels.filter(isNews), 'channels'),
    ...together(unsaid.filter(isNews), 'promises'),
  ];
}
