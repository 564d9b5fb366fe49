import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { toHtml } from '../../src/formats/html/to-html.js';
import { toICalendar } from '../../src/formats/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/formats/json-ld/to-json-ld.js';
import { toOpeningHours } from '../../src/formats/opening-hours/to-opening-hours.js';
import { toDialplan } from '../../src/formats/telephone/to-dialplan.js';
import { toPhoneChecklist } from '../../src/formats/telephone/to-phone-checklist.js';
import { around, formatDate, parseDate } from '../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../src/schedule/calendar/zoned-time.js';
import { textIn, type Schedule, type State } from '../../src/schedule/index.js';
import { listDays } from '../../src/schedule/week.js';
import { asLabel, asOsm, listed, readDialplan, readOsm, type WallState } from './days-read.js';
import { scheduleOf, seed } from './formats-cases.js';
import { daysTold, statesTold, tellingWords } from './html/days-told.js';
import { occurrencesOf } from './icalendar/occurrences.js';
import { daysSpecified } from './json-ld/days-specified.js';

/*
 * The day to which a stretch of a night belongs is the table's (schedule/day-of-night.ts), in whatever is written. What other
 * formats cannot say of it is the same everywhere: only HTML has room for what begins after midnight on the day before;
 * calendars and schema.org name the day on which it begins; and what knows no nights at all is cut at midnight.
 */

interface Case {
  readonly name: string;
  readonly document: object;
  readonly from?: string;
}

const monday = '2026-11-23';
const night = { fri: ['18:00-24:00'], sat: [{ time: '00:00-02:00', limitedTo: 'spoed' }] };

const cases: readonly Case[] = [
  {
    name: 'a limited part after midnight',
    document: JSON.parse(
      readFileSync(join(import.meta.dirname, '../cases/night-with-a-limited-part.json'), 'utf8'),
    ) as object,
  },
  {
    name: 'a limited evening and an open night',
    document: { hours: { fri: [{ time: '20:00-24:00', limitedTo: 'spoed' }], sat: ['00:00-03:00'] } },
  },
  {
    name: 'an unlimited morning that the night meets',
    document: { hours: { fri: ['18:00-02:00'], sat: ['02:00-10:00'] } },
  },
  {
    name: 'a limited morning that the night meets',
    document: { hours: { fri: ['18:00-02:00'], sat: [{ time: '02:00-10:00', limitedTo: 'spoed' }] } },
  },
  {
    name: 'a night that meets a long day, together more than a day',
    document: { hours: { fri: ['18:00-02:00'], sat: [{ time: '02:00-20:00', state: 'unknown' }] } },
  },
  {
    name: 'a break after midnight',
    document: { hours: { 'fri-sat': ['20:00-04:00'] }, breaks: [{ name: 'Pauze', time: '00:30-01:00' }] },
  },
  {
    name: 'a break at midnight',
    document: { hours: { 'fri-sat': ['20:00-04:00'] }, breaks: [{ name: 'Pauze', time: '23:45-00:15' }] },
  },
  {
    name: 'a break until midnight',
    document: { hours: { fri: ['20:00-04:00'] }, breaks: [{ name: 'Pauze', time: '23:00-24:00' }] },
  },
  { name: 'an interval of three days', document: { hours: { 'mon-thu': ['17:00-08:00'], fri: ['17:00-08:00+3'] } } },
  { name: 'nights in which the clock changes', document: { hours: ['22:00-06:00'] }, from: '2026-10-19' },
  { name: 'nights in which the clock is put forward', document: { hours: ['22:00-06:00'] }, from: '2027-03-22' },
  { name: 'nearly a day', document: { hours: { fri: ['08:00-07:59'] } } },
  { name: 'always', document: { hours: 'always' } },
  { name: 'a night before a whole day', document: { hours: { fri: ['22:00-24:00'], sat: ['00:00-24:00'] } } },
  {
    name: 'a day that is closed after a night',
    document: { hours: night, exceptions: [{ date: '2026-11-28', hours: 'closed', reason: 'Kerst' }] },
  },
  {
    name: 'an evening with other hours',
    document: { hours: night, exceptions: [{ date: '2026-11-27', hours: ['22:00-01:00'], reason: 'Feest' }] },
  },
  {
    name: 'days after an evening with a reason',
    document: {
      hours: { 'mon-sat': ['09:00-17:00'] },
      exceptions: [
        { date: '2026-11-26', hours: ['20:00-02:00'], reason: 'Feest' },
        { date: '2026-11-27', hours: ['10:00-12:00'], reason: 'Uitslapen' },
      ],
    },
  },
  {
    name: 'a night by appointment',
    document: { hours: { fri: ['18:00-24:00'], sat: [{ time: '00:00-02:00', state: 'appointment' }] } },
  },
];

