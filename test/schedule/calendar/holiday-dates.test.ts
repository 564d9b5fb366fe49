import { expect } from '@esm-bundle/chai';
import { dayNumber, formatDate } from '../../../src/schedule/calendar/dates.js';
import { holidayDay, holidayNames } from '../../../src/schedule/calendar/holiday-dates.js';
import countries from '../../cases/holidays.json' with { type: 'json' };

interface Country {
  readonly country: string;
  readonly days: Readonly<Record<string, Readonly<Record<string, string | null>>>>;
}

const table: readonly Country[] = countries;

/** Easter Sunday after Meeus, Jones and Butcher: another way than that of the code. */
function easterByButcher(year: number): string {
  const { floor } = Math;
  const a = year % 19;
  const b = floor(year / 100);
  const c = year % 100;
  const g = floor((8 * b + 13) / 25);
  const h = (19 * a + b - floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * floor(c / 4) - h - (c % 4)) % 7;
  const m = floor((a + 11 * h + 19 * l) / 433);
  const month = floor((h + l - 7 * m + 90) / 25);
  const dayOfMonth = (h + l - 7 * m + 33 * month + 19) % 32;
  return formatDate(dayNumber(year, month, dayOfMonth));
}

const dateOf = (name: string, year: number) => {
  const day = holidayDay(name, year);
  return day === null ? null : formatDate(day);
};

describe('holidays', () => {
  for (const { country, days } of table) {
    for (const [name, years] of Object.entries(days)) {
      it(`${country} ${name}`, () => {
        const expected = Object.entries(years).map(([year, date]) => (date === null ? null : `${year}-${date}`));
        expect(Object.keys(years).map((year) => dateOf(name, Number(year)))).to.deep.equal(expected);
      });
    }
  }

  it('has a known date for every name', () => {
    const known = new Set(table.flatMap(({ days }) => Object.keys(days)));
    expect(holidayNames.filter((name) => !known.has(name))).to.deep.equal([]);
  });

  it('agrees with another algorithm on Easter from 1900 to 2299', () => {
    const years = Array.from({ length: 400 }, (_, index) => 1900 + index);
    expect(years.filter((year) => dateOf('easter-sunday', year) !== easterByButcher(year))).to.deep.equal([]);
  });

  it('knows the earliest and latest Easters, and the years that need a correction', () => {
    const dates = ['1818-03-22', '1943-04-25', '1954-04-18', '1981-04-19', '2038-04-25', '2049-04-18', '2076-04-19'];
    expect(dates.map((date) => dateOf('easter-sunday', Number(date.slice(0, 4))))).to.deep.equal(dates);
  });

  it('puts every holiday in the year asked for, from 1900 to 2199', () => {
    const strays = holidayNames.filter((name) =>
      Array.from({ length: 300 }, (_, index) => 1900 + index).some(
        (year) => !(dateOf(name, year) ?? `${year}`).startsWith(`${year}`),
      ),
    );
    expect(strays).to.deep.equal([]);
  });

  it('gives British substitutes that are weekdays, and no two holidays one substitute', () => {
    const pairs = [
      ['new-years-day-substitute', 'second-of-january-substitute'],
      ['christmas-day-substitute', 'boxing-day-substitute'],
    ] as const;
    for (let year = 2000; year < 2100; year++) {
      const substitutes = pairs.map((pair) => pair.map((name) => holidayDay(name, year)).filter((day) => day !== null));
      for (const days of substitutes) {
        expect(new Set(days).size, `${year}`).to.equal(days.length);
        expect(
          days.every((day) => (day + 3) % 7 < 5),
          `${year}`,
        ).to.equal(true);
      }
    }
  });

  it('names them in kebab case, each once', () => {
    expect(holidayNames.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).to.deep.equal([]);
    expect(new Set(holidayNames).size).to.equal(holidayNames.length);
  });

  it('knows no other names, not even those of every object', () => {
    const others = ['koningsdag', 'easter-sunday-substitute', 'toString', '__proto__', 'constructor', ''];
    expect(others.map((name) => holidayDay(name, 2026))).to.deep.equal(others.map(() => null));
  });
});
