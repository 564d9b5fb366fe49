import { expect } from '@esm-bundle/chai';
import { Temporal } from 'temporal-polyfill';
import { evaluateChannel, evaluateOrganisation, listChanges, parseSchedule } from '../../src/schedule/index.js';
import { boundDays, chat, eve, phone, week } from './bound-days.js';
import { reasonedDays } from './reasoned-days.js';

const timeZone = 'Europe/Amsterdam';

const instantOf = (date: string) => Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds;

function wallTime(instant: number): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString()
    .slice(0, 5);
}

/** The instant of a time on a day. */
const timeOn = (date: string, time: string) =>
  Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;

describe('what exceptions leave of hours that they do not give (FAILURES 50)', () => {
  for (const { name, document, date, channel, changes, cause, reasons = {} } of [...boundDays, ...reasonedDays]) {
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
      const told = Object.keys(reasons).map((time) => {
        const { kind, text } = evaluateChannel(own, subject, timeOn(date, time)).cause;
        return [time, kind === 'exception' ? text : null];
      });
      expect(Object.fromEntries(told)).to.deep.equal(reasons);
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

describe('why the organisation is closed', () => {
  const date = '2026-12-24';
  const whatsapp = { id: 'whatsapp', type: 'whatsapp', number: '+31612345678', hours: ['10:00-14:00'] };
  const early = { date, closes: '15:00', reason: 'Kerstavond' };
  const reasonAt = (time: string, document: object) => {
    const parsed = parseSchedule({ version: 1, timeZone, hours: week, channels: [whatsapp, phone], ...document });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { state, cause } = evaluateOrganisation(parsed.schedule, timeOn(date, time));
    expect(state).to.equal('closed');
    return cause.kind === 'hours' ? null : cause.text;
  };

  it('is what closes one of its channels, while the others would be closed anyway', () => {
    const document = { exceptions: [early] };
    const times = ['07:00', '15:00', '16:59', '17:00', '23:00'];
    expect(times.map((time) => reasonAt(time, document))).to.deep.equal([null, 'Kerstavond', 'Kerstavond', null, null]);
  });

  it('also where that has other hours on the day', () => {
    const document = { exceptions: [{ date, hours: ['08:00-09:00'], channels: ['phone'], reason: 'Teamdag' }] };
    const times = ['07:00', '09:00', '16:59', '17:00'];
    expect(times.map((time) => reasonAt(time, document))).to.deep.equal([null, 'Teamdag', 'Teamdag', null]);
  });

  it('is the closure of all of them, at night too', () => {
    expect(reasonAt('03:00', { exceptions: [{ date, hours: 'closed', reason: 'Kerst' }] })).to.equal('Kerst');
  });

  it('is not what holds for one of two that are away for different reasons', () => {
    const other = { date, closes: '12:00', channels: ['whatsapp'], reason: 'Storing' };
    expect(reasonAt('13:00', { exceptions: [{ ...early, closes: '11:00' }, other] })).to.equal(null);
  });

  it('is not what closes a channel that is for one purpose only', () => {
    const complaints = { ...phone, id: 'complaints', limitedTo: 'klachten', hours: ['08:00-18:00'] };
    const document = { channels: [phone, complaints], exceptions: [{ ...early, channels: ['complaints'] }] };
    expect(reasonAt('17:30', document)).to.equal(null);
  });
});
