import { expect } from '@esm-bundle/chai';
import { describeProblem } from '../../../src/messages/makers/problems.js';
import { holidayNames, type ProblemCode } from '../../../src/schedule/index.js';

/** What people write, where it does not fit, and what is proposed in its place; empty for an example only. */
const written: readonly (readonly [format: string, value: unknown, meant: string])[] = [
  ['exception-date', '24-12-2026', '2026-12-24'],
  ['exception-date', '1/2/2027', '2027-02-01'],
  ['exception-date', '24.12.2026 – 2/1/2027', '2026-12-24..2027-01-02'],
  ['exception-date', '25-12', '12-25'],
  ['exception-date', '12/24/2026', ''],
  ['date', '31-12-2026', '2026-12-31'],
  ['date', '31-02-2026', ''],
  ['date-time', '24-12-2026 15:00', '2026-12-24T15:00'],
  ['time', 15, '15:00'],
  ['time', 9, '09:00'],
  ['time', 25, ''],
  ['time', '9.30', '09:30'],
  ['url', 'www.delinde.example/form', 'https://www.delinde.example/form'],
  ['url', 'javascript:alert(1)', ''],
  ['phone-number', 31201234567, '+31201234567'],
  ['phone-number', '+31 (0)20 123 45 67', '+31201234567'],
  ['international-number', '0031 6 12 34 56 78', '+31612345678'],
  ['phone-number', '020 123 45 67', ''],
  ['time-zone', 'europe/amsterdam', 'Europe/Amsterdam'],
  ['time-zone', 'AMERICA/NEW YORK', 'America/New_York'],
  ['time-zone', 'america/port_of_spain', 'America/Port_of_Spain'],
  ['time-zone', 'Amsterdam', 'Europe/Amsterdam'],
  ['time-zone', 'constructor', ''],
];

const proposalIn = (sentence: string) => /Is "(.*)" bedoeld\?$/.exec(sentence)?.[1] ?? '';

const propose = (code: ProblemCode, value: unknown, expected: readonly string[]) =>
  describeProblem({ code, path: '/x', value, expected }, 'nl');

describe('what a problem proposes', () => {
  for (const [format, value, meant] of written) {
    it(`for ${JSON.stringify(value)} as ${format}: ${meant || 'an example'}`, () => {
      const sentence = propose('wrong-format', value, [format]);
      expect(proposalIn(sentence)).to.equal(meant);
      if (!meant) expect(sentence).to.contain('Bijvoorbeeld: "');
    });
  }

  it('for a place that no engine knows: one that is spelt nearly so, or an example', () => {
    expect(proposalIn(propose('unknown-time-zone', 'Europa/Berlijn', []))).to.equal('Europe/Berlin');
    expect(propose('unknown-time-zone', 'Europe/Nijmegen', [])).to.match(/Bijvoorbeeld: "Europe\/Amsterdam"\.$/);
  });

  for (const [word, meant] of [
    ['kerst', '"christmas-eve", "christmas-day" of "boxing-day"'],
    ['Pasen', '"easter-sunday" of "easter-monday"'],
    ['Pinksteren', '"whit-sunday" of "whit-monday"'],
    ['Christmas', '"christmas-eve" of "christmas-day"'],
    ['king-day', '"kings-day"'],
  ] as const) {
    it(`for the holiday ${word}: ${meant}`, () =>
      expect(propose('wrong-value', word, holidayNames)).to.contain(`Verwacht: ${meant}.`));
  }
});
