import { expect } from '@esm-bundle/chai';
import { evaluateOrganisation, parseSchedule, readSchedule } from '../../src/schedule/index.js';
import casablanca from '../cases/answers/casablanca.json' with { type: 'json' };
import table from '../cases/zone-witnesses.json' with { type: 'json' };

/** A document that is open during exactly the minute that the clock shows at an instant, if it is as far from UTC as the offset says. */
function openAt(timeZone: string, at: string, offset: string): object {
  const shown = Date.parse(at) + (Date.parse(at) - Date.parse(at.replace('Z', offset)));
  const [start, end] = [shown, shown + 60_000].map((time) => new Date(time).toISOString().slice(11, 16));
  return { version: 1, timeZone, offsets: { [at]: offset }, hours: [`${start}-${end}`] };
}

/** What this engine says at the instant: its state, or the code of what keeps it from saying any. */
function saidAt(document: object, at: string): string | undefined {
  const result = parseSchedule(document);
  return result.ok ? evaluateOrganisation(result.schedule, Date.parse(at)).state : result.problems[0]?.code;
}

describe(`FAILURES 52: witnesses of time zone data ${table.zones}`, () => {
  for (const { timeZone, at, offset, elsewhere } of table.cases) {
    it(`${timeZone}: right, or no answer`, async () => {
      const document = openAt(timeZone, at, offset);
      const said = saidAt(document, at);
      expect(said).to.be.oneOf(['open', 'other-offset', 'unknown-time-zone']);
      expect((await readSchedule(document)).ok).to.equal(said === 'open');
    });

    it(`${timeZone}: with data of other years the other is not believed`, () => {
      const answers = [offset, elsewhere].map((each) => saidAt(openAt(timeZone, at, each), at));
      expect(answers.filter((said) => said === 'open').length).to.be.at.most(1);
      expect(answers).not.to.include('closed');
    });
  }

  it('Tangier closes at five o’clock of its own, or nothing is said', () => {
    const { at, offset } = table.cases.find(({ timeZone }) => timeZone === casablanca.timeZone)!;
    const document = { ...casablanca, offsets: { [at]: offset } };
    const said = ['16:59', '17:00'].map((time) => saidAt(document, at.replace('12:00', time)));
    expect(said.join()).to.be.oneOf(['open,closed', 'other-offset,other-offset']);
  });

  it('one that is contradicted is enough, the others count for nothing', () => {
    const offsets = { '2026-11-29T12:00Z': '+01:00', '2026-07-01T12:00Z': '+02:00', '2027-01-15T12:00Z': '+02:00' };
    const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', offsets });
    expect(result.ok ? [] : result.problems).to.deep.equal([
      { code: 'other-offset', path: '/offsets/2027-01-15T12:00Z', value: '+02:00', expected: ['+01:00'] },
    ]);
  });

  it('what agrees is read, and the owner’s own keys beside it are not', () => {
    const offsets = { '2026-11-29T12:00Z': '+00:00', '2026-07-01T12:30Z': '+01:00', 'x-tz': '2026f' };
    expect(parseSchedule({ version: 1, timeZone: 'Europe/London', offsets }).ok).to.equal(true);
  });

  it('a clock that is half an hour off is told in minutes', () => {
    const offsets = { '2026-11-29T12:00Z': '-03:30', '2026-07-01T12:00Z': '-02:30' };
    expect(parseSchedule({ version: 1, timeZone: 'America/St_Johns', offsets }).ok).to.equal(true);
  });
});
