import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  answerOf,
  channelsStableUntil,
  linkOf,
  listChannelStatuses,
  listSlots,
  type Answer,
  type ChannelStatus,
  type Presence,
} from '../../src/channels/index.js';
import { isLive } from '../../src/schedule/document/schedule.js';
import { isAvailable } from '../../src/schedule/document/states.js';
import { parseSchedule, type Schedule } from '../../src/schedule/index.js';
import { oracleSlots } from '../oracle/callback-slots.js';
import { createOracle } from '../oracle/evaluate.js';
import type { RawChannel, RawDocument } from '../oracle/raw-document.js';
import { isLiveType, oracleEnd, type RawPromise } from '../oracle/service.js';
import { minute } from '../oracle/walk.js';
import { dayOf, wallClockOf } from '../oracle/wall-clock.js';
import { randomWays, type RandomWays } from '../oracle/ways.js';
import { enough, seedOf, tries } from '../support/random-runs.js';

const seed = seedOf(20_261_123);
const documents = tries(400);

function scheduleOf(document: RawDocument): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

interface RandomMoment extends RandomWays {
  /** Minutes after the midnight that begins the place's date. */
  minutes: number;
  presence: Presence;
}

const presences: fc.Arbitrary<Presence> = fc
  .array(
    fc.tuple(
      fc.constantFrom('phone-0', 'chat-0', 'phone-1', 'chat-1', 'whatsapp-1', 'callback-1', 'email-2'),
      fc.record(
        { state: fc.constantFrom<'open' | 'unavailable'>('open', 'unavailable'), waitMinutes: fc.nat({ max: 90 }) },
        { requiredKeys: [] },
      ),
    ),
    { maxLength: 3 },
  )
  .map((entries) => new Map(entries));

const randomMoment: fc.Arbitrary<RandomMoment> = fc
  .tuple(randomWays, fc.integer({ min: -2000, max: 2800 }), presences)
  .map(([random, minutes, presence]) => ({ ...random, minutes, presence }));

function instantOf({ place, minutes }: RandomMoment): number {
  return wallClockOf(place.timeZone).instantOf(dayOf(place.date), 0) + minutes * minute;
}

const window = 6 * 1440 * minute;
const counts: Record<string, number> = {};

function count(what: string, times = 1): void {
  counts[what] = (counts[what] ?? 0) + times;
}

function isPromise(reply: unknown): reply is RawPromise {
  return typeof reply === 'object' && reply !== null && 'unit' in reply;
}

/** What the oracle says of the end of a promise; undefined when it lies beyond its window. */
function expectEnd(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  const reply = channel['reply'];
  if (!isPromise(reply)) {
    expect(answer.kind).to.equal(reply === undefined ? 'none' : 'told');
    return;
  }
  const expected = oracleEnd(document, channel, reply, instant);
  count(reply.unit);
  if (expected !== undefined) {
    expect(answer).to.deep.equal(expected);
    count(expected.kind);
  } else if (answer.at === null) expect(answer.kind).to.equal('none');
  else expect(answer.at).to.be.above(instant + window - 1440 * minute);
}

/** Whether it helps those who turn to it: all, or those for whom it is. */
function isAnswering({ limitedTo }: RawChannel, state: string): boolean {
  return state === 'open' || (state === 'limited' && limitedTo !== undefined);
}

function expectOpening(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  const oracle = createOracle(document);
  let at = instant;
  // What is for one purpose and opens by appointment first has no moment at which it opens in full.
  const isAppointment = (time: number) => oracle.answerAt(channel.id, time).state === 'appointment';
  while (channel.limitedTo && at < instant + window && !isAvailable(oracle.answerAt(channel.id, at).state))
    at += minute;
  if (channel.limitedTo && isAppointment(at)) return;
  while (at < instant + window && !isAnswering(channel, oracle.answerAt(channel.id, at).state)) at += minute;
  count('opening');
  if (at < instant + window) expect(answer).to.deep.equal({ kind: 'opens', at });
  else expect(answer.at ?? Infinity).to.be.at.least(at);
}

