import { expect } from '@esm-bundle/chai';
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
