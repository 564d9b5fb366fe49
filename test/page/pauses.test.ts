import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { pauseAfter, retryAfter, shortestPause } from '../../src/page/pauses.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('pauseAfter', () => {
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
      expect(pauseAfter(failures, refreshMinutes, 0)).to.equal(least);
      expect(pauseAfter(failures, refreshMinutes, 0.5)).to.equal((least + most) / 2);
      expect(pauseAfter(failures, refreshMinutes, 1)).to.equal(most);
    });
  }

  it('FAILURES 17: is never endless, nor at once', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 1440 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (...input) => {
          expect(pauseAfter(...input)).to.be.within(second, 48 * hour);
        },
      ),
    );
  });

  it('lets a returning visitor try sooner, but less so the longer it goes on', () => {
    expect(shortestPause(2)).to.equal(10 * second);
    expect(shortestPause(20)).to.equal(100 * second);
  });
});

describe('retryAfter', () => {
  const now = Date.UTC(2026, 10, 23, 12);
  for (const [header, expected] of [
    [null, 0],
    ['', 0],
    ['120', 120 * second],
    [' 120 ', 120 * second],
    ['0', 0],
    ['-5', 0],
    ['soon', 0],
    [new Date(now + 5 * minute).toUTCString(), 5 * minute],
    [new Date(now - 5 * minute).toUTCString(), 0],
    ['99999999999', 24 * hour],
    [new Date(now + 900 * hour).toUTCString(), 24 * hour],
    ['Infinity', 24 * hour],
  ] as const) {
    it(`${JSON.stringify(header)} is ${expected} ms`, () => expect(retryAfter(header, now)).to.equal(expected));
  }
});
