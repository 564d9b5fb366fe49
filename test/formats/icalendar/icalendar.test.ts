import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { exceptionsFromICalendar } from '../../../src/formats/icalendar/from-icalendar.js';
import { toICalendar } from '../../../src/formats/icalendar/to-icalendar.js';
import { useZoneData } from '../../../src/cli/zone-data.js';
import type { Schedule } from '../../../src/schedule/index.js';
import { occurrencesOf, type Stay } from './occurrences.js';
import { changesAs, checkRandomly, day, isoOf, openOrNot, realSchedules, scheduleOf, seed } from '../formats-cases.js';
import { tries } from '../../support/random-runs.js';

const now = Date.parse('2026-11-23T09:00Z');
const titles = { open: 'Open', limited: 'Beperkt', appointment: 'Op afspraak' };

/** When the openings begin and end, where those that touch are one. */
function changesIn(stays: readonly Stay[], from: number, until: number) {
  const sorted = [...stays].sort((one, other) => one.start - other.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const before = joined.at(-1);
    if (before && start <= before.end) before.end = Math.max(before.end, end);
    else joined.push({ start, end });
  }
  const within = (at: number) => at >= from && at < until;
  return joined.flatMap(({ start, end }) => [
    ...(within(start) ? [{ at: isoOf(start), to: 'open' }] : []),
    ...(within(end) ? [{ at: isoOf(end), to: 'not open' }] : []),
  ]);
}

function expectSameOpenings(schedule: Schedule, instant: number, channelId?: string): void {
  const options = { instant, days: 370, titles, ...(channelId ? { channelId } : {}) };
  const { text } = toICalendar(schedule, options);
  const until = instant + 365 * day;
  assert.deepEqual(
    changesIn(occurrencesOf(text), instant, until),
    changesAs(openOrNot, schedule, instant, until, channelId),
    text.slice(0, 3000),
  );
}

describe('iCalendar', () => {
  it(`gives ical.js the same openings as the schedule has, of random documents, seed ${seed}`, () => {
    checkRandomly(8, (schedule, begin) => expectSameOpenings(schedule, begin - 20 * day));
  });

  it('keeps the length of a night in which the clock changes', () => {
    const nights = { version: 1, timeZone: 'Europe/Amsterdam', hours: ['22:00-06:00'] };
    expectSameOpenings(scheduleOf(nights), Date.parse('2026-10-01'));
  });

  const zones = [
    ...[
      'Africa/Casablanca',
      'America/Vancouver',
      'America/Winnipeg',
      'America/Havana',
      'America/Santiago',
      'America/Nuuk',
    ],
    ...['Africa/Cairo', 'Asia/Gaza', 'Asia/Jerusalem', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Chatham', 'UTC'],
    ...['America/New_York', 'Europe/Dublin', 'Europe/Amsterdam'],
  ];
  for (const timeZone of zones) {
    it(`FAILURES 52: brings the clock of ${timeZone} along that its hours were made with`, () => {
      useZoneData();
      for (const begin of ['2025-11-02T06:00Z', '2026-01-20T09:00Z', '2026-11-23T09:00Z', '2030-07-02T23:30Z']) {
        expectSameOpenings(scheduleOf({ version: 1, timeZone, hours: ['09:00-17:00'] }), Date.parse(begin));
      }
    });
  }

  it('has changes that return every year as a rule, and others one by one', () => {
    useZoneData();
    const made = (timeZone: string) =>
      toICalendar(scheduleOf({ version: 1, timeZone, hours: 'always' }), { instant: now, titles }).text;
    const rules = [...made('America/New_York').matchAll(/^RRULE:FREQ=YEARLY;(.*)\r$/gm)].map(([, rule]) => rule);
    assert.deepEqual(rules, ['BYMONTH=3;BYDAY=2SU', 'BYMONTH=11;BYDAY=1SU']);
    assert.match(
      made('Europe/Amsterdam'),
      /TZOFFSETTO:\+0200\r\nDTSTART:20260329T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r/,
    );
    assert.doesNotMatch(made('America/Vancouver'), /YEARLY/);
    assert.doesNotMatch(made('UTC'), /TZID/);
  });

  it('has the same identifiers when it is made a week later', () => {
    const schedule = scheduleOf(realSchedules[0]!.document);
    const idsAt = (instant: number) =>
      [...toICalendar(schedule, { instant, titles }).text.matchAll(/^UID:(.*)$/gm)].map(([, id]) => id!);
    const later = idsAt(now + 7 * day);
    const kept = idsAt(now).filter((id) => later.includes(id));
    assert.ok(kept.some((id) => id.startsWith('weekly-')) && kept.some((id) => /^\d{4}/.test(id)), kept.join('\n'));
  });

  it('says when it was made and where the line ends', () => {
    const schedule = scheduleOf(realSchedules[0]!.document);
    const { text } = toICalendar(schedule, { instant: now, titles, channelId: 'phone' });
    assert.match(text, /\r\nDTSTAMP:20261123T090000Z\r\n/);
    assert.match(text, /\r\nTZID:Europe\/Amsterdam\r\n/);
    assert.match(text, /\r\nDTSTART;TZID=Europe\/Amsterdam:2026/);
    assert.match(text, /\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=\d{8}T\d{6}Z\r\n/);
    assert.deepEqual(
      text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75),
      [],
    );
    assert.doesNotMatch(text, /[^\r]\n/);
  });

  for (const { id, document } of realSchedules) {
    it(`of ${id}`, () => {
      const schedule = scheduleOf(document);
      const { text, lost } = toICalendar(schedule, { instant: now, titles });
      for (const { path } of lost) assert.match(path, /^(\/[^/]+)*$/);
      const open = occurrencesOf(text).filter(({ summary }) => summary === titles.open);
      const until = now + 365 * day;
      assert.deepEqual(changesIn(open, now, until), changesAs(openOrNot, schedule, now, until));
    });
  }
});

