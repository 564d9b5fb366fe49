import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { isPromise } from '../../src/channels/promises.js';
import { evaluateService } from '../../src/channels/service-hours.js';
import { listSlots, slotRules } from '../../src/channels/slots.js';
import { dayNumber } from '../../src/schedule/calendar/dates.js';
import { remember } from '../../src/schedule/calendar/remember.js';
import { isAvailable } from '../../src/schedule/document/states.js';
import type { Channel } from '../../src/schedule/document/schedule.js';
import { evaluateChannel, evaluateOrganisation, zoneOf, type Schedule, type Zone } from '../../src/schedule/index.js';
import belgium from '../cases/real-schedules/be.json' with { type: 'json' };
import germany from '../cases/real-schedules/de.json' with { type: 'json' };
import france from '../cases/real-schedules/fr.json' with { type: 'json' };
import britain from '../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchGovernment from '../cases/real-schedules/nl-government.json' with { type: 'json' };
import dutchOthers from '../cases/real-schedules/nl-others.json' with { type: 'json' };
import { seedOf, someOf } from '../support/random-runs.js';
import { instantOf, scheduleOf } from './sentences.js';

/*
 * What stands on a page that wakes only at the ends that it was given, against what it would say if asked anew.
 */

const minuteLength = 60_000;

const phone = { type: 'phone', number: '+31201234567' } as const;
const email = { type: 'email', address: 'info@delinde.example' } as const;

/** What is rare in real ones: midnights, nights, hours that are skipped or come twice, what begins and ends, purposes. */
const oddDays = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: {
    'mon-fri': ['08:00-24:00'],
    sat: ['17:00-08:00+3'],
    sun: [{ time: '02:10-03:20', limitedTo: 'spoed' }],
  },
  validThrough: '2028-02-29',
  override: {
    hours: 'closed',
    from: '2026-12-30T23:00',
    until: '2027-01-01T01:00',
    channels: ['desk'],
    reason: 'Storing',
  },
  exceptions: [
    { date: '12-24', closes: '16:00', reason: 'Kerstavond' },
    { holiday: 'easter-monday', hours: 'closed' },
    { date: '2028-02-29', opens: '10:00', note: 'Schrikkeldag' },
    { date: ['12-31', '01-01'], hours: ['00:00-00:05', '23:50-24:00'], reason: 'Jaarwisseling', channels: ['chat'] },
  ],
  channels: [
    { ...phone, id: 'spoed', urgent: true, hours: 'outside' },
    { ...phone, id: 'phone', whenUnavailable: 'voicemail', instead: ['whatsapp'] },
    { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', whenUnavailable: 'hide', hours: ['12:00-02:30'] },
    { id: 'chat', type: 'chat', provider: 'generic', from: '2026-12-22', until: '2027-03-28', hours: 'always' },
    { id: 'desk', type: 'visit', address: 'Kade 1', hours: 'appointment' },
    { ...phone, id: 'complaints', hours: { 'mon-thu': ['23:00-23:59'] }, limitedTo: 'klachten' },
    { id: 'callback', type: 'callback', endpoint: '/api', slots: { lengthMinutes: 45, leadMinutes: 7, daysAhead: 2 } },
    { id: 'form', type: 'form', url: '/form', reply: { within: 3, unit: 'working-days' } },
    { ...email, id: 'email', reply: { within: 1, unit: 'working-days' } },
  ],
};

/** What moves on with each minute: a wait, and promises that elapse. */
export const elapsing = scheduleOf({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['09:00-17:00'] },
  channels: [
    { ...phone, id: 'phone', whenUnavailable: 'voicemail', reply: { within: 90, unit: 'minutes' } },
    { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', reply: { within: 20, unit: 'minutes' } },
    { ...email, id: 'email', reply: { within: 3, unit: 'working-hours' } },
    { id: 'form', type: 'form', url: '/form', reply: { within: 1, unit: 'days' } },
  ],
});

interface NamedDocument {
  readonly id: string;
  readonly document: object;
}

const real: readonly NamedDocument[] = [
  ...belgium,
  ...germany,
  ...france,
  ...britain,
  ...dutchCare,
  ...dutchGovernment,
  ...dutchOthers,
];

/** Real documents, in other browsers some of them; and an odd one. */
export const documents = [...someOf(real), { id: 'odd days', document: oddDays }].map(({ id, document }) => ({
  id,
  schedule: scheduleOf(document),
}));

/** What is shown from an instant on, and until when it says that it holds. */
export interface Shown {
  readonly words: unknown;
  readonly stableUntil: number | null;
}

/** Some days on end. */
interface Window {
  readonly from: string;
  readonly days: number;
}

/**
 * In order, as time passes: King's Day when it would be a Sunday; from the Saturday before Christmas over New Year's Day, with
 * breaks, weekends, holidays and exceptions of several kinds; days on which clocks are put forward and back, and one that
 * comes every four years.
 */
const windows: readonly Window[] = [
  { from: '2025-04-25', days: 4 },
  { from: '2026-12-19', days: 15 },
  { from: '2027-03-27', days: 3 },
  { from: '2027-10-30', days: 3 },
  { from: '2028-02-28', days: 3 },
];

function minutesOf(schedule: Schedule, { from, days }: Window): number[] {
  const start = instantOf(schedule, `${from}T00:00`);
  return Array.from({ length: days * 1440 }, (_, minute) => start + minute * minuteLength);
}

