import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromGoogleHours } from '../../../src/formats/google/from-google-hours.js';
import { fromOpeningHours } from '../../../src/formats/opening-hours/from-opening-hours.js';
import { itImports, zone, type ImportRow } from '../import-rows.js';

const periods = [{ open: { day: 1, hour: 9, minute: 0 }, close: { day: 1, hour: 17, minute: 30 } }];
const monday = { mon: ['09:00-17:30'] };

const googleRows: readonly ImportRow[] = [
  {
    name: 'the new Places API',
    data: {
      displayName: { text: 'Voorbeeld', languageCode: 'nl' },
      internationalPhoneNumber: '+31 20 123 4567',
      timeZone: { id: 'Europe/Brussels' },
      regularOpeningHours: { periods },
    },
    zone: null,
    becomes: {
      timeZone: 'Europe/Brussels',
      language: 'nl',
      organisation: { name: 'Voorbeeld' },
      hours: monday,
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '+31 20 123 4567' }],
    },
  },
  {
    name: 'the old Places API, within its answer',
    data: {
      status: 'OK',
      result: {
        name: 'Voorbeeld',
        formatted_phone_number: '020 123 4567',
        address_components: [{ short_name: 'NL', types: ['country', 'political'] }],
        business_status: 'OPERATIONAL',
        opening_hours: { periods: [{ open: { day: 5, time: '2200' }, close: { day: 6, time: '0200' } }] },
      },
    },
    zone: null,
    becomes: {
      timeZone: zone,
      hours: { fri: ['22:00-02:00'] },
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 4567' }],
    },
    told: [`assumed /result ${zone}`],
  },
  {
    name: 'open all week, as Places says it',
    data: { regularOpeningHours: { periods: [{ open: { day: 0, hour: 0, minute: 0 } }] } },
    becomes: { hours: 'always' },
  },
  {
    name: 'several locations: the first, and the others named',
    data: {
      locations: [
        { regularHours: { periods: [] }, title: 'Een' },
        { regularHours: {}, title: 'Twee' },
      ],
    },
    becomes: { organisation: { name: 'Een' } },
    told: ['unsupported /locations/1'],
  },
  {
    name: 'a profile with national numbers',
    data: {
      title: 'Voorbeeld',
      languageCode: 'nl',
      storefrontAddress: { regionCode: 'NL' },
      phoneNumbers: { primaryPhone: '020 123 4567', additionalPhones: ['0800 1234'] },
      regularHours: {
        periods: [{ openDay: 'MONDAY', openTime: { hours: 9 }, closeDay: 'MONDAY', closeTime: { hours: 17 } }],
      },
    },
    zone: null,
    becomes: {
      timeZone: zone,
      hours: { mon: ['09:00-17:00'] },
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 4567' },
        { id: 'phone-2', type: 'phone', number: '08001234', display: '0800 1234' },
      ],
    },
    told: [`assumed  ${zone}`],
  },
  {
    name: 'a place whose clock nobody tells',
    data: { regularOpeningHours: { periods } },
    zone: null,
    becomes: null,
    told: ['no-zone'],
  },
  {
    name: 'a period that is none is named where it was read',
    data: { places: [{ regularOpeningHours: { periods: [...periods, { open: { day: 9 } }] } }] },
    becomes: { hours: monday },
    told: ['unreadable /places/0/regularOpeningHours/periods/1'],
  },
];

describe('places and profiles of Google', () => {
  for (const row of googleRows) itImports(row, fromGoogleHours);

  it('what OpenStreetMap writes has no zone', () => {
    assert.deepEqual(fromOpeningHours('Mo-Fr 09:00-17:00').lost, [{ code: 'no-zone', path: '', value: '' }]);
  });
});
