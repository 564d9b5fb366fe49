import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromDrupal, fromSpatie, fromWordPress, fromZammad, fromZendesk } from '../../../src/formats/index.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { seed } from '../formats-cases.js';
import { caseFiles, readCase, snapshotFile, toldOfAll } from './import-snapshot.js';
import { tries } from '../../support/random-runs.js';

/** What a case becomes (only these keys of a document are compared; of a calendar the closed or interrupted dates), and what is told. */
interface Row {
  readonly becomes: Readonly<Record<string, unknown>> | readonly string[];
  readonly told?: readonly string[];
}

const workdays = { 'mon-fri': ['09:00-18:00'] };
const exceptions = [{ date: '2026-12-24..2026-12-26', hours: 'closed' }];
const ofThree = 'window 2029-11-25';

/** Months from November 2026 on whose last days the next three years have. */
const lastDays = Array.from({ length: 36 }, (_, month) =>
  new Date(Date.UTC(2026, 11 + month, 0)).toISOString().slice(0, 10),
);

const rows: Readonly<Record<string, Row>> = {
  'chinese-new-year.ics': { becomes: [], told: ['unsupported Feest'] },
  'contact-page.json': { becomes: { organisation: { name: 'Voorbeeld' }, hours: workdays } },
  'date-without-value.ics': { becomes: ['2026-12-25'] },
  'doubled.ics': {
    becomes: ['2026-12-08', '2026-12-25..2026-12-26', '2026-12-25', '2026-12-25 10:00-11:00'],
    told: ['assumed 10:00-11:00', 'assumed 10:00-11:00'],
  },
  'empty-valid.json': { becomes: { hours: { mon: ['09:00-17:00'] }, exceptions: undefined } },
  'event-alone.ics': { becomes: ['2026-12-25..2026-12-26'] },
  'extra-dates.ics': { becomes: ['2026-12-01', '2026-12-05', '2026-12-06'] },
  'gbp-national-phone.json': {
    becomes: {
      timeZone: 'Europe/Amsterdam',
      hours: { mon: ['09:00-17:00'] },
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 4567' },
        { id: 'phone-2', type: 'phone', number: '08001234', display: '0800 1234' },
      ],
    },
    told: ['assumed Europe/Amsterdam'],
  },
  'google-observance.ics': { becomes: ['2026-12-25'], told: ['no-absence Sinterklaas'] },
  'last-day-of-month.ics': { becomes: lastDays, told: [ofThree] },
  'monday-of-week-53.ics': { becomes: ['2026-12-28'], told: [ofThree] },
  'oh-with-special.json': { becomes: { hours: { 'mon-fri': ['09:00-12:00', '13:00-17:00'] }, exceptions } },
  'osm-all-ph.txt': { becomes: { hours: 'always', exceptions: undefined } },
  'osm-easter.txt': {
    becomes: {
      hours: { 'mon-fri': ['09:00-17:00'] },
      exceptions: [{ holiday: 'easter-sunday', offset: 1, hours: 'closed' }],
    },
  },
  'osm-fallback.txt': {
    becomes: { hours: { 'tue,thu': ['09:00-11:00', '14:00-16:00'] } },
    told: ['unsupported || "by appointment"'],
  },
  'osm-ph-first.txt': { becomes: { hours: ['09:00-22:00'], exceptions: undefined } },
  'outlook-all-day.ics': { becomes: ['2026-12-25..2026-12-26'] },
  'period.ics': { becomes: ['2026-12-01', '2026-12-05'] },
  'places-new.json': {
    becomes: {
      timeZone: 'Europe/Brussels',
      organisation: { name: 'Voorbeeld' },
      hours: { mon: ['09:00-17:30'] },
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '+31 20 123 4567' }],
    },
  },
  'this-and-future.ics': { becomes: ['2026-12-07', '2026-12-15', '2026-12-22', '2026-12-29'] },
  'timed.ics': { becomes: ['2026-12-10 13:00-17:00'], told: ['assumed 13:00-17:00'] },
  'twentieth-monday.ics': { becomes: ['2027-05-17', '2028-05-15', '2029-05-14'], told: [ofThree] },
};

interface ReadException {
  readonly date?: string | readonly string[];
  readonly breaks?: readonly { readonly time: string }[];
}

const datesOf = (found: readonly object[]) =>
  (found as ReadException[]).flatMap(({ date, breaks }) => {
    const dates: readonly string[] = [date ?? []].flat();
    return breaks ? dates.flatMap((each) => breaks.map(({ time }) => `${each} ${time}`)) : dates;
  });

