import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonLdInHtml } from '../../../src/formats/json-ld/from-json-ld-in-html.js';
import { fromJsonLd } from '../../../src/formats/json-ld/from-json-ld.js';
import { toJsonLd, toJsonLdScript } from '../../../src/formats/json-ld/to-json-ld.js';
import { isLive, parseSchedule, type Schedule } from '../../../src/schedule/index.js';
import { faultsOf, readVocabulary } from './vocabulary.js';
import {
  changesAs,
  checkRandomly,
  day,
  openOrNot,
  realSchedules,
  scheduleOf,
  seed,
  twoYears,
} from '../formats-cases.js';
import { tries } from '../../support/random-runs.js';

const now = Date.parse('2026-11-23T09:00Z');
const days = twoYears / day;

function thereAndBack(schedule: Schedule, instant: number): Schedule {
  const { data } = toJsonLd(schedule, instant, schedule.language, days);
  const { document, lost } = fromJsonLd(JSON.parse(JSON.stringify(data)), schedule.timeZone);
  assert.ok(document, JSON.stringify(lost));
  return scheduleOf(document);
}

describe('JSON-LD, there and back', () => {
  it(`keeps every opening and closing of two years of random documents, seed ${seed}`, () => {
    checkRandomly(6, (schedule, begin) => {
      const from = begin - 20 * day;
      const until = from + twoYears - 2 * day;
      const back = thereAndBack(schedule, from);
      const compare = (id?: string) =>
        assert.deepEqual(
          changesAs(openOrNot, back, from, until, id),
          changesAs(openOrNot, schedule, from, until, id),
          `${id ?? 'organisation'}`,
        );
      compare();
      schedule.channels
        .filter((channel) => isLive(channel) && channel.type !== 'visit')
        .forEach(({ id }) => compare(id));
    });
  });
});

const vocabulary = readVocabulary();

describe('JSON-LD of real schedules', () => {
  for (const { id, document } of realSchedules) {
    it(id, () => {
      const schedule = scheduleOf(document);
      const { data, lost } = toJsonLd(schedule, now);
      assert.equal(data['@context'], 'https://schema.org');
      assert.deepEqual(faultsOf(vocabulary, data), []);
      for (const { path } of lost) assert.match(path, /^(\/[^/]+)*$/);
      const imported = fromJsonLd(data, schedule.timeZone);
      assert.ok(imported.document && parseSchedule(imported.document).ok, JSON.stringify(imported.lost));
    });
  }
});

describe('JSON-LD', () => {
  it('is silent about hours that it cannot say, instead of calling them closed', () => {
    const hours = {
      mon: [{ time: '09:00-10:00', state: 'appointment' }],
      tue: [{ time: '09:00-10:00', limitedTo: 'spoed' }],
    };
    const channels = [{ id: 'phone', type: 'phone', number: '112', hours }];
    const { data, lost } = toJsonLd(scheduleOf({ version: 1, timeZone: 'UTC', channels }), now);
    assert.equal('hoursAvailable' in (data.contactPoint as object[])[0]!, false);
    assert.deepEqual(
      lost.filter(({ path }) => path === '/channels/0/hours').map(({ code, value }) => [code, value]),
      [
        ['appointment', undefined],
        ['limited', 'spoed'],
      ],
    );
  });

  it('writes a night as one, and its end stays when the next day is closed', () => {
    const exceptions = [{ date: '2026-12-05', hours: 'closed' }];
    const schedule = scheduleOf({ version: 1, timeZone: 'UTC', hours: { fri: ['22:00-06:00'] }, exceptions });
    const { data } = toJsonLd(schedule, now);
    assert.deepEqual(data.openingHoursSpecification, [
      { '@type': 'OpeningHoursSpecification', dayOfWeek: 'Friday', opens: '22:00', closes: '06:00' },
    ]);
    assert.equal('specialOpeningHoursSpecification' in data, false);
  });

  it('has a video call as a page, and names what it is among the losses', () => {
    const url = 'https://beeldbellen.delinde.example/kamer';
    const hours = { mon: ['09:00-10:00'] };
    const channels = [{ id: 'video', type: 'video', url, hours, reply: { within: 5, unit: 'minutes' } }];
    const { data, lost } = toJsonLd(scheduleOf({ version: 1, timeZone: 'UTC', channels }), now);
    const [point] = data.contactPoint as Record<string, unknown>[];
    assert.deepEqual([point?.['@id'], point?.url], ['#video', url]);
    assert.ok(point?.hoursAvailable);
    assert.deepEqual(
      lost.filter(({ path }) => path.startsWith('/channels')).map(({ code, path }) => `${code} ${path}`),
      ['no-place /channels/0/type', 'no-place /channels/0/reply'],
    );
  });

  it('of what is closed says so', () => {
    const { data } = toJsonLd(scheduleOf({ version: 1, timeZone: 'UTC', hours: 'closed' }), now);
    assert.deepEqual(
      (data.openingHoursSpecification as { opens: string }[]).map(({ opens }) => opens),
      ['00:00'],
    );
  });

  it('cannot end the element that it stands in', () => {
    const name = '</script><script>alert(1)</script><!--';
    const { data } = toJsonLd(scheduleOf({ version: 1, timeZone: 'UTC', organisation: { name } }), now);
    const { blocks } = jsonLdInHtml(`<head>${toJsonLdScript(data)}</head>`);
    assert.deepEqual(blocks, [data]);
  });
});

