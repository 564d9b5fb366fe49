import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fromGoogleHours } from '../../src/formats/google/from-google-hours.js';
import { exceptionsFromICalendar } from '../../src/formats/icalendar/from-icalendar.js';
import { fromJsonLd } from '../../src/formats/json-ld/from-json-ld.js';
import type { Loss } from '../../src/formats/losses/loss.js';
import { describeLoss } from '../../src/messages/makers/losses.js';

/* What others write that is unfinished, unusual or far too deep: never read as open, and never silently left out. */

const zone = 'Europe/Amsterdam';
const codes = (lost: readonly Loss[]) => lost.map(({ code, path }) => `${code} ${path}`);
const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));

describe('JSON-LD', () => {
  const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
  const weekly = { dayOfWeek: days, opens: '09:00', closes: '17:00' };
  const read = (openingHoursSpecification: object[], specialOpeningHoursSpecification: object[] = []) =>
    fromJsonLd({ '@type': 'Organization', openingHoursSpecification, specialOpeningHoursSpecification }, zone);

  it('periods without one of their dates begin long ago, or go on', () => {
    const { document, lost } = read(
      [weekly, { ...weekly, opens: '10:00', closes: '12:00', validThrough: '2026-12-31' }],
      [{ validFrom: '2027-07-12' }],
    );
    assert.deepEqual(document?.hours, { 'mon-fri': ['09:00-17:00'] });
    assert.deepEqual(document.exceptions, [
      { date: '2000-01-01..2026-12-31', days: 'mon-fri', hours: ['10:00-12:00'] },
      { date: '2027-07-12..9999-12-31', hours: 'closed' },
    ]);
    const assumed = lost.map(({ code, value }) => `${code} ${String(value)}`);
    assert.deepEqual(assumed, ['assumed 2000-01-01..2026-12-31', 'assumed 2027-07-12..9999-12-31']);
  });

  it('weekly hours with different names add up, also those of a version', () => {
    const late = { name: 'Koopavond', dayOfWeek: 'Thursday', opens: '18:00', closes: '21:00' };
    const later = { validFrom: '2027-02-01' };
    const { document } = read([weekly, late, { ...weekly, ...later }, { ...late, ...later }]);
    const hours = { 'mon-wed,fri': ['09:00-17:00'], thu: ['09:00-17:00', '18:00-21:00'] };
    assert.deepEqual(document?.hours, hours);
    assert.deepEqual(document.versions, [{ from: '2027-02-01', hours }]);
    assert.equal(document.exceptions, undefined);
  });

  it('nothing is known between the end of weekly hours and the next ones', () => {
    const later = { ...weekly, opens: '10:00', validFrom: '2027-02-01' };
    const { document } = read([{ ...weekly, validThrough: '2026-12-31' }, later]);
    assert.deepEqual(document?.versions, [
      { from: '2027-01-01', hours: 'unknown' },
      { from: '2027-02-01', hours: { 'mon-fri': ['10:00-17:00'] } },
    ]);
    const autumn = read([
      { ...weekly, validThrough: '2027-06-30' },
      { ...later, validFrom: '2027-09-01', validThrough: '2027-12-31' },
    ]);
    assert.deepEqual(autumn.document?.versions, [{ from: '2027-07-01', hours: 'unknown' }]);
    assert.equal(autumn.document.validThrough, '2027-12-31');
    const next = read([{ ...weekly, validThrough: '2027-01-31' }, later]);
    assert.deepEqual(next.document?.versions, [{ from: '2027-02-01', hours: { 'mon-fri': ['10:00-17:00'] } }]);
  });

  it('of hours that end on different days, none are claimed after the first', () => {
    const contact = (telephone: string, period: object) => ({ telephone, hoursAvailable: { ...weekly, ...period } });
    const [first, second] = [{ validThrough: '2027-06-30' }, { validThrough: '2026-12-31' }];
    for (const [one, other, losses] of [
      [first, second, ['assumed ']],
      [{}, second, ['assumed ']],
      [second, second, []],
    ] as const) {
      const contactPoint = [contact('+31201234567', one), contact('+31201234568', other)];
      const { document, lost } = fromJsonLd({ contactPoint }, zone);
      assert.equal(document?.validThrough, '2026-12-31');
      assert.deepEqual(codes(lost), losses);
    }
  });

  it('a telephone number that is no text is told', () => {
    const { lost } = fromJsonLd({ telephone: ['+31201234567', 5, ''] }, zone);
    assert.deepEqual(codes(lost), ['unreadable /telephone']);
  });

  it('special hours without any date are not read', () => {
    const { document, lost } = read([weekly], [{ opens: '10:00', closes: '11:00' }]);
    assert.equal(document?.exceptions, undefined);
    assert.deepEqual(codes(lost), ['unreadable /specialOpeningHoursSpecification/0']);
  });

  it('several texts of openingHours add up', () => {
    const openingHours = ['Mo-Fr 09:00-12:00', 'Mo-Fr 13:00-17:00'];
    const { document, lost } = fromJsonLd({ '@type': 'LocalBusiness', openingHours }, zone);
    assert.deepEqual(document?.hours, { 'mon-fri': ['09:00-12:00', '13:00-17:00'] });
    assert.deepEqual(lost, []);
  });

  it('openingHours beside specifications, and what is no text, are told', () => {
    const openingHours = ['Mo-Fr 09:00-12:00', 4];
    const both = fromJsonLd({ openingHours, openingHoursSpecification: [weekly] }, zone);
    assert.deepEqual(codes(both.lost), ['no-place /openingHours']);
    assert.deepEqual(codes(fromJsonLd({ openingHours }, zone).lost), ['unreadable /openingHours']);
  });

  it('takes lists of any depth', () => {
    for (const { lost } of [fromJsonLd(deep, zone), fromGoogleHours({ regularHours: {}, moreHours: deep }, zone)]) {
      assert.match(lost.map((loss) => describeLoss(loss, 'en')).join('\n'), /…/);
    }
  });
});

