import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { jsonLdInHtml } from '../../src/formats/json-ld/from-json-ld-in-html.js';
import { fromJsonLd } from '../../src/formats/json-ld/from-json-ld.js';
import { itImports, zone, type ImportRow } from './import-rows.js';

const spec = (dayOfWeek: unknown, opens: unknown, closes: unknown, more: object = {}) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek,
  opens,
  closes,
  ...more,
});
const shop = (...openingHoursSpecification: object[]) => ({ '@type': 'Store', openingHoursSpecification });
const allDays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const first = '/openingHoursSpecification/0';

const jsonLdRows: readonly ImportRow[] = [
  {
    name: 'hours as texts beside special ones',
    data: {
      openingHours: ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00'],
      specialOpeningHoursSpecification: [
        {
          opens: '00:00',
          closes: '00:00',
          validFrom: '2026-12-24',
          validThrough: '2026-12-26',
          description: 'Kerst',
        },
      ],
    },
    becomes: {
      hours: { 'mon-fri': ['09:00-12:00', '13:00-17:00'] },
      exceptions: [{ date: '2026-12-24..2026-12-26', hours: 'closed', reason: 'Kerst' }],
    },
  },
  {
    name: 'an organisation that a page is about',
    data: {
      '@type': 'ContactPage',
      mainEntity: {
        '@type': 'Organization',
        name: 'Voorbeeld',
        contactPoint: {
          telephone: '+31201234567',
          contactType: 'customer service',
          hoursAvailable: spec(allDays.slice(0, 5), '09:00', '18:00'),
        },
      },
    },
    becomes: { organisation: { name: 'Voorbeeld' }, hours: { 'mon-fri': ['09:00-18:00'] } },
  },
  {
    name: 'a zone of its own',
    data: { ...shop(spec('Monday', '09:00', '17:00')), timeZone: 'Europe/Brussels' },
    zone: null,
    becomes: { timeZone: 'Europe/Brussels' },
  },
  {
    name: 'a zone that follows from the country, and national numbers of it',
    data: {
      ...shop(spec('Monday', '09:00', '17:00')),
      telephone: ['02 123 45 67', 'tel:+3221234568', '112'],
      address: { addressCountry: { name: 'België' } },
    },
    zone: null,
    becomes: {
      timeZone: 'Europe/Brussels',
      channels: [
        { id: 'phone', type: 'phone', number: '+3221234567', display: '02 123 45 67' },
        { id: 'phone-2', type: 'phone', number: '+3221234568' },
        { id: 'phone-3', type: 'phone', number: '112' },
      ],
    },
    told: ['assumed  Europe/Brussels'],
  },
  {
    name: 'no zone, and a country that has several',
    data: { ...shop(spec('Monday', '09:00', '17:00')), address: { addressCountry: 'US' } },
    zone: null,
    becomes: null,
    told: ['no-zone'],
  },
  {
    name: 'dates that are empty',
    data: shop(spec(['Monday'], '09:00', '17:00', { validFrom: '', validThrough: null })),
    becomes: { hours: { mon: ['09:00-17:00'] }, exceptions: undefined },
  },
  {
    name: 'days in short, several in one text, and in Dutch',
    data: shop(
      spec('Mo', '09:00', '17:00'),
      spec(['Wed'], '09:00', '17:00'),
      spec('Thursday, Friday', '09:00', '17:00'),
      spec('zaterdag', '10:00', '12:00'),
    ),
    becomes: { hours: { 'mon,wed-fri': ['09:00-17:00'], sat: ['10:00-12:00'] } },
    told: [
      `assumed ${first}/dayOfWeek mon`,
      'assumed /openingHoursSpecification/1/dayOfWeek wed',
      'assumed /openingHoursSpecification/2/dayOfWeek thu,fri',
      'assumed /openingHoursSpecification/3/dayOfWeek sat',
    ],
  },
  {
    name: 'times as people write them become what is told',
    data: shop(spec('Monday', '9:00', '5:30 PM'), spec('Tuesday', '9.00 am', '12 PM'), spec('Friday', 'x', '17:00')),
    becomes: { hours: { mon: ['09:00-17:30'], tue: ['09:00-12:00'] } },
    told: [
      `assumed ${first}/opens 09:00`,
      `assumed ${first}/closes 17:30`,
      'assumed /openingHoursSpecification/1/opens 09:00',
      'assumed /openingHoursSpecification/1/closes 12:00',
      'unreadable /openingHoursSpecification/2/opens x',
    ],
  },
  {
    name: 'a day that is said to be closed',
    data: shop(spec('Monday', '09:00', '17:00'), spec('Sunday', '09:00', '17:00', { closed: true })),
    becomes: { hours: { mon: ['09:00-17:00'] } },
  },
  {
    name: 'seven days from midnight to midnight',
    data: shop(spec(allDays, '00:00', '00:00')),
    becomes: { hours: 'always' },
    told: ['assumed /openingHoursSpecification 00:00-24:00'],
  },
  {
    name: 'one day from midnight to midnight is closed',
    data: shop(spec(allDays.slice(0, 6), '09:00', '17:00'), spec('Sunday', '00:00', '00:00')),
    becomes: { hours: { 'mon-sat': ['09:00-17:00'] } },
  },
];

describe('JSON-LD as plugins and people write it', () => {
  for (const row of jsonLdRows) itImports(row, fromJsonLd);
});

describe('structured data in a page', () => {
  const page = `<!doctype html>
<script type="application/ld+json">
{ "@type": "Store",
  "name": "Open", }
</script>
<div itemscope itemtype="https://schema.org/LocalBusiness">
  <h1 itemprop="name">De <b>Linde</b></h1>
  <a itemprop="telephone" href="tel:+31201234567">bel</a>
  <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress">
    <span itemprop="addressLocality">Amsterdam</span><meta itemprop="addressCountry" content="NL">
  </div>
  <div itemprop="openingHoursSpecification" itemscope itemtype="https://schema.org/OpeningHoursSpecification">
    <link itemprop="dayOfWeek" href="https://schema.org/Monday"><link itemprop="dayOfWeek" href="http://schema.org/Tuesday">
    <time itemprop="opens" datetime="09:00">9 uur</time><meta itemprop="closes" content="17:00">
  </div>
</div>`;

  it('microdata is read as JSON-LD would be', () => {
    const { blocks } = jsonLdInHtml(page);
    const { document, lost } = fromJsonLd(blocks);
    assert.deepEqual(document?.organisation, { name: 'De Linde' });
    assert.deepEqual(document.hours, { 'mon,tue': ['09:00-17:00'] });
    assert.equal(document.timeZone, zone);
    assert.deepEqual(
      lost.map(({ code }) => code),
      ['assumed'],
    );
  });

  it('JSON that is broken is named with its line and what stands there', () => {
    assert.deepEqual(jsonLdInHtml(page).lost, [{ code: 'unreadable', path: '/0', value: '}', line: 4 }]);
  });
});