describe('files that others wrote', () => {
  for (const [file, { becomes, told = [] }] of Object.entries(rows)) {
    it(file, async () => {
      const { document, exceptions: found, lost } = await readCase(file);
      const record = (document ?? {}) as Record<string, unknown>;
      const made = Array.isArray(becomes)
        ? datesOf(found)
        : Object.fromEntries(Object.keys(becomes).map((key) => [key, record[key]]));
      assert.deepEqual(made, becomes);
      const text = (value: unknown) => (typeof value === 'string' ? value : '');
      assert.deepEqual(
        lost.map(({ code, value }) => `${code} ${text(value)}`.trim()),
        told,
      );
    });
  }

  it('become what was read and judged (node --import tsx test/formats/importing/import-snapshot.ts writes it anew)', async () => {
    assert.deepEqual(
      Object.keys(rows).filter((file) => !caseFiles.includes(file)),
      [],
    );
    assert.equal(await toldOfAll(), readFileSync(snapshotFile, 'utf8'));
  });
});

const times = fc.constantFrom<unknown>('09:00', '24:00', '9', 'x', 900, 1275, 2400, null, -1);
const ranges = fc.constantFrom<unknown>('09:00-12:00', '20:00-03:00', '00:00-24:00', '9-10-11', {
  hours: '13:00-14:00',
  data: 1,
});
const dates = fc.constantFrom('2026-12-25', '12-25', '12-24 to 12-26', '2026-02-30', '2027-01-01 to 2026-01-01', 'x');
const days = fc.constantFrom(0, 6, 7, 101, 109, 1_798_153_200, 1e15, '3', 'x');
const names = fc.constantFrom('monday', 'monday to friday', 'saturday to tuesday', 'mon', 'sun', 'x');
const wild = fc.anything();
const orWild = <Value>(values: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 5, arbitrary: values }, { weight: 1, arbitrary: wild });
const dictionary = (keys: fc.Arbitrary<string>, values: fc.Arbitrary<unknown>) => fc.dictionary(keys, orWild(values));

const data: Readonly<
  Record<string, readonly [read: (value: unknown) => { document: unknown }, values: fc.Arbitrary<unknown>]>
> = {
  spatie: [
    (value) => fromSpatie(value, 'Europe/Amsterdam'),
    fc
      .tuple(dictionary(names, fc.array(ranges)), dictionary(dates, fc.array(ranges)))
      .map(([week, exceptions]) => ({ ...week, exceptions })),
  ],
  drupal: [
    (value) => fromDrupal(value, 'America/New_York'),
    fc.array(
      orWild(fc.record({ day: days, starthours: orWild(times), endhours: orWild(times), comment: fc.string() })),
    ),
  ],
  zendesk: [
    (value) => fromZendesk(value, 'UTC'),
    fc.record({
      intervals: fc.array(
        orWild(fc.record({ start_time: fc.integer({ min: -1, max: 10_081 }), end_time: fc.nat(10_081) })),
      ),
      holidays: fc.array(orWild(fc.record({ start_date: dates, end_date: dates, name: fc.string() }))),
    }),
  ],
  zammad: [
    (value) => fromZammad(value, 'UTC'),
    fc.record({
      business_hours: dictionary(
        names,
        fc.record({ active: fc.boolean(), timeframes: fc.array(fc.tuple(times, times)) }),
      ),
      public_holidays: dictionary(dates, fc.record({ active: fc.boolean(), summary: fc.string() })),
    }),
  ],
  wordpress: [
    (value) => fromWordPress(String(value), 'UTC'),
    fc
      .tuple(
        orWild(fc.constantFrom('a:1:{i:0;a:1:{s:7:"weekday";i:1;}}', 'a:9:{', 's:99:"x";', 'O:1:"x":0:{}', 'N;')),
        fc.string(),
      )
      .map(([meta, more]) => {
        const written = typeof meta === 'string' ? meta : more;
        return `<item>${more}<wp:meta_key>_op_set_periods</wp:meta_key><wp:meta_value>${written}</wp:meta_value></item>`;
      }),
  ],
};

describe('what a reader is given, whatever it is,', () => {
  for (const [name, [read, values]] of Object.entries(data)) {
    it(`makes ${name} no invalid document, and throws nothing`, () => {
      const property = fc.property(
        fc.oneof({ weight: 9, arbitrary: values }, { weight: 1, arbitrary: wild }),
        (value) => {
          const { document } = read(value);
          assert.ok(document === null || parseSchedule(document).ok);
        },
      );
      fc.assert(property, { seed, numRuns: tries(500) });
    });
  }
});
