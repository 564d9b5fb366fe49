import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import {
  evaluateChannel,
  evaluateOrganisation,
  formatDate,
  parseSchedule,
  zoneOf,
  type Schedule,
} from '../../src/schedule/index.js';
import { parseDate, parseDateTime } from '../../src/schedule/calendar/dates.js';
import { dayAt } from '../../src/schedule/day-of-night.js';
import { groupDays, listDays, type WeekDay } from '../../src/schedule/week.js';
import table from '../cases/weeks.json' with { type: 'json' };
import { randomDocument } from '../oracle/documents.js';
import { seedOf, tries } from '../support/random-runs.js';

function scheduleOf(document: object): Schedule {
  const parsed = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.schedule;
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** A day as the table writes it: what is not closed, with the reason of breaks and exceptions; `!` when it is unusual. */
function write({ stretches, isUnusual }: WeekDay): string {
  const shown = stretches
    .filter(({ state, cause }) => state !== 'closed' || cause.kind === 'override')
    .map(({ start, end, state, cause }) => {
      const why = cause.kind === 'hours' ? '' : (cause.name ?? (cause.text as string | undefined) ?? cause.kind);
      return [`${clock(start)}-${clock(end)}`, state === 'open' ? '' : state, why].filter(Boolean).join(' ');
    });
  return `${isUnusual ? '! ' : ''}${shown.join(', ') || 'closed'}`;
}

describe('the days of a week', () => {
  for (const { name, document, from, days, channel } of table as readonly {
    name: string;
    document: object;
    from: string;
    days: readonly string[];
    channel?: string;
  }[]) {
    it(name, () => {
      const listed = listDays(scheduleOf(document), parseDate(from)!, days.length, channel);
      expect(listed.map(write)).to.deep.equal(days);
    });
  }

  for (const [how, exception] of [
    ['closes early', { closes: '22:00' }],
    ['closes at midnight', { closes: '24:00' }],
    ['is closed', { hours: 'closed' }],
  ] as const) {
    it(`do not have the reason of a night that ${how}: that is told of the day it would have begun on`, () => {
      const exceptions = [{ date: '2026-12-24', reason: 'Kerstavond', ...exception }];
      const days = listDays(scheduleOf({ hours: ['20:00-02:00'], exceptions }), parseDate('2026-12-24')!, 2);
      const reasons = days.map(({ stretches }) => stretches.some(({ cause }) => cause.text === 'Kerstavond'));
      expect(reasons).to.deep.equal([true, false]);
    });
  }

  it('are none of a channel that there is not, nor in a zone that nobody knows', () => {
    const schedule = scheduleOf({ hours: 'always' });
    expect(listDays(schedule, 20_000, 7, 'fax')).to.deep.equal([]);
    expect(listDays({ ...schedule, timeZone: 'Mars/Olympus' }, 20_000, 7)).to.deep.equal([]);
    expect(dayAt(schedule, 0, 'fax')).to.equal(null);
  });
});

describe('the day that an instant belongs to', () => {
  const nights = scheduleOf({ hours: { 'fri-sat': ['20:00-02:00'], sun: ['10:00-17:00'] } });
  for (const [at, day] of [
    ['2026-11-27T23:00', '2026-11-27'],
    ['2026-11-28T01:59', '2026-11-27'],
    ['2026-11-28T02:00', '2026-11-28'],
    ['2026-11-29T00:00', '2026-11-28'],
    ['2026-11-30T00:30', '2026-11-30'],
  ] as const) {
    it(`${at}: ${day}`, () => {
      const { day: on, minute } = parseDateTime(at)!;
      expect(formatDate(dayAt(nights, zoneOf('Europe/Amsterdam')!.toInstant(on, minute))!)).to.equal(day);
    });
  }
});

describe('equal days', () => {
  const groupsOf = (document: object, from = '2026-11-23') =>
    groupDays(listDays(scheduleOf(document), parseDate(from)!, 7)).map((days) => days.length);

  it('that are neighbours are one', () => {
    expect(groupsOf({ hours: { 'mon-fri': ['08:00-17:00'] } })).to.deep.equal([5, 2]);
    expect(groupsOf({ hours: { 'mon-fri': ['08:00-17:00'], wed: ['08:00-12:00'] } })).to.deep.equal([2, 1, 2, 2]);
    expect(groupsOf({ hours: 'always' })).to.deep.equal([7]);
  });

  it('with another break, reason or note are not', () => {
    const office = { hours: { 'mon-fri': ['08:00-17:00'] } };
    const names = [
      { name: 'lunch', days: 'mon', time: '12:00-13:00' },
      { name: 'Overleg', days: 'tue-fri', time: '12:00-13:00' },
    ];
    expect(groupsOf({ ...office, breaks: names })).to.deep.equal([1, 4, 2]);
    expect(
      groupsOf({ ...office, exceptions: [{ date: '2026-11-28', hours: 'closed', reason: 'Kerst' }] }),
    ).to.deep.equal([5, 1, 1]);
    expect(groupsOf({ ...office, exceptions: [{ date: '2026-11-24', note: 'Het is druk' }] })).to.deep.equal([
      1, 1, 3, 2,
    ]);
  });

  it('that are unusual stand together only where they follow each other in the calendar', () => {
    const schedule = scheduleOf({ hours: { 'mon-fri': ['08:00-17:00'] }, override: { hours: 'closed' } });
    const week = listDays(schedule, parseDate('2026-11-26')!, 7);
    expect(groupDays([...week.slice(4), ...week.slice(0, 4)]).map((days) => days.length)).to.deep.equal([3, 4]);
  });
});

describe('the days of any document', () => {
  it('agree with the evaluation at every minute, one after the other without gaps', () => {
    fc.assert(
      fc.property(
        randomDocument,
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: -30, max: 1500 }),
        fc.nat(),
        ({ document, place }, ahead, minute, pick) => {
          const schedule = scheduleOf(document);
          const zone = zoneOf(schedule.timeZone)!;
          const ids = [undefined, ...schedule.channels.map(({ id }) => id)];
          const channel = ids[pick % ids.length];
          const start = parseDate(place.date)! - 1;
          const days = listDays(schedule, start, 9, channel);
          const tiles = days.flatMap(({ day, stretches }) =>
            stretches.map(({ start: from, end, state }) => ({
              from: day * 1440 + from,
              until: day * 1440 + end,
              state,
            })),
          );
          const instant = zone.toInstant(start + 1 + ahead, minute);
          const wall = zone.toWallTime(instant);
          const at = wall.day * 1440 + wall.minute;
          // In the hour that a clock shows twice the minute alone does not tell which one it is.
          if (zone.toInstant(wall.day, wall.minute) !== instant) return;
          const found = tiles.filter(({ from, until }) => from <= at && at < until);
          const { state } =
            channel === undefined
              ? evaluateOrganisation(schedule, instant)
              : evaluateChannel(schedule, channel, instant);
          expect(found.map((tile) => tile.state)).to.deep.equal([state]);
          const today = dayAt(schedule, instant, channel)!;
          const own = days.find(({ day }) => day === today)!.stretches;
          const minuteOfDay = at - today * 1440;
          expect(own.some(({ start: from, end }) => from <= minuteOfDay && minuteOfDay < end)).to.equal(true);
        },
      ),
      { numRuns: tries(300), seed: seedOf(20_261_130) },
    );
  });
});