/** The answer of a live channel without presence, by the words of the design. */
function expectLiveAnswer(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  const { state } = createOracle(document).answerAt(channel.id, instant);
  const hasVoicemail = ['voicemail', 'form'].includes(String(channel['whenUnavailable']));
  const reply = channel['reply'];
  const isMessage = channel.type === 'whatsapp' || channel.type === 'sms';
  if (isAnswering(channel, state)) {
    count('open');
    if (hasVoicemail || reply === undefined) expect(answer).to.deep.equal({ kind: 'now', at: instant });
    else if (isPromise(reply) && reply.unit === 'minutes')
      expect(answer).to.deep.equal({ kind: 'now', at: instant + reply.within * minute });
    else if (isMessage || (channel.type === 'chat' && isPromise(reply))) expectEnd(document, channel, answer, instant);
    else expect(answer).to.deep.equal({ kind: 'now', at: instant });
  } else if (hasVoicemail && reply !== undefined && (state === 'closed' || state === 'break')) {
    if (answer.kind === 'opens' || answer.kind === 'none') expectOpening(document, channel, answer, instant);
    else expectEnd(document, channel, answer, instant);
  } else expectOpening(document, channel, answer, instant);
}

function expectAnyTimeAnswer(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  if (createOracle(document).answerAt(channel.id, instant).state !== 'open') {
    expect(answer).to.deep.equal({ kind: 'none', at: null });
    return;
  }
  const [slot] = channel.type === 'callback' ? oracleSlots(document, channel, instant) : [];
  if (slot) expect(answer).to.deep.equal({ kind: 'slot', at: slot.until, slot });
  else expectEnd(document, channel, answer, instant);
}

/** Whether who turns to it leaves a message: by its type, at its voicemail, or as it is answered later. */
function canLeaveMessage(document: RawDocument, channel: RawChannel, instant: number): boolean {
  const { state } = createOracle(document).answerAt(channel.id, instant);
  if (!isLiveType(channel)) return state === 'open';
  const { reply } = channel;
  if (['voicemail', 'form'].includes(String(channel['whenUnavailable'])))
    return state === 'closed' || state === 'break';
  if (!isAvailable(state) || reply === undefined) return false;
  const isInMinutes = isPromise(reply) && reply.unit === 'minutes';
  if (channel.type === 'whatsapp' || channel.type === 'sms') return !isInMinutes;
  return channel.type === 'chat' && isPromise(reply) && !isInMinutes;
}

/** The answers and slots of every channel, against the oracle. */
function expectAnswers(schedule: Schedule, document: RawDocument, instant: number): void {
  for (const [index, channel] of schedule.channels.entries()) {
    const raw = document.channels![index]!;
    const answer = answerOf(schedule, channel, instant);
    if (isLiveType(raw)) expectLiveAnswer(document, raw, answer, instant);
    else expectAnyTimeAnswer(document, raw, answer, instant);
    const slots = listSlots(schedule, channel, instant);
    expect(slots).to.deep.equal(raw.type === 'callback' ? oracleSlots(document, raw, instant) : []);
    count('slots', slots.length);
  }
}

/** Whether it can be used now: nobody is led to what nobody answers. */
function isThere({ channel, evaluation: { state }, presence, canBeUsed }: ChannelStatus): boolean {
  if (!isLive(channel)) return canBeUsed;
  return presence?.state !== 'unavailable' && (state === 'open' || state === 'limited');
}

/** Order and recommendation, whatever the moment. */
function expectOrder({ channels }: Schedule, statuses: readonly ChannelStatus[]): void {
  const order = [...channels.filter(({ urgent }) => urgent), ...channels.filter(({ urgent }) => !urgent)];
  expect(statuses.map(({ channel }) => channel)).to.deep.equal(
    order.filter((channel) => statuses.some((status) => status.channel === channel)),
  );
  const [best, ...others] = statuses.filter(({ isRecommended }) => isRecommended);
  expect(others).to.deep.equal([]);
  const forAll = statuses.filter(({ channel }) => !channel.urgent && !channel.limitedTo);
  if (!best) {
    expect(forAll.filter(isThere)).to.deep.equal([]);
    return;
  }
  count('recommended');
  expect(best.channel.urgent).to.not.equal(true);
  expect(best.channel.limitedTo).to.equal(undefined);
  expect(isThere(best)).to.equal(true);
  if (channels.some(({ instead, type }) => instead ?? type === 'visit')) return;
  count('earliest');
  const rivals = forAll.filter((status) => isThere(status) && status.evaluation.state !== 'limited');
  const minuteOf = ({ answer: { at } }: ChannelStatus) => (at === null ? Infinity : Math.floor(at / minute));
  // What is for some only has no answer for all.
  const earliest = best.evaluation.state === 'limited' ? Infinity : minuteOf(best);
  for (const rival of rivals) expect(minuteOf(rival)).to.be.at.least(earliest);
}

