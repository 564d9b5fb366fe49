import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import recordings from '../cases/recordings.json' with { type: 'json' };
import { contextOf } from '../../src/cli/context.js';
import { recordingSetText } from '../../src/cli/telephone/recording-set-text.js';
import { toRecordingDialplan } from '../../src/formats/telephone/to-recording-dialplan.js';
import { toRecordingsData } from '../../src/formats/telephone/to-recordings-data.js';
import { loadCatalog } from '../../src/messages/load-catalog.js';
import { reason as websiteReason } from '../../src/messages/availability-clauses.js';
import { createSpeech } from '../../src/messages/speech.js';
import { createRecordingSet, type RecordingSet } from '../../src/messages/voicemail/recording-set.js';
import { voicemailWordsIn } from '../../src/messages/voicemail/voicemail.js';
import { evaluateChannel, isAvailable, type Channel, type Schedule } from '../../src/schedule/index.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { readDialplan } from '../formats/days-read.js';
import { day, isoOf, realSchedules, scheduleOf } from '../formats/formats-cases.js';
import { planOf, readPrintedJson, readPrintedText, type Entry, type PrintedSet } from './printed-set.js';
import { oneIn } from '../support/random-runs.js';

/*
 * Reads sets of recordings as they are printed, at every minute of fourteen months (of each third day, but in a thorough run): one recording holds, or that there is
 * none, and all that it says is true at that minute. Sentences and conditions are read back, whatever made them.
 */

const minute = 60_000;
const words = voicemailWordsIn('nl', 'formal');
const catalog = await loadCatalog('nl', 'nl', true);
const manner = { catalog, language: 'nl', tone: 'formal' } as const;

const phoneOf = ({ channels }: Schedule): Channel | undefined =>
  channels.find(({ type, urgent }) => type === 'phone' && !urgent);

/** A sentence of a recording, as a question that is asked at an instant: is this true? */
type Claim = (at: number) => boolean;

const anyTime = /email|callback|form/;
const ways: Readonly<Record<string, RegExp>> = {
  ...{ chat: /de chat/, whatsapp: /WhatsApp/, sms: /per sms/, video: /beeldbellen/ },
};

