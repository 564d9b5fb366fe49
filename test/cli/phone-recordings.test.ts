import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toDialplan } from '../../src/formats/telephone/to-dialplan.js';
import { loadCatalog } from '../../src/messages/load-catalog.js';
import { voicemailWordsIn } from '../../src/messages/voicemail/voicemail.js';
import { listRecordings } from '../../src/messages/voicemail/voicemail-recordings.js';
import { evaluateChannel, isAvailable, type Channel, type Schedule } from '../../src/schedule/index.js';
import { civilDate, weekday } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { runDialplan } from '../formats/telephone/asterisk.js';
import { day, isoOf, realSchedules, scheduleOf } from '../formats/formats-cases.js';

/*
 * Dials at every minute: where the telephone exchange does not answer exactly one recording is played, and all that it
 * says is true at that minute. The sentences are read back, whatever made them.
 */

const now = Date.parse('2026-11-23T00:00Z');
const minute = 60_000;
const words = voicemailWordsIn('nl', 'formal');
const labels = { open: 'open,s,1', break: 'break,s,1', closed: 'closed,s,1' };

const phoneOf = ({ channels }: Schedule): Channel | undefined =>
  channels.find(({ type, urgent }) => type === 'phone' && !urgent);

/** A sentence of a recording, as a question that is asked at an instant: is this true? */
type Claim = (at: number) => boolean;

const ways: Readonly<Record<string, RegExp>> = { chat: /de chat/, whatsapp: /WhatsApp/, sms: /per sms/ };

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
    [/^Ook kunt u /, () => () => schedule.channels.some(({ type }) => /email|callback|form/.test(type))],
    [/^Is het spoed\? Bel dan (?<number>.+)\.$/, () => (at) => urgentLines().some(({ id }) => isThere(id, at))],
    [/^Wij hebben nu lunchpauze\.$/, () => (at) => evaluate(at).cause.name === 'lunch'],
    [/^Wij zijn nu even niet bereikbaar( vanwege (?<reason>.+))?\.$/, isPaused],
    [/^Wij zijn nu niet bereikbaar( vanwege .+)?\.$/, () => (at) => /closed|break/.test(evaluate(at).state)],
    [/^Tot (?<until>.+) zijn wij wel bereikbaar (?<how>.+)\.$/, areReachable],
    [/^Wij zijn nu wel bereikbaar (?<how>.+)\.$/, areReachable],
    [/^(Naar verwachting kunt u|U kunt) (ons )?((?<day>.+) )?vanaf (?<time>.+?) (weer bellen|bellen|bij ons)/, opens],
  ];
  const urgentLines = () => schedule.channels.filter(({ urgent }) => urgent);
  const isThere = (id: string, at: number) => isAvailable(evaluateChannel(schedule, id, at).state);

  function isPaused({ reason }: Readonly<Record<string, string | undefined>>): Claim {
    return (at) => {
      const { state, cause } = evaluate(at);
      return (
        state === 'break' && (!reason || [cause.text].flat().some((text) => JSON.stringify(text).includes(reason)))
      );
    };
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
        if (said === 'op de eerstvolgende werkdag') return ahead === 1;
        const isDated = said === words.day(opened * day, true);
        return isDated || (said === words.day(opened * day, false) && ahead < 7);
      });
    };
  }

  return (sentence) => {
    if (typeof phone.reply === 'string' && sentence.startsWith(phone.reply)) return () => true;
    for (const [pattern, claim] of sentences) {
      const match = pattern.exec(sentence);
      if (match) return claim(match.groups ?? {});
    }
    return assert.fail(`nobody reads ${sentence}`);
  };
}

interface Played {
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly { readonly text: string; readonly claim: Claim }[];
}

async function playedFor(schedule: Schedule, phone: Channel, days: number): Promise<Played[]> {
  const read = reader(schedule, phone);
  const manner = { catalog: await loadCatalog('nl', 'nl'), language: 'nl', tone: 'formal' } as const;
  return listRecordings(schedule, phone, now, manner, days).flatMap(({ message, plays }) => {
    const sentences = message.sentences.map((text) => ({ text, claim: read(text) }));
    return plays.map(({ start, end }) => ({ start, end: end ?? Infinity, sentences }));
  });
}

