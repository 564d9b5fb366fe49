import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromGoogleHours } from '../../src/formats/google/from-google-hours.js';
import { listHolidays } from '../../src/formats/holidays/list-holidays.js';
import { jsonLdInHtml } from '../../src/formats/json-ld/from-json-ld-in-html.js';
import { holidayNames, parseSchedule } from '../../src/schedule/index.js';
import { seed } from './formats-cases.js';
import { tries } from '../support/random-runs.js';

const zone = 'Europe/Amsterdam';

describe('hours of Google Business Profile', () => {
  const period = (openDay: string, open: object, closeDay: string, close: object) => ({
    openDay,
    openTime: open,
    closeDay,
    closeTime: close,
  });

  it('reads weekly and special hours of the API', () => {
    const { document, lost } = fromGoogleHours(
      {
        title: 'Praktijk',
        phoneNumbers: { primaryPhone: '+31 20 123 4567' },
        regularHours: {
          periods: [
            period('MONDAY', { hours: 8 }, 'MONDAY', { hours: 12, minutes: 30 }),
            period('MONDAY', { hours: 13, minutes: 30 }, 'MONDAY', { hours: 17 }),
            period('FRIDAY', { hours: 22 }, 'SATURDAY', { hours: 2 }),
            period('SUNDAY', {}, 'SUNDAY', { hours: 24 }),
          ],
        },
        specialHours: {
          specialHourPeriods: [
            { startDate: { year: 2026, month: 12, day: 25 }, closed: true },
            {
              startDate: { year: 2026, month: 12, day: 31 },
              openTime: { hours: 13 },
              endDate: { year: 2027, month: 1, day: 1 },
              closeTime: { hours: 2 },
            },
          ],
        },
      },
      zone,
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(document, {
      version: 1,
      timeZone: zone,
      organisation: { name: 'Praktijk' },
      hours: { mon: ['08:00-12:30', '13:30-17:00'], fri: ['22:00-02:00'], sun: 'always' },
      exceptions: [
        { date: '2026-12-25', hours: 'closed' },
        { date: '2026-12-31', hours: ['13:00-02:00'] },
      ],
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '+31 20 123 4567' }],
    });
  });

  it('reads files of version 4, a location that is closed, and days on end', () => {
    const { document } = fromGoogleHours(
      {
        locationName: 'Praktijk',
        openInfo: { status: 'CLOSED_TEMPORARILY' },
        regularHours: { periods: [{ openDay: 'MONDAY', openTime: '00:00', closeDay: 'SUNDAY', closeTime: '24:00' }] },
        specialHours: { specialHourPeriods: [{ startDate: { year: 2026, month: 12, day: 25 }, isClosed: true }] },
      },
      zone,
    );
    assert.deepEqual(document, {
      version: 1,
      timeZone: zone,
      organisation: { name: 'Praktijk' },
      override: { hours: 'closed' },
      hours: { mon: ['00:00-24:00+6'] },
      exceptions: [{ date: '2026-12-25', hours: 'closed' }],
    });
  });

  it('lists what it cannot read', () => {
    const { document, lost } = fromGoogleHours(
      {
        regularHours: {
          periods: [
            period('SOMEDAY', { hours: 8 }, 'MONDAY', { hours: 9 }),
            period('MONDAY', { hours: 25 }, 'MONDAY', {}),
          ],
        },
        specialHours: { specialHourPeriods: [{ startDate: { year: 2026 } }] },
        moreHours: [{ hoursTypeId: 'DRIVE_THROUGH', periods: [] }],
        phoneNumbers: { primaryPhone: '020 123 4567' },
        websiteUri: 'https://example.org',
      },
      zone,
    );
    assert.equal(document?.hours, 'unknown');
    assert.deepEqual(
      lost.map(({ code, path }) => `${code} ${path}`),
      [
        'no-place /websiteUri',
        'unsupported /moreHours/0',
        'unreadable /regularHours/periods/0',
        'unreadable /regularHours/periods/1',
        'unreadable /specialHours/specialHourPeriods/0',
        'assumed /phoneNumbers',
      ],
    );
  });

  it('never throws, and what it makes is valid', () => {
    const times = fc.oneof(
      fc.constantFrom<unknown>({}, '09:00', { hours: 24 }, { hours: 9, minutes: 15 }, null),
      fc.anything(),
    );
    const days = fc.constantFrom('MONDAY', 'SUNDAY', 'x');
    const dates = fc.oneof(
      fc.constantFrom<unknown>({ year: 2026, month: 12, day: 25 }, { year: 2026, month: 12, day: 26 }),
      fc.anything(),
    );
    const data = fc.record({
      regularHours: fc.record({
        periods: fc.array(
          fc.record({ openDay: days, openTime: times, closeDay: days, closeTime: times }, { requiredKeys: [] }),
        ),
      }),
      specialHours: fc.record({
        specialHourPeriods: fc.array(
          fc.record(
            { startDate: dates, endDate: dates, openTime: times, closeTime: times, closed: fc.boolean() },
            { requiredKeys: ['startDate'] },
          ),
        ),
      }),
    });
    const property = fc.property(fc.oneof(data, fc.anything()), (value) => {
      const { document } = fromGoogleHours(value, zone);
      assert.ok(document === null || parseSchedule(document).ok);
    });
    fc.assert(property, { seed, numRuns: tries(1000) });
  });
});

