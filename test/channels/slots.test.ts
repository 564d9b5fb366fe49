import { expect } from '@esm-bundle/chai';
import { listSlots } from '../../src/channels/index.js';
import { offeredSlots } from '../../src/channels/slots.js';
import type { Schedule } from '../../src/schedule/index.js';
import groups from '../cases/slots.json' with { type: 'json' };
import { instantOf, scheduleOf, wallTime, type Group } from './answer-tables.js';

/** Slots by day, on the organisation's clock: `08:00-09:00 09:00-10:00`; midnight as the end of a day is 24:00. */
interface Row {
  readonly at: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly why?: string;
}

type SlotGroup = Omit<Group, 'rows'> & { readonly rows: readonly Row[] };

function slotsByDay(schedule: Schedule, instant: number): Record<string, string> {
  const days: Record<string, string[]> = {};
  const callback = schedule.channels.find(({ type }) => type === 'callback')!;
  for (const { from, until } of listSlots(schedule, callback, instant)) {
    const [day, time] = wallTime(schedule, from).split('T') as [string, string];
    const [lastDay, end] = wallTime(schedule, until).split('T') as [string, string];
    (days[day] ??= []).push(`${time}-${lastDay > day && end === '00:00' ? '24:00' : end}`);
  }
  return Object.fromEntries(Object.entries(days).map(([day, list]) => [day, list.join(' ')]));
}

describe('callback slots (FAILURES 43: in the zone of the schedule)', () => {
  for (const { rows, ...group } of groups as unknown as readonly SlotGroup[]) {
    it(group.name!, () => {
      const schedule = scheduleOf(group);
      const found = rows.map((row) => ({ ...row, slots: slotsByDay(schedule, instantOf(schedule, row.at)) }));
      expect(found).to.deep.equal(rows);
    });
  }

  it('are the same for all who ask on one day, less those that begin too soon', () => {
    const schedule = scheduleOf({
      document: {
        version: 1,
        timeZone: 'Europe/Amsterdam',
        hours: { 'mon-fri': ['08:00-12:30', '13:30-17:00'] },
        channels: [{ id: 'callback', type: 'callback', endpoint: '/callback' }],
      },
    });
    const [callback] = schedule.channels;
    const midnight = instantOf(schedule, '2026-11-24T00:00');
    const all = listSlots(schedule, callback!, midnight);
    for (let minute = 0; minute < 1440; minute += 7) {
      const instant = midnight + minute * 60_000;
      const expected = all.filter(({ from }) => from - instant >= 30 * 60_000);
      expect(listSlots(schedule, callback!, instant)).to.deep.equal(expected);
    }
  });

  for (const leadMinutes of [0, 5, 30]) {
    it(`stay ten minutes for who is choosing, with a lead of ${leadMinutes}, and change when they say so`, () => {
      const slots = { lengthMinutes: 60, everyMinutes: 15, leadMinutes, daysAhead: 1 };
      const schedule = scheduleOf({
        document: {
          version: 1,
          timeZone: 'Europe/Amsterdam',
          hours: { 'mon-fri': ['08:00-17:00'] },
          channels: [{ id: 'callback', type: 'callback', endpoint: '/callback', slots }],
        },
      });
      const callback = schedule.channels[0]!;
      const since = instantOf(schedule, '2026-11-24T12:50');
      const first = (instant: number) => offeredSlots(schedule, callback, instant, since).slots[0]!.from;
      for (let instant = since; instant < since + 80 * 60_000; instant += 60_000) {
        const { slots: offered, stableUntil } = offeredSlots(schedule, callback, instant, since);
        const free = listSlots(schedule, callback, instant);
        expect(offered.slice(-free.length)).to.deep.equal(free);
        expect(offered[0]!.from).to.be.at.least(Math.min(instant, free[0]!.from));
        // Whoever came in then was offered it, ten minutes ago or less.
        const earlier = listSlots(schedule, callback, Math.max(since, instant - 600_000));
        expect(earlier.some(({ from }) => from === offered[0]!.from)).to.equal(true);
        expect(stableUntil).to.be.above(instant);
        expect([first(stableUntil - 1), first(stableUntil) > offered[0]!.from]).to.deep.equal([offered[0]!.from, true]);
      }
    });
  }

  it('are of callbacks only', () => {
    const schedule = scheduleOf({ source: 'design-example' });
    const instant = instantOf(schedule, '2026-11-24T11:00');
    const others = schedule.channels.filter(({ type }) => type !== 'callback');
    expect(others.flatMap((channel) => listSlots(schedule, channel, instant))).to.deep.equal([]);
  });
});
