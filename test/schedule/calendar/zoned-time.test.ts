import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { parseDate, parseDateTime } from '../../../src/schedule/calendar/dates.js';
import { createZone, zoneOf } from '../../../src/schedule/calendar/zoned-time.js';
import { withIntl } from './zoned-time-intl.js';
import { expectedInstant, expectedWallTime } from './zoned-time-oracle.js';

const dayLength = 86_400_000;
const { DateTimeFormat } = Intl;

/** What a wall time is in UTC, as `YYYY-MM-DDTHH:MM`. */
function inUtc(timeZone: string, text: string): string {
  const { day, minute } = parseDateTime(text)!;
  return new Date(zoneOf(timeZone)!.toInstant(day, minute)).toISOString().slice(0, 16);
}

/** What the clock shows at a moment in UTC. */
function onTheClock(timeZone: string, utc: string): string {
  const { day, minute } = zoneOf(timeZone)!.toWallTime(Date.parse(`${utc}Z`));
  return new Date(day * dayLength + minute * 60_000).toISOString().slice(0, 16);
}

describe('FAILURES 10: times that the clock skips move forward by the gap', () => {
  const table = [
    ['Europe/Amsterdam', '2026-03-29T01:59', '2026-03-29T00:59'],
    ['Europe/Amsterdam', '2026-03-29T02:00', '2026-03-29T01:00'],
    ['Europe/Amsterdam', '2026-03-29T02:30', '2026-03-29T01:30'],
    ['Europe/Amsterdam', '2026-03-29T03:00', '2026-03-29T01:00'],
    ['America/New_York', '2026-03-08T02:30', '2026-03-08T07:30'],
    ['Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45'],
    ['Australia/Lord_Howe', '2026-10-04T02:30', '2026-10-03T15:30'],
    ['Antarctica/Troll', '2026-03-29T02:30', '2026-03-29T02:30'],
    ['America/Santiago', '2026-09-06T00:00', '2026-09-06T04:00'],
    ['America/Havana', '2026-03-08T00:30', '2026-03-08T05:30'],
    ['Asia/Beirut', '2026-03-29T00:00', '2026-03-28T22:00'],
    ['America/St_Johns', '2026-03-08T02:30', '2026-03-08T06:00'],
    // Samoa went over the date line: this whole day does not exist there.
    ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00'],
  ] as const;
  for (const [timeZone, wallTime, utc] of table) {
    it(`${timeZone} ${wallTime}`, () => {
      expect(inUtc(timeZone, wallTime)).to.equal(utc);
    });
  }
});

