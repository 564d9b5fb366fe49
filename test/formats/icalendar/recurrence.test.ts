import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import rruleModule from 'rrule';
import { RRuleTemporal } from 'rrule-temporal';
import { expandRule } from '../../../src/formats/icalendar/recurrence-days.js';
import { readRule } from '../../../src/formats/icalendar/recurrence-rule.js';
import { formatDate, parseDate } from '../../../src/schedule/calendar/dates.js';
import { seed } from '../formats-cases.js';

const { rrulestr } = rruleModule;

/** The days of a rule by our reader. */
function ours(rule: string, start: string, [from, until]: readonly [string, string]): string[] {
  const read = readRule(rule);
  assert.ok(read, rule);
  const days = { from: parseDate(from)!, until: parseDate(until)! };
  return expandRule(read, parseDate(start)!, Infinity, days).days.map(formatDate);
}

/** The days of a rule by rrule 2.8.1 (made after dateutil). */
function byRrule(rule: string, start: string, [from, until]: readonly [string, string]): string[] {
  const set = rrulestr(`DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`);
  const found = set.between(new Date(`${from}T00:00Z`), new Date(`${until}T00:00Z`), true);
  // A day that two positions name is there twice (findings/rrule-set-positions.sh).
  return [...new Set(found.map((date) => date.toISOString().slice(0, 10)))];
}

/** The days of a rule by rrule-temporal 2.2.8. */
function byTemporal(rule: string, start: string, [from, until]: readonly [string, string]): string[] {
  const written = `DTSTART:${start.replaceAll('-', '')}T000000Z\nRRULE:${rule}`;
  const set = new RRuleTemporal({ rruleString: written });
  const found = set.between(new Date(`${from}T00:00Z`), new Date(`${until}T00:00Z`), true);
  return found.map((date) => date.toString().slice(0, 10));
}

const window = ['2026-11-01', '2032-12-31'] as const;

describe('rules of a calendar that readers stumble over (FAILURES 65)', () => {
  const rows = [
    ['the twentieth Monday', 'FREQ=YEARLY;BYDAY=20MO', '2027-05-17', '2027-05-17 2028-05-15 2029-05-14'],
    ['Monday of week 53', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2026-12-28', '2026-12-28 2032-12-27'],
    [
      'the last day of the month by its position',
      'FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1',
      '2026-11-30',
      '2026-11-30 2026-12-31 2027-01-31 2027-02-28',
    ],
    ['29 February', 'FREQ=YEARLY', '2028-02-29', '2028-02-29 2032-02-29'],
    [
      'the last working day',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2026-11-30',
      '2026-11-30 2026-12-31 2027-01-29',
    ],
    ['the last day of the year', 'FREQ=YEARLY;BYYEARDAY=-1', '2026-12-31', '2026-12-31 2027-12-31'],
    [
      'every second week from Sunday',
      'FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,MO',
      '2026-11-29',
      '2026-11-29 2026-11-30 2026-12-13 2026-12-14',
    ],
    ['Friday the 13th', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-11-13', '2026-11-13 2027-08-13 2028-10-13'],
  ] as const;
  for (const [name, rule, start, days] of rows) {
    it(name, () => {
      const expected = days.split(' ');
      assert.deepEqual(ours(rule, start, window).slice(0, expected.length), expected);
      assert.deepEqual(byRrule(rule, start, window).slice(0, expected.length), expected);
    });
  }

  for (const rule of [
    'RSCALE=CHINESE;FREQ=YEARLY',
    'FREQ=HOURLY',
    'FREQ=DAILY;BYHOUR=9',
    'FREQ=WEEKLY;BYDAY=2MO',
    'FREQ=YEARLY;BYWEEKNO=20',
    'FREQ=YEARLY;BYDAY=XX',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;INTERVAL=x',
    'FREQ=MONTHLY;BYSETPOS=1',
    'FREQ=YEARLY;X=1',
    'BYDAY=MO',
    '',
  ]) {
    it(`and rules that are none, or that no two read alike: ${rule || 'nothing'}`, () =>
      assert.equal(readRule(rule), null));
  }
});

const some = (least: number, most: number) =>
  fc.uniqueArray(
    fc.integer({ min: least, max: most }).filter((each) => each !== 0),
    { minLength: 1, maxLength: 4 },
  );
const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), { minLength: 1, maxLength: 4 });
const nthDays = (most: number) =>
  fc
    .array(fc.tuple(fc.integer({ min: -most, max: most }).filter(Boolean), fc.constantFrom('MO', 'WE', 'SU')), {
      minLength: 1,
      maxLength: 3,
    })
    .map((list) => [...new Set(list.map(([nth, day]) => `${nth}${day}`))]);