const start = parseDate(monday)!;
const titles = { open: 'open', limited: 'limited', appointment: 'appointment' };

/** A stretch of a day as the table has it: minutes since the midnight of its day. */
interface Told {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly state: State;
}

/** What the table tells of some days: stretches that are not closed, by what other formats can say of them. */
function told(schedule: Schedule, from: number, count: number): Told[] {
  const all = listDays(schedule, from, count).flatMap(({ day, stretches }) =>
    stretches
      .filter(({ state }) => state !== 'closed')
      .map(({ start: begin, end, state, cause: { limitedTo } }): Told => {
        const what = [state, limitedTo ? textIn(limitedTo, 'nl', 'nl') : ''].filter(Boolean).join(' ');
        return { day, start: begin, end, what, state };
      }),
  );
  return all.reduce<Told[]>((joined, next) => {
    const before = joined.at(-1);
    const goesOn = before?.day === next.day && before.end === next.start && before.what === next.what;
    return goesOn ? [...joined.slice(0, -1), { ...before, end: next.end }] : [...joined, next];
  }, []);
}

/** The row of a day: breaks are gaps, and what begins after midnight is written as a time of the night. */
function rowOf(stretches: readonly Told[]): string {
  const shown = stretches.filter(({ state }) => state !== 'break');
  if (!shown.length) return 'closed';
  const [first] = shown;
  if (shown.length === 1 && first?.state === 'unknown' && first.start === 0 && first.end === 1440) return 'unknown';
  return shown
    .map(({ start: begin, end, state, what }) => {
      const late = begin >= 1440 ? 1440 : 0;
      const times = `${begin - late}-${end - late}`;
      return state === 'open' ? times : `${times}${state === 'unknown' ? ':' : ''} ${what}`;
    })
    .join(', ');
}

const count = 21;

/** Every export begins some days before, so that no edge of its window is looked at. */
function expectDays(document: object, from: number): void {
  const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', language: 'nl', ...document });
  const zone = zoneOf(schedule.timeZone)!;
  const instant = zone.toInstant(from - 7, 0);
  const table = told(schedule, from - 1, count + 2);
  const days = around(from, 0, count - 1);
  const ofDay = (day: number) => table.filter((each) => each.day === day);

  const html = daysTold(toHtml(schedule, instant, tellingWords, 60).text);
  // Beside what lasts for a day or more HTML tells ordinary days as ordinary ones: by the minute it is the same.
  const isCut = table.some(
    ({ day, end, what }) =>
      end === 1440 && table.some((next) => next.day === day + 1 && next.start === 0 && next.what === what),
  );
  if (!isCut) {
    assert.deepEqual(
      days.map(html),
      days.map((day) => rowOf(ofDay(day))),
      'html',
    );
  }

  /** By the calendar day on which it begins. */
  const begun = (day: number) =>
    table
      .filter((each) => each.day + Math.floor(each.start / 1440) === day)
      .map((each) => ({ ...each, start: each.start % 1440, end: each.end - Math.floor(each.start / 1440) * 1440 }));
  const { data } = toJsonLd(schedule, instant, 'nl', 60);
  if ('openingHoursSpecification' in data) {
    const open = (day: number) =>
      begun(day)
        .filter(({ state }) => state === 'open')
        .map(({ start: begin, end }) => `${begin}-${end}`)
        .join(', ');
    assert.deepEqual(days.map(daysSpecified(data)), days.map(open), 'json-ld');
  }

  const events = occurrencesOf(toICalendar(schedule, { instant, days: 60, titles }).text)
    .map(({ start: begin, end, summary }) => ({ begin, end, what: summary.replace(':', '') }))
    .sort((one, other) => one.begin - other.begin || (one.what < other.what ? -1 : 1));
  const openings = days
    .flatMap((day) => begun(day).map((each) => ({ ...each, day })))
    .filter(({ state }) => /open|limited|appointment/.test(state))
    .map(({ day, start: begin, end, what }) => ({
      begin: zone.toInstant(day, begin),
      end: zone.toInstant(day, end),
      what,
    }))
    .sort((one, other) => one.begin - other.begin || (one.what < other.what ? -1 : 1));
  const [first, last] = [zone.toInstant(from, 0), zone.toInstant(from + count, 0)];
  assert.deepEqual(
    events.filter(({ begin }) => first <= begin && begin < last),
    openings,
    'ical',
  );
  expectCutDays(schedule, days, table, instant);
}

