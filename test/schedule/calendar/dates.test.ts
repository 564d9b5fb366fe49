import { expect } from '@esm-bundle/chai';
import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  civilDate,
  dayNumber,
  formatDate,
  isoWeek,
  parseDate,
  parseDateTime,
  weekday,
} from '../../../src/schedule/calendar/dates.js';

const dayLength = 86_400_000;

/** Day numbers of the years 1 to 9999. */
const anyDay = fc.integer({ min: dayNumber(1, 1, 1), max: dayNumber(9999, 12, 31) });

describe('day numbers', () => {
  const known: [string, number][] = [
    ['1969-12-31', -1],
    ['1970-01-01', 0],
    ['1900-01-01', -25567],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    ['2026-11-23', 20780],
    ['2100-02-28', 47540],
    ['2100-03-01', 47541],
    ['2200-12-31', 84370],
    ['0000-01-01', -719528],
    ['9999-12-31', 2932896],
  ];
  for (const [date, day] of known) {
    it(`${date} is day ${day}`, () => {
      expect(parseDate(date)).to.equal(day);
      expect(formatDate(day)).to.equal(date);
    });
  }

  it('agree with Date.UTC, there and back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { year, month, dayOfMonth } = civilDate(day);
        const date = new Date(day * dayLength);
        expect([year, month, dayOfMonth]).to.deep.equal([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ]);
        expect(dayNumber(year, month, dayOfMonth)).to.equal(day);
        expect(weekday(day)).to.equal((date.getUTCDay() + 6) % 7);
        expect(formatDate(day)).to.equal(date.toISOString().slice(0, 10));
      }),
      { numRuns: 2000 },
    );
  });

  it('follow one another without a gap for 800 years', () => {
    for (let day = dayNumber(1600, 1, 1); day < dayNumber(2400, 1, 1); day++) {
      const { year, month, dayOfMonth } = civilDate(day);
      if (dayNumber(year, month, dayOfMonth) !== day || dayOfMonth < 1 || dayOfMonth > 31 || month < 1 || month > 12) {
        expect.fail(`day ${day}`);
      }
    }
  });

  it('let a day of the month run over', () => {
    expect(formatDate(dayNumber(2026, 12, 32))).to.equal('2027-01-01');
    expect(formatDate(dayNumber(2026, 3, 0))).to.equal('2026-02-28');
  });
});

describe('weekday', () => {
  it('is 0 on Monday and 6 on Sunday', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(week.map((date) => weekday(parseDate(date)!))).to.deep.equal([0, 1, 2, 3, 4, 5, 6]);
    expect(weekday(parseDate('1969-12-28')!)).to.equal(6);
    expect(weekday(parseDate('1900-01-01')!)).to.equal(0);
  });
});

describe('isoWeek', () => {
  const known: [string, number][] = [
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2023-01-01', 52],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-01-01', 1],
    ['2026-11-23', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
  ];
  for (const [date, week] of known) {
    it(`${date} is in week ${week}`, () => {
      expect(isoWeek(parseDate(date)!)).to.equal(week);
    });
  }

  it('agrees with Temporal', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoWeek(day)).to.equal(Temporal.PlainDate.from(formatDate(day)).weekOfYear);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('parseDate', () => {
  const refused = [
    '',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-01-32',
    '2026-1-01',
    '2026-01-1',
    '26-01-01',
    '20260101',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '+002026-01-01',
    '-2026-01-01',
    '２０２６-01-01',
    '2026-1e-01',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseDate(text)).to.equal(null);
    });
  }

  it('takes 29 February in leap years', () => {
    expect(parseDate('2024-02-29')).to.equal(19782);
    expect(parseDate('2000-02-29')).to.equal(11016);
  });
});

describe('parseDateTime', () => {
  it('takes a date and a time of the day', () => {
    expect(parseDateTime('2026-11-23T00:00')).to.deep.equal({ day: 20780, minute: 0 });
    expect(parseDateTime('2026-11-23T12:15')).to.deep.equal({ day: 20780, minute: 735 });
    expect(parseDateTime('2026-11-23T23:59')).to.deep.equal({ day: 20780, minute: 1439 });
  });

  const refused = [
    '',
    '2026-11-23',
    '2026-11-23T',
    '2026-11-23T24:00',
    '2026-11-23T12:60',
    '2026-11-23T9:15',
    '2026-11-23 12:15',
    '2026-11-23t12:15',
    '2026-11-23T12:15:00',
    '2026-11-23T12:15Z',
    '2026-11-23T12:15+01:00',
    '2026-11-23T12:15\n',
    '2026-02-29T12:15',
  ];
  for (const text of refused) {
    it(`refuses ${JSON.stringify(text)}`, () => {
      expect(parseDateTime(text)).to.equal(null);
    });
  }
});

describe('FAILURES 34: a date of 50,000 characters', () => {
  for (const part of ['1', '-', '2026-11-23T', ' ']) {
    it(`is refused within 5 ms: ${JSON.stringify(part)}`, () => {
      const text = part.repeat(50_000 / part.length);
      const times = [1, 2, 3].map(() => {
        const start = performance.now();
        expect(parseDate(text) ?? parseDateTime(text)).to.equal(null);
        return performance.now() - start;
      });
      expect(Math.min(...times)).to.be.below(5);
    });
  }
});