/** Reads the sentences of recordings about one phone channel back. */
function reader(schedule: Schedule, phone: Channel): (sentence: string) => Claim {
  const zone = zoneOf(schedule.timeZone)!;
  const evaluate = (at: number) => evaluateChannel(schedule, phone.id, at);
  const timeAt = (instant: number) => {
    const wall = zone.toWallTime(instant);
    return words.time(Math.floor(wall.minute / 60), wall.minute % 60);
  };
  const sentences: readonly [RegExp, (groups: Readonly<Record<string, string | undefined>>) => Claim][] = [
    [/^(U bent verbonden met .+|Goedendag)\.$|^Spreek na de toon |^Dan bellen wij u /, () => () => true],
    [
      /^(?:Ook kunt u |U kunt (?:ons mailen|op onze website))/,
      () => (at) => schedule.channels.some(({ id, type }) => anyTime.test(type) && isThere(id, at)),
    ],
    [/^Is het spoed\? Bel dan (?<number>.+)\.$/, () => (at) => urgentLines().some(({ id }) => isThere(id, at))],
    [/^Wij hebben nu lunchpauze\.$/, () => (at) => evaluate(at).cause.name === 'lunch'],
    [/^Wij zijn nu even niet bereikbaar\.$/, () => (at) => evaluate(at).state === 'break'],
    [/^Wij zijn nu niet bereikbaar\.$/, () => (at) => evaluate(at).state === 'closed'],
    [/^Reden: (?<why>.+)\.$/, hasReason],
    [/^Door een storing zijn wij nu niet bereikbaar\.$/, () => () => true],
    [/^Tot (?<until>.+) zijn wij wel bereikbaar (?<how>.+)\.$/, areReachable],
    [/^Wij zijn nu wel bereikbaar (?<how>.+)\.$/, areReachable],
    [/^(Naar verwachting kunt u|U kunt) (ons )?((?<day>.+) )?vanaf (?<time>.+?) (weer bellen|bellen|bij ons)/, opens],
  ];
  const numberOf = (channel: Channel) => ('number' in channel ? channel.number : '');
  const urgentLines = () => schedule.channels.filter((each) => each.urgent && numberOf(each) !== numberOf(phone));
  const isThere = (id: string, at: number) => isAvailable(evaluateChannel(schedule, id, at).state);
  const speech = createSpeech(schedule, 0, manner);

  /** The reason that the website gives at that moment. */
  function hasReason({ why }: Readonly<Record<string, string | undefined>>): Claim {
    return (at) => websiteReason(speech, evaluate(at).cause) === why;
  }

  function areReachable({ how = '', until }: Readonly<Record<string, string | undefined>>): Claim {
    const named = Object.keys(ways).filter((type) => ways[type]!.test(how));
    assert.ok(named.length);
    return (at) =>
      named.every((type) =>
        schedule.channels.some((channel) => {
          const { state, until: end } = evaluateChannel(schedule, channel.id, at);
          if (channel.type !== type || !isAvailable(state)) return false;
          if (until === undefined) return true;
          return end !== null && timeAt(end) === until && end - at <= day;
        }),
      );
  }

  /** When it opens, or, where it opens for some only, when it opens for all. */
  function opens({ day: said, time }: Readonly<Record<string, string | undefined>>): Claim {
    return (at) => {
      const { opensAt } = evaluate(at);
      const next = opensAt === null ? null : evaluate(opensAt).opensAt;
      return [opensAt, next].some((opening) => {
        if (opening === null || timeAt(opening) !== time) return false;
        const opened = zone.toWallTime(opening).day;
        const ahead = opened - zone.toWallTime(at).day;
        if (said === undefined) return ahead === 0;
        if (said === 'morgen') return ahead === 1;
        const called = (name: 'weekday' | 'next-week' | 'date') => words.day({ name, day: opened });
        if (said === called('weekday')) return ahead > 0 && ahead < 7;
        return said === called('next-week') ? ahead === 7 : said === called('date') && ahead > 0;
      });
    };
  }

  return (sentence) => {
    for (const [pattern, claim] of sentences) {
      const match = pattern.exec(sentence);
      if (match) return claim(match.groups ?? {});
    }
    return assert.fail(`nobody reads ${sentence}`);
  };
}

/** Where a sentence begins; names and reasons may have full stops. */
const beginnings =
  /(?<=[.?!…]) (?=Is het spoed|Wij |U kunt |Naar verwachting|Tot |Ook kunt|Spreek na|Dan bellen|Reden:|Door )/;

interface Printed {
  readonly text: PrintedSet;
  readonly json: PrintedSet;
}

function print(set: RecordingSet): Printed {
  return {
    text: readPrintedText(recordingSetText(set, contextOf('nl'))),
    json: readPrintedJson(JSON.stringify(toRecordingsData(set))),
  };
}

/** The minutes at which not exactly one entry holds, and those at which people and programs read something else. */
function unclear({ text, json }: Printed): string[] {
  const found: string[] = [];
  for (let each = text.from; each <= text.until && found.length < 5; each += oneIn) {
    const [forPeople, forPrograms] = [planOf(text, each), planOf(json, each)];
    // Thirty million minutes are read: nothing is made for one of them.
    for (let at = 0; at < 1440; at++) {
      const [read, parsed] = [forPeople.entryAt(at), forPrograms.entryAt(at)];
      const [one, other] = [forPeople.counts[at], forPrograms.counts[at]];
      const isSame = read.text === parsed.text && read.state === parsed.state;
      if (one !== 1 || other !== 1 || !isSame) found.push(`${isoOf(each * day)}, minute ${at}: ${one},${other}`);
    }
  }
  return found;
}

