import { expect } from '@esm-bundle/chai';
import { parseSchedule, type Problem } from '../../../src/schedule/index.js';
import { readSchedule } from '../../../src/schedule/document/quick-check/read-schedule.js';
import { formatDate, formatTime } from '../../../src/schedule/calendar/dates.js';

const phone = { type: 'phone', number: '+31201234567' };
const pause = { name: 'x', time: '10:00-10:05' };
const closed = { date: '2026-12-24', hours: 'closed' };
const version = { from: '2027-01-01', hours: 'closed' };
const override = { hours: 'closed', from: '2027-01-01' };

const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index));
const intervals = (count: number) => many(count, (index) => `${formatTime(index * 2)}-${formatTime(index * 2 + 1)}`);
const selectors = (count: number) =>
  Object.fromEntries(many(count, (index) => [`mon${',tue'.repeat(index)}`, 'closed'] as const));

/** How many there may be in each place, and a document with so many. */
const places: readonly (readonly [path: string, most: number, document: (count: number) => object])[] = [
  ['/hours', 24, (count) => ({ hours: intervals(count) })],
  ['/hours/mon-fri', 24, (count) => ({ hours: { 'mon-fri': intervals(count) } })],
  ['/hours', 250, (count) => ({ hours: selectors(count) })],
  ['/breaks', 50, (count) => ({ breaks: many(count, () => pause) })],
  ['/exceptions', 250, (count) => ({ exceptions: many(count, () => closed) })],
  ['/exceptions/0/date', 250, (count) => ({ exceptions: [{ ...closed, date: many(count, formatDate) }] })],
  ['/exceptions/0/extra', 24, (count) => ({ exceptions: [{ date: '12-24', extra: intervals(count) }] })],
  ['/exceptions/0/breaks', 50, (count) => ({ exceptions: [{ date: '12-24', breaks: many(count, () => pause) }] })],
  ['/versions', 50, (count) => ({ versions: many(count, () => version) })],
  ['/override', 50, (count) => ({ override: many(count, () => override) })],
  ['/channels', 50, (count) => ({ channels: many(count, (index) => ({ ...phone, id: `p${index}` })) })],
  ['/channels/0/hours', 24, (count) => ({ channels: [{ ...phone, id: 'p', hours: intervals(count) }] })],
  ['/channels/0/versions', 50, (count) => ({ channels: [{ ...phone, id: 'p', versions: many(count, () => version) }] })],
  ['/exceptions/0/note', 5000, (count) => ({ exceptions: [{ date: '12-24', note: 'x'.repeat(count) }] })],
  ['/exceptions/0/note/nl', 5000, (count) => ({ exceptions: [{ date: '12-24', note: { nl: 'x'.repeat(count) } }] })],
]; // prettier-ignore

const whole = (document: object) => ({ version: 1, timeZone: 'Europe/Amsterdam', hours: 'closed', ...document });

function problemsOf(document: object): readonly Problem[] {
  const result = parseSchedule(whole(document));
  return result.ok ? [] : result.problems;
}

describe('how much a document may hold (FAILURES 60)', () => {
  for (const [path, most, document] of places) {
    it(`${path}: ${most}, and one more is a problem with its place`, async () => {
      expect(problemsOf(document(most))).to.eql([]);
      const [problem, ...others] = problemsOf(document(most + 1));
      expect(others).to.eql([]);
      expect(problem).to.include({ code: most === 5000 ? 'too-long' : 'too-many', path });
      expect(problem!.expected).to.eql([`${most}`]);
      expect((await readSchedule(whole(document(most)))).ok).to.equal(true);
      expect((await readSchedule(whole(document(most + 1)))).ok).to.equal(false);
    });
  }
});
