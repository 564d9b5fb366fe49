import { expect } from '@esm-bundle/chai';
import { dayNumber } from '../../src/schedule/calendar/dates.js';
import { evaluateOrganisation } from '../../src/schedule/evaluate.js';
import { parseSchedule, type Schedule, type State } from '../../src/schedule/index.js';
import { timelinesOf, type Timeline } from '../../src/schedule/timeline.js';

const week = { 'mon-fri': ['09:00-12:30', '13:00-17:00'] };
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const duty = { id: 'duty', type: 'phone', number: '+31207654321', hours: 'outside' };

const documents: readonly (readonly [name: string, document: object])[] = [
  ['weekly hours', { hours: week }],
  ['a telephone number and a text that look like dates and are none (FAILURES 79)', {
    hours: week,
    channels: [{ ...phone, display: '0800-12-34' }],
    texts: { nl: { closed: 'Gesloten sinds 2027-02-29' } },
  }],
  ['nights over the weekend', { hours: { 'mon-thu': ['17:00-08:00'], fri: ['17:00-08:00+3'] } }],
  ['hours in the night on which the clock changes', { hours: { 'sat-sun': ['01:30-02:30', '02:45-03:15'] } }],
  ['ordinals', { hours: { ...week, '1st thu': ['09:00-20:00'], 'last fri': 'closed' } }],
  ['weeks by turns', { hours: { 'even mon': ['09:00-12:00'], 'odd mon': ['13:00-17:00'] } }],
  ['a closed day', { hours: week, exceptions: [{ date: '2026-11-24', hours: 'closed' }] }],
  ['a closed day and the line for when it is closed', {
    hours: week,
    channels: [phone, duty],
    exceptions: [{ date: '2026-11-24', hours: 'closed' }],
  }],
  ['an exception that names another channel', {
    hours: week,
    channels: [phone, duty],
    exceptions: [{ date: '2026-11-24', hours: 'closed', channels: ['phone'] }],
  }],
  ['a break of one day', { hours: week, exceptions: [{ date: '2026-11-24', breaks: [{ name: 'x', time: '10:00-11:00' }] }] }],
  ['a long night before other hours', {
    hours: 'closed',
    exceptions: [{ date: '2026-11-24', extra: ['17:00-08:00+5'] }],
  }],
  ['a season that returns', { hours: week, exceptions: [{ date: '12-20..01-05', hours: 'closed' }] }],
  ['a break for some months', { hours: week, breaks: [{ name: 'x', time: '10:00-10:30', from: '2026-11-01', until: '2027-02-02' }] }],
  ['new hours', { hours: week, versions: [{ from: '2027-01-01', until: '2027-03-31', hours: { sat: ['10:00-12:00'] } }] }],
  ['a channel for some months, with new hours', {
    hours: week,
    channels: [phone, { ...phone, id: 'other', from: '2026-10-01', until: '2027-01-15', versions: [{ from: '2026-12-01', hours: 'always' }] }],
  }],
  ['an override until the afternoon', { hours: week, override: { hours: 'closed', until: '2026-11-24T15:00' } }],
  ['an override by appointment, and a closed day', {
    hours: week,
    override: { hours: 'appointment', from: '2026-11-20' },
    exceptions: [{ date: '2026-11-24', hours: 'closed' }],
  }],
  ['a last day', { hours: 'always', validThrough: '2027-01-31' }],
  ['day and night, but for the night on which the clock changes', {
    hours: 'always',
    exceptions: [{ date: ['2026-10-24', '2027-03-27'], hours: ['17:00-12:00'] }],
  }],
  ['day and night, beside shorter days near a change of the clock', {
    hours: 'always',
    exceptions: [{ date: '2027-03-25', hours: ['08:00-20:00'] }, { date: '2026-10-27', extra: ['08:00-20:00+2'] }],
  }],
  ['notes all year, and Sundays of a season', {
    hours: week,
    exceptions: [
      { date: '01-01..12-31', note: 'Bel gerust' },
      { date: '10-05..03-20', days: 'sun', hours: ['10:00-14:00'] },
      { date: '12-01..12-31', days: '2nd tue', extra: ['18:00-20:00'] },
    ],
  }],
  ['holidays, their eves, and the hours of another day', {
    hours: week,
    exceptions: [
      { holiday: ['christmas-day', 'new-years-day'], hours: 'closed' },
      { holiday: 'christmas-day', offset: -1, hours: ['09:00-12:00'] },
      { date: '2027-02-01', hours: { like: 'sun' } },
    ],
  }],
  ['days that differ in what is told of them, or in a time', {
    hours: week,
    exceptions: [
      { date: '2026-11-24', hours: 'closed', reason: 'x' },
      { date: '2026-12-01', hours: 'closed', reason: 'y' },
      { date: ['2026-12-08', '2026-12-15'], closes: '11:00' },
      { date: '2026-12-22', closes: '12:00', note: 'x' },
      { date: '2027-01-05', note: 'y' },
      { date: '2027-01-12', opens: '11:00' },
    ],
  }],
  ['long weekends', { hours: { fri: ['17:00-08:00+3'] } }],
  ['gaps that only the clock makes', { hours: ['00:00-03:05', '02:15-24:00'] }],
]; // prettier-ignore