describe('the check against the vocabulary', () => {
  it('finds types, properties and values that schema.org does not have', () => {
    const wrong = {
      '@type': 'Organization',
      specialOpeningHoursSpecification: [],
      openingHours: 'Mo',
      contactPoint: {
        '@type': 'ContactPoint',
        hoursAvailable: { '@type': 'OpeningHoursSpecification', opens: '9.00' },
      },
      location: { '@type': 'Plaza' },
      name: { '@type': 'ContactPoint' },
    };
    assert.deepEqual(
      faultsOf(vocabulary, wrong).map((fault) => fault.split(':')[0]),
      [
        '/specialOpeningHoursSpecification',
        '/openingHours',
        '/contactPoint/0/hoursAvailable/0/opens/0',
        '/location/0',
        '/location/0',
        '/name/0',
      ],
    );
  });
});

const specification = (more: object) => ({ '@type': 'OpeningHoursSpecification', ...more });

describe('JSON-LD as others write it', () => {
  const read = (data: unknown) => fromJsonLd(data, 'Europe/Amsterdam');
  const base = { '@context': 'https://schema.org', '@type': 'Dentist', name: 'Tandarts' };

  it('a graph, full addresses of days, texts of hours, 24 hours and holidays that are closed', () => {
    const { document, lost } = read({
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          ...base,
          telephone: '+31 (0)20 123 45 67',
          openingHoursSpecification: [
            specification({
              dayOfWeek: ['https://schema.org/Monday', 'Tuesday'],
              opens: '08:00:00',
              closes: '17:00:00',
            }),
            specification({ dayOfWeek: 'Saturday', opens: '00:00', closes: '23:59' }),
            specification({ dayOfWeek: 'Friday', opens: '18:00', closes: '02:00' }),
            specification({ validFrom: '2026-12-25', validThrough: '2026-12-26', opens: '00:00', closes: '00:00' }),
          ],
        },
      ],
    });
    assert.deepEqual(document, {
      version: 1,
      timeZone: 'Europe/Amsterdam',
      organisation: { name: 'Tandarts' },
      hours: { 'mon,tue': ['08:00-17:00'], fri: ['18:00-02:00'], sat: 'always' },
      exceptions: [{ date: '2026-12-25..2026-12-26', hours: 'closed' }],
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '+31 (0)20 123 45 67' }],
    });
    assert.deepEqual(lost, []);
  });

  it('hours as a text', () => {
    const { document } = read({ ...base, openingHours: ['Mo-Fr 09:00-12:00,13:00-17:00', 'Sa 10:00-12:00'] });
    assert.deepEqual(document?.hours, { 'mon-fri': ['09:00-12:00', '13:00-17:00'], sat: ['10:00-12:00'] });
  });

  it('lists what it cannot carry over', () => {
    const { document, lost } = read({
      ...base,
      geo: { latitude: 52 },
      openingHoursSpecification: [
        specification({ dayOfWeek: 'PublicHolidays', opens: '10:00', closes: '12:00' }),
        specification({ dayOfWeek: 'Monday', opens: '9 uur', closes: '17:00' }),
        specification({ dayOfWeek: 'Tuesday', opens: '09:00', closes: '17:00', priceRange: '€' }),
      ],
    });
    assert.deepEqual(document?.hours, { tue: ['09:00-17:00'] });
    assert.deepEqual(
      lost.map(({ code, path }) => `${code} ${path}`),
      [
        'no-place /geo',
        'unsupported /openingHoursSpecification/0/dayOfWeek',
        'unreadable /openingHoursSpecification/1/opens',
        'no-place /openingHoursSpecification/2/priceRange',
      ],
    );
  });

  it('rooms for video calls, and pages that only look like them', () => {
    const rooms = [
      'https://meet.jit.si/DeLinde',
      'https://meet.google.com/abc-defg-hij',
      'https://us02web.zoom.us/j/123456789?pwd=x',
      'https://zoom.us/my/delinde',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting/0',
      'https://whereby.com/delinde',
    ];
    const pages = [
      'https://meet.jit.si/',
      'https://zoom.us/pricing',
      'https://delinde.example/meet.jit.si/x',
      'https://meet.jit.si.evil.example/x',
      'https://notzoom.us/j/1',
      '/beeldbellen',
    ];
    const typesOf = (urls: readonly string[]) => {
      const { document } = read({ ...base, contactPoint: urls.map((url) => ({ '@type': 'ContactPoint', url })) });
      return new Set((document?.channels ?? []).map(({ type }) => type));
    };
    assert.deepEqual([typesOf(rooms), typesOf(pages)], [new Set(['video']), new Set(['link'])]);
  });

  it('never throws, and what it makes is valid', () => {
    const keys = [
      '@type',
      '@graph',
      '@id',
      'contactPoint',
      'telephone',
      'email',
      'url',
      'openingHours',
      'location',
      'openingHoursSpecification',
      'hoursAvailable',
      'specialOpeningHoursSpecification',
      'opens',
      'closes',
      'dayOfWeek',
      'validFrom',
      'validThrough',
      'name',
      'address',
    ];
    const leaf = fc.constantFrom<unknown>(
      '08:00',
      '17:00',
      '24:00',
      'Monday',
      '2026-12-25',
      '+31201234567',
      'Mo-Fr 08:00-17:00',
      'a@b.nl',
      '/x',
      null,
      7,
      true,
      {},
      [],
    );
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 5 },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys), tie('node'), { maxKeys: 8 }),
      ),
    }));
    const property = fc.property(fc.oneof(node, fc.anything()), (data) => {
      const { document } = fromJsonLd(data, 'Europe/Amsterdam');
      assert.ok(document === null || parseSchedule(document).ok);
    });
    fc.assert(property, { seed, numRuns: tries(2000) });
  });
});
