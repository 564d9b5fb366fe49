import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { schedulePause } from '../../../src/page/pauses/schedule-freshness.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('schedulePause', () => {
  for (const [failures, refreshMinutes, least, most] of [
    [0, 15, 15 * minute, 30 * minute],
    [0, 1, minute, 2 * minute],
    [0, 1440, 24 * hour, 48 * hour],
    [1, 15, second, 3 * second],
    [2, 15, minute, 2 * minute],
    [3, 15, 2 * minute, 4 * minute],
    [5, 15, 8 * minute, 16 * minute],
    [6, 15, 15 * minute, 30 * minute],
    [2, 1, minute, 2 * minute],
    [5000, 15, 15 * minute, 30 * minute],
  ] as const) {
    it(`after ${failures} failures, refreshing every ${refreshMinutes} minutes: ${least} to ${most} ms`, () => {
      expect(schedulePause(failures, refreshMinutes, 0)).to.equal(least);
      expect(schedulePause(failures, refreshMinutes, 0.5)).to.equal((least + most) / 2);
      expect(schedulePause(failures, refreshMinutes, 1)).to.equal(most);
    });
  }

  it('FAILURES 17: is never endless, nor at once', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 1440 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...input) => {
          expect(schedulePause(...input)).to.be.within(second, 48 * hour);
        },
      ),
    );
  });
});