/** Where the exchange sends a call at an instant. */
function exchange(schedule: Schedule, phone: Channel, days: number): (at: number) => string {
  const { text } = toDialplan(schedule, { instant: now, days, labels, channelId: phone.id });
  const run = runDialplan(text, schedule.timeZone);
  const zone = zoneOf(schedule.timeZone)!;
  return (at) => {
    const wall = zone.toWallTime(at);
    const { year, month, dayOfMonth } = civilDate(wall.day);
    const date = year * 10_000 + month * 100 + dayOfMonth;
    return run({ date, month, dayOfMonth, weekday: (weekday(wall.day) + 1) % 7, minute: wall.minute });
  };
}

/** What is wrong at the minutes of so many days. */
async function faults(schedule: Schedule, phone: Channel, days: number): Promise<string[]> {
  const plays = (await playedFor(schedule, phone, days)).sort((one, other) => one.start - other.start);
  const dial = exchange(schedule, phone, days + 2);
  const found: string[] = [];
  let first = 0;
  for (let at = now; at < now + days * day && found.length < 5; at += minute) {
    while ((plays[first]?.end ?? Infinity) <= at) first++;
    const played = plays.slice(first, first + 3).filter(({ start, end }) => start <= at && at < end);
    const { state } = evaluateChannel(schedule, phone.id, at);
    const isAnswered = dial(at) === labels.open;
    // Hours by appointment, and hours that nobody knows: the exchange is closed, but nothing is recorded of them.
    const wanted = isAnswered || state === 'appointment' || state === 'unknown' ? 0 : 1;
    if (played.length !== wanted) found.push(`${isoOf(at)}: ${played.length} recordings, ${state}`);
    for (const { text, claim } of played.flatMap(({ sentences }) => sentences))
      if (!claim(at)) found.push(`${isoOf(at)}: ${text}`);
  }
  return found;
}

describe('the recordings of a telephone exchange', () => {
  it('say only what is true, at each minute of a year of the example', async () => {
    const schedule = scheduleOf(realSchedules[0]!.document);
    assert.deepEqual(await faults(schedule, phoneOf(schedule)!, 364), []);
  });

  it('say only what is true where breaks touch, and other ways stop one after the other, also after midnight', async () => {
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: { 'mon-fri': ['08:00-17:00'], sat: ['10:00-12:00'] },
      breaks: [
        { name: 'lunch', days: 'mon-fri', time: '12:30-13:00', channels: ['phone'] },
        { name: 'Overleg', days: 'mon-fri', time: '13:00-13:30', channels: ['phone'] },
      ],
      exceptions: [{ date: '2026-12-25..2026-12-28', hours: 'closed', channels: ['phone'], reason: 'Kerst' }],
      channels: [
        { id: 'spoed', type: 'phone', number: '+31201234568', urgent: true, hours: ['17:00-23:00'] },
        { id: 'phone', type: 'phone', number: '+31201234567', whenUnavailable: 'voicemail' },
        { id: 'chat', type: 'chat', provider: 'chatwoot', hours: { 'mon-sat': ['09:00-12:45', '13:15-21:00'] } },
        { id: 'app', type: 'whatsapp', number: '+31612345678', hours: ['10:00-22:30'] },
        { id: 'sms', type: 'sms', number: '+31612345678', hours: { 'fri-sun': ['20:00-02:00'] } },
      ],
    });
    assert.deepEqual(await faults(schedule, phoneOf(schedule)!, 150), []);
  });

  for (const { id, document } of realSchedules.slice(1)) {
    const schedule = scheduleOf(document);
    const phone = phoneOf(schedule);
    if (phone) it(`of ${id}, for two weeks`, async () => assert.deepEqual(await faults(schedule, phone, 14), []));
  }
});
