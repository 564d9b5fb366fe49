import { expect } from '@esm-bundle/chai';
import { describeStatus, loadCatalog } from '../../../src/messages/index.js';
import { evaluateOrganisation, listWarnings, parseSchedule, readSchedule } from '../../../src/schedule/index.js';

// Tuesday 24 November 2026, 10:00 in Amsterdam.
const instant = Date.UTC(2026, 10, 24, 9);

const plain = {
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': [{ time: '08:00-17:00', limitedTo: { en: 'emergencies' } }] },
  channels: [
    { id: 'phone', type: 'phone', number: '112', hours: { tue: ['09:00-12:00'] }, instead: { closed: ['chat'] } },
    { id: 'chat', type: 'chat', provider: 'generic', options: { key: 'value' } },
  ],
};

const own = { 'x-own': { of: ['the owner', null] } };

const withOwnKeys = {
  ...plain,
  ...own,
  hours: { ...own, 'mon-fri': [{ time: '08:00-17:00', limitedTo: { ...own, en: 'emergencies' }, ...own }] },
  channels: [
    { ...plain.channels[0], ...own, hours: { ...own, tue: ['09:00-12:00'] }, instead: { ...own, closed: ['chat'] } },
    { ...plain.channels[1], options: { ...own, key: 'value' } },
  ],
};

describe('keys of the owner’s own (x-…)', () => {
  it('mean nothing in any object of the document', async () => {
    const read = await readSchedule(withOwnKeys);
    const parsed = parseSchedule(withOwnKeys);
    expect(parsed).to.deep.include({ ok: true });
    const usual = parseSchedule(plain);
    if (!read.ok || !parsed.ok || !usual.ok) throw new Error('a document was refused');
    const catalog = await loadCatalog('nl');
    const say = ({ schedule }: typeof usual) =>
      describeStatus(schedule, evaluateOrganisation(schedule, instant), instant, {
        catalog,
        language: 'fr',
        tone: 'formal',
      });
    for (const result of [read, parsed]) {
      expect(say(result)).to.deep.equal(say(usual));
      expect(listWarnings(result.schedule, instant)).to.deep.equal([]);
      expect(JSON.stringify(result.schedule)).not.to.contain('x-own');
    }
  });

  it('do not fill an object that needs something', async () => {
    const empty = { ...plain, hours: own };
    const parsed = parseSchedule(empty);
    expect(parsed.ok ? [] : parsed.problems.map(({ code, path }) => `${code} ${path}`)).to.deep.equal(['empty /hours']);
    expect((await readSchedule(empty)).ok).to.equal(false);
  });
});

describe('a document that is changed after it was read', () => {
  for (const [reader, read] of [
    ['parseSchedule', parseSchedule],
    ['readSchedule', readSchedule],
  ] as const) {
    it(`${reader}: changes nothing in the schedule`, async () => {
      const document = structuredClone(plain);
      const reading = read({ ...document, exceptions: [{ holiday: 'kings-day', hours: 'closed' }] });
      document.hours['mon-fri'].length = 0;
      document.channels[1]!.id = 'talk';
      const result = await reading;
      if (!result.ok) throw new Error('refused');
      document.channels.length = 0;
      expect(evaluateOrganisation(result.schedule, instant)).to.include({ state: 'open' });
      expect(evaluateOrganisation(result.schedule, instant).via).to.deep.equal(['phone', 'chat']);
    });
  }
});
