import { expect } from '@esm-bundle/chai';
import { channelsStableUntil, listChannelStatuses, readPresence, type Presence } from '../../src/channels/index.js';
import { evaluateWithPresence } from '../../src/channels/evaluate-with-presence.js';
import { lookAtChannels, type ChannelsLook } from '../../src/channels/look-at-channels.js';
import { instantOf, scheduleOf, wallTime } from './answer-tables.js';

const linde = scheduleOf({ source: 'design-example' });
const nobody: Presence = new Map();
const busy = readPresence({ channels: { phone: { state: 'unavailable' }, chat: { wait: 4 } } });

/** What a visitor finds, but that `now` moves on. */
const found = ({ organisation, statuses, recommended }: ChannelsLook) =>
  JSON.stringify([organisation.state, recommended, statuses.map(({ channel, canBeUsed }) => [channel.id, canBeUsed])]);

describe('a look at all channels', () => {
  it('has the statuses, what is recommended, and the organisation as its systems have it', () => {
    const instant = instantOf(linde, '2026-11-24T11:00');
    for (const presence of [nobody, busy]) {
      const look = lookAtChannels(linde, instant, presence)!;
      const { schedule, organisation } = evaluateWithPresence(linde, instant, presence);
      expect(look.statuses).to.deep.equal(listChannelStatuses(linde, instant, presence));
      expect(look.recommended).to.equal(look.statuses.find(({ isRecommended }) => isRecommended)!.channel.id);
      expect([look.organisation, look.switchedOff]).to.deep.equal([organisation, schedule]);
    }
  });

  it('recommends nothing where nothing is', () => {
    const schedule = scheduleOf({ document: { version: 1, timeZone: 'Europe/Amsterdam', hours: 'always' } });
    expect(lookAtChannels(schedule, 0, nobody)).to.deep.include({ recommended: null, statuses: [] });
  });

  it('ends when the first of all that ends', () => {
    const until = (time: string) =>
      wallTime(linde, lookAtChannels(linde, instantOf(linde, time), nobody)!.stableUntil!);
    expect(until('2026-11-24T12:15')).to.equal('2026-11-24T12:30');
    for (const time of ['2026-11-24T08:00', '2026-11-24T12:45', '2026-11-24T22:00', '2026-12-25T11:00']) {
      const instant = instantOf(linde, time);
      const ends = [
        channelsStableUntil(linde, instant),
        evaluateWithPresence(linde, instant, nobody).organisation.stableUntil,
      ];
      expect(lookAtChannels(linde, instant, nobody)!.stableUntil).to.equal(
        Math.min(...ends.map((end) => end ?? Infinity)),
      );
    }
  });

  it('finds the same until it ends, a week long', () => {
    for (const presence of [nobody, busy]) {
      let instant = instantOf(linde, '2026-11-23T00:00');
      const end = instantOf(linde, '2026-11-30T00:00');
      while (instant < end) {
        const look = lookAtChannels(linde, instant, presence)!;
        expect(look.stableUntil).to.be.greaterThan(instant);
        expect(found(lookAtChannels(linde, look.stableUntil! - 1, presence)!), wallTime(linde, instant)).to.equal(
          found(look),
        );
        instant = look.stableUntil!;
      }
    }
  });

  it('says nothing of a schedule that is out of date', () => {
    const schedule = scheduleOf({
      document: { version: 1, timeZone: 'Europe/Amsterdam', hours: 'always', validThrough: '2026-11-23' },
    });
    expect(lookAtChannels(schedule, instantOf(schedule, '2026-11-24T11:00'), nobody)).to.equal(null);
  });
});
