import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import Holidays from 'date-holidays';
import OpeningHours from 'opening_hours';
import { listHolidays, type HolidayCountry } from '../../../src/formats/holidays/list-holidays.js';

/*
 * Two other lists of holidays, day by day for eight years: what they have and we have not, and the other way round. Each difference
 * is one that the law settles, in docs/holidays.md, which is made of these rows.
 */

const root = join(import.meta.dirname, '../../..');
const years = [2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032];

interface Disagreement {
  readonly country: HolidayCountry;
  readonly day: string;
  /** By the other one: what that has besides (`+`), and lacks (`-`). */
  readonly days: Readonly<Record<string, string>>;
  readonly others: string;
  readonly ours: string;
  readonly law: string;
}

const rows = JSON.parse(
  readFileSync(join(root, 'test/cases/holiday-disagreements.json'), 'utf8'),
) as readonly Disagreement[];

/** As Nominatim names them: opening_hours.js reads the part of a country there. */
const parts: Readonly<Record<HolidayCountry, readonly string[]>> = {
  NL: ['Noord-Holland'],
  BE: ['Vlaanderen'],
  DE: [
    ...[
      'Baden-Württemberg',
      'Bayern',
      'Berlin',
      'Brandenburg',
      'Bremen',
      'Hamburg',
      'Hessen',
      'Mecklenburg-Vorpommern',
    ],
    ...['Niedersachsen', 'Nordrhein-Westfalen', 'Rheinland-Pfalz', 'Saarland', 'Sachsen', 'Sachsen-Anhalt'],
    ...['Schleswig-Holstein', 'Thüringen'],
  ],
  FR: ['Île-de-France', 'Alsace'],
  GB: ['England', 'Scotland', 'Northern Ireland'],
};

/** The days off of a country and its parts. */
function daysOfDateHolidays(country: HolidayCountry): Set<string> {
  const states = Object.keys(new Holidays().getStates(country) ?? {});
  const all = [new Holidays(country), ...states.map((state) => new Holidays(country, state))];
  const found = all.flatMap((each) => years.flatMap((year) => each.getHolidays(year)));
  return new Set(found.filter(({ type }) => type === 'public' || type === 'bank').map(({ date }) => date.slice(0, 10)));
}

function daysOfOpeningHours(country: HolidayCountry): Set<string> {
  const days = new Set<string>();
  for (const state of parts[country]) {
    const place = { lat: 0, lon: 0, address: { country_code: country.toLowerCase(), state } };
    const hours = new OpeningHours('PH', place);
    for (const noon = new Date(2025, 0, 1, 12); noon.getFullYear() < 2033; noon.setDate(noon.getDate() + 1)) {
      if (hours.getState(noon)) days.add(isoDate(noon));
    }
  }
  return days;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const isoDate = (date: Date) => `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;

/** What another list has that ours lacks, by its name in ours, its yearly date or its date. */
function surplus(theirs: ReadonlySet<string>, ours: ReadonlyMap<string, { name: string; kind: string }>): string[] {
  const found = [...theirs].filter((date) => !ours.has(date) || ours.get(date)!.kind === 'customary');
  const isYearly = (date: string) => years.every((year) => theirs.has(`${year}${date.slice(4)}`));
  return found.map((date) => `+${ours.get(date)?.name ?? (isYearly(date) ? date.slice(5) : date)}`);
}

function differences(country: HolidayCountry, theirs: ReadonlySet<string>): string[] {
  const all = years.flatMap((year) => listHolidays(country, year));
  // Of two on one day the one with more weight counts.
  const ours = new Map(all.toReversed().map((each) => [each.date, each]));
  for (const each of all) if (each.kind !== 'customary') ours.set(each.date, each);
  const lacking = all.filter(({ date, kind }) => kind !== 'customary' && !theirs.has(date));
  return [...new Set([...surplus(theirs, ours), ...lacking.map(({ name }) => `-${name}`)])].toSorted();
}

describe('the holidays of the Netherlands, Belgium, Germany, France and Great Britain, 2025 to 2032', () => {
  for (const country of Object.keys(parts) as HolidayCountry[]) {
    for (const [other, daysOf] of Object.entries({
      'date-holidays': daysOfDateHolidays,
      opening_hours: daysOfOpeningHours,
    })) {
      it(`are those of ${other}, but for what the law settles: ${country}`, () => {
        const known = rows
          .filter((row) => row.country === country)
          .flatMap(({ days }) => days[other]?.split(' ') ?? []);
        assert.deepEqual(differences(country, daysOf(country)), known.toSorted());
      });
    }
  }

  it('each difference stands in docs/holidays.md', () => {
    const page = readFileSync(join(root, 'docs/holidays.md'), 'utf8').replaceAll(/ +/g, ' ');
    for (const { country, day, others, ours, law } of rows) {
      const row = `| ${[country, day, others, ours, law].join(' | ')} |`;
      assert.ok(page.includes(row), `docs/holidays.md lacks: ${row}`);
    }
  });
});
