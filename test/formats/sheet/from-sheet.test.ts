import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromSheet } from '../../../src/formats/sheet/from-sheet.js';
import { timeIn } from '../../../src/formats/sheet/cells.js';
import { commandLineWordsIn } from '../../../src/messages/makers/command-line.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { seed } from '../formats-cases.js';
import { itImports, zone, type ImportRow } from '../import-rows.js';
import { tries } from '../../support/random-runs.js';

const sheet = (...lines: readonly string[]) => lines.join('\r\n');
const week = { 'mon-thu': ['08:30-12:30', '13:00-17:00'], fri: ['08:30-12:30'] };

const rows: readonly ImportRow[] = [
  {
    name: 'semicolons, a mark at the begin and Dutch words, as Excel writes it',
    data: sheet(
      '\ufeffDag;Van;Tot;Reden',
      'ma t/m do;8.30;12.30;',
      'ma t/m do;13.00;17.00;',
      'vrijdag;8u30;12 uur 30;',
      'vr;8.30;12.30;',
      'za;gesloten;;',
      '25-12-2026 t/m 26-12-2026;;;Kerst',
      '31-12-2026;8.30;12;Oudejaarsdag',
      '',
    ),
    becomes: {
      hours: week,
      exceptions: [
        { date: '2026-12-25..2026-12-26', hours: 'closed', reason: 'Kerst' },
        { date: '2026-12-31', hours: ['08:30-12:00'], reason: 'Oudejaarsdag' },
      ],
    },
    told: ['unreadable /4 vrijdag, 8u30, 12 uur 30,'],
  },
  {
    name: 'one column for times, and several stretches in a cell',
    data: sheet(
      '"Day","Opening hours"',
      '"Mon-Thu","8:30 AM - 12:30 PM, 1 PM to 5 PM"',
      'Fri,"8:30-12:30"',
      'Sun,closed',
    ),
    becomes: { hours: week },
  },
  {
    name: 'tabs, days of a month and dates of each year',
    data: sheet(
      'jour\tde\tà\tmotif',
      'lun\t9h\t17h\t',
      '1st thu\t18:00\t20:00\t',
      '01-05\t\t\tfermé',
      '24-12\t9\t12\t',
    ),
    becomes: {
      hours: { mon: ['09:00-17:00'], '1st thu': ['18:00-20:00'] },
      exceptions: [
        { date: '01-05', hours: 'closed', reason: 'fermé' },
        { date: '12-24', hours: ['09:00-12:00'] },
      ],
    },
  },
  {
    name: 'nights and whole days; what a document cannot say of a day is named',
    data: sheet('dag;tijden', 'vr;22.00-2.00', 'za;0.00-24.00', 'zo;dag en nacht', 'ma;op afspraak'),
    becomes: { hours: { fri: ['22:00-02:00'], 'sat,sun': 'always' } },
    told: ['unreadable /5 ma, op afspraak'],
  },
  {
    name: 'two lines that contradict each other: the first stands, and the other is named',
    data: sheet('dag;van;tot', 'ma;9;17', 'ma;gesloten;'),
    becomes: { hours: { mon: ['09:00-17:00'] } },
    told: ['unreadable /3 ma, gesloten,'],
  },
  {
    name: 'a column of which nobody knows what it is: named once, with its line',
    data: sheet('dag;van;tot;balie', 'ma;9;17;', 'di;9;17;A'),
    becomes: { hours: { 'mon,tue': ['09:00-17:00'] } },
    told: ['no-place /balie A'],
  },
  {
    name: 'only dates: nothing is known of the week',
    data: sheet('datum;tijd', '25-12-2026;dicht'),
    becomes: { hours: 'unknown' },
  },
  { name: 'no zone', data: sheet('dag;tijd', 'ma;9-17'), zone: null, becomes: null, told: ['no-zone /'] },
  { name: 'no header', data: 'ma;9;17', becomes: null, told: ['unreadable /1 ma, 9, 17'] },
  { name: 'nothing', data: '', becomes: null, told: ['unreadable /1'] },
];

describe('a sheet of hours', () => {
  for (const row of rows) itImports(row, (data, clock) => fromSheet(data as string, clock));

  it('names the line', () => {
    const { lost } = fromSheet(sheet('dag;van;tot;balie', '', 'ma;9;17;A', 'ooit;9;17;'), zone);
    assert.deepEqual(
      lost.map(({ line }) => line),
      [4, 3],
    );
  });

  for (const [typed, read] of Object.entries({
    ...{ '9': '09:00', '09:30': '09:30', '9.30 uur': '09:30', '17u': '17:00', '8h30': '08:30', '12:00:00': '12:00' },
    ...{ '12 AM': '00:00', '12:15 pm': '12:15', '5PM': '17:00', '24:00': '24:00' },
    ...{ '25:00': undefined, '9.5': undefined, '13 PM': undefined, negen: undefined, '': undefined },
  })) {
    it(`reads the time ${typed} as ${read}`, () => assert.equal(timeIn(typed), read));
  }

  for (const language of ['nl', 'en'] as const) {
    it(`is read from its own example without a loss: ${language}`, () => {
      const { document, lost } = fromSheet(commandLineWordsIn(language).sheetExample, zone);
      assert.deepEqual(lost, []);
      assert.deepEqual(document?.hours, week);
      assert.equal(document?.exceptions?.length, 2);
    });
  }

  it('gives a valid document or none, and throws nothing, whatever stands in it', () => {
    const cell = fc.constantFrom(
      'ma',
      'ma-vr',
      '9',
      '17.00',
      'gesloten',
      '25-12-2026',
      '1st thu',
      '"',
      ';',
      'x',
      '',
      '9-12, 13-17',
    );
    const lines = fc.array(
      fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(';')),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (each) => {
        const { document } = fromSheet(sheet('dag;van;tot;reden', ...each), zone);
        assert.ok(document === null || parseSchedule(document).ok);
      }),
      { seed, numRuns: tries(300) },
    );
  });
});
