import { expect } from '@esm-bundle/chai';
import { answerOf, listChannelStatuses } from '../../src/channels/index.js';
import { languageTags } from '../../src/messages/languages.js';
import { describeStatus, loadCatalog } from '../../src/messages/index.js';
import { evaluateChannel, evaluateOrganisation, parseSchedule } from '../../src/schedule/index.js';

/** Monday 23 November 2026, 10.00 in Amsterdam. */
const instant = Date.parse('2026-11-23T09:00:00Z');
const evening = instant + 12 * 3_600_000;

function scheduleOf(changes: object) {
  const result = parseSchedule({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: { 'mon-fri': ['09:00-17:00'] },
    channels: [
      { id: 'complaints', type: 'phone', number: '+31201234567', limitedTo: { nl: 'klachten', en: 'complaints' } },
      { id: 'sick', type: 'email', address: 'ziek@school.example', limitedTo: 'ziekmeldingen' },
      { id: 'email', type: 'email', address: 'info@school.example', reply: { within: 1, unit: 'working-days' } },
    ],
    ...changes,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

describe('a channel for one purpose', () => {
  const schedule = scheduleOf({});
  const [complaints] = schedule.channels;

  it('is limited while it is open, and says to what', () => {
    const { state, cause, opensAs } = evaluateChannel(schedule, 'complaints', instant);
    expect([state, opensAs]).to.deep.equal(['limited', null]);
    expect(cause.limitedTo).to.deep.equal({ nl: 'klachten', en: 'complaints' });
    expect(evaluateChannel(schedule, 'complaints', evening)).to.include({ state: 'closed', opensAs: 'limited' });
  });

  it('is limited by an override, too, and keeps what an interval of it is limited to', () => {
    const overridden = scheduleOf({ override: { hours: 'always' } });
    expect(evaluateChannel(overridden, 'complaints', evening)).to.include({ state: 'limited' });
    const narrower = scheduleOf({ hours: [{ time: '09:00-17:00', limitedTo: 'spoed' }] });
    expect(evaluateChannel(narrower, 'complaints', instant).cause.limitedTo).to.equal('spoed');
  });

  it('does not say whether the organisation can be reached, beside one that is for all', () => {
    const phone = { id: 'phone', type: 'phone', number: '+31207654321', hours: ['18:00-22:00'] };
    const both = scheduleOf({ channels: [complaints, phone] });
    expect(evaluateOrganisation(both, instant)).to.deep.include({ state: 'closed', via: [] });
    const counter = scheduleOf({ channels: [complaints, { id: 'desk', type: 'visit', hours: 'always' }] });
    expect(evaluateOrganisation(counter, instant)).to.deep.include({ state: 'open', via: ['desk'] });
  });

  it('is all that an organisation can be reached for that has no other one', () => {
    const { state, cause, via } = evaluateOrganisation(schedule, instant);
    expect([state, via, cause.limitedTo]).to.deep.equal(['limited', ['complaints'], complaints!.limitedTo]);
    expect(evaluateOrganisation(schedule, evening)).to.include({ state: 'closed', opensAs: 'limited' });
  });

  it('is never recommended, whether people answer at once or later', () => {
    for (const at of [instant, evening]) {
      const recommended = listChannelStatuses(schedule, at).filter(({ isRecommended }) => isRecommended);
      expect(recommended.map(({ channel }) => channel.id)).to.deep.equal(['email']);
    }
  });

  it('answers those whom it is for', () => {
    expect(answerOf(schedule, complaints!, instant)).to.deep.equal({ kind: 'now', at: instant });
    expect(answerOf(schedule, complaints!, evening)).to.deep.equal({
      kind: 'opens',
      at: Date.parse('2026-11-24T08:00:00Z'),
    });
  });

  const manners = languageTags.flatMap((language) =>
    (['formal', 'informal'] as const).map((tone) => ({ language, tone })),
  );
  for (const { language, tone } of manners) {
    it(`has its purpose in every sentence about it: ${language}, ${tone}`, async () => {
      const manner = { language, tone, catalog: await loadCatalog(language) };
      const said = (id: string, at: number) => {
        const { headline, detail } = describeStatus(schedule, evaluateChannel(schedule, id, at), at, manner, id);
        return `${headline} ${detail}`;
      };
      for (const at of [instant, evening]) {
        expect(said('complaints', at)).to.match(/klachten|complaints/);
        expect(said('sick', at)).to.contain('ziekmeldingen');
      }
    });
  }
});