describe('JSON-LD in a page', () => {
  it('finds the blocks where a browser would', () => {
    const { blocks, lost } = jsonLdInHtml(`<!doctype html><title>x</title>
      <script type="application/ld+json">{"name": "a </b> <!-- c"}</script>
      <!-- <script type="application/ld+json">{"name": "comment"}</script> -->
      <textarea><script type="application/ld+json">{"name": "textarea"}</script></textarea>
      <script>var x = '<script type="application/ld+json">{}'</script>
      <SCRIPT TYPE='Application/LD+JSON; charset=utf-8'>[1]</SCRIPT>
      <script type=application/ld+json>{oops</script>
      <template><script type="application/ld+json">2</script></template>`);
    assert.deepEqual(blocks, [{ name: 'a </b> <!-- c' }, [1], 2]);
    assert.deepEqual(lost, [{ code: 'unreadable', path: '/2', value: 'oops', line: 7 }]);
  });

  it('takes any text, also very deep pages', () => {
    fc.assert(
      fc.property(fc.string(), (html) => Array.isArray(jsonLdInHtml(html).blocks)),
      { seed, numRuns: tries(300) },
    );
    assert.deepEqual(jsonLdInHtml('<div>'.repeat(20_000)).blocks, []);
  });
});

describe('holidays to choose from', () => {
  it('of the Netherlands in 2027, and what is official', () => {
    const official = listHolidays('NL', 2027).filter(({ kind }) => kind === 'official');
    assert.deepEqual(
      official.map(({ name, date }) => `${date} ${name}`),
      [
        '2027-01-01 new-years-day',
        '2027-03-28 easter-sunday',
        '2027-03-29 easter-monday',
        '2027-04-27 kings-day',
        '2027-05-05 liberation-day',
        '2027-05-06 ascension-day',
        '2027-05-16 whit-sunday',
        '2027-05-17 whit-monday',
        '2027-12-25 christmas-day',
        '2027-12-26 boxing-day',
      ],
    );
  });

  it('has the ten of Belgium, the nine of all of Germany, the eleven of France and the bank holidays of all of Britain', () => {
    const official = (country: 'BE' | 'DE' | 'FR' | 'GB', year: number) =>
      listHolidays(country, year).filter(({ kind }) => kind === 'official').length;
    assert.deepEqual(
      [official('BE', 2027), official('DE', 2027), official('FR', 2027), official('GB', 2026)],
      [10, 9, 11, 7],
    );
    // Christmas Day 2027 is a Saturday: both days have substitutes.
    assert.equal(official('GB', 2027), 8);
  });

  it('names every holiday that a document may name, in the order of the calendar', () => {
    const countries = ['NL', 'BE', 'DE', 'FR', 'GB'] as const;
    const names = new Set(
      countries.flatMap((country) =>
        [2022, 2024, 2026, 2027, 2028].flatMap((year) => listHolidays(country, year).map(({ name }) => name)),
      ),
    );
    const unlisted = holidayNames.filter((name) => !names.has(name));
    assert.deepEqual(unlisted, []);
    for (const country of countries) {
      const dates = listHolidays(country, 2027).map(({ date }) => date);
      assert.deepEqual(dates, dates.toSorted());
    }
  });
});
