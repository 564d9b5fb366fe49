import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromOpeningHours } from '../../../src/formats/opening-hours/from-opening-hours.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { seed } from '../formats-cases.js';

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
    fc.assert(property, { seed, numRuns: 5000 });
    const start = process.cpuUsage();
    fromOpeningHours('Mo,'.repeat(20_000), zone);
    fromOpeningHours('Mo 08:00-17:00; '.repeat(3000), zone);
    // Processor time: what else the machine does, does not count.
    assert.ok(process.cpuUsage(start).user < 2_000_000);
  });
});
