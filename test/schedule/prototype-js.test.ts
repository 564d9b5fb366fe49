import { expect } from '@esm-bundle/chai';
import { hoursAlong } from '../../src/elements/hours/hours-geometry.js';
import { listChannelStatuses } from '../../src/channels/channel-status.js';
import { randomId } from '../../src/page/callback/random-id.js';
import { evaluateOrganisation, parseSchedule, type Schedule } from '../../src/schedule/index.js';
import { listDays } from '../../src/schedule/week.js';

/** Does something in a page in which Prototype.js has put functions of its own in the place of the browser's. */
function besidePrototype<Value>(act: () => Value): Value {
  const { from } = Array;
  const extended = Array.prototype as { toJSON?: () => string };
  Array.from = (given: ArrayLike<unknown>) => Array.prototype.slice.call(given) as never[];
  extended.toJSON = function (this: unknown[]) {
    return `[${this.map((item) => JSON.stringify(item)).join(', ')}]`;
  };
  try {
    return act();
  } finally {
    Array.from = from;
    delete extended.toJSON;
  }
}

const document = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-12:30', '13:00-17:00'], '1st thu': ['08:00-20:00'] },
  versions: [{ from: '2027-01-01', hours: { 'mon-fri': ['09:00-17:00'] } }],
  exceptions: [{ date: '2026-11-24', hours: 'closed' }],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567', instead: ['callback'] },
    { id: 'duty', type: 'phone', number: '+31207654321', hours: 'outside' },
    { id: 'callback', type: 'callback', endpoint: '/api/callback' },
    { id: 'email', type: 'email', address: 'info@delinde.example', reply: { within: 2, unit: 'working-days' } },
  ],
};

function parse(): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** All that is known on eighty days, three times a day. */
function everything() {
  const schedule = parse();
  const instants = [7, 11.75, 15].flatMap((hour) =>
    [...Array(80).keys()].map((day) => Date.UTC(2026, 10, 16 + day) + hour * 3_600_000),
  );
  const problems = parseSchedule({ ...document, hour: 'always', breaks: [{ time: '12:00-13:00', channels: ['fax'] }] });
  return [
    instants.map((instant) => [evaluateOrganisation(schedule, instant), listChannelStatuses(schedule, instant)]),
    listDays(schedule, 20_776, 30, 'duty'),
    hoursAlong({ from: 480, until: 1200 }),
    problems,
  ];
}

describe('beside Prototype.js (FAILURES 24)', () => {
  it('everything is as it is elsewhere', () => {
    expect(besidePrototype(everything)).to.deep.equal(everything());
  });

  it('a random id is a UUID, also without HTTPS', () => {
    const source = { getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) };
    expect(besidePrototype(() => randomId(source))).to.match(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  });
});