/** The stretches of a day on which the same entry holds. */
function* stretchesOn(set: PrintedSet, ofDay: number): Generator<{ start: number; end: number; entry: Entry }> {
  const plan = planOf(set, ofDay);
  for (let start = 0, end = 1; start < 1440; start = end++) {
    while (end < 1440 && plan.entryAt(end) === plan.entryAt(start)) end++;
    yield { start, end, entry: plan.entryAt(start) };
  }
}

/** The sentences that are not true at an instant, or why there should be others. */
function faultsAt(entry: Entry, at: number, schedule: Schedule, phone: Channel, claims: readonly Said[]): string[] {
  const { state } = evaluateChannel(schedule, phone.id, at);
  if (entry.state !== null) return state === entry.state ? [] : [`${isoOf(at)}: ${entry.name} instead of ${state}`];
  if (state !== 'closed' && state !== 'break') return [`${isoOf(at)}: ${entry.name} while it is ${state}`];
  return claims.filter(({ claim }) => !claim(at)).map(({ text }) => `${isoOf(at)}: ${text}`);
}

interface Said {
  readonly text: string;
  readonly claim: Claim;
}

/** What is not true of what the set says, at the ends of each stretch and wherever something changes in between. */
function untrue(set: PrintedSet, schedule: Schedule, phone: Channel): string[] {
  const zone = zoneOf(schedule.timeZone)!;
  const read = reader(schedule, phone);
  const saidBy = new Map(
    set.entries.map((entry): [Entry, Said[]] => {
      const sentences = entry.text?.split(beginnings) ?? [];
      return [entry, sentences.map((text) => ({ text, claim: read(text) }))];
    }),
  );
  const ids = schedule.channels.map(({ id }) => id);
  const found: string[] = [];
  const outage = saidBy.get(set.entries.find(({ name }) => name === 'outage')!)!;
  for (let ofDay = set.from; ofDay <= set.until && found.length < 5; ofDay += oneIn) {
    // An outage begins at any moment of the coming weeks.
    const moments = ofDay < set.from + 21 ? [8, 13, 20, 27].map((hour) => zone.toInstant(ofDay, hour * 60)) : [];
    for (const at of moments) found.push(...outage.filter(({ claim }) => !claim(at)).map(({ text }) => text));
    for (const { start, end, entry } of stretchesOn(set, ofDay)) {
      const last = zone.toInstant(ofDay, end) - minute;
      for (let at = zone.toInstant(ofDay, start); at <= last;) {
        found.push(...faultsAt(entry, at, schedule, phone, saidBy.get(entry)!));
        const changes = ids.map((id) => evaluateChannel(schedule, id, at).stableUntil ?? Infinity);
        at = at === last ? Infinity : Math.min(last, ...changes);
      }
    }
  }
  return found;
}

/** The minutes at which an Asterisk goes elsewhere than the set says. */
function misdialled(schedule: Schedule, set: RecordingSet, printed: PrintedSet): string[] {
  const label = (name: string) => `recording,${name},1`;
  const labels = { open: 'open,s,1', closed: 'closed,s,1', recording: label };
  const dial = readDialplan(toRecordingDialplan(schedule, set, labels).text, schedule.timeZone);
  const labelOf = ({ name, state }: Entry) => {
    if (state === null) return label(name);
    return state === 'open' || state === 'limited' ? labels.open : labels.closed;
  };
  const found: string[] = [];
  for (let ofDay = printed.from; ofDay <= printed.until && found.length < 5; ofDay += oneIn) {
    for (const { start, end, entry } of stretchesOn(printed, ofDay)) {
      const wrong = [start, Math.floor((start + end) / 2), end - 1].filter((at) => dial(ofDay, at) !== labelOf(entry));
      found.push(...wrong.map((at) => `${isoOf(ofDay * day)}, minute ${at}: ${dial(ofDay, at)}`));
    }
  }
  return found;
}

function check(schedule: Schedule, phone: Channel, instant: number): void {
  const set = createRecordingSet(schedule, phone, instant, manner);
  const printed = print(set);
  const names = printed.json.entries.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length, 'each has a name of its own');
  assert.equal(printed.text.timeZone, schedule.timeZone);
  assert.ok(printed.text.until - printed.text.from >= 427, 'fourteen months');
  assert.deepEqual(unclear(printed), []);
  assert.deepEqual(untrue(printed.text, schedule, phone), []);
  assert.deepEqual(misdialled(schedule, set, printed.json), []);
}