const labels = { open: 'open', limited: 'limited', break: 'break', closed: 'closed' };

/** What knows no nights: the same times, cut at midnight. */
function expectCutDays(schedule: Schedule, days: readonly number[], table: readonly Told[], instant: number): void {
  const at = (day: number, minute: number) => {
    const wall = day * 1440 + minute;
    return (
      table.find((each) => each.day * 1440 + each.start <= wall && wall < each.day * 1440 + each.end)?.what ?? 'closed'
    );
  };
  const quarters = days.flatMap((day) => around(0, 0, 95).map((quarter) => [day, quarter * 15] as const));
  const expectStates = (name: string, read: WallState, as: (what: string) => string) =>
    assert.deepEqual(
      quarters
        .filter(([day, minute]) => read(day, minute) !== as(at(day, minute)))
        .map(([day, minute]) => [formatDate(day), minute, read(day, minute), as(at(day, minute))]),
      [],
      name,
    );
  const html = statesTold(toHtml(schedule, instant, tellingWords, 60).text);
  expectStates('html', html, (what) => what.replace(/ .*$/, '').replace('break', 'closed'));
  const { text } = toOpeningHours(schedule, { instant, days: 60 });
  for (const [, begin = '', end = ''] of text.matchAll(/(\d\d:\d\d)-(\d\d:\d\d)/g)) assert.ok(begin < end, text);
  expectStates('osm', readOsm(text), asOsm);
  const dialplan = toDialplan(schedule, { instant, days: 60, labels });
  expectStates('dialplan', readDialplan(dialplan.text, schedule.timeZone), asLabel);
  const checklist = toPhoneChecklist(schedule, { instant, days: 60 });
  const inDay =
    (day: number): WallState =>
    (_, minute) => {
      const found = listed(checklist, day).find(({ start: begin, end }) => begin <= minute && minute < end);
      return found ? asLabel(found.state) : 'closed';
    };
  expectStates('checklist', (day, minute) => inDay(day)(day, minute), asLabel);
  for (const { end } of days.flatMap((day) => listed(checklist, day))) assert.ok(end <= 1440);
}

describe('to which day a night belongs', () => {
  for (const { name, document, from = monday } of cases) {
    it(`${name}: the day of the table, in every export`, () => expectDays(document, parseDate(from)!));
  }

  const time = fc.constantFrom(
    '20:00-24:00',
    '22:00-02:00',
    '18:00-03:00',
    '00:00-02:00',
    '00:00-05:00',
    '02:00-10:00',
    '01:00-23:00',
    '09:00-17:00',
    '17:00-08:00+2',
  );
  const interval = fc.oneof(
    { weight: 3, arbitrary: time },
    fc.record({ time, limitedTo: fc.constant('spoed') }),
    fc.record({ time, state: fc.constantFrom('appointment', 'unknown') }),
  );
  const hours = fc.array(interval, { maxLength: 2 });
  const breaks = fc.array(
    fc.record({
      name: fc.constant('Pauze'),
      days: fc.constantFrom('thu', 'fri', 'sat'),
      time: fc.constantFrom('00:30-01:00', '23:30-00:30', '23:00-24:00', '00:00-00:15', '12:00-13:00'),
    }),
    { maxLength: 2 },
  );
  const exceptions = fc.array(
    fc.record({
      date: fc.constantFrom('2026-12-03', '2026-12-04', '2026-12-05'),
      hours: fc.oneof(fc.constant('closed'), hours),
      reason: fc.constantFrom('Feest', 'Kerst'),
    }),
    { maxLength: 2 },
  );
  const documents = fc.record({
    hours: fc.record({ thu: hours, fri: hours, sat: hours, sun: hours }),
    breaks,
    exceptions,
  });

  it(`of random nights, seed ${seed}`, () => {
    fc.assert(
      fc.property(documents, (document) => expectDays({ ...document, timeZone: 'UTC' }, start)),
      { seed, numRuns: Number(process.env['RUNS'] ?? 40), endOnFailure: true, includeErrorInReport: true },
    );
  });
});
