import { expect } from '@esm-bundle/chai';
import { callbackPause } from '../../../src/page/pauses/callback-retry.js';

const second = 1000;

describe('callbackPause', () => {
  for (const [failures, asked, least, most] of [
    [1, 0, 1, 2],
    [2, 0, 2, 4],
    [4, 0, 8, 16],
    [1, 20, 20, 21],
    [4, 1, 8, 16],
    [1, 90, 90, null],
    [1, 91, null, null],
    [5, 0, null, null],
  ] as const) {
    it(`after ${failures} failures, asked for ${asked} s: ${least} to ${most} s`, () => {
      expect(callbackPause(failures, asked * second, 0)).to.equal(least && least * second);
      expect(callbackPause(failures, asked * second, 1)).to.equal(most && most * second);
    });
  }
});
