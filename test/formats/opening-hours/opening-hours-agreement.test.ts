import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { fromOpeningHours } from '../../../src/formats/opening-hours/from-opening-hours.js';
import { evaluateOrganisation } from '../../../src/schedule/index.js';
import { day, isoOf, scheduleOf, seed } from '../formats-cases.js';

/* What is imported, against opening_hours.js, which reads wall times in the zone of the host (UTC here). */

const begin = Date.parse('2026-11-30T00:00Z');
const end = begin + 400 * day;
const halfHour = 1_800_000;

/** The moments, half an hour apart, at which one of the two is open and the other is not. */
function differences(text: string, document: unknown): { readonly weOnly: string[]; readonly theyOnly: string[] } {
  const schedule = scheduleOf(document);
  const theirs = new OpeningHours(text).getIterator(new Date(begin));
  const found = { weOnly: [] as string[], theyOnly: [] as string[] };
  const isOpen = () => theirs.getState() && !theirs.getUnknown();
  for (let at = begin, areTheyOpen = isOpen(); at < end;) {
    const isMore = theirs.advance(new Date(end + day));
    const until = isMore ? Math.min(end, theirs.getDate().getTime()) : end;
    for (; at < until; at += halfHour) {
      const areWeOpen = evaluateOrganisation(schedule, at).state === 'open';
      if (areWeOpen !== areTheyOpen) found[areWeOpen ? 'weOnly' : 'theyOnly'].push(isoOf(at));
    }
    areTheyOpen = isOpen();
  }
  return found;
}

function canTheyRead(text: string): boolean {
  try {
    return Boolean(new OpeningHours(text));
  } catch {
    return false;
  }
}

const agreed = [
  'Jul Mo-Fr 09:00-12:00, Jul Sa 14:00-16:00',
  'Mo-Su 18:00-02:00; Mo 00:00-02:00 off',
  'Mo-Su 18:00-03:00; Mo 00:00-01:00 off',
  'Mo-Su 18:00-02:00; Mo 22:00-01:00 off',
  'Mo-Fr 09:00-17:00, Dec 24 18:00-20:00',
  'Mo-Fr 09:00-17:00, Mo 12:00-13:00 unknown',
  'Mo-Fr 09:00-17:00, Mo off',
  'Jul Mo-Fr 09:00-17:00, Jul 10-20 off',
  'Jul 10-20 Mo-Fr off, Mo-Fr 20:00-24:00',
  'Jul 09:00-12:00; Jul 10-31 13:00-17:00',
  'Jul 10-20 09:00-12:00; Jul 13:00-17:00',
  '2027 Jul 5-9 09:00-17:00; Mo off',
  '2027 Jul 5-9 09:00-17:00; Jul 6 off',
  'Mo-Fr 09:00-17:00, 2027 Jul 5-9 19:00-20:00; 2027 Jul 7 off',
  'Mo-Fr 09:00-17:00; 2027 Jul 5-9 12:00-13:00 off; 2027 Jul 7 10:00-15:00',
  'Mo-Fr 09:00-17:00; 2027 Jul 5 09:00-17:00; Mo 12:00-13:00 off',
  'Fr 18:00-02:00; Sa[1] 00:00-01:00 off',
  'Mo-Th 18:00-02:00; Jul 5-9 off; Jul 10 off',
  '2026+ Mo-Fr 09:00-17:00',
  '2027+ Mo-Fr 09:00-17:00; 2027 Jul 5-9 off',
  'Mo-Fr 09:00-17:00; 2027+ Mo-Fr 10:00-16:00; 2027+ Sa 10:00-12:00',
];

/** A rule that no selector of a document says, or that would be weaker there: it is not read, and that is told. */
const refused = [
  'Mo-Fr 09:00-17:00; week 01-53/2 Mo[1] 09:00-12:00',
  'Mo-Fr 09:00-17:00; Mo[1] 10:00-11:00; week 01-53/2 Mo off',
  'Jul Mo 09:00-17:00; Mo[1] off',
  'Mo-Fr 09:00-17:00, Dec 24 10:00-12:00 "by appointment"',
  'Mo-Fr 09:00-17:00; 2027 Feb 31 off',
  'Mo-Fr 09:00-17:00; Feb 30 off',
  'Mo-Fr 09:00-17:00; 2028-2027 off',
  'Mo-Fr 09:00-17:00; Jul+ off',
];

describe('opening_hours, imported, and as opening_hours.js reads them', () => {
  for (const text of agreed) {
    it(text, () => {
      const { document } = fromOpeningHours(text, 'UTC');
      const { weOnly, theyOnly } = differences(text, document);
      assert.deepEqual(weOnly, []);
      // A night goes with its evening; opening_hours.js leaves the end of one that is "off".
      const byDay = theyOnly.filter((at) => at.slice(11) >= '02:00');
      assert.deepEqual(byDay, []);
    });
  }

  for (const text of refused) {
    it(`not read: ${text}`, () => {
      const { lost } = fromOpeningHours(text, 'UTC');
      const codes = lost.map(({ code }) => code);
      assert.deepEqual(codes, ['unsupported']);
    });
  }

  it('keeps a night that lasts into a day with other hours, and says that this is not certain', () => {
    const { document, lost } = fromOpeningHours('Mo-Th 17:00-01:00; Fr,Sa 17:00-03:00', 'UTC');
    assert.deepEqual(document?.hours, { 'mon-thu': ['17:00-01:00'], 'fri,sat': ['17:00-03:00'] });
    assert.deepEqual(lost, [{ code: 'assumed', path: '/1', value: 'Fr,Sa 17:00-03:00' }]);
  });

  it(`is never open where they are not without telling, seed ${seed}`, () => {
    const one = fc.constantFrom;
    const dates = one('', '', '', 'Jul ', 'Jul 10 ', 'Jul 10-20 ', '2027 Jul ', '2027 Jul 5-9 ', 'Dec 24-Jan 02 ');
    const days = one('', 'Mo-Fr ', 'Mo ', 'Su-Tu ', 'Mo[1] ', 'Mo[-1] ');
    const times = one('09:00-17:00', '18:00-02:00', '12:00-13:00', '00:00-02:00', '09:00-12:00,13:00-17:00');
    const state = one(' ', ' ', ' off', ' unknown');
    const rule = fc.tuple(dates, days, times, state).map((parts) => parts.join(''));
    const further = fc.tuple(one('; ', ', '), rule).map((parts) => parts.join(''));
    const texts = fc.tuple(rule, fc.array(further, { minLength: 1, maxLength: 3 })).map(([a, b]) => a + b.join(''));
    const property = fc.property(texts.filter(canTheyRead), (text) => {
      const { document, lost } = fromOpeningHours(text, 'UTC');
      if (!lost.length) assert.deepEqual(differences(text, document).weOnly, [], text);
    });
    fc.assert(property, { seed, numRuns: Number(process.env.RUNS ?? 60) });
  });
});