/** All that a visitor is told, to the minute; `now` moves on. */
function told(statuses: readonly ChannelStatus[], instant: number): string {
  return JSON.stringify(
    statuses.map(({ channel, canBeUsed, isRecommended, evaluation, answer: { kind, at, slot } }) => {
      const moment = at === null ? null : Math.floor((kind === 'now' ? at - instant : at) / minute);
      return [channel.id, canBeUsed, isRecommended, evaluation.state, evaluation.closesSoon, kind, moment, slot];
    }),
  );
}

/** Until the moment that it names, the list says the same. */
function expectStable(schedule: Schedule, presence: Presence, instant: number, part: number): void {
  const until = channelsStableUntil(schedule, instant, presence);
  expect(until === null).to.equal(schedule.channels.length === 0);
  if (until === null) return;
  expect(until).to.be.above(instant);
  const before = told(listChannelStatuses(schedule, instant, presence), instant);
  for (const later of [Math.floor(instant + part * (until - 1 - instant)), until - 1])
    expect(told(listChannelStatuses(schedule, later, presence), later)).to.equal(before);
}

describe('channels of random documents, and the oracle that walks minute by minute', () => {
  it('agree about answers and slots; the list keeps its order, and is the same until it says so', () => {
    fc.assert(
      fc.property(randomMoment, fc.double({ min: 0, max: 1, noNaN: true }), (random, part) => {
        const { document, presence } = random;
        const schedule = scheduleOf(document);
        const instant = instantOf(random);
        expectAnswers(schedule, document, instant);
        expectOrder(schedule, listChannelStatuses(schedule, instant, presence));
        expectStable(schedule, presence, instant, part);
      }),
      { seed, numRuns: documents },
    );
    console.log(`channels of ${documents} random documents: ${JSON.stringify(counts)}`);
    for (const what of ['open', 'opening', 'working-hours', 'working-days', 'recommended', 'earliest', 'slots'])
      expect(counts[what], what).to.be.above(enough(40));
  }).timeout(120_000);

  it('agree about promises in working time where nobody knows the hours', () => {
    fc.assert(
      fc.property(randomMoment, (random) => {
        const document: RawDocument = { ...random.document, hours: 'unknown' };
        const schedule = scheduleOf(document);
        const instant = instantOf(random);
        for (const [index, channel] of schedule.channels.entries()) {
          const raw = document.channels![index]!;
          if (!isLiveType(raw)) expectAnyTimeAnswer(document, raw, answerOf(schedule, channel, instant), instant);
        }
      }),
      { seed, numRuns: documents },
    );
    expect(counts['within']).to.be.above(enough(25));
  }).timeout(60_000);

  it('agree about receipts: where a message can be left, and only there', () => {
    const receipts: readonly RawPromise[] = [
      { within: 20, unit: 'minutes' },
      { within: 1, unit: 'working-days' },
      { within: 3, unit: 'working-hours' },
    ];
    fc.assert(
      fc.property(randomMoment, (random) => {
        const { document } = random;
        const channels = (document.channels ?? []).map((each, index) => ({ ...each, receipt: receipts[index % 3] }));
        const schedule = scheduleOf({ ...document, channels });
        const instant = instantOf(random);
        for (const { channel, receipt } of listChannelStatuses(schedule, instant)) {
          const raw = channels.find(({ id }) => id === channel.id)!;
          const expected = canLeaveMessage(document, raw, instant) && oracleEnd(document, raw, raw.receipt!, instant);
          if (expected === false) expect(receipt, channel.id).to.deep.equal({ kind: 'none', at: null });
          else if (expected) expect(receipt, channel.id).to.deep.equal(expected);
          count(expected === false ? 'no receipt' : 'receipt');
        }
      }),
      { seed, numRuns: tries(200) },
    );
    expect(counts['receipt']).to.be.above(enough(40));
    expect(counts['no receipt']).to.be.above(enough(40));
  }).timeout(60_000);

  it('never throw, whatever the instant', () => {
    const strange = fc.oneof(
      fc.constantFrom(NaN, Infinity, -Infinity, 0, -0, 8.64e15, -8.64e15, 8.7e15, 8.49e15, 1e300, 0.5),
      fc.double(),
      fc.integer(),
    );
    fc.assert(
      fc.property(randomMoment, strange, ({ document, presence }, instant) => {
        const schedule = scheduleOf(document);
        listChannelStatuses(schedule, instant, presence);
        channelsStableUntil(schedule, instant, presence);
        for (const channel of schedule.channels) {
          listSlots(schedule, channel, instant);
          linkOf(schedule, channel, 'nl');
        }
      }),
      { seed, numRuns: tries(150) },
    );
  }).timeout(60_000);
});