function parse(document: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

function timelineOf(schedule: Schedule, id: string | null): Timeline {
  const { organisation, channels } = timelinesOf(schedule)!;
  return id === null ? organisation : channels.get(id)!;
}

const first = dayNumber(2026, 10, 1);
const days = Array.from({ length: 190 }, (_, index) => first + index);

describe('days that repeat', () => {
  for (const [name, document] of documents) {
    it(`are what they are by themselves: ${name}`, () => {
      const schedule = parse(document);
      for (const id of [null, ...schedule.channels.map((channel) => channel.id)]) {
        const timeline = timelineOf(schedule, id);
        for (const day of days) {
          // A schedule that nobody has asked anything has nothing to repeat.
          const alone = timelineOf({ ...schedule }, id).periodsOn(day);
          expect(timeline.periodsOn(day), `${id}, day ${day - first}`).to.deep.equal(alone);
        }
      }
    });
  }
});

/** The days with a state that who starts at a day has not seen when it passes over them, in one direction. */
function missedStates({ periodsOn, nextNew }: Timeline, start: number, step: 1 | -1): string[] {
  const seen = new Set<State>();
  const missed: string[] = [];
  let looked = start;
  for (let day = start; (day - start) * step < 300; day += step) {
    const states = periodsOn(day).map(({ state }) => state);
    if (day === looked) {
      for (const state of states) seen.add(state);
      looked = nextNew(day, step, start);
    } else {
      const unseen = states.filter((state) => !seen.has(state));
      missed.push(...unseen.map((state) => `${state} on ${day - first} from ${start - first}`));
    }
  }
  return missed;
}

describe('what the search for a change passes over', () => {
  for (const [name, document] of documents) {
    it(`has no state that was not seen before: ${name}`, () => {
      for (const timeZone of ['Europe/Amsterdam', 'Australia/Lord_Howe']) {
        const schedule = parse({ ...document, timeZone });
        for (const id of [null, ...schedule.channels.map((channel) => channel.id)]) {
          const timeline = timelineOf(schedule, id);
          const found = days
            .filter((_, index) => index % 9 === 0)
            .flatMap((start) => [...missedStates(timeline, start, 1), ...missedStates(timeline, start, -1)]);
          expect(found, `${id} in ${timeZone}`).to.eql([]);
        }
      }
    });
  }
});

describe('days of one kind by their states', () => {
  for (const [name, document] of documents) {
    it(`have the same: ${name}`, () => {
      const schedule = parse(document);
      for (const id of [null, ...schedule.channels.map((channel) => channel.id)]) {
        const { periodsOn, stateKindOf } = timelineOf(schedule, id);
        const statesByKind = new Map<string, string>();
        for (const day of days) {
          const kind = stateKindOf(day);
          const states = [...new Set(periodsOn(day).map(({ state }) => state))].sort().join();
          if (kind) expect(states, `${id}, day ${day - first}`).to.equal(statesByKind.get(kind) ?? states);
          statesByKind.set(kind, states);
        }
      }
    });
  }
});

describe('the search for a change through years of days', () => {
  /** How often the weekly hours are asked for: once or twice for each day that is planned. */
  function planned(document: object) {
    const schedule = parse(document);
    const { hours } = schedule;
    let asked = 0;
    Object.defineProperty(schedule, 'hours', { get: () => (asked++, hours) });
    return { evaluation: evaluateOrganisation(schedule, Date.UTC(2026, 10, 24, 10)), asked };
  }

  const january = Array.from({ length: 20 }, (_, index) => ({
    date: `2026-01-${String(index + 1).padStart(2, '0')}`,
    hours: 'closed',
  }));
  const christmas = { date: '2028-12-25', hours: 'closed', reason: 'Kerst' };

  for (const [name, document, expected] of [
    ['day and night', { hours: { 'mon-sun': ['00:00-24:00'] } }, { state: 'open', until: null, since: null }],
    ['always', { hours: 'always', exceptions: january }, { until: null, since: Date.UTC(2026, 0, 20, 23) }],
    [
      'until a day years ahead',
      {
        hours: 'always',
        exceptions: [...january, christmas],
      },
      { until: Date.UTC(2028, 11, 24, 23), next: 'closed' },
    ],
    [
      'closed, beside an override that is over',
      {
        hours: 'closed',
        exceptions: [{ date: '2027-03-01', hours: ['22:00-02:00'] }],
        override: { hours: 'closed', from: '2025-02-01', until: '2025-02-02' },
      },
      { state: 'closed', opensAt: Date.UTC(2027, 2, 1, 21) },
    ],
    ['by appointment', { hours: { 'mon-fri': [{ time: '09:00-17:00', state: 'appointment' }] } }, { opensAt: null }],
    [
      'by phone or on the other line',
      { hours: { 'mon-fri': ['09:00-17:00'] }, channels: [phone, duty] },
      { state: 'open', until: null },
    ],
  ] as const) {
    // prettier-ignore
    it(`plans only some of them: ${name}`, () => {
      const { evaluation, asked } = planned(document);
      expect(evaluation).to.include(expected);
      expect(asked).to.be.within(2, 150);
    });
  }
});
