import { expect } from '@esm-bundle/chai';
import { listChangedFacts } from '../../../src/editor/changes/list-changes.js';
import { describeChanges } from '../../../src/messages/makers/editor/changes/changes.js';
import { changes as english } from '../../../src/messages/en/makers/editor/changes.js';
import { changes as dutch } from '../../../src/messages/nl/makers/editor/changes.js';
import { parseSchedule, type Schedule } from '../../../src/schedule/index.js';
import { hoursCases } from './hours-cases.js';
import { otherCases } from './other-cases.js';

const changeCases = [...hoursCases, ...otherCases];

const instant = Date.parse('2026-11-30T13:00Z');

function scheduleOf(document: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

describe('what another document changes for visitors', () => {
  for (const { name, before, after, ...told } of changeCases) {
    it(`is told of: ${name}`, () => {
      const change = { before: scheduleOf(before), after: scheduleOf(after), instant };
      const facts = listChangedFacts(change.before, change.after, instant);
      expect(describeChanges({ ...change, facts }, dutch)).to.deep.equal(told.dutch);
      expect(describeChanges({ ...change, facts }, english)).to.deep.equal(told.english);
    });
  }

  it('is nothing on the way back to the same', () => {
    for (const { before } of changeCases)
      expect(listChangedFacts(scheduleOf(before), scheduleOf(before), instant)).to.deep.equal([]);
  });

  it('is told of a night that still lasts, and not of a day that is over', () => {
    const evening = { hours: { fri: ['20:00-02:00'] } };
    const later = { ...evening, exceptions: [{ date: '2026-12-04', hours: ['20:00-03:00'] }] };
    const at = (moment: string) => listChangedFacts(scheduleOf(evening), scheduleOf(later), Date.parse(moment));
    expect(at('2026-12-05T00:30Z')).to.have.length(1);
    expect(at('2026-12-05T02:30Z')).to.deep.equal([]);
  });

  it('takes a channel that only has another id for the same one', () => {
    const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
    const hours = { 'mon-fri': ['09:00-17:00'] };
    const before = scheduleOf({ hours, channels: [phone] });
    const after = scheduleOf({ hours, channels: [{ ...phone, id: 'telefoon' }] });
    expect(listChangedFacts(before, after, instant)).to.deep.equal([]);
  });
});
