import { expect } from '@esm-bundle/chai';
import type { Advice } from '../../../src/channels/advice/advice.js';
import { listAdvice } from '../../../src/channels/advice/list-advice.js';
import { makersLanguageTags } from '../../../src/messages/languages.js';
import { describeAdvice } from '../../../src/messages/makers/advice.js';
import { parseSchedule, type Schedule } from '../../../src/schedule/index.js';
import { cutRows } from './cut-rows.js';
import { allHolidays, callback, chat, email, exceptionRows, lunch, phone, urgent, type Row } from './exception-rows.js';
import { labelAndLinkRows } from './label-and-link-rows.js';
import { lunchRows } from './lunch-rows.js';
import { promiseRows } from './promise-rows.js';
import { regionalRows } from './regional-rows.js';
import { videoRows } from './video-rows.js';

/** Monday 23 November 2026, 10.00 in Amsterdam. */
const monday = Date.parse('2026-11-23T09:00:00Z');

/** A document without a finding, until something is changed. */
const sound = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  organisation: { name: 'De Linde', audience: 'consumers' },
  hours: { 'mon-fri': ['09:00-17:00'] },
  exceptions: allHolidays,
  channels: [phone, email, callback],
};

function scheduleOf(changes: object): Schedule {
  const result = parseSchedule({ ...sound, ...changes });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

const adviceOn = (changes: object): readonly Advice[] => listAdvice(scheduleOf(changes), monday);

const rows: readonly Row[] = [
  { name: 'a sound document', changes: {}, codes: [] },
  {
    name: 'lunch without anyone, for consumers',
    changes: { breaks: lunch, channels: [phone, email] },
    codes: ['serious unreachable-at-lunch'],
    what: 'Maandag 23 november van 12.30 tot 13.30 uur: niemand bereikbaar, terwijl uw klanten consumenten zijn.',
  },
  {
    name: 'lunch while chat stays open',
    changes: { breaks: [{ ...lunch[0], channels: ['phone'] }], channels: [phone, chat, email] },
    codes: [],
  },
  {
    name: 'lunch of an organisation with an evening',
    changes: { breaks: lunch, hours: { 'mon-fri': ['09:00-17:00'], thu: ['09:00-20:00'] }, channels: [phone, email] },
    codes: ['moderate unreachable-at-lunch'],
  },
  {
    name: 'lunch for emergencies only',
    changes: {
      hours: { 'mon-fri': ['09:00-12:00', { time: '12:00-14:00', limitedTo: 'spoed' }, '14:00-17:00'] },
      channels: [phone, email],
    },
    codes: ['moderate unreachable-at-lunch'],
    what: 'alleen bereikbaar voor spoed',
  },
  {
    name: 'lunch among businesses',
    changes: { breaks: lunch, organisation: { name: 'De Linde', audience: 'businesses' }, channels: [phone, email] },
    codes: [],
  },
  {
    name: 'a break in the morning without a way out',
    changes: { breaks: [{ name: 'Overleg', time: '10:00-10:30' }], channels: [phone, chat] },
    codes: ['moderate dead-end-break'],
    what: 'van 10.00 tot 10.30 uur: pauze (Overleg)',
  },
  {
    name: 'such a break with voicemail',
    changes: {
      breaks: [{ time: '10:00-10:30' }],
      channels: [{ ...phone, whenUnavailable: 'voicemail', reply: 'Wij bellen terug.' }, chat],
    },
    codes: [],
  },
  { name: 'only a phone', changes: { channels: [phone] }, codes: ['serious only-phone'] },
  {
    name: 'a phone and a counter',
    changes: { channels: [phone, { id: 'shop', type: 'visit' }] },
    codes: ['serious only-phone'],
  },
  ...videoRows,
  {
    name: 'care without an urgent route',
    changes: { organisation: { name: 'De Linde', audience: 'patients' } },
    codes: ['serious no-urgent-route'],
  },
  {
    name: 'care with one',
    changes: { organisation: { name: 'De Linde', audience: 'patients' }, channels: [urgent, phone, email] },
    codes: [],
  },
  {
    name: 'care with one that sleeps at night',
    changes: {
      organisation: { name: 'De Linde', audience: 'patients' },
      channels: [{ ...urgent, hours: ['08:00-22:00'] }, phone, email],
    },
    codes: [],
  },
  ...promiseRows,
  ...lunchRows,
  ...labelAndLinkRows,
  {
    name: 'Christmas within a month, and no rule',
    changes: { exceptions: allHolidays.slice(1), timeZone: 'Europe/Amsterdam' },
    codes: ['moderate holidays-without-rule'],
    what: 'eerste kerstdag (vrijdag 25 december 2026) en nieuwjaarsdag (vrijdag 1 januari 2027)',
  },
  {
    name: 'a season that Christmas lies in is no rule for it',
    changes: {
      exceptions: [{ date: '2026-12-01..2027-01-31', hours: { 'mon-fri': ['10:00-12:00'] } }, allHolidays[1]],
    },
    codes: ['moderate holidays-without-rule'],
  },
  ...regionalRows,
  { name: 'no holiday is known there', changes: { exceptions: [], timeZone: 'America/New_York' }, codes: [] },
  { name: 'day and night, holidays too', changes: { exceptions: [], hours: 'always' }, codes: [] },
  { name: 'it expires next week', changes: { validThrough: '2026-11-30' }, codes: ['serious expires-soon'] },
  { name: 'it expires in January', changes: { validThrough: '2027-01-15' }, codes: ['moderate expires-soon'] },
  { name: 'it expires next summer', changes: { validThrough: '2027-07-01' }, codes: [] },
  {
    name: 'chat instead of a phone, at the same hours',
    changes: { channels: [{ ...phone, instead: ['chat'] }, chat, email, callback] },
    codes: ['moderate instead-never-helps'],
  },
  {
    name: 'chat instead of a phone, until later',
    changes: { channels: [{ ...phone, instead: ['chat'] }, { ...chat, hours: { 'mon-fri': ['09:00-21:00'] } }, email] },
    codes: [],
  },
  {
    name: 'chat instead of a phone, until later, but in the break of the phone, too',
    changes: {
      breaks: lunch,
      channels: [
        { ...phone, instead: ['chat', 'callback'] },
        { ...chat, hours: { 'mon-fri': ['08:00-21:00'] } },
        callback,
        email,
      ],
    },
    codes: ['moderate instead-paused-too', 'minor no-callback-at-lunch'],
    what: 'Maandag 23 november van 12.30 tot 13.30 uur: pauze voor de telefoon, en u verwijst naar de chat, maar',
  },
  {
    name: 'chat instead of a phone, at the same hours and in the same break: one finding about it',
    changes: { breaks: lunch, channels: [{ ...phone, instead: ['chat'] }, chat, callback, email] },
    codes: ['moderate instead-never-helps', 'minor no-callback-at-lunch'],
  },
  {
    name: 'chat instead of a phone that has a break of its own',
    changes: {
      breaks: [{ ...lunch[0], channels: ['phone'] }],
      channels: [
        { ...phone, instead: ['chat', 'callback'] },
        { ...chat, hours: { 'mon-fri': ['08:00-21:00'] } },
        callback,
        email,
      ],
    },
    codes: [],
  },
  {
    name: 'one number with two sets of hours',
    changes: { channels: [phone, { ...phone, id: 'sales', hours: { 'mon-fri': ['09:00-12:00'] } }, email, callback] },
    codes: ['serious same-address-differs'],
    what: 'Maandag 23 november van 12.00 tot',
  },
  {
    name: 'one number with a menu',
    changes: {
      channels: [
        { ...phone, label: 'Service' },
        { ...phone, id: 'sales', label: 'Verkoop', hours: { 'mon-fri': ['09:00-12:00'] } },
        email,
        callback,
      ],
    },
    codes: [],
  },
  {
    name: 'one number for what is urgent and for everything else',
    changes: {
      channels: [
        phone,
        { ...phone, id: 'spoed', urgent: true, hours: 'always', label: 'Calamiteitenlijn' },
        email,
        callback,
      ],
    },
    codes: ['moderate urgent-number-shared'],
    what: 'Voor spoed (“Calamiteitenlijn”) en voor al het andere (de telefoon) geldt hetzelfde nummer',
  },
  {
    name: 'one number with a menu for what is urgent',
    changes: {
      channels: [
        { ...phone, label: 'Service' },
        { ...phone, id: 'spoed', urgent: true, hours: 'always', label: 'Calamiteitenlijn' },
        email,
        callback,
      ],
    },
    codes: [],
  },
  {
    name: 'a channel that never opens',
    changes: { channels: [phone, { ...chat, hours: 'closed' }, email, callback] },
    codes: ['moderate never-available'],
  },
  ...exceptionRows,
  ...cutRows,
];

describe('advice (FAILURES 50)', () => {
  for (const { name, changes, codes, what } of rows) {
    it(`on ${name}: ${codes.join(', ') || 'none'}`, () => {
      const advice = adviceOn(changes);
      expect(advice.map(({ code, grade }) => `${grade} ${code}`)).to.deep.equal(codes);
      if (what) expect(describeAdvice(scheduleOf(changes), advice[0]!, 'nl').finding).to.contain(what);
    });
  }

  it('has every sentence in both languages, whole and without a placeholder left', () => {
    const all = rows.flatMap(({ changes }) =>
      adviceOn(changes).map((advice) => ({ schedule: scheduleOf(changes), advice })),
    );
    const texts = [...makersLanguageTags, 'de'].flatMap((language) =>
      all.map(({ schedule, advice }) => describeAdvice(schedule, advice, language)),
    );
    for (const { finding, reason, remedy, source } of texts) {
      for (const sentence of [finding, reason, remedy]) {
        expect(sentence).to.match(/^[\p{Lu}\d“].*[.]$/u);
        expect(sentence).not.to.match(/undefined|NaN|\{\w+\}/);
      }
      expect(source).not.to.equal('');
    }
  });

  it('cites the law of the country of the schedule, whatever the language, and none of another one', () => {
    const laws: readonly (readonly [timeZone: string, law: RegExp])[] = [
      ['Europe/Amsterdam', /BW|Termijnenwet|Dutch/i],
      ['Europe/Brussels', /economisch|koninklijk|charter|Belgian/i],
      ['Europe/Berlin', /BGB|Einigungsvertrag|German/],
      ['Europe/Paris', /Code d|French/],
      ['Europe/London', /Act 1971/],
      ['Europe/Zurich', /^$/],
    ];
    const reply = { within: 5, unit: 'working-days' };
    for (const [timeZone] of laws) {
      const changes = { timeZone, exceptions: [], channels: [phone, { ...callback, reply }] };
      const advice = [...adviceOn(changes), ...adviceOn({ ...changes, channels: [phone] })];
      const cited = makersLanguageTags.flatMap((language) =>
        advice.map((each) => describeAdvice(scheduleOf(changes), each, language).source),
      );
      const citing = laws.filter(([, law]) => cited.some((source) => law.test(source))).map(([zone]) => zone);
      expect(citing).to.deep.equal(timeZone === 'Europe/Zurich' ? [] : [timeZone]);
    }
  });

  it('tells channels apart by their ids only where they would be called the same', () => {
    const nameOf = (channels: readonly object[]) =>
      adviceOn({ channels: [phone, callback, ...channels] })
        .filter(({ code }) => code === 'no-promise')
        .map((each) => describeAdvice(scheduleOf({ channels: [phone, callback, ...channels] }), each, 'nl').finding);
    const form = { id: 'form', type: 'form', url: '/contact' };
    expect(nameOf([form])).to.deep.equal(['Nergens staat wanneer men antwoord krijgt via het formulier.']);
    expect(nameOf([form, { ...form, id: 'claims' }])).to.deep.equal([
      'Nergens staat wanneer men antwoord krijgt via het formulier “form” en het formulier “claims”.',
    ]);
    expect(nameOf([{ ...form, label: 'Klachtenformulier' }])).to.deep.equal([
      'Nergens staat wanneer men antwoord krijgt via “Klachtenformulier”.',
    ]);
  });

  it('puts what matters most first', () => {
    const grades = adviceOn({ breaks: lunch, channels: [phone], exceptions: [] }).map(({ grade }) => grade);
    expect(grades).to.deep.equal(['serious', 'serious', 'moderate']);
  });
});
