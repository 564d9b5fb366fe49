import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { parseDate } from '../../../src/schedule/calendar/dates.js';
import { createZone } from '../../../src/schedule/calendar/zoned-time.js';
import { counted, pausing, withIntl } from './zoned-time-intl.js';

const dayLength = 86_400_000;

/** Asks a zone that nobody used before for every day of some years. */
function useForYears(timeZone: string, fromYear: number, years: number): void {
  const zone = createZone(timeZone);
  const begin = Date.UTC(fromYear, 0, 1) / dayLength;
  const end = Date.UTC(fromYear + years, 0, 1) / dayLength;
  for (let day = begin; day < end; day++) {
    zone.toInstant(day, 0);
    zone.toWallTime(day * dayLength);
  }
}

describe('what the first use of a zone costs', () => {
  const zones = [
    'Europe/Amsterdam',
    'America/New_York',
    'Australia/Lord_Howe',
    'America/St_Johns',
    'Africa/Casablanca',
  ];
  for (const timeZone of zones) {
    it(`one formatter and at most 150 calls for three years: ${timeZone}`, () => {
      for (let year = 2020; year <= 2033; year++) {
        const { formatters, calls } = counted(() => useForYears(timeZone, year, 3));
        expect(formatters, `${year}`).to.equal(1);
        expect(calls, `${year}`).to.be.within(40, 150);
      }
    });
  }

  it('no more where the clock changes eight times in those years', () => {
    const counts = { formatters: 0, calls: 0 };
    const beginnings = [Date.UTC(2030, 0, 6, 2), Date.UTC(2030, 11, 22, 2), Date.UTC(2031, 11, 14, 2)];
    withIntl(pausing([...beginnings, Date.UTC(2032, 10, 28, 2)], counts), () => useForYears('Any/Where', 2030, 3));
    expect(counts.formatters).to.equal(1);
    expect(counts.calls).to.be.within(40, 150);
  });

  it('a handful of calls for one day', () => {
    const { formatters, calls } = counted(() => createZone('Europe/Amsterdam').toInstant(parseDate('2026-11-23')!, 0));
    expect(formatters).to.equal(1);
    expect(calls).to.be.at.most(4);
  });

  it('nothing the second time', () => {
    const zone = createZone('Europe/Amsterdam');
    const ask = () => [20_500, 20_540, 20_600, 20_780].map((day) => zone.toWallTime(zone.toInstant(day, 150)));
    const first = ask();
    let second: unknown;
    const counts = counted(() => {
      second = ask();
    });
    expect(second).to.deep.equal(first);
    expect(counts).to.deep.equal({ formatters: 0, calls: 0 });
  });
});

describe('FAILURES 10: the table of a zone', () => {
  it('misses no pause of four weeks, whenever it begins', () => {
    const minutesOfTwoYears = 2 * 365 * 1440;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: minutesOfTwoYears }), (begin) => {
        const from = Date.UTC(2026, 0, 1) + begin * 60_000;
        const until = from + 28 * dayLength;
        const zone = withIntl(pausing([from], { formatters: 0, calls: 0 }), () => createZone('Any/Where'));
        const offsets = [from - 1, from, until - 1, until].map((instant) => {
          const { day, minute } = zone.toWallTime(instant);
          return day * 1440 + minute - Math.floor(instant / 60_000);
        });
        expect(offsets).to.deep.equal([60, 0, 0, 60]);
      }),
    );
  });
});
