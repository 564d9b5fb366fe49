import { expect } from '@esm-bundle/chai';
import { correctionOf, readServerTime } from '../../src/page/server-time.js';

const now = Date.UTC(2026, 10, 23, 12);
const minute = 60_000;
const day = 1440 * minute;

const headersAt = (instant: number, more: Record<string, string> = {}) =>
  new Headers({ Date: new Date(instant).toUTCString(), ...more });

describe('readServerTime', () => {
  it('takes Date as written halfway the request, in the middle of its second', () => {
    // Sent at 1000, headers at 3000, body read at 7000: the server wrote its time about 5 s ago.
    expect(readServerTime(headersAt(now), 1000, 3000, 7000)).to.deep.equal([now + 5500, now + 5500]);
  });

  it('FAILURES 6: adds the Age of a cache', () => {
    expect(readServerTime(headersAt(now - 40_000, { Age: '40' }), 0, 0, 0)).to.deep.equal([now - 39_500, now + 500]);
  });

  for (const [name, headers] of [
    ['no Date (another origin that does not expose it)', new Headers()],
    ['a Date that is none', new Headers({ Date: 'yesterday' })],
    ['an Age that is none', headersAt(now, { Age: 'old' })],
    ['a negative Age', headersAt(now, { Age: '-600' })],
  ] as const) {
    it(`FAILURES 7: ${name} says nothing`, () => {
      expect(readServerTime(headers, 0, 0, 0)).to.equal(null);
    });
  }

  it('FAILURES 7: a request during which the computer may have slept says nothing', () => {
    expect(readServerTime(headersAt(now), 0, 30_000, 30_000)).to.equal(null);
    expect(readServerTime(headersAt(now), 0, 8000, 8000)).not.to.equal(null);
  });
});

describe('correctionOf', () => {
  it('FAILURES 6: acts above 90 s only', () => {
    for (const off of [0, 1000, 90_000, -90_000]) expect(correctionOf(now, [now + off, now + off])).to.equal(0);
    for (const off of [90_001, -90_001, day]) expect(correctionOf(now, [now + off, now + off])).to.equal(off);
  });

  for (const age of [0, 40_000, 3600_000, day]) {
    for (const clockOff of [0, 10 * minute, -10 * minute, day, -day, 365 * day, -365 * day]) {
      // A cache by the book sends the Date of the origin; nginx and Cloudflare set it anew, with the same Age.
      for (const [cache, date] of [
        ['a cache by the book', now - age],
        ['a cache that sets Date anew', now],
      ] as const) {
        it(`FAILURES 7: Age ${age / 1000} of ${cache} never makes a clock worse that is ${clockOff / 1000} s off`, () => {
          const clock = now + clockOff;
          const corrected = clock + correctionOf(clock, [date, date + age]);
          expect(Math.abs(corrected - now)).to.be.at.most(Math.abs(clockOff));
          if (age < 90_000) expect(Math.abs(corrected - now)).to.be.at.most(90_000);
        });
      }
    }
  }

  it('FAILURES 6: a clock that is further off than the age of a cached answer is set right by it', () => {
    const oldAnswer = [now - day, now] as const;
    expect(correctionOf(now + day, oldAnswer)).to.equal(-day);
    expect(correctionOf(now - 2 * day, oldAnswer)).to.equal(day);
  });
});