const part = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  fc.option(
    values.map((list) => `;${name}=${list.join()}`),
    { nil: '' },
  );
const always = (name: string, values: fc.Arbitrary<readonly (string | number)[]>) =>
  values.map((list) => `;${name}=${list.join()}`);
const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((list) => list.join(''));

/** Valid rules of days, of each frequency. */
const bodies = fc.oneof(
  joined(fc.constant('FREQ=DAILY'), part('BYMONTH', some(1, 12)), part('BYDAY', days)),
  joined(fc.constant('FREQ=WEEKLY'), part('BYMONTH', some(1, 12)), part('BYDAY', days)),
  joined(
    fc.constant('FREQ=MONTHLY'),
    part('BYMONTH', some(1, 12)),
    part('BYMONTHDAY', some(-31, 31)),
    part('BYDAY', days),
  ),
  joined(fc.constant('FREQ=MONTHLY'), part('BYMONTH', some(1, 12)), always('BYDAY', nthDays(5))),
  joined(fc.constant('FREQ=MONTHLY'), always('BYDAY', days), always('BYSETPOS', some(-3, 3))),
  joined(fc.constant('FREQ=YEARLY'), part('BYMONTH', some(1, 12)), part('BYMONTHDAY', some(-31, 31))),
  joined(fc.constant('FREQ=YEARLY'), part('BYMONTH', some(1, 12)), always('BYDAY', days)),
  joined(fc.constant('FREQ=YEARLY'), always('BYDAY', nthDays(53))),
  joined(fc.constant('FREQ=YEARLY'), always('BYMONTH', some(1, 12)), always('BYDAY', nthDays(5))),
  joined(fc.constant('FREQ=YEARLY'), always('BYWEEKNO', some(-53, 53)), always('BYDAY', days)),
  joined(fc.constant('FREQ=YEARLY'), always('BYYEARDAY', some(-366, 366))),
  joined(fc.constant('FREQ=YEARLY'), always('BYDAY', days), always('BYSETPOS', some(-20, 20))),
);
const rules = joined(
  bodies,
  fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3'),
  fc.constantFrom('', ';WKST=SU', ';WKST=TH'),
  fc.constantFrom('', '', ';COUNT=7'),
).map((rule) => (rule.includes('BYSETPOS') ? rule.replace(';COUNT=7', '') : rule));

describe('500 rules at random', () => {
  it('mean the same days to a second reader; where that one errs, to a third', () => {
    let [compared, third] = [0, 0];
    fc.assert(
      fc.property(rules, fc.integer({ min: 0, max: 800 }), (rule, offset) => {
        const begin = formatDate(parseDate('2024-01-01')! + offset);
        // The first day is one of the rule's, as it should be.
        const [start] = byRrule(rule.replace(/;COUNT=\d+/, ''), begin, [begin, '2036-12-31']);
        if (start === undefined) return;
        compared++;
        const days = ours(rule, start, window);
        if (days.join() === byRrule(rule, start, window).join()) return;
        third++;
        assert.deepEqual(days, byTemporal(rule, start, window), `${rule} from ${start}`);
      }),
      { seed, numRuns: 500 },
    );
    assert.ok(compared > 450, `${compared}`);
    assert.ok(third < 10, `${third}`);
  });
});