describe('hours of Google Business Profile', () => {
  const google = (data: object) => fromGoogleHours({ regularHours: { periods: [] }, ...data }, zone);

  it('a period that ends before it begins, or does not end, is not read', () => {
    const monday = { openDay: 'MONDAY', openTime: '22:00', closeDay: 'MONDAY' };
    const { document, lost } = google({ regularHours: { periods: [{ ...monday, closeTime: '02:00' }, monday] } });
    assert.equal(document?.hours, 'unknown');
    assert.deepEqual(codes(lost), ['unreadable /regularHours/periods/0', 'unreadable /regularHours/periods/1']);
  });

  it('a closing lasts until its last day', () => {
    const startDate = { year: 2026, month: 12, day: 24 };
    const closing = (endDate: object) => ({
      specialHours: { specialHourPeriods: [{ startDate, endDate, closed: true }] },
    });
    const { document } = google(closing({ year: 2027, month: 1, day: 2 }));
    assert.deepEqual(document?.exceptions, [{ date: '2026-12-24..2027-01-02', hours: 'closed' }]);
    const back = google(closing({ year: 2026, month: 12, day: 2 }));
    assert.deepEqual(codes(back.lost), ['unreadable /specialHours/specialHourPeriods/0']);
  });

  it('before the opening date it is closed, and the language is kept', () => {
    const regularHours = {
      periods: [{ openDay: 'MONDAY', openTime: '09:00', closeDay: 'MONDAY', closeTime: '17:00' }],
    };
    const openInfo = { status: 'OPEN', openingDate: { year: 2027, month: 6, day: 1 } };
    const { document, lost } = google({ regularHours, openInfo, languageCode: 'de' });
    assert.equal(document?.language, 'de');
    assert.equal(document.hours, 'closed');
    assert.deepEqual(document.versions, [{ from: '2027-06-01', hours: { mon: ['09:00-17:00'] } }]);
    assert.deepEqual(lost, []);
    const month = google({ regularHours, openInfo: { openingDate: { year: 2027, month: 6 } } });
    assert.equal(month.document?.versions?.[0]?.from, '2027-06-30');
    assert.deepEqual(codes(month.lost), ['assumed /openInfo/openingDate']);
    assert.deepEqual(codes(google({ languageCode: '?' }).lost), ['unreadable /languageCode']);
  });

  it('that are something else are named, and so is such a name', () => {
    const { document, lost } = google({ regularHours: 'Mo-Fr', specialHours: { specialHourPeriods: 3 }, title: 7 });
    assert.deepEqual(codes(lost), ['unreadable /regularHours', 'unreadable /specialHours', 'unreadable /title']);
    assert.equal(document?.hours, 'unknown');
    assert.deepEqual(google({ regularHours: {}, locationName: 'De Linde' }).document?.organisation, {
      name: 'De Linde',
    });
  });

  it('31 February is no date', () => {
    const startDate = { year: 2027, month: 2, day: 31 };
    const { document, lost } = google({ specialHours: { specialHourPeriods: [{ startDate, closed: true }] } });
    assert.equal(document?.exceptions, undefined);
    assert.deepEqual(codes(lost), ['unreadable /specialHours/specialHourPeriods/0']);
  });
});

