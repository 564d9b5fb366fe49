import { expect } from '@open-wc/testing';
import { evaluateOrganisation, parseSchedule, type Schedule } from '../../src/schedule/index.js';

function scheduleOf(part: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...part });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** The instant of a moment in November 2026 in Amsterdam. */
const november = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 1);

describe('extra intervals', () => {
  const schedule = scheduleOf({
    hours: { 'mon-fri': ['08:00-17:00'] },
    exceptions: [
      { date: '2026-11-24', extra: ['19:00-21:00'], reason: 'Open avond' },
      {
        holiday: 'armistice-day',
        extra: [{ time: '18:00-20:00', limitedTo: 'spoed', note: 'Bel aan' }],
        note: 'Feest',
      },
    ],
  });

  it('have the reason of their exception, and the hours beside them have none', () => {
    expect(evaluateOrganisation(schedule, november(24, 20)).cause).to.include({
      kind: 'exception',
      text: 'Open avond',
    });
    expect(evaluateOrganisation(schedule, november(24, 10)).cause).to.include({ kind: 'hours' });
    expect(evaluateOrganisation(schedule, november(24, 10)).cause.text).to.equal(undefined);
  });

  it('have the name of their holiday, what they are limited to, and the notes', () => {
    expect(evaluateOrganisation(schedule, november(11, 19)).cause).to.include({
      kind: 'holiday',
      name: 'armistice-day',
      limitedTo: 'spoed',
    });
    expect(evaluateOrganisation(schedule, november(11, 19)).cause.notes).to.deep.equal(['Bel aan', 'Feest']);
  });
});

describe('an organisation whose hours never change, with exceptions', () => {
  /** How often the weekly hours are asked for: once for each day that is planned. */
  function planned(part: object, instant: number) {
    const schedule = scheduleOf(part);
    const { hours } = schedule;
    let asked = 0;
    Object.defineProperty(schedule, 'hours', { get: () => (asked++, hours) });
    return { evaluation: evaluateOrganisation(schedule, instant), asked };
  }

  const past = Array.from({ length: 20 }, (_, index) => ({
    date: `2026-01-${String(index + 1).padStart(2, '0')}`,
    hours: 'closed',
  }));

  it('plans only the days near one (past ones)', () => {
    const { evaluation, asked } = planned({ hours: 'always', exceptions: past }, november(24, 10));
    expect(evaluation).to.include({ state: 'open', until: null, since: Date.UTC(2026, 0, 20, 23) });
    expect(asked).to.be.below(40);
  });

  it('and finds those to come', () => {
    const exceptions = [...past, { date: '2028-12-25', hours: 'closed', reason: 'Kerst' }];
    const { evaluation, asked } = planned({ hours: 'always', exceptions }, november(24, 10));
    expect(evaluation).to.include({ state: 'open', until: Date.UTC(2028, 11, 24, 23), next: 'closed' });
    expect(asked).to.be.below(60);
  });

  it('also beside an override that is over, and where it is closed', () => {
    const exceptions = [...past, { date: '2027-03-01', hours: ['22:00-02:00'] }];
    const override = { hours: 'closed', from: '2025-02-01', until: '2025-02-02' };
    const { evaluation, asked } = planned({ hours: 'closed', exceptions, override }, november(24, 10));
    expect(evaluation).to.include({ state: 'closed', opensAt: Date.UTC(2027, 2, 1, 21) });
    expect(asked).to.be.below(60);
  });
});
