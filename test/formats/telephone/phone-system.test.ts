import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toDialplan } from '../../../src/formats/telephone/to-dialplan.js';
import { toPhoneChecklist } from '../../../src/formats/telephone/to-phone-checklist.js';
import { evaluateChannel, evaluateOrganisation, type Schedule, type State } from '../../../src/schedule/index.js';
import { civilDate, weekday } from '../../../src/schedule/calendar/dates.js';
import { zoneOf } from '../../../src/schedule/calendar/zoned-time.js';
import { runDialplan, type AsteriskTime } from './asterisk.js';
import { checkRandomly, day, isoOf, realSchedules, scheduleOf, seed } from '../formats-cases.js';

const now = Date.parse('2026-11-23T00:00Z');
const minute = 60_000;
const labels = { open: 'open,s,1', break: 'break,s,1', closed: 'closed,s,1', limited: 'limited,s,1' };

/** Both exports of a schedule need the same days, which it remembers. */
const schedules = realSchedules.map(({ id, document }) => ({ id, schedule: scheduleOf(document) }));

const labelOf = (state: State) => (state === 'appointment' || state === 'unknown' ? labels.closed : labels[state]);

/** A moment as Asterisk sees it. */
function asteriskTime(timeZone: string, at: number): AsteriskTime {
  const wall = zoneOf(timeZone)!.toWallTime(at);
  const { year, month, dayOfMonth } = civilDate(wall.day);
  const date = year * 10_000 + month * 100 + dayOfMonth;
  return { date, month, dayOfMonth, weekday: (weekday(wall.day) + 1) % 7, minute: wall.minute };
}

/** The minutes at which Asterisk sends a call elsewhere than the schedule says, over so many days. */
function disagreements(schedule: Schedule, from: number, days: number, channelId?: string): string[] {
  const { text } = toDialplan(schedule, { instant: from, days, labels, ...(channelId ? { channelId } : {}) });
  const run = runDialplan(text, schedule.timeZone);
  const found: string[] = [];
  let until = -Infinity;
  let expected = '';
  for (let at = from; at < from + (days - 2) * day && found.length < 5; at += minute) {
    if (at >= until) {
      const evaluation = channelId ? evaluateChannel(schedule, channelId, at) : evaluateOrganisation(schedule, at);
      expected = labelOf(evaluation.state);
      until = evaluation.until ?? Infinity;
    }
    const given = run(asteriskTime(schedule.timeZone, at));
    if (given !== expected) found.push(`${isoOf(at)}: ${given} instead of ${expected}\n${text}`);
  }
  return found;
}

describe('a dialplan for Asterisk', () => {
  it('sends each minute of a year of the example where its state says', () => {
    assert.deepEqual(disagreements(scheduleOf(realSchedules[0]!.document), now, 368, 'phone'), []);
  });

  it('cuts nights at midnight, spans the end of a year, and does not bring a date back the next year', () => {
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: {
        'mon-fri': ['17:00-08:00'],
        'sat,sun': ['00:00-08:00+1'],
        '1st thu': 'closed',
        'even tue': ['09:00-10:00'],
      },
      exceptions: [
        { date: '2026-12-24..2027-01-03', hours: ['20:00-22:00', { time: '23:00-01:00', limitedTo: 'spoed' }] },
        { holiday: 'easter-monday', hours: 'closed' },
      ],
      versions: [{ from: '2027-06-01', hours: { mon: ['09:00-12:00', '13:00-17:00'], 'last fri': ['00:00-24:00'] } }],
      validThrough: '2027-11-29',
    });
    assert.deepEqual(disagreements(schedule, now, 430), []);
  });

  it('answers for Christmas when it is asked with TESTTIME on another day', () => {
    const timeZone = 'Europe/Amsterdam';
    const schedule = scheduleOf({
      version: 1,
      timeZone,
      hours: { 'mon-fri': ['08:00-17:00'] },
      exceptions: [{ date: '2026-12-25', hours: 'closed' }],
    });
    const run = runDialplan(toDialplan(schedule, { instant: now, days: 60, labels }).text, timeZone);
    const timeAt = (text: string) => asteriskTime(timeZone, Date.parse(text));
    const monday = timeAt('2026-11-30T10:00:00+01:00');
    const christmas = timeAt('2026-12-25T10:00:00+01:00');
    assert.deepEqual([run(monday), run(monday, christmas)], [labels.open, labels.closed]);
    assert.equal(run(christmas, monday), labels.open);
  });

  it(`agrees with the schedules of random documents, seed ${seed}`, () => {
    checkRandomly(8, (schedule, begin) => assert.deepEqual(disagreements(schedule, begin - 15 * day, 60), []));
  });

  for (const { id, schedule } of schedules) {
    it(`of ${id}, for three months`, () => {
      const phone = schedule.channels.find(({ type }) => type === 'phone')?.id;
      assert.deepEqual(disagreements(schedule, now, 92, phone), []);
      const { lost } = toDialplan(schedule, { instant: now });
      for (const { path } of lost) assert.match(path, /^(\/[^/]+)*$/);
    });
  }
});

describe('a checklist for exchanges without import', () => {
  it('lists the week and what differs', () => {
    const schedule = scheduleOf(realSchedules[0]!.document);
    const { weeks, exceptions, timeZone } = toPhoneChecklist(schedule, { instant: now, channelId: 'phone', days: 60 });
    assert.equal(timeZone, 'Europe/Amsterdam');
    assert.equal(weeks.length, 1);
    assert.deepEqual(weeks[0]!.days[0], [
      { start: 480, end: 750, state: 'open' },
      { start: 750, end: 810, state: 'break' },
      { start: 810, end: 1020, state: 'open' },
    ]);
    assert.deepEqual(weeks[0]!.days[6], []);
    assert.deepEqual(
      exceptions.map(({ from, until, reason }) => [from, until, reason]),
      [
        ['2026-11-23', '2026-11-23', 'Storing'],
        ['2026-12-03', '2026-12-03', undefined],
        ['2026-12-24', '2026-12-24', undefined],
        ['2026-12-25', '2026-12-25', 'Kerst'],
        ['2027-01-07', '2027-01-07', undefined],
      ],
    );
  });

  for (const { id, schedule } of schedules) {
    it(`of ${id}`, () => {
      const { weeks, exceptions } = toPhoneChecklist(schedule, { instant: now });
      assert.ok(weeks.length > 0);
      for (const { from, until } of exceptions) assert.ok(from <= until);
    });
  }
});
