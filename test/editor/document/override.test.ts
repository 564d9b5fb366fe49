import { expect } from '@esm-bundle/chai';
import { nextOpening, readSwitchEnd } from '../../../src/editor/around/switch-end.js';
import { addOverride, endOverride, listOverrides } from '../../../src/editor/document/override.js';
import { parseDate } from '../../../src/schedule/calendar/dates.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import { parseSchedule } from '../../../src/schedule/index.js';

/** Monday 30 November 2026, 14.00 uur. */
const now = { day: parseDate('2026-11-30')!, minute: 14 * 60 };

const closed = { hours: 'closed', until: null, channels: null, reason: '' } as const;

describe('the switch of the moment in a document', () => {
  const rows: readonly (readonly [name: string, before: JsonObject, after: JsonObject])[] = [
    ['the first one', { a: 1 }, { a: 1, override: { hours: 'closed' } }],
    [
      'beside one',
      { override: { hours: 'always', until: '2026-12-01' }, b: 2 },
      { override: [{ hours: 'always', until: '2026-12-01' }, { hours: 'closed' }], b: 2 },
    ],
    [
      'above one that has begun',
      { override: [{ hours: 'always', from: '2026-11-01', 'x-by': 'Jan' }] },
      {
        override: [
          { hours: 'always', from: '2026-11-01', 'x-by': 'Jan' },
          { hours: 'closed', from: '2026-11-30T14:00' },
        ],
      },
    ],
    ['in an empty list', { override: [] }, { override: { hours: 'closed' } }],
  ];
  for (const [name, before, after] of rows)
    it(`is added: ${name}`, () => {
      expect(addOverride(before, closed, now)).to.deep.equal(after);
    });

  it('has an end, channels and a reason where they are given', () => {
    const added = { hours: 'closed', until: '2026-11-30T16:00', channels: ['phone'], reason: 'Storing' } as const;
    expect(addOverride({}, added, now)['override']).to.deep.equal({
      hours: 'closed',
      until: '2026-11-30T16:00',
      channels: ['phone'],
      reason: 'Storing',
    });
  });

  it('ends, and the others stay', () => {
    const one = { hours: 'closed', until: '2026-11-01' };
    const other = { hours: 'always' };
    expect(endOverride({ override: one, a: 1 }, 0)).to.deep.equal({ a: 1 });
    expect(endOverride({ override: [one, other] }, 0)).to.deep.equal({ override: [other] });
    expect(endOverride({ override: [one] }, 0)).to.deep.equal({});
  });

  const times: readonly (readonly [override: JsonObject, time: string])[] = [
    [{ hours: 'closed' }, 'now'],
    [{ hours: 'closed', until: '2026-11-30T14:00' }, 'past'],
    [{ hours: 'closed', until: '2026-11-30T14:01' }, 'now'],
    [{ hours: 'closed', until: '2026-11-30' }, 'now'],
    [{ hours: 'closed', until: '2026-11-29' }, 'past'],
    [{ hours: 'closed', from: '2026-11-30' }, 'now'],
    [{ hours: 'closed', from: '2026-11-30T14:00' }, 'now'],
    [{ hours: 'closed', from: '2026-11-30T14:01' }, 'coming'],
    [{ hours: 'closed', from: '2026-12-01' }, 'coming'],
  ];
  for (const [override, time] of times)
    it(`is ${time}: ${JSON.stringify(override)}`, () => {
      expect(listOverrides({ override }, now).map((listed) => listed.time)).to.deep.equal([time]);
    });

  it('is named by its place, also where one of a list is nothing that is known', () => {
    const listed = listOverrides({ override: ['?', { hours: 'closed' }] }, now);
    expect(listed.map(({ pointer, index }) => [pointer, index])).to.deep.equal([['/override/1', 1]]);
  });
});

describe('until when the switch holds', () => {
  const opening = { day: now.day + 1, minute: 510 };

  it('is written as the document has it', () => {
    expect(readSwitchEnd('open', '', now, opening)).to.deep.equal({ until: null });
    expect(readSwitchEnd('day', '', now, opening)).to.deep.equal({ until: '2026-11-30' });
    expect(readSwitchEnd('tomorrow', '', now, opening)).to.deep.equal({ until: '2026-12-01T08:30' });
    expect(readSwitchEnd('time', '14u30', now, opening)).to.deep.equal({ until: '2026-11-30T14:30' });
    expect(readSwitchEnd('time', '24', now, opening)).to.deep.equal({ until: '2026-11-30' });
  });

  it('is asked for where it is missing or over', () => {
    expect(readSwitchEnd('time', '', now, opening)).to.deep.equal({ fault: 'missing' });
    expect(readSwitchEnd('time', 'straks', now, opening)).to.deep.equal({ fault: 'missing' });
    expect(readSwitchEnd('time', '14.00', now, opening)).to.deep.equal({ fault: 'over' });
  });

  it('may be the next opening by the usual hours, whatever is switched now', () => {
    const scheduleOf = (document: object) => {
      const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      return result.schedule;
    };
    const hours = { 'wed-fri': ['08:30-17:00'] };
    const wednesday = { day: now.day + 2, minute: 510 };
    expect(nextOpening(scheduleOf({ hours }), now)).to.deep.equal(wednesday);
    expect(nextOpening(scheduleOf({ hours, override: { hours: 'closed' } }), now)).to.deep.equal(wednesday);
    expect(nextOpening(scheduleOf({ hours: 'always' }), now)).to.deep.equal({ day: now.day + 1, minute: 0 });
    expect(nextOpening(scheduleOf({ hours: 'closed' }), now)).to.equal(null);
  });
});
