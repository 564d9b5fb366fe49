import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { parseDate } from '../../src/schedule/calendar/dates.js';
import {
  describeDay,
  quickMoments,
  readMoment,
  wallTimeAt,
  weekOf,
  writeMoment,
} from '../../stories/demo/travel-moments.js';

const zone = 'Europe/Amsterdam';
const dayOf = (date: string) => parseDate(date) ?? assert.fail(date);

/** Where a link leads to. */
function read(text: string): string | null {
  const moment = readMoment(text, zone);
  return moment && writeMoment(moment);
}

describe('the moments of the demo', () => {
  const hostZone = process.env.TZ;
  afterEach(() => {
    if (hostZone === undefined) delete process.env.TZ;
    else process.env.TZ = hostZone;
  });

  for (const visitorZone of ['UTC', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe']) {
    for (const [text, expected] of [
      ['2026-11-24T12:45', '2026-11-24T12:45'],
      ['2026-11-24', '2026-11-24T00:00'],
      ['2026-11-24T11:45Z', '2026-11-24T12:45'],
      ['2026-11-24T12:45:30+01:00', '2026-11-24T12:45'],
      ['2026-03-29T02:30', '2026-03-29T03:30'], // skipped in Amsterdam
      ['2026-03-08T02:30', '2026-03-08T02:30'], // skipped in New York
      ['2026-10-04T02:15', '2026-10-04T02:15'], // skipped on Lord Howe
      ['2026-10-25T02:30', '2026-10-25T02:30'], // repeated in Amsterdam
      ['2026-02-30', null],
      ['2026-11-24T25:00', null],
      ['inhoud', null],
      ['', null],
    ] as const) {
      it(`${text || 'nothing'} is ${expected} for a visitor in ${visitorZone}`, () => {
        process.env.TZ = visitorZone;
        assert.equal(read(text), expected);
      });
    }

    it(`are described alike for a visitor in ${visitorZone}`, () => {
      process.env.TZ = visitorZone;
      for (const date of ['2026-03-08', '2026-03-29', '2026-10-04', '2026-11-24']) {
        assert.match(describeDay(dayOf(date)), new RegExp(` ${Number(date.slice(8))} [a-z]+ 2026$`));
      }
      assert.equal(describeDay(dayOf('2026-11-24')), 'dinsdag 24 november 2026');
    });
  }

  it('stand in a week that starts on Monday', () => {
    const week = weekOf(dayOf('2026-11-29'));
    assert.deepEqual([describeDay(week[0] ?? NaN, 'EEEEEE d'), week.length], ['ma 23', 7]);
  });

  it('of now are those of the organisation', () => {
    assert.equal(writeMoment(wallTimeAt(Date.parse('2026-11-24T23:30:00Z'), zone)), '2026-11-25T00:30');
  });

  it('are all real ones', () => {
    for (const [, moment] of quickMoments) assert.equal(read(moment), moment);
  });
});
