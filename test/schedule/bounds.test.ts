import { expect } from '@esm-bundle/chai';
import { Temporal } from 'temporal-polyfill';
import { evaluateChannel, evaluateOrganisation, listChanges, parseSchedule } from '../../src/schedule/index.js';
import { boundDays, chat, eve, phone, week } from './bound-days.js';

const timeZone = 'Europe/Amsterdam';

const instantOf = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

function wallTime(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString()
    .slice(0, 5);
}

describe('what exceptions leave of hours that they do not give (FAILURES 50)', () => {
  for (const { name, document, date, channel, changes, cause } of boundDays) {
    it(name, () => {
      const parsed = parseSchedule({ version: 1, timeZone, hours: week, channels: [phone, chat], ...document });
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      const { schedule } = parsed;
      // The organisation's own hours, whatever its channels have.
      const subject = channel ?? 'organisation';
      const own = channel
        ? schedule
        : { ...schedule, channels: [{ ...phone, id: subject }] as typeof schedule.channels };
      const midnight = instantOf(date);
      const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
      const found = listChanges(own, midnight + 1, instantOf(next), subject);
      expect(found.map(({ at, to }) => `${wallTime(at)} ${to}`).join(', ')).to.equal(changes);
      if (cause) expect(evaluateChannel(own, subject, instantOf(next) - 1).cause).to.deep.include(cause);
    });
  }
});

describe('a municipality on Christmas Eve (exception-touches-nobody)', () => {
  it('closes its phone and its counter at noon, though both have hours of their own', () => {
    const parsed = parseSchedule({
      version: 1,
      timeZone,
      hours: { 'mon-fri': ['09:00-17:00'] },
      exceptions: [eve],
      channels: [
        { ...phone, hours: { 'mon-fri': ['08:30-17:00'] } },
        { id: 'balie', type: 'visit', hours: { 'mon-fri': ['09:00-16:00'] } },
      ],
    });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { schedule } = parsed;
    const noon = instantOf('2026-12-24') + 12 * 3_600_000;
    for (const id of ['phone', 'balie']) {
      expect(evaluateChannel(schedule, id, noon - 1).until).to.equal(noon);
      expect(evaluateChannel(schedule, id, noon).state).to.equal('closed');
    }
    expect(evaluateOrganisation(schedule, noon).cause).to.deep.include({ kind: 'exception', text: 'Kerstavond' });
    expect(evaluateOrganisation(schedule, noon - 4 * 3_600_000).state).to.equal('closed');
  });
});
