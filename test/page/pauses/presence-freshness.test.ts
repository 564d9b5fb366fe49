import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { presencePause } from '../../../src/page/pauses/presence-freshness.js';

const second = 1000;

describe('presencePause', () => {
  for (const [failures, everySeconds, least, most] of [
    [0, 60, 60, 90],
    [0, 10, 10, 15],
    [0, 3600, 3600, 5400],
    [1, 60, 30, 45],
    [2, 60, 60, 90],
    [3, 60, 120, 180],
    [4, 60, 240, 360],
    [6, 60, 900, 1350],
    [5000, 60, 900, 1350],
    [5000, 3600, 3600, 5400],
  ] as const) {
    it(`after ${failures} failures, every ${everySeconds} s: ${least} to ${most} s`, () => {
      expect(presencePause(failures, everySeconds, 0)).to.equal(least * second);
      expect(presencePause(failures, everySeconds, 1)).to.equal(most * second);
    });
  }

  it('FAILURES 17: is never endless, nor at once', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 10, max: 3600 }), chance, (...input) => {
        expect(presencePause(...input)).to.be.within(5 * second, 5400 * second);
      }),
    );
  });
});
