import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromJsonLd, toJsonLd } from '../../src/formats/json-ld.js';
import { isLive, parseSchedule, type Schedule } from '../../src/schedule/index.js';
import {
  changesAs,
  day,
  openOrNot,
  plainDocument,
  realSchedules,
  runs,
  scheduleOf,
  seed,
  twoYears,
} from './formats-cases.js';

const now = Date.parse('2026-11-23T09:00Z');
const days = twoYears / day;

function thereAndBack(schedule: Schedule, instant: number): Schedule {
  const { data } = toJsonLd(schedule, instant, schedule.language, days);
  const { document, lost } = fromJsonLd(JSON.parse(JSON.stringify(data)), schedule.timeZone);
  assert.ok(document, JSON.stringify(lost));
  return scheduleOf(document);
}

describe('JSON-LD, there and back', () => {
  it(`keeps every opening and closing of two years of random documents, seed ${seed}`, () => {
    const property = fc.property(plainDocument, ({ document, place }) => {
      const schedule = scheduleOf(document);
      const from = Date.parse(place.date) - 20 * day;
      const until = from + twoYears - 2 * day;
      const back = thereAndBack(schedule, from);
      const compare = (id?: string) =>
        assert.deepEqual(
          changesAs(openOrNot, back, from, until, id),
          changesAs(openOrNot, schedule, from, until, id),
          `${id ?? 'organisation'}`,
        );
      compare();
      schedule.channels
        .filter((channel) => isLive(channel) && channel.type !== 'visit')
        .forEach(({ id }) => compare(id));
    });
    fc.assert(property, { seed, numRuns: runs(12), endOnFailure: true });
  });
});

describe('JSON-LD of real schedules', () => {
  for (const { id, document } of realSchedules) {
    it(id, () => {
      const schedule = scheduleOf(document);
      const { data, lost } = toJsonLd(schedule, now);
      for (const { path } of lost) assert.match(path, /^(\/[^/]+)*$/);
      const imported = fromJsonLd(data, schedule.timeZone);
      assert.ok(imported.document && parseSchedule(imported.document).ok, JSON.stringify(imported.lost));
    });
  }
});
