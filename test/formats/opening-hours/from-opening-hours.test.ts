import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromOpeningHours } from '../../../src/formats/opening-hours/from-opening-hours.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { seed } from '../formats-cases.js';
import { tries } from '../../support/random-runs.js';

const zone = 'Europe/Amsterdam';

interface Row {
  readonly text: string;
  /** Without version and zone; null when nothing can be read. */
  readonly document: object | null;
  /** Code and path of each loss. */
  readonly lost: readonly string[];
}

const file = join(import.meta.dirname, '../../cases/opening-hours.json');
const rows = JSON.parse(readFileSync(file, 'utf8')) as readonly Row[];

describe('opening_hours as others write them', () => {
  for (const { text, document: expected, lost: losses } of rows) {
    it(text || 'nothing', () => {
      const { document, lost } = fromOpeningHours(text, zone);
      assert.deepEqual(document, expected && { version: 1, timeZone: zone, ...expected });
      assert.deepEqual(
        lost.map(({ code, path }) => `${code} ${path}`),
        losses,
      );
    });
  }

  it('public holidays are those of the country of the clock, which is told', () => {
    const read = (text: string, timeZone: string) => {
      const { document, lost } = fromOpeningHours(text, timeZone);
      const [exception] = document?.exceptions ?? [];
      const told = lost.map(({ code, value }) => `${code} ${String(value)}`);
      return { days: exception?.days, holiday: exception?.holiday, hours: exception?.hours, told };
    };
    const text = 'Mo-Fr 08:00-17:00; PH off';
    const german = read(text, 'Europe/Berlin');
    assert.deepEqual([german.hours, german.told], ['closed', ['assumed holidays DE']]);
    assert.ok(german.holiday?.includes('german-unity-day'));
    assert.deepEqual(read(text, 'Europe/Warsaw').told, ['public-holidays PH off']);
    assert.equal(fromOpeningHours('PH off', 'Europe/Warsaw').document, null);
    assert.equal(fromOpeningHours('PH off', zone).document?.hours, 'unknown');
    assert.deepEqual(read('Mo-Sa,PH 10:00-12:00', zone).hours, ['10:00-12:00']);
    // A later rule for weekdays is stronger than that for holidays.
    assert.equal(read('PH off; Mo-Fr 08:00-17:00', zone).days, 'sat,sun');
    // A date of a document is stronger than a holiday: what comes after it is not taken for certain.
    assert.deepEqual(read('Mo-Fr 08:00-17:00; Dec 25 10:00-12:00; PH off', zone).told, ['unsupported PH off']);
  });

  it('never throws, is quick, and what it makes is valid', () => {
    const part = fc.constantFrom(
      'Mo',
      'Fr',
      '-',
      ',',
      ';',
      ' ',
      '08:00',
      '17:00-02:00',
      '2026',
      'Dec',
      '25',
      'Feb 30',
      '[1]',
      '[-1]',
      'off',
      '"x"',
      'week',
      '01-53/2',
      '24/7',
      'PH',
      '||',
      '+',
      '(',
      ':',
    );
    const texts = fc.oneof(
      fc.array(part, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string(),
    );
    const property = fc.property(texts, (text) => {
      const { document } = fromOpeningHours(text, zone);
      assert.ok(document === null || parseSchedule(document).ok, text);
    });
    fc.assert(property, { seed, numRuns: tries(5000) });
    const start = process.cpuUsage();
    fromOpeningHours('Mo,'.repeat(20_000), zone);
    fromOpeningHours('Mo 08:00-17:00; '.repeat(3000), zone);
    // Processor time: what else the machine does, does not count.
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
