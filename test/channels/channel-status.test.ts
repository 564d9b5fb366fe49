import { expect } from '@esm-bundle/chai';
import {
  answerOf,
  channelsStableUntil,
  listChannelStatuses,
  listSlots,
  readPresence,
  type ChannelPresence,
  type ChannelStatus,
} from '../../src/channels/index.js';
import { instantOf, scheduleOf, wallTime } from './answer-tables.js';

const linde = scheduleOf({ source: 'design-example' });

function idsOf(statuses: readonly ChannelStatus[], fits: (status: ChannelStatus) => boolean): string {
  return statuses
    .filter(fits)
    .map(({ channel }) => channel.id)
    .join(' ');
}

const usable = ({ canBeUsed }: ChannelStatus) => canBeUsed;

describe('the list of channels', () => {
  it('stands in the same order at every moment, urgent ones first (WCAG 3.2.6)', () => {
    const schedule = scheduleOf({
      document: {
        version: 1,
        timeZone: 'Europe/Amsterdam',
        hours: { 'mon-fri': ['09:00-17:00'] },
        channels: [
          { id: 'email', type: 'email', address: 'info@delinde.example' },
          { id: 'night', type: 'phone', number: '+31201234568', urgent: true, hours: 'outside' },
          { id: 'phone', type: 'phone', number: '+31201234567' },
          { id: 'danger', type: 'phone', number: '112', urgent: true, hours: 'always' },
        ],
      },
    });
    for (const time of ['2026-11-24T08:59', '2026-11-24T09:00', '2026-11-24T17:00', '2026-11-28T12:00'])
      expect(idsOf(listChannelStatuses(schedule, instantOf(schedule, time)), () => true)).to.equal(
        'night danger email phone',
      );
  });

  it('tells what can be used now', () => {
    const at = (time: string, presence?: unknown) =>
      idsOf(
        listChannelStatuses(linde, instantOf(linde, time), presence ? readPresence({ channels: presence }) : undefined),
        usable,
      );
    expect(at('2026-11-24T11:00')).to.equal('spoed phone chat callback email');
    expect(at('2026-11-24T21:05'), 'the phone has a voicemail').to.equal('spoed phone callback email');
    expect(at('2026-11-24T11:00', { chat: { state: 'unavailable' } })).to.equal('spoed phone callback email');
    expect(at('2026-11-24T21:05', { chat: { state: 'open' } })).to.equal('spoed phone callback email');
  });

  it('for some only and by appointment can be used; what is unknown is not said to be', () => {
    const schedule = scheduleOf({
      document: {
        version: 1,
        timeZone: 'UTC',
        channels: [
          { id: 'limited', type: 'phone', number: '112', hours: [{ time: '09:00-17:00', limitedTo: 'spoed' }] },
          { id: 'appointment', type: 'visit', hours: [{ time: '09:00-17:00', state: 'appointment' }] },
          { id: 'unknown', type: 'phone', number: '112', whenUnavailable: 'voicemail' },
          { id: 'email', type: 'email', address: 'info@delinde.example' },
        ],
      },
    });
    const at = (time: string) => idsOf(listChannelStatuses(schedule, Date.parse(time)), usable);
    expect(at('2026-11-24T10:00Z')).to.equal('limited appointment email');
    expect(at('2026-11-24T18:00Z')).to.equal('email');
  });

  it('carries what was read of presence, and the evaluation of the schedule', () => {
    const instant = instantOf(linde, '2026-11-24T11:00');
    const statuses = listChannelStatuses(linde, instant, readPresence({ channels: { phone: { wait: 7 } } }));
    const phone = statuses.find(({ channel }) => channel.id === 'phone')!;
    expect(phone.presence).to.deep.equal({ waitMinutes: 7 });
    expect(phone.evaluation.state).to.equal('open');
    expect(statuses.find(({ channel }) => channel.id === 'chat')!.presence).to.equal(null);
  });

  it('keeps a hidden channel as long as the visitor has a conversation on it', () => {
    const channel = { id: 'chat', type: 'chat', provider: 'generic', hours: ['09:00-17:00'], until: '2026-11-24' };
    const document = { version: 1, timeZone: 'UTC', channels: [{ ...channel, whenUnavailable: 'hide' }] };
    const schedule = scheduleOf({ document });
    const at = (time: string, presence: ChannelPresence) =>
      idsOf(listChannelStatuses(schedule, Date.parse(time), new Map([['chat', presence]])), () => true);
    expect(at('2026-11-24T16:59Z', {})).to.equal('chat');
    for (const time of ['2026-11-24T17:00Z', '2026-11-25T00:00Z']) {
      expect(at(time, { state: 'open' })).to.equal('');
      expect(at(time, { state: 'unavailable', hasConversation: true })).to.equal('chat');
    }
    expect(at('2026-11-24T12:00Z', { state: 'unavailable' }), 'nobody is there').to.equal('');
  });

  it('says nothing where the time zone is not known', () => {
    const nowhere = { ...linde, timeZone: 'Mars/Phobos' };
    const statuses = listChannelStatuses(nowhere, 0);
    expect(idsOf(statuses, ({ canBeUsed, isRecommended }) => canBeUsed || isRecommended)).to.equal('');
    for (const { answer } of statuses) expect(answer).to.deep.equal({ kind: 'none', at: null });
    expect(nowhere.channels.flatMap((channel) => listSlots(nowhere, channel, 0))).to.deep.equal([]);
    expect(channelsStableUntil(nowhere, 0)).to.equal(null);
  });
});

