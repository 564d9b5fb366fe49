import { expect } from '@open-wc/testing';
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
import { parseSchedule, type Schedule } from '../../src/schedule/index.js';
import { oracleSlots } from '../oracle/callback-slots.js';
import { createOracle } from '../oracle/evaluate.js';
import type { RawChannel, RawDocument } from '../oracle/raw-document.js';
import { isLiveType, oracleEnd, type RawPromise } from '../oracle/service.js';
import { minute } from '../oracle/walk.js';
import { dayOf, wallClockOf } from '../oracle/wall-clock.js';
import { randomWays, type RandomWays } from '../oracle/ways.js';

const seed = 20_261_123;

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
  counts[reply.unit] = (counts[reply.unit] ?? 0) + 1;
  if (expected !== undefined) expect(answer).to.deep.equal({ kind: 'promise', at: expected });
  else if (answer.at === null) expect(answer.kind).to.equal('none');
  else expect(answer.at).to.be.above(instant + window - 1440 * minute);
}

function expectOpening(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  const oracle = createOracle(document);
  let at = instant;
  while (at < instant + window && oracle.answerAt(channel.id, at).state !== 'open') at += minute;
  counts['opening'] = (counts['opening'] ?? 0) + 1;
  if (at < instant + window) expect(answer).to.deep.equal({ kind: 'opens', at });
  else expect(answer.at ?? Infinity).to.be.at.least(at);
}

/** The answer of a live channel without presence, by the words of the design. */
function expectLiveAnswer(document: RawDocument, channel: RawChannel, answer: Answer, instant: number): void {
  const { state } = createOracle(document).answerAt(channel.id, instant);
  const hasVoicemail = ['voicemail', 'form'].includes(String(channel['whenUnavailable']));
  const reply = channel['reply'];
  const isMessage = channel.type === 'whatsapp' || channel.type === 'sms';
  if (state === 'open') {
    counts['open'] = (counts['open'] ?? 0) + 1;
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

describe('channels and the oracle, which walks minute by minute', () => {
  it('agree about the answer moments and slots of random documents', () => {
    fc.assert(
      fc.property(randomMoment, (random) => {
        const { document } = random;
        const schedule = scheduleOf(document);
        const instant = instantOf(random);
        for (const [index, channel] of schedule.channels.entries()) {
          const raw = document.channels![index]!;
          const answer = answerOf(schedule, channel, instant);
          if (isLiveType(raw)) expectLiveAnswer(document, raw, answer, instant);
          else expectAnyTimeAnswer(document, raw, answer, instant);
          if (raw.type !== 'callback') continue;
          const slots = listSlots(schedule, channel, instant);
          expect(slots).to.deep.equal(oracleSlots(document, raw, instant));
          counts['slots'] = (counts['slots'] ?? 0) + slots.length;
        }
      }),
      { seed, numRuns: 400 },
    );
    console.log(`channels against the oracle: ${JSON.stringify(counts)}`);
    for (const what of ['open', 'opening', 'working-hours', 'working-days', 'slots'])
      expect(counts[what], what).to.be.above(20);
  }).timeout(120_000);
});

/** All that a visitor is told, to the minute; `now` moves on. */
function told(statuses: readonly ChannelStatus[], instant: number): string {
  return JSON.stringify(
    statuses.map(({ channel, canBeUsed, isRecommended, evaluation, answer: { kind, at, slot } }) => {
      const moment = at === null ? null : Math.floor((kind === 'now' ? at - instant : at) / minute);
      return [channel.id, canBeUsed, isRecommended, evaluation.state, evaluation.closesSoon, kind, moment, slot];
    }),
  );
}

describe('the list of channels', () => {
  it('keeps its order, recommends at most one, and never one for some only', () => {
    let recommended = 0;
    fc.assert(
      fc.property(randomMoment, (random) => {
        const schedule = scheduleOf(random.document);
        const instant = instantOf(random);
        const statuses = listChannelStatuses(schedule, instant, random.presence);
        const { channels } = schedule;
        const order = [...channels.filter(({ urgent }) => urgent), ...channels.filter(({ urgent }) => !urgent)];
        expect(statuses.map(({ channel }) => channel)).to.deep.equal(
          order.filter((channel) => statuses.some((status) => status.channel === channel)),
        );
        const [best, ...others] = statuses.filter(({ isRecommended }) => isRecommended);
        expect(others).to.deep.equal([]);
        if (!best) return;
        recommended++;
        expect(best.channel.urgent).to.not.equal(true);
        expect(best.evaluation.state).to.not.equal('limited');
        expect(best.canBeUsed || best.answer.at !== null).to.equal(true);
        if (channels.some(({ instead, type }) => instead || type === 'visit')) return;
        const rivals = statuses.filter(({ channel, evaluation }) => !channel.urgent && evaluation.state !== 'limited');
        for (const { answer } of rivals) expect(answer.at ?? Infinity).to.be.at.least(best.answer.at ?? Infinity);
      }),
      { seed, numRuns: 2000 },
    );
    expect(recommended).to.be.above(500);
  }).timeout(60_000);

  it('stays as it is until it says so', () => {
    fc.assert(
      fc.property(randomMoment, fc.double({ min: 0, max: 1, noNaN: true }), (random, part) => {
        const schedule = scheduleOf(random.document);
        const instant = instantOf(random);
        const until = channelsStableUntil(schedule, instant, random.presence);
        if (until === null) return;
        expect(until).to.be.above(instant);
        const before = told(listChannelStatuses(schedule, instant, random.presence), instant);
        for (const later of [Math.floor(instant + part * (until - 1 - instant)), until - 1])
          expect(told(listChannelStatuses(schedule, later, random.presence), later)).to.equal(before);
      }),
      { seed, numRuns: 2000 },
    );
  }).timeout(60_000);

  it('never throws, whatever the document and the instant', () => {
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
      { seed, numRuns: 500 },
    );
  }).timeout(60_000);
});
