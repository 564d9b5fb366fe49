import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import OpeningHours from 'opening_hours';
import { fromOpeningHours } from '../../../src/formats/opening-hours/from-opening-hours.js';
import { toOpeningHours } from '../../../src/formats/opening-hours/to-opening-hours.js';
import { isLive, parseSchedule, type Schedule, type State } from '../../../src/schedule/index.js';
import { zoneOf } from '../../../src/schedule/calendar/zoned-time.js';
import {
  changesAs,
  checkRandomly,
  day,
  openOrNot,
  realSchedules,
  scheduleOf,
  seed,
  twoYears,
  type OpenChange,
} from '../formats-cases.js';

const now = Date.parse('2026-11-23T09:00Z');

/** What opening_hours.js, which reads wall times in the zone of the host (UTC here), says of a text. */
function readIndependently(text: string, { timeZone }: Schedule, from: number, until: number): OpenChange[] {
  assert.equal(process.env.TZ ?? new Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC');
  const zone = zoneOf(timeZone)!;
  const { day: firstDay, minute } = zone.toWallTime(from);
  const reader = new OpeningHours(text);
  const iterator = reader.getIterator(new Date(firstDay * day + minute * 60_000));
  const changes: OpenChange[] = [];
  const isOpen = () => (iterator.getState() && !iterator.getStateString().includes('unknown') ? 'open' : 'not open');
  let last = isOpen();
  while (iterator.advance(new Date(until + day))) {
    const wall = iterator.getDate().getTime();
    const at = zone.toInstant(Math.floor(wall / day), (wall % day) / 60_000);
    if (at >= until) break;
    if (isOpen() !== last) changes.push({ at: new Date(at).toISOString(), to: isOpen() });
    last = isOpen();
  }
  return changes;
}

describe('opening_hours, there and back', () => {
  it(`keeps every opening and closing of two years of random documents, as opening_hours.js reads them too, seed ${seed}`, () => {
    checkRandomly(4, (schedule, begin) => {
      const from = begin - 20 * day - 1; // so that what changes at midnight is a change for both readers
      const until = from + twoYears - 2 * day;
      const ids = schedule.channels.filter(isLive).map(({ id }) => id);
      for (const id of [null, ...ids].slice(0, 3)) {
        const { text } = toOpeningHours(schedule, {
          instant: from,
          days: twoYears / day,
          ...(id ? { channelId: id } : {}),
        });
        const expected = changesAs(openOrNot, schedule, from, until, id ?? undefined);
        const imported = fromOpeningHours(text, schedule.timeZone);
        assert.ok(imported.document, JSON.stringify(imported.lost));
        assert.deepEqual(changesAs(openOrNot, scheduleOf(imported.document), from, until), expected, text);
        assert.deepEqual(readIndependently(text, schedule, from, until), expected, `opening_hours.js: ${text}`);
      }
    });
  });
});

it('a closing until the end of February is seen by opening_hours.js', () => {
  const exceptions = [{ date: '2027-02-27..2027-02-28', hours: 'closed' }];
  const schedule = scheduleOf({ version: 1, timeZone: 'UTC', hours: 'always', exceptions });
  const until = now + 200 * day;
  const { text } = toOpeningHours(schedule, { instant: now, days: 200 });
  assert.deepEqual(readIndependently(text, schedule, now, until), changesAs(openOrNot, schedule, now, until));
});

const withoutBreak = (state: State) => (state === 'break' ? 'closed' : state);

describe('opening_hours of real schedules', () => {
  for (const { id, document } of realSchedules) {
    it(`${id}, there and back in every state`, () => {
      const schedule = scheduleOf(document);
      const until = now + 300 * day;
      const [first] = schedule.channels.filter(isLive);
      for (const channel of [null, ...(first ? [first.id] : [])]) {
        const { text, lost } = toOpeningHours(schedule, {
          instant: now,
          days: 301,
          ...(channel ? { channelId: channel } : {}),
        });
        for (const { path } of lost) assert.match(path, /^(\/[^/]+)*$/);
        const imported = fromOpeningHours(text, schedule.timeZone);
        assert.ok(imported.document && parseSchedule(imported.document).ok, `${text} ${JSON.stringify(imported.lost)}`);
        assert.deepEqual(imported.lost, [], text);
        assert.deepEqual(
          changesAs(withoutBreak, scheduleOf(imported.document), now, until),
          changesAs(withoutBreak, schedule, now, until, channel ?? undefined),
          text,
        );
      }
    });
  }
});