describe('FAILURES 10: times that the clock repeats are the first pass', () => {
  const table = [
    ['Europe/Amsterdam', '2026-10-25T02:00', '2026-10-25T00:00'],
    ['Europe/Amsterdam', '2026-10-25T02:59', '2026-10-25T00:59'],
    ['Europe/Amsterdam', '2026-10-25T03:00', '2026-10-25T02:00'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45'],
    ['Australia/Lord_Howe', '2026-04-05T02:00', '2026-04-04T15:30'],
    ['Antarctica/Troll', '2026-10-25T01:30', '2026-10-24T23:30'],
    ['America/Santiago', '2026-04-04T23:30', '2026-04-05T02:30'],
    ['America/Havana', '2026-11-01T00:30', '2026-11-01T04:30'],
  ] as const;
  for (const [timeZone, wallTime, utc] of table) {
    it(`${timeZone} ${wallTime}`, () => {
      expect(inUtc(timeZone, wallTime)).to.equal(utc);
    });
  }

  it('while the clock itself shows both passes', () => {
    expect(onTheClock('Europe/Amsterdam', '2026-10-25T00:30')).to.equal('2026-10-25T02:30');
    expect(onTheClock('Europe/Amsterdam', '2026-10-25T01:30')).to.equal('2026-10-25T02:30');
  });
});

describe("FAILURES 9: the visitor's zone does not matter, not even for times that its own clock skips or repeats", () => {
  const table = [
    ['America/New_York', '2026-03-29T02:30', '2026-03-29T06:30'], // skipped in Amsterdam
    ['Pacific/Kiritimati', '2026-03-29T02:30', '2026-03-28T12:30'],
    ['UTC', '2026-03-29T02:30', '2026-03-29T02:30'],
    ['Europe/Amsterdam', '2026-03-08T02:30', '2026-03-08T01:30'], // skipped in New York
    ['Asia/Kathmandu', '2026-03-08T02:30', '2026-03-07T20:45'],
    ['Europe/Amsterdam', '2026-10-04T02:15', '2026-10-04T00:15'], // skipped on Lord Howe
    ['America/New_York', '2026-10-04T02:15', '2026-10-04T06:15'],
    ['Europe/Amsterdam', '1994-12-31T12:00', '1994-12-31T11:00'], // skipped on Kiritimati
    ['Europe/Amsterdam', '2026-11-01T01:30', '2026-11-01T00:30'], // repeated in New York
    ['America/New_York', '2026-10-25T02:30', '2026-10-25T06:30'], // repeated in Amsterdam
    ['Europe/Amsterdam', '2026-04-05T01:45', '2026-04-04T23:45'], // repeated on Lord Howe
  ] as const;
  for (const [timeZone, wallTime, utc] of table) {
    it(`${timeZone} ${wallTime}`, () => {
      expect(inUtc(timeZone, wallTime)).to.equal(utc);
      expect(onTheClock(timeZone, utc)).to.equal(wallTime);
    });
  }
});

describe('FAILURES 11: a zone that the browser does not know', () => {
  it('is null', () => {
    const unknown = ['Mars/Olympus_Mons', 'Europe/Amsterdm', '', ' ', 'Europe/Amsterdam '];
    expect(unknown.map((timeZone) => zoneOf(timeZone))).to.deep.equal(unknown.map(() => null));
  });

  it('is null when Intl throws, which is tried once', () => {
    let tries = 0;
    const throwing = function () {
      tries++;
      throw new RangeError('Invalid time zone');
    };
    const answers = withIntl(throwing, () => [zoneOf('Europe/Vaduz'), zoneOf('Europe/Vaduz')]);
    expect(answers).to.deep.equal([null, null]);
    expect(tries).to.equal(1);
  });

  it('is null when there is no Intl.DateTimeFormat, or none that tells offsets', () => {
    expect(withIntl({}, () => zoneOf('Europe/San_Marino'))).to.equal(null);
    const silent = class extends DateTimeFormat {
      override format(): string {
        return '11/23/2026';
      }
    };
    expect(withIntl(silent, () => zoneOf('Europe/Monaco'))).to.equal(null);
  });

  it('leaves the others alone', () => {
    expect(zoneOf('Mars/Olympus_Mons')).to.equal(null);
    expect(inUtc('Europe/Amsterdam', '2026-11-23T12:15')).to.equal('2026-11-23T11:15');
  });
});

describe('zoneOf', () => {
  it('gives one clock per zone', () => {
    expect(zoneOf('Europe/Amsterdam')).to.equal(zoneOf('Europe/Amsterdam'));
  });

  it('takes minutes beyond the day, and before it', () => {
    const zone = zoneOf('Europe/Amsterdam')!;
    const day = parseDate('2026-03-28')!;
    expect(zone.toInstant(day, 1440 + 150)).to.equal(zone.toInstant(day + 1, 150));
    expect(zone.toInstant(day, 1440)).to.equal(Date.UTC(2026, 2, 28, 23));
    expect(zone.toInstant(day, 3 * 1440)).to.equal(Date.UTC(2026, 2, 30, 22));
    expect(zone.toInstant(day, -1)).to.equal(zone.toInstant(day - 1, 1439));
  });

  it('shows whole minutes', () => {
    const noon = Date.UTC(2026, 10, 23, 11);
    const minutes = [-1, 0, 59_999, 60_000].map((shift) => zoneOf('Europe/Amsterdam')!.toWallTime(noon + shift).minute);
    expect(minutes).to.deep.equal([719, 720, 720, 721]);
  });

  it('knows offsets of quarters, and of seconds long ago', () => {
    expect(onTheClock('Asia/Kathmandu', '2026-11-23T00:00')).to.equal('2026-11-23T05:45');
    expect(onTheClock('Pacific/Marquesas', '2026-11-23T00:00')).to.equal('2026-11-22T14:30');
    // UTC-00:44:30 until 1972.
    expect(onTheClock('Africa/Monrovia', '1960-01-01T00:00')).to.equal('1959-12-31T23:15');
    expect(zoneOf('Africa/Monrovia')!.toInstant(parseDate('1960-01-01')!, 0)).to.equal(Date.UTC(1960, 0, 1, 0, 44, 30));
  });

  it('finds transitions that are not at a quarter of an hour', () => {
    // Antarctica/Casey changed at 00:01.
    expect(onTheClock('Antarctica/Casey', '2020-10-03T16:00')).to.equal('2020-10-04T00:00');
    expect(onTheClock('Antarctica/Casey', '2020-10-03T16:01')).to.equal('2020-10-04T03:01');
  });

  it('agrees with temporal-polyfill at any instant from 1900 to 2200', () => {
    const anyZone = fc.constantFrom('Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata');
    const anyInstant = fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2200, 0, 1) });
    fc.assert(
      fc.property(anyZone, anyInstant, (timeZone, instant) => {
        const wallTime = expectedWallTime(timeZone, instant);
        expect(zoneOf(timeZone)!.toWallTime(instant)).to.deep.equal(wallTime);
        expect(zoneOf(timeZone)!.toInstant(wallTime.day, wallTime.minute)).to.equal(
          expectedInstant(timeZone, wallTime),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('neither throws nor hangs on what is no moment at all', () => {
    const odd = [NaN, Infinity, -Infinity, 1e300, -1e300, 8.64e15, -8.64e15, 8.64e15 + 1, Number.MAX_VALUE, -0, 0.5];
    for (const number of odd) {
      const zone = createZone('Europe/Amsterdam');
      expect(() => [zone.toWallTime(number), zone.toInstant(number, 0), zone.toInstant(0, number)]).not.to.throw();
    }
    expect(zoneOf('Europe/Amsterdam')!.toWallTime(NaN)).to.deep.equal({ day: NaN, minute: NaN });
    expect(zoneOf('Europe/Amsterdam')!.toInstant(NaN, 0)).to.deep.equal(NaN);
  });
});
