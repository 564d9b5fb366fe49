import { expect } from '@esm-bundle/chai';
import { pauseAfterFailure, retryAfter } from '../../../src/page/pauses/request-retry.js';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

describe('pauseAfterFailure', () => {
  it('lets a returning visitor try sooner, but less so the longer it goes on', () => {
    expect(pauseAfterFailure(hour, 2, 0, 0.5)).to.deep.equal([hour, 10 * second]);
    expect(pauseAfterFailure(hour, 20, 0, 0.5)).to.deep.equal([hour, 100 * second]);
    expect(pauseAfterFailure(minute, 20, 0, 0.5)).to.deep.equal([minute, minute]);
  });

  it('is not shorter than the server asks for, and then spread; a returning visitor waits as long', () => {
    expect(pauseAfterFailure(minute, 1, hour, 0)).to.deep.equal([hour, hour]);
    expect(pauseAfterFailure(minute, 1, hour, 0.5)).to.deep.equal([hour + minute / 2, hour]);
    expect(pauseAfterFailure(hour, 1, minute, 0.5)).to.deep.equal([hour, minute]);
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
