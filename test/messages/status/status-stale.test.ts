import { expect } from '@esm-bundle/chai';
import { describeStatus, loadCatalog } from '../../../src/messages/index.js';
import { evaluateChannel, evaluateOrganisation } from '../../../src/schedule/index.js';
import { instantOf, scheduleOf } from '../sentences.js';
import { documents, expectFresh, minutesToAsk } from '../shown.js';

const manner = { catalog: await loadCatalog('nl'), language: 'nl', tone: 'formal' } as const;

describe('a status goes stale at no minute (FAILURES 49)', () => {
  for (const { id, schedule } of documents) {
    it(id, () => {
      const minutes = minutesToAsk(schedule);
      for (const subject of [undefined, ...schedule.channels.map((channel) => channel.id)]) {
        const evaluateAt = (instant: number) =>
          subject === undefined ? evaluateOrganisation(schedule, instant) : evaluateChannel(schedule, subject, instant);
        const describeAt = (instant: number) => {
          const { stableUntil, ...words } = describeStatus(schedule, evaluateAt(instant), instant, manner, subject);
          return { words, stableUntil };
        };
        expectFresh(minutes, describeAt, subject ?? 'organisation');
      }
    });
  }

  it('that names another way than the one that it is about ends when that does', () => {
    const schedule = scheduleOf({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: { 'mon-fri': ['09:00-17:00'] },
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567' },
        { id: 'chat', type: 'chat', provider: 'chatwoot', hours: { 'mon-fri': ['09:00-21:00'] } },
      ],
    });
    const endAt = (time: string, end: string) => {
      const instant = instantOf(schedule, `2026-11-23T${time}`);
      const evaluation = evaluateChannel(schedule, 'phone', instant);
      const { stableUntil } = describeStatus(schedule, evaluation, instant, manner, 'phone');
      expect(stableUntil).to.equal(instantOf(schedule, `2026-11-2${end}`));
    };
    endAt('18:00', '3T20:45'); // from then on the chat closes soon
    endAt('20:50', '3T21:00');
    endAt('21:00', '4T00:00');
  });
});
