import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { formatDate, parseDate } from '../../../src/schedule/calendar/dates.js';
import type { JsonObject } from '../../../src/schedule/document/json.js';
import {
  addSeason,
  listSeasons,
  removeSeasons,
  setSeasonDates,
  weekOn,
  weeksOf,
} from '../../../src/editor/document/seasons.js';
import { randomDocument } from '../../oracle/documents.js';
import { seedOf, tries } from '../../support/random-runs.js';
import { plansOf, scheduleOf } from './plans.js';

const today = parseDate('2026-11-30')!;
const usual = { 'mon-fri': ['08:30-17:00'] };
const early = { 'mon-thu': ['08:30-17:00'], fri: ['08:30-12:00'] };

const office: JsonObject = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: usual,
  versions: [
    { from: '2026-07-01', until: '2026-08-31', hours: { 'mon-fri': ['08:00-12:00'] } },
    { from: '2027-01-01', hours: early, 'x-by': 'An' },
  ],
  channels: [
    { id: 'phone', type: 'phone', number: '+31201234567' },
    { id: 'chat', type: 'chat', provider: 'crisp', hours: { 'mon-fri': ['09:00-21:00'] } },
  ],
};

describe('seasons and coming changes', () => {
  it('are listed by date, with what is over', () => {
    expect(listSeasons(office, null, today).map(({ index, from, isPast }) => [index, from, isPast])).to.deep.equal([
      [0, '2026-07-01', true],
      [1, '2027-01-01', false],
    ]);
    expect(
      listSeasons({ versions: [7, { from: 'soon' }, { from: '2027-01-01', until: 3 }] }, null, today),
    ).to.deep.equal([]);
  });

  it('begin as a copy of the week that holds then', () => {
    expect(weekOn(office, null, '2026-07-15')).to.deep.equal({ 'mon-fri': ['08:00-12:00'] });
    expect(weekOn(office, null, '2026-12-31')).to.equal(usual);
    const summer = addSeason(office, null, '2027-07-12', '2027-08-06');
    expect(summer.index).to.equal(2);
    expect((summer.document['versions'] as unknown[])[2]).to.deep.equal({
      from: '2027-07-12',
      until: '2027-08-06',
      hours: early,
    });
    expect(addSeason({ version: 1 }, null, '2027-01-01', null).document).to.deep.equal({
      version: 1,
      versions: [{ from: '2027-01-01', hours: 'unknown' }],
    });
  });

  it('of a channel begin with its own week, else with the organisation’s', () => {
    expect(weekOn(office, 1, '2027-01-01')).to.deep.equal({ 'mon-fri': ['09:00-21:00'] });
    const { document } = addSeason(office, 0, '2027-01-04', null);
    expect((document['channels'] as JsonObject[])[0]).to.deep.equal({
      id: 'phone',
      type: 'phone',
      number: '+31201234567',
      versions: [{ from: '2027-01-04', hours: early }],
    });
  });

  it('make a line of time: what holds when', () => {
    const { document } = addSeason(office, null, '2027-07-12', '2027-08-06');
    expect(weeksOf(document, null, today)).to.deep.equal([
      { from: null, until: '2026-12-31', version: null },
      { from: '2027-01-01', until: '2027-07-11', version: 1 },
      { from: '2027-07-12', until: '2027-08-06', version: 2 },
      { from: '2027-08-07', until: null, version: 1 },
    ]);
    expect(weeksOf(office, 0, today)).to.deep.equal([{ from: null, until: null, version: null }]);
  });

  it('get other dates, and go, without a word of anything else', () => {
    const moved = setSeasonDates(office, null, 1, { from: '2027-02-01', until: '2027-03-01' });
    expect(JSON.stringify((moved['versions'] as unknown[])[1])).to.equal(
      JSON.stringify({ from: '2027-02-01', until: '2027-03-01', hours: early, 'x-by': 'An' }),
    );
    expect(removeSeasons(office, null, [0])['versions']).to.deep.equal([(office['versions'] as unknown[])[1]]);
    expect(removeSeasons(office, null, [0, 1])).to.not.have.property('versions');
    expect(removeSeasons(office, null, [])).to.equal(office);
    expect(setSeasonDates(office, null, 7, { from: '2027-02-01', until: null })).to.equal(office);
  });

  it('change no day, as long as they are copies (random documents)', () => {
    const property = fc.property(
      randomDocument,
      fc.nat(300),
      fc.nat(40),
      fc.nat(4),
      ({ document, place }, ahead, length, which) => {
        const given = document as unknown as JsonObject;
        const before = JSON.stringify(given);
        const owner = which < (document.channels ?? []).length ? which : null;
        const from = parseDate(place.date)! - 20;
        // Another version that begins or ends within it would have held again: then it is no copy of all that.
        const inside = listSeasons(given, owner, 0).concat(listSeasons(given, null, 0));
        const [start, end] = [formatDate(from + ahead), formatDate(from + ahead + length)];
        const isWithin = (date: string | null) => date !== null && start <= date && date <= end;
        fc.pre(!inside.some((season) => isWithin(season.from) || isWithin(season.until)));
        const follows = owner !== null && weekOn(given, owner, start) === weekOn(given, null, start);
        fc.pre(!follows);
        const added = addSeason(given, owner, start, end);
        expect(plansOf(scheduleOf(added.document), from)).to.deep.equal(plansOf(scheduleOf(given), from));
        expect(JSON.stringify(removeSeasons(added.document, owner, [added.index]))).to.equal(before);
        expect(JSON.stringify(given)).to.equal(before);
      },
    );
    fc.assert(property, { seed: seedOf(16_002), numRuns: tries(60) });
  }).timeout(60_000);
});