/** Every minute of the days, but for the long window; in other browsers of some of them. */
export const everyMinute = (schedule: Schedule): number[] =>
  someOf(windows.filter(({ days }) => days < 7)).flatMap((window) => minutesOf(schedule, window));

/** All evaluations at an instant, and the day: as long as these are the same objects, a status is about the same facts. */
function factsAt(schedule: Schedule, instant: number): readonly unknown[] {
  return [
    zoneOf(schedule.timeZone)!.toWallTime(instant).day,
    evaluateOrganisation(schedule, instant),
    ...schedule.channels.map(({ id }) => evaluateChannel(schedule, id, instant)),
  ];
}

/** What moves on with each minute would be asked for ever: in these documents on Christmas Eve only (see `elapsing`). */
const isChristmasEve = (zone: Zone, instant: number) => zone.toWallTime(instant).day === dayNumber(2026, 12, 24);

/** What the answer of a channel goes by beside its evaluation: the hours behind it, its slots, or the time itself. */
function answerFacts(schedule: Schedule, channel: Channel): (instant: number) => unknown {
  const zone = zoneOf(schedule.timeZone)!;
  const lead = slotRules(channel)?.lead;
  if (channel.type === 'callback' && lead !== undefined) {
    // Which slots there are is a matter of the day; the instant only leaves out those that begin too soon.
    const eager = { ...channel, slots: { ...channel.slots, leadMinutes: 0 } };
    const slotsOn = remember((day) => listSlots(schedule, eager, zone.toInstant(day, 0)));
    return (instant) => slotsOn(zone.toWallTime(instant).day).findIndex(({ from }) => from >= instant + lead);
  }
  const { reply } = channel;
  if (!isPromise(reply)) return () => null;
  if (!reply.unit.startsWith('working')) return (instant) => isChristmasEve(zone, instant) && instant;
  return (instant) => {
    const hours = evaluateService(schedule, channel, instant);
    return reply.unit === 'working-hours' && isAvailable(hours.state) && isChristmasEve(zone, instant)
      ? instant
      : hours;
  };
}

/** What the answers of channels go by, at an instant. */
export function answersBy(
  schedule: Schedule,
  channels: readonly Channel[] = schedule.channels,
): (instant: number) => readonly unknown[] {
  const facts = channels.map((channel) => answerFacts(schedule, channel));
  return (instant) => facts.map((factAt) => factAt(instant));
}

const noMore = () => [];
const asked = new WeakMap<Schedule, readonly number[]>();

/** The instants to ask at, looked for once for all that is shown of a schedule. */
export function minutesToAsk(
  schedule: Schedule,
  moreAt: (instant: number) => readonly unknown[] = noMore,
): readonly number[] {
  if (moreAt !== noMore) return findMinutes(schedule, moreAt);
  const minutes = asked.get(schedule) ?? findMinutes(schedule, moreAt);
  asked.set(schedule, minutes);
  return minutes;
}

/**
 * The instants to ask at: of every minute of the days those at which another fact holds than a minute before, and others,
 * drawn by lot, at which what is said might yet be something else.
 *
 * @param moreAt the other facts at an instant
 */
function findMinutes(schedule: Schedule, moreAt: (instant: number) => readonly unknown[]): number[] {
  const drawn = new Set(fc.sample(fc.integer({ min: 1, max: 15 * 1440 - 1 }), { numRuns: 40, seed: seedOf(1) }));
  const look = (instant: number) => [...factsAt(schedule, instant), ...moreAt(instant)];
  return windows.flatMap((window) => {
    const minutes = minutesOf(schedule, window);
    const others = new Set(listOthers(minutes, look));
    return minutes.filter((instant, minute) => others.has(instant) || drawn.has(minute));
  });
}

/** How many minutes are looked at together: nothing in these documents is so for fewer, and then as it was before. */
const stride = 5;

/** The instants at which another fact holds than a minute before. */
function listOthers(minutes: readonly number[], look: (instant: number) => readonly unknown[]): number[] {
  let before: readonly unknown[] = [];
  const isOther = (instant: number) => {
    const facts = look(instant);
    const differs = facts.some((fact, index) => fact !== before[index]);
    before = facts;
    return differs;
  };
  const strides = Array.from({ length: minutes.length / stride }, (_, index) =>
    minutes.slice(index * stride, (index + 1) * stride),
  );
  return strides.flatMap((some) => {
    const last = look(some.at(-1)!);
    return last.some((fact, index) => fact !== before[index]) ? some.filter(isOther) : [];
  });
}

/** Expects that what is said of a subject is never stale at these instants. */
export function expectFresh(instants: readonly number[], describe: (instant: number) => Shown, subject: string): void {
  const stale: object[] = [];
  let shown: Shown | undefined;
  for (const instant of instants) {
    const anew = describe(instant);
    const isAwake = !shown || instant >= (shown.stableUntil ?? Infinity);
    if (!isAwake && JSON.stringify(anew.words) !== JSON.stringify(shown!.words))
      stale.push({ at: new Date(instant).toISOString(), shown: shown!.words, anew: anew.words });
    if (isAwake) shown = anew;
  }
  expect(stale.slice(0, 3), subject).to.deep.equal([]);
}
