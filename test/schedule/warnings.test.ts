import { expect } from '@esm-bundle/chai';
import { listWarnings, parseSchedule, type Warning } from '../../src/schedule/index.js';

const good = { version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['08:00-17:00'] } };
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const chat = { id: 'chat', type: 'chat', provider: 'crisp' };
// Monday 23 November 2026, 12:15 in Amsterdam.
const now = Date.UTC(2026, 10, 23, 11, 15);

function warningsOf(part: object): Warning[] {
  const result = parseSchedule({ ...good, ...part });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return listWarnings(result.schedule, now);
}

const cases: readonly [name: string, part: object, warnings: readonly Warning[]][] = [
  ['a plain document', {}, []],
  [
    'a document that ended yesterday',
    { validThrough: '2026-11-22' },
    [{ code: 'expired', path: '/validThrough', value: '2026-11-22' }],
  ],
  ['a document that ends today', { validThrough: '2026-11-23' }, []],
  [
    'an exception of last week',
    { exceptions: [{ date: ['2026-11-13', '2026-11-16..2026-11-17'], hours: 'closed' }] },
    [{ code: 'past-exception', path: '/exceptions/0', value: '2026-11-17' }],
  ],
  [
    'witnesses of the zone’s clock that are over',
    { offsets: { '2026-10-25T01:00Z': '+01:00', '2026-07-15T12:00Z': '+02:00', 'x-tz': '2026f' } },
    [{ code: 'past-offsets', path: '/offsets', value: '2026-10-25T01:00Z' }],
  ],
  [
    'witnesses of which one is ahead',
    { offsets: { '2026-07-15T12:00Z': '+02:00', '2026-11-23T11:16Z': '+01:00' } },
    [],
  ],
  ['no witnesses at all', { offsets: { 'x-tz': '2026f' } }, []],
  ['a yearly exception is never past', { exceptions: [{ date: '01-02', hours: 'closed' }] }, []],
  [
    'an override until noon',
    { override: { hours: 'closed', until: '2026-11-23T12:00' } },
    [{ code: 'past-override', path: '/override', value: '2026-11-23T12:00' }],
  ],
  ['an override until the end of today', { override: [{ hours: 'closed', until: '2026-11-23' }] }, []],
  [
    'two exceptions for one day',
    {
      exceptions: [
        { date: '2026-12-24', hours: 'closed' },
        { date: '2026-12-24', hours: ['08:00-12:00'] },
      ],
    },
    [{ code: 'tied-exceptions', path: '/exceptions/1', value: '/exceptions/0' }],
  ],
  [
    'two exceptions for one day, for different channels',
    {
      channels: [phone, chat],
      exceptions: [
        { date: '2026-12-24', hours: 'closed', channels: ['phone'] },
        { date: '2026-12-24', hours: 'closed', channels: ['chat'] },
      ],
    },
    [],
  ],
  [
    'two exceptions that say the same of a day',
    {
      exceptions: [
        { date: '2026-12-24', hours: { 'mon-fri': ['08:00-12:00'] }, reason: 'kerstavond' },
        { date: '2026-12-24', hours: ['08:00-12:00'] },
      ],
    },
    [],
  ],
  [
    'a third exception that differs',
    {
      exceptions: [
        { date: '2026-12-24', hours: 'closed' },
        { date: '2026-12-24', hours: 'closed' },
        { date: '2026-12-24', hours: 'always' },
      ],
    },
    [{ code: 'tied-exceptions', path: '/exceptions/2', value: '/exceptions/0' }],
  ],
  [
    'two day selectors that say the same of Wednesday',
    { hours: { 'mon,wed': ['08:00-12:00'], 'tue,wed': ['08:00-12:00'] } },
    [],
  ],
  [
    'a date within a range is no tie',
    {
      exceptions: [
        { date: '2026-12-21..2026-12-31', hours: 'closed' },
        { date: '2026-12-24', hours: ['08:00-12:00'] },
      ],
    },
    [],
  ],
  ...(['closes', 'opens'] as const).map((key): (typeof cases)[number] => [
    `two exceptions of one day with other times in ${key}`,
    {
      exceptions: [
        { holiday: 'christmas-day', offset: -1, [key]: '12:00' },
        { holiday: 'christmas-day', offset: -1, [key]: '15:00' },
        { holiday: 'christmas-day', offset: -1, [key]: '12:00', channels: ['phone'] },
        { date: '2026-12-24', [key]: '13:00' },
      ],
      channels: [phone],
    },
    [
      { code: 'tied-exceptions', path: '/exceptions/1', value: '/exceptions/0' },
      { code: 'tied-exceptions', path: '/exceptions/2', value: '/exceptions/1' },
    ],
  ]),
  [
    'one that closes and one that opens on a day are no tie',
    {
      exceptions: [
        { date: '2026-12-24', closes: '15:00' },
        { date: '2026-12-24', opens: '10:00' },
      ],
    },
    [],
  ],
  [
    'intervals with their ends interchanged, wherever intervals are',
    {
      hours: { mon: ['12:00-09:00'], tue: [{ time: '13:00-08:00', limitedTo: 'spoed', note: '12:00-09:00' }] },
      breaks: [{ time: '13:30-12:30' }],
      exceptions: [
        { date: '2026-12-24', hours: ['12:00-09:00'] },
        { date: '2026-12-30', extra: [{ time: '20:00-18:00' }], breaks: [{ time: '11:00-10:00' }] },
      ],
      versions: [{ from: '2027-01-01', hours: ['12:00-09:00'], breaks: [{ time: '13:30-12:30' }] }],
      override: { hours: { 'mon-fri': ['12:00-09:00'] }, until: '2027-01-01' },
      channels: [{ ...phone, hours: ['12:00-09:00'], versions: [{ from: '2027-01-01', hours: ['12:00-09:00'] }] }],
    },
    [
      ['/hours/mon/0', '12:00-09:00'],
      ['/hours/tue/0/time', '13:00-08:00'],
      ['/breaks/0/time', '13:30-12:30'],
      ['/exceptions/0/hours/0', '12:00-09:00'],
      ['/exceptions/1/extra/0/time', '20:00-18:00'],
      ['/exceptions/1/breaks/0/time', '11:00-10:00'],
      ['/versions/0/hours/0', '12:00-09:00'],
      ['/versions/0/breaks/0/time', '13:30-12:30'],
      ['/channels/0/hours/0', '12:00-09:00'],
      ['/channels/0/versions/0/hours/0', '12:00-09:00'],
      ['/override/hours/mon-fri/0', '12:00-09:00'],
    ].map(([path = '', value = '']): Warning => ({ code: 'reversed-interval', path, value })),
  ],
  [
    'nights, and a day and night that is meant',
    { hours: { mon: ['17:00-08:00'], tue: ['12:00-09:00+1'], wed: ['17:00-08:00+3'], thu: ['00:00-24:00'] } },
    [],
  ],
  [
    'Liberation Day is a Sunday in 2030',
    { exceptions: [{ holiday: 'liberation-day', hours: ['10:00-12:00'] }] },
    [{ code: 'holiday-opens-sunday', path: '/exceptions/0', value: '2030-05-05' }],
  ],
  [
    'two day selectors for Wednesday',
    { hours: { 'mon,wed': ['08:00-12:00'], 'tue,wed': ['09:00-12:00'] } },
    [{ code: 'tied-selectors', path: '/hours/tue,wed', value: 'mon,wed' }],
  ],
  [
    'a first and a last Thursday never meet',
    { hours: { '1st thu': ['08:00-12:00'], 'last thu': ['09:00-12:00'] } },
    [],
  ],
  [
    'a fourth Thursday can be the last',
    { channels: [{ ...phone, hours: { '4th thu': ['08:00-12:00'], 'last thu': ['09:00-12:00'] } }] },
    [{ code: 'tied-selectors', path: '/channels/0/hours/last thu', value: '4th thu' }],
  ],
  [
    'the day before Christmas is a Sunday in 2028',
    { exceptions: [{ holiday: 'christmas-day', offset: -1, hours: ['08:00-12:00'] }] },
    [{ code: 'holiday-opens-sunday', path: '/exceptions/0', value: '2028-12-24' }],
  ],
  [
    'narrowed to weekdays it opens none',
    { exceptions: [{ holiday: 'christmas-day', offset: -1, days: 'mon-fri', hours: ['08:00-12:00'] }] },
    [],
  ],
];

const fixed = ['EST', 'MST', 'HST', 'Etc/GMT+5', 'Etc/GMT-14'];
const places = ['UTC', 'Etc/UTC', 'America/New_York', 'America/Phoenix', 'America/Argentina/Buenos_Aires'];

describe('listWarnings', () => {
  for (const timeZone of fixed) {
    it(`${timeZone} is the clock of no place (FAILURES 51)`, () =>
      expect(warningsOf({ timeZone })).to.deep.equal([{ code: 'fixed-zone', path: '/timeZone', value: timeZone }]));
  }
  for (const timeZone of places) it(`${timeZone} is a good name`, () => expect(warningsOf({ timeZone })).to.be.empty);

  for (const [name, part, warnings] of cases) {
    it(name, () => expect(warningsOf(part)).to.deep.equal(warnings));
  }
});