describe('how long the list stays the same', () => {
  const until = (time: string) => wallTime(linde, channelsStableUntil(linde, instantOf(linde, time))!);

  it('until a channel opens, closes or closes soon', () => {
    expect(until('2026-11-24T12:30')).to.equal('2026-11-24T13:00:00.001');
    expect(until('2026-11-24T13:05')).to.equal('2026-11-24T13:30');
    expect(until('2026-11-24T11:40')).to.equal('2026-11-24T12:15');
    expect(until('2026-11-24T12:15')).to.equal('2026-11-24T12:30');
  });

  it('until a slot begins too soon: the lead is included', () => {
    expect(until('2026-11-24T10:00')).to.equal('2026-11-24T10:30:00.001');
    expect(until('2026-11-24T09:00')).to.equal('2026-11-24T09:30:00.001');
    const callback = linde.channels.find(({ type }) => type === 'callback')!;
    const end = channelsStableUntil(linde, instantOf(linde, '2026-11-24T10:00'))!;
    expect(answerOf(linde, callback, end)).to.not.deep.equal(answerOf(linde, callback, end - 1));
  });

  it('until midnight, when today becomes yesterday', () => {
    expect(until('2026-11-24T21:05')).to.equal('2026-11-25T00:00');
    expect(until('2026-11-28T10:00')).to.equal('2026-11-29T00:00');
  });

  it('until a wait ends later than another answer', () => {
    const schedule = scheduleOf({
      document: {
        version: 1,
        timeZone: 'UTC',
        hours: ['00:00-12:00'],
        channels: [
          { id: 'chat', type: 'chat', provider: 'generic', hours: 'always' },
          { id: 'email', type: 'email', address: 'a@delinde.example', reply: { within: 0, unit: 'working-days' } },
        ],
      },
    });
    const busy = readPresence({ channels: { chat: { wait: 20 } } });
    const at = (time: number) => idsOf(listChannelStatuses(schedule, time, busy), ({ isRecommended }) => isRecommended);
    const noon = Date.parse('2026-11-24T12:00Z');
    const until = noon - 19 * 60_000;
    expect(at(until - 1), 'the same minute: document order').to.equal('chat');
    expect(at(until)).to.equal('email');
    expect(channelsStableUntil(schedule, until - 60_000, busy)).to.equal(until);
    expect(channelsStableUntil(schedule, until - 600_000, busy)).to.equal(until - 60_000);
    expect(channelsStableUntil(schedule, until, busy)).to.equal(noon);
  });

  it('a minute where a promise elapses', () => {
    const schedule = scheduleOf({ source: 'nl-muni-katwijk' });
    const instant = instantOf(schedule, '2026-11-24T11:00') + 12_345;
    expect(wallTime(schedule, channelsStableUntil(schedule, instant)!)).to.equal('2026-11-24T11:01');
  });
});