describe('a calendar of holidays', () => {
  const read = (...events: string[]) => {
    const written = events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`);
    const text = ['BEGIN:VCALENDAR', 'VERSION:2.0', ...written, 'END:VCALENDAR'].join('\n').replaceAll('\n', '\r\n');
    const { exceptions, lost } = exceptionsFromICalendar(text, Date.parse('2026-11-23T09:00Z'), 'Europe/Amsterdam');
    return { exceptions, lost: lost.map(({ code, path, value }) => ({ code, path, value })) };
  };

  it('says that nothing is known after a day only where it goes on after it', () => {
    const { exceptions, lost } = read('UID:1\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=DAILY;COUNT=3');
    assert.deepEqual(exceptions, [{ date: ['2026-12-01', '2026-12-02', '2026-12-03'], hours: 'closed' }]);
    assert.deepEqual(lost, []);
    const over = read('UID:1\nDTSTART;VALUE=DATE:20251201\nRRULE:FREQ=DAILY;COUNT=3');
    assert.deepEqual(over.lost, [{ code: 'past', path: '/events/0', value: '2025-12-03' }]);
  });

  it('what returns every year does not do so before the first time', () => {
    const far = read('UID:1\nDTSTART;VALUE=DATE:20280101\nRRULE:FREQ=YEARLY');
    assert.deepEqual(far.exceptions, [{ date: ['2028-01-01', '2029-01-01'], hours: 'closed' }]);
    assert.deepEqual(codes(far.lost), ['window /events/0']);
    const near = read('UID:1\nDTSTART;VALUE=DATE:20261225\nRRULE:FREQ=YEARLY');
    assert.deepEqual(near.exceptions, [{ date: '12-25', hours: 'closed' }]);
  });

  it('an occurrence that was moved is not on its first day as well', () => {
    const { exceptions } = read(
      'UID:1\nDTSTART;VALUE=DATE:20261201\nRRULE:FREQ=WEEKLY;COUNT=3',
      'UID:1\nRECURRENCE-ID;VALUE=DATE:20261208\nDTSTART;VALUE=DATE:20261210',
    );
    assert.deepEqual(exceptions, [{ date: ['2026-12-01', '2026-12-10', '2026-12-15'], hours: 'closed' }]);
  });

  it('an event without an identifier is not one that was moved', () => {
    const { exceptions, lost } = read(
      'DTSTART;VALUE=DATE:20261224',
      'RECURRENCE-ID;VALUE=DATE:20261224\nDTSTART;VALUE=DATE:20261226',
    );
    assert.deepEqual(exceptions, [{ date: ['2026-12-24', '2026-12-26'], hours: 'closed' }]);
    assert.deepEqual(lost, []);
  });

  it('a month 13 is no date', () => {
    const { exceptions, lost } = read('UID:1\nDTSTART;VALUE=DATE:20261301\nSUMMARY:Odd');
    assert.deepEqual(exceptions, []);
    assert.deepEqual(lost, [{ code: 'unreadable', path: '/events/0', value: 'Odd' }]);
  });
});
