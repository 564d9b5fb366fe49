import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { toHtml } from '../../src/formats/html/to-html.js';
import { toICalendar } from '../../src/formats/icalendar/to-icalendar.js';
import { toJsonLd } from '../../src/formats/json-ld/to-json-ld.js';
import type { Loss } from '../../src/formats/losses/loss.js';
import { toOpeningHours } from '../../src/formats/opening-hours/to-opening-hours.js';
import { toDialplan } from '../../src/formats/telephone/to-dialplan.js';
import { toPhoneChecklist } from '../../src/formats/telephone/to-phone-checklist.js';
import { loadCatalog } from '../../src/messages/load-catalog.js';
import { htmlWords } from '../../src/messages/makers/html.js';
import { describeLoss } from '../../src/messages/makers/losses.js';
import { day as dayLength, scheduleOf } from './formats-cases.js';
import { formatDate } from '../../src/schedule/calendar/dates.js';

const now = Date.parse('2026-11-29T09:00Z');
const read = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../cases/answers/${name}.json`), 'utf8')) as Record<
    string,
    unknown
  >;
const wordsIn = async (language: string) =>
  htmlWords({ catalog: await loadCatalog(language, 'nl', true), language, tone: 'formal' });
const words = await wordsIn('nl');
const titles = { open: 'open', limited: 'limited', appointment: 'appointment' };
const htmlOf = (document: unknown, instant = now) => toHtml(scheduleOf(document), instant, words);

const rowOf = (html: string, date: string) =>
  new RegExp(`<th scope="row">(${date}[^<]*)</th><td>([^<]*)</td>`).exec(html)?.slice(1);

describe('what exports say of a day', () => {
  const nights = read('day-label-of-the-night-before');
  const easter = Date.parse('2027-03-20T09:00Z');

  it('has the name of a holiday on its own day, not that of the night before', () => {
    const { text } = htmlOf(nights, easter);
    const wholeDay = 'dag en nacht, tot 8.00 uur de volgende dag';
    assert.deepEqual(rowOf(text, '29 maart 2027'), ['29 maart 2027 (tweede paasdag)', wholeDay]);
    assert.deepEqual(rowOf(text, '27 april 2027'), ['27 april 2027 (Koningsdag)', wholeDay]);
    assert.doesNotMatch(text, /(30 maart|28 april) 2027 \(/);
    const { exceptions } = toPhoneChecklist(scheduleOf(nights), { channelId: 'phone', instant: easter, days: 60 });
    assert.deepEqual(
      exceptions.map(({ from, until, holiday }) => [from, until, holiday]),
      [
        ['2027-03-29', '2027-03-29', 'easter-monday'],
        ['2027-04-27', '2027-04-27', 'kings-day'],
      ],
    );
  });

  it('lists no day beside one that is open for 24 hours', async () => {
    const listedIn = async (language: string) => {
      const { text } = toHtml(scheduleOf(nights), easter, await wordsIn(language), 60);
      const [, dated = ''] = text.split(/<caption>[^<]*<\/caption>(?!.*<caption>)/s);
      return [...dated.matchAll(/<th scope="row">(.*?)<\/th><td>(.*?)<\/td>/g)].map(([, ...cells]) => cells.join(': '));
    };
    const expected = {
      nl: 'dag en nacht, tot 8.00 uur de volgende dag',
      en: 'day and night, until 8:00 the next day',
      'en-US': 'day and night, until 8:00 AM the next day',
      de: 'Tag und Nacht, bis 8:00 Uhr am nächsten Tag',
      fr: 'jour et nuit, jusqu’à 8 h 00 le lendemain',
    };
    for (const [language, times] of Object.entries(expected)) {
      const dated = await listedIn(language);
      assert.deepEqual(
        dated.map((day) => day.replace(/^.* \(.*\): /, '').replace(/\s/g, ' ')),
        [times, times],
        dated.join(', '),
      );
    }
  });

  it('says when what lasts longer than a day ends', () => {
    const hours = { 'mon-fri': ['09:00-17:00'] };
    const exceptions = [{ date: '2026-12-05', hours: ['10:00-18:00+1'], reason: 'Actie' }];
    const { text } = htmlOf({ version: 1, timeZone: 'Europe/Amsterdam', language: 'nl', hours, exceptions });
    assert.deepEqual(rowOf(text, '5 december 2026'), [
      '5 december 2026 (Actie)',
      '10.00 tot 18.00 uur de volgende dag',
    ]);
    assert.equal(rowOf(text, '6 december 2026'), undefined);
  });

  it('never calls a gap of more than four hours a break', () => {
    const schedule = scheduleOf(read('split-days'));
    const phone = { instant: now, days: 60, channelId: 'phone' };
    const labels = { open: 'open', limited: 'limited', break: 'pause', closed: 'closed' };
    const exported = [
      toJsonLd(schedule, now),
      toHtml(schedule, now, words),
      toICalendar(schedule, { ...phone, titles }),
      toOpeningHours(schedule, phone),
      toDialplan(schedule, { ...phone, labels }),
      toPhoneChecklist(schedule, phone),
    ];
    for (const each of exported) assert.doesNotMatch(JSON.stringify(each), /pauze|pause|break/i);
  });

  it('names a switch that lasts over midnight on both days', () => {
    const override = { hours: 'closed', reason: 'Storing', from: '2026-12-01T20:00', until: '2026-12-02T19:00' };
    const { text } = htmlOf({ ...nights, override });
    assert.match(text, /1 december 2026 \(Storing\)/);
    assert.match(text, /2 december 2026 \(Storing\)/);
  });

  it('keeps what is known of a day that is known in part', () => {
    const { text } = htmlOf(read('closes-at-five-rest-unknown'));
    assert.deepEqual(rowOf(text, '24 december 2026'), ['24 december 2026', '0.00–17.00 uur: niet bekend']);
    const usual = '0.00–12.00 uur: niet bekend, 14.00–24.00 uur: niet bekend';
    assert.deepEqual(rowOf(text, 'maandag'), ['maandag t/m vrijdag', usual]);
  });

  it('has British dates and times in English, and American ones where it says so', async () => {
    const document = { version: 1, timeZone: 'Europe/London', hours: ['13:30-14:00'] };
    const exceptions = [{ date: '2026-12-24', hours: 'closed' }];
    const datesIn = async (language: string) => {
      const english = htmlWords({ catalog: await loadCatalog(language, language), language, tone: 'formal' });
      return toHtml(scheduleOf({ ...document, exceptions }), now, english).text;
    };
    assert.match(await datesIn('en'), /24 December 2026/);
    assert.match(await datesIn('en-GB'), /24 December 2026/);
    assert.match(await datesIn('en_US'), /December 24, 2026/);
    assert.match(await datesIn('en'), />13:30–14:00</);
    assert.match(await datesIn('en-GB'), />13:30–14:00</);
    assert.match(await datesIn('en_US'), />1:30\sPM–2:00\sPM</);
  });

  it('puts a comma before the dates of a channel', () => {
    const hours = { 'mon-fri': ['09:00-17:00'] };
    const phone = { id: 'phone', type: 'phone', number: '112', versions: [{ from: '2027-07-12', hours }] };
    const visit = { id: 'visit', type: 'visit', address: 'Plein 1', label: 'Balie' };
    const captionsOf = (channels: readonly object[]) => {
      const document = { version: 1, timeZone: 'Europe/Amsterdam', language: 'nl', hours: ['10:00-12:00'], channels };
      return [...htmlOf(document).text.matchAll(/<caption>(.*?)<\/caption>/g)].map(([, caption]) => caption);
    };
    assert.deepEqual(captionsOf([phone, visit]), [
      'Telefoon, tot en met 11 juli 2027',
      'Telefoon, vanaf 12 juli 2027',
      'Balie: Openingstijden',
    ]);
    assert.deepEqual(captionsOf([phone]), [
      'Openingstijden, tot en met 11 juli 2027',
      'Openingstijden, vanaf 12 juli 2027',
    ]);
  });

  it('has a week that comes back after another one once in OpenStreetMap’s syntax', () => {
    const document = {
      ...{ version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['08:00-17:00'] } },
      versions: [
        { from: '2027-07-12', until: '2027-08-22', hours: { 'mon-fri': ['08:00-13:00'] } },
        { from: '2027-08-23', hours: { 'mon-fri': ['08:00-17:00'] } },
      ],
    };
    const { text } = toOpeningHours(scheduleOf(document), { instant: now });
    assert.equal(
      text,
      'Mo-Fr 08:00-17:00; 2027 Jul 12-2027 Aug 22 Mo-Fr 08:00-13:00; 2027 Jul 12-2027 Aug 22 Sa,Su off',
    );
  });
});

type Export = (document: unknown, channelId: string | null) => { lost: readonly Loss[] };

const exports: Readonly<Record<string, Export>> = {
  html: (document) => htmlOf(document),
  'json-ld': (document) => toJsonLd(scheduleOf(document), now),
  ical: (document, channelId) =>
    toICalendar(scheduleOf(document), { instant: now, titles, ...(channelId ? { channelId } : {}) }),
  osm: (document, channelId) =>
    toOpeningHours(scheduleOf(document), { instant: now, days: 60, ...(channelId ? { channelId } : {}) }),
  dialplan: (document, channelId) =>
    toDialplan(scheduleOf(document), { instant: now, ...(channelId ? { channelId } : {}) }),
  checklist: (document, channelId) =>
    toPhoneChecklist(scheduleOf(document), { instant: now, ...(channelId ? { channelId } : {}) }),
};

describe('the words of what is over', () => {
  const past = formatDate(Math.floor(now / dayLength) - 1);
  const today = formatDate(Math.floor(now / dayLength));
  const words = { hours: 'closed', reason: 'Verhuizing', note: 'Tot morgen.' };
  const document = {
    ...{ version: 1, timeZone: 'UTC', hours: ['09:00-17:00'] },
    channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
    exceptions: [
      { date: ['2020-01-01..2020-01-05', past], ...words },
      { date: today, ...words },
      { date: '01-02', ...words },
    ],
    override: [{ hours: 'closed', until: `${past}T12:00`, reason: 'Storing' }],
  };
  for (const [name, write] of Object.entries(exports)) {
    it(`are not lost in ${name}; those of today and of each year may be`, () => {
      for (const channelId of ['phone', null]) {
        const paths = write(document, channelId).lost.map(({ path }) => path);
        assert.deepEqual(
          paths.filter((path) => /^\/exceptions\/0\/|^\/override/.test(path)),
          [],
        );
        assert.ok(paths.includes('/exceptions/1/note') && paths.includes('/exceptions/2/note'), paths.join());
      }
    });
  }
});

describe('the notes and costs of a channel’s own intervals', () => {
  const given = JSON.stringify(read('notes-of-channel-intervals'));
  const document: unknown = JSON.parse(
    given.replace('"10:00-12:30"', '{"time":"10:00-12:30","cost":"€ 1 per minuut"}'),
  );
  const own = '/channels/0/hours/mon-fri';
  const lostTexts = [
    { code: 'text', path: `${own}/0/note`, value: 'Pijn? Bel nu.' },
    { code: 'text', path: `${own}/1/cost`, value: '€ 1 per minuut' },
  ];
  for (const [name, write] of Object.entries(exports)) {
    it(`are lost, and named, in ${name}`, () => {
      for (const channelId of ['phone', null]) {
        const of = write(document, channelId).lost.filter((loss) => loss.path.startsWith(own));
        assert.deepEqual(of, lostTexts);
      }
    });
  }

  it('of hours that no table shows are lost with those hours', () => {
    const email = { id: 'mail', type: 'email', address: 'a@example.org', hours: { mon: ['09:00-10:00'] } };
    const { lost } = htmlOf({ version: 1, timeZone: 'UTC', hours: ['09:00-17:00'], channels: [email] });
    assert.ok(lost.some((loss) => loss.path === '/channels/0/hours' && loss.code === 'no-place'));
  });
});

describe('what a channel promises and costs', () => {
  it('is lost, and named, in what has the channels', () => {
    const document = {
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: ['09:00-17:00'],
      channels: [
        { id: 'email', type: 'email', address: 'info@delinde.example', receipt: { within: 1, unit: 'hours' } },
        { id: 'phone', type: 'phone', number: '112', receipt: 'Wij bevestigen per sms.', whenUnavailable: 'voicemail' },
      ],
    };
    const schedule = scheduleOf(document);
    for (const { lost } of [toJsonLd(schedule, now), toHtml(schedule, now, words)]) {
      const paths = lost.map(({ path }) => path);
      assert.ok(paths.includes('/channels/0/receipt') && paths.includes('/channels/1/receipt'), paths.join());
    }
  });
});

describe('what is said of a loss', () => {
  it('ends in one full stop, whatever the owner ends a text with', () => {
    const said = (value: string) => describeLoss({ code: 'text', path: '', value }, 'nl');
    assert.equal(said('Dicht om 17.00 uur.'), '/: deze tekst heeft daar geen plaats: Dicht om 17.00 uur.');
    assert.equal(said('Dicht om 17.00 uur'), said('Dicht om 17.00 uur.'));
    assert.ok(said('Pijn? Bel nu!').endsWith('nu!'));
    assert.ok(said('x'.repeat(99)).endsWith('x…'));
  });
});