const calendar = (...events: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:test',
    ...events.flatMap((event) => ['BEGIN:VEVENT', ...event.split('\n'), 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');

describe('a calendar of holidays', () => {
  const read = (...events: string[]) => {
    const { exceptions, lost } = exceptionsFromICalendar(calendar(...events), now, 'Europe/Amsterdam');
    return { exceptions, lost: lost.map(({ code, path, value }) => ({ code, path, value })) };
  };

  it('closes the days of an event, the end not included', () => {
    const { exceptions, lost } = read('UID:1\nDTSTART;VALUE=DATE:20261225\nDTEND;VALUE=DATE:20261227\nSUMMARY:Kerst');
    assert.deepEqual(exceptions, [{ date: '2026-12-25..2026-12-26', hours: 'closed', reason: 'Kerst' }]);
    assert.deepEqual(lost, []);
  });

  it('takes an event without an end for one day, and DURATION for its length', () => {
    assert.deepEqual(read('UID:1\nDTSTART;VALUE=DATE:20261225').exceptions, [{ date: '2026-12-25', hours: 'closed' }]);
    const { exceptions } = read('UID:1\nDTSTART;VALUE=DATE:20261225\nDURATION:P3D');
    assert.deepEqual(exceptions, [{ date: '2026-12-25..2026-12-27', hours: 'closed' }]);
  });

  it('keeps what returns every year yearly', () => {
    const { exceptions } = read(
      'UID:1\nDTSTART;VALUE=DATE:20001225\nDTEND;VALUE=DATE:20001227\nRRULE:FREQ=YEARLY\nSUMMARY:Kerst',
    );
    assert.deepEqual(exceptions, [{ date: '12-25..12-26', hours: 'closed', reason: 'Kerst' }]);
  });

  it('writes other repetitions out for three years, and says so', () => {
    const { exceptions, lost } = read(
      'UID:1\nDTSTART;VALUE=DATE:20200525\nRRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=-1MO\nSUMMARY:Spring',
    );
    assert.deepEqual(exceptions, [
      { date: ['2027-05-31', '2028-05-29', '2029-05-28'], hours: 'closed', reason: 'Spring' },
    ]);
    assert.deepEqual(lost, [{ code: 'window', path: '/events/0', value: '2029-11-25' }]);
  });

  it('keeps the further dates of what returns every year', () => {
    const { exceptions } = read('UID:1\nDTSTART;VALUE=DATE:20200101\nRRULE:FREQ=YEARLY\nRDATE;VALUE=DATE:20270505');
    assert.deepEqual(exceptions, [{ date: ['2027-01-01', '2027-05-05', '2028-01-01', '2029-01-01'], hours: 'closed' }]);
  });

  it('lists what is over, what was taken for a break and what was cancelled', () => {
    const { exceptions, lost } = read(
      'UID:1\nDTSTART;VALUE=DATE:20251225\nSUMMARY:Past',
      'UID:2\nDTSTART:20261225T100000Z\nDTEND:20261225T110000Z\nSUMMARY:Meeting',
      'UID:3\nDTSTART;VALUE=DATE:20261225\nSTATUS:CANCELLED\nSUMMARY:Off',
    );
    assert.deepEqual(exceptions, [{ date: '2026-12-25', breaks: [{ name: 'Meeting', time: '11:00-12:00' }] }]);
    assert.deepEqual(lost, [
      { code: 'past', path: '/events/0', value: '2025-12-25' },
      { code: 'assumed', path: '/events/1', value: '11:00-12:00' },
      { code: 'no-absence', path: '/events/2', value: 'Off' },
    ]);
  });

  it('says of anything else that it cannot be read', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { exceptions } = exceptionsFromICalendar(text, now, 'UTC');
        assert.deepEqual(exceptions, []);
      }),
      { seed, numRuns: tries(200) },
    );
    assert.deepEqual(exceptionsFromICalendar('<html>', now, 'UTC').lost, [
      { code: 'unreadable', path: '', value: '<html>' },
    ]);
  });
});