/** Days that are unlike others: clocks that change, 29 February, King's Day on a Sunday, Christmas on a Friday. */
const oddDocument = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  language: 'nl',
  organisation: { name: 'Dr. J. de Vries' },
  hours: { 'mon-fri': ['08:00-17:00'], sat: ['22:00-02:30'], '1st thu': ['08:00-13:00'], 'even mon': ['10:00-12:00'] },
  breaks: [
    { name: 'lunch', days: 'mon-fri', time: '12:30-13:00', channels: ['phone'] },
    { name: 'Overleg', days: 'mon-fri', time: '13:00-13:30', channels: ['phone'] },
  ],
  exceptions: [
    { holiday: ['kings-day', 'christmas-day', 'boxing-day', 'good-friday', 'easter-monday'], hours: 'closed' },
    { date: '02-29', hours: ['09:00-10:00'], reason: 'Schrikkeldag' },
    { date: '12-24', hours: ['08:00-12:00'], reason: 'een korte dag.' },
    { date: ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31'], hours: ['01:00-02:15', '02:45-04:00'] },
    { date: '12-27..01-02', hours: 'unknown' },
    {
      date: '2027-07-12..2027-08-06',
      hours: { 'mon-fri': ['08:00-12:00', { time: '12:00-13:00', state: 'appointment' }] },
    },
  ],
  channels: [
    { id: 'spoed', type: 'phone', number: '+31201234568', urgent: true, hours: ['17:00-23:00'] },
    { id: 'phone', type: 'phone', number: '+31201234567', whenUnavailable: 'voicemail', instead: ['sms'] },
    { id: 'chat', type: 'chat', provider: 'chatwoot', hours: { 'mon-sat': ['09:00-12:45', '13:15-21:00'] } },
    { id: 'app', type: 'whatsapp', number: '+31612345678', hours: ['10:00-22:30'] },
    { id: 'sms', type: 'sms', number: '+31612345678', hours: { 'fri-sun': ['20:00-02:00'] } },
    { id: 'video', type: 'video', url: '/beeldbellen', hours: { 'sat,sun': ['06:00-10:00'] } },
    { id: 'email', type: 'email', address: 'info@example.org', from: '2027-02-01' },
  ],
};

/** One has a leap day in it, one King's Day on a Sunday; both have clocks that change. */
const windows = ['2023-12-20T00:00Z', '2025-01-10T10:00Z', '2026-11-24T09:00Z', '2027-12-20T12:00Z'].map((text) =>
  Date.parse(text),
);

describe('the recordings of an answering machine, as they are printed,', () => {
  for (const { id, document } of realSchedules) {
    const schedule = scheduleOf(document);
    const phone = phoneOf(schedule);
    if (phone) it(`give one for each minute of ${id}, which is true`, () => check(schedule, phone, windows[2]!));
  }

  for (const instant of windows) {
    it(`give one for each minute of odd days from ${isoOf(instant)} on, which is true`, () => {
      for (const document of [
        oddDocument,
        { ...oddDocument, timeZone: 'Australia/Lord_Howe', validThrough: '2027-11-29' },
      ]) {
        const schedule = scheduleOf(document);
        check(schedule, phoneOf(schedule)!, instant);
      }
    });
  }
});

describe('the recordings of', () => {
  for (const [name, { document, printed }] of Object.entries(recordings)) {
    const schedule = scheduleOf(document);
    const phone = phoneOf(schedule)!;

    it(`${name} are these`, () => {
      const set = createRecordingSet(schedule, phone, windows[2]!, manner);
      assert.deepEqual(recordingSetText(set, contextOf('nl')).split('\n'), printed);
    });

    it(`${name} give one for each minute, which is true`, () => check(schedule, phone, windows[2]!));
  }
});
