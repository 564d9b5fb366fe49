import { expect } from '@esm-bundle/chai';
import { actionOf, type ChannelCircumstances } from '../../../src/messages/channels/channel-actions.js';
import { describeChannel, describeUrgent } from '../../../src/messages/channels/channels.js';
import { channelTypes } from '../../../src/schedule/document/channel-types.js';
import { isLive } from '../../../src/schedule/document/schedule.js';
import { rows, sayChannelRow, speechOf, statusOf } from './channel-sentences.js';
import { instantOf, scheduleOf } from '../sentences.js';
import { listChannelStatuses, readPresence } from '../../../src/channels/index.js';

/** English times and dates are Intl's: with or without a zero before the hour, by browser. */
const evenEnglish = (lines: readonly string[]) => lines.map((line) => line.replaceAll(/\b0(?=\d:)/g, ''));

describe('what is said about a channel', () => {
  for (const row of rows) {
    const { name, channel, formal, informal = formal, english } = row;
    it(`${name} (${channel}): ${formal.join(' | ')}`, async () => {
      const spoken = [];
      for (const [language, tone] of [
        ['nl', 'formal'],
        ['nl', 'informal'],
        ['en-GB', 'formal'],
      ] as const) {
        spoken.push(await sayChannelRow(row, language, tone));
      }
      expect([spoken[0], spoken[1], evenEnglish(spoken[2]!)]).to.deep.equal([formal, informal, evenEnglish(english)]);
    });
  }

  it('covers every type of channel, every state and every kind of answer', () => {
    const statuses = rows.map((row) => statusOf(row).status);
    expect(new Set(statuses.map(({ channel }) => channel.type)).size).to.equal(Object.keys(channelTypes).length);
    expect(new Set(statuses.map(({ evaluation }) => evaluation.state)).size).to.equal(6);
    expect(new Set(statuses.map(({ answer }) => answer.kind)).size).to.equal(7);
  });
});

describe('FAILURES 48: nobody is scared off by a channel', () => {
  for (const row of rows) {
    const { evaluation, channel } = statusOf(row).status;
    if (!isLive(channel) || (evaluation.state !== 'closed' && evaluation.state !== 'break')) continue;
    it(`${row.name}: says when it returns, or that this is not known yet`, () => {
      expect(row.formal[2]).to.match(/[Vv]anaf \d|pauze tot \d|nog niet|gesprek loopt nog/);
    });
  }

  it('no sentence speaks of being offline', () => {
    const spoken = rows
      .flatMap(({ formal, informal = [], english }) => [...formal, ...informal, ...english])
      .join('\n');
    expect(spoken).not.to.match(/offline|niet online|helaas|unfortunately|sorry/i);
  });

  it('all are complete and short', () => {
    for (const { formal, informal = [], english } of rows) {
      for (const sentence of [...formal, ...informal, ...english].flatMap((line) => line.split('. '))) {
        expect(sentence.length, sentence).to.be.at.most(85);
        expect(sentence).not.to.match(/[{}]|undefined|null|NaN|\s\s|^\s|\s$|\(\)|,$/);
      }
    }
  });
});

const urgentDocument = (channel: object) => ({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:00-17:00'] },
  channels: [
    { id: 'spoed', type: 'phone', number: '+31201234568', display: '020 123 45 68', urgent: true, ...channel },
  ],
});

interface UrgentCase {
  readonly channel: object;
  readonly presence?: object;
  readonly circumstances?: ChannelCircumstances;
  readonly at: string;
  readonly line: string;
}

const noPhone = { number: undefined, display: undefined };
const chat = { ...noPhone, type: 'chat', provider: 'generic' };
const callback = { ...noPhone, type: 'callback', endpoint: '/api/callback' };
const email = { ...noPhone, type: 'email', address: 'info@delinde.example' };
const urgentCases: readonly UrgentCase[] = [
  { channel: { hours: 'always' }, at: '2026-11-24T03:00', line: 'Spoed? Bel [020 123 45 68], dag en nacht' },
  { channel: {}, at: '2026-11-24T11:00', line: 'Spoed? Bel [020 123 45 68], tot 17.00 uur' },
  { channel: {}, at: '2026-11-24T20:00', line: 'Spoed? Bel [020 123 45 68], morgen vanaf 8.00 uur' },
  { channel: { hours: 'unknown' }, at: '2026-11-24T20:00', line: 'Spoed? Bel [020 123 45 68]' },
  {
    channel: { hours: 'outside', label: 'de huisartsenpost' },
    at: '2026-11-24T20:00',
    line: 'Spoed? Bel de huisartsenpost [020 123 45 68], tot morgen 8.00 uur',
  },
  {
    channel: { type: 'whatsapp', number: '+31612345678', display: undefined, hours: 'always' },
    at: '2026-11-24T20:00',
    line: 'Spoed? [Stuur een WhatsApp-bericht], dag en nacht',
  },
  {
    channel: {},
    presence: { wait: 4 },
    at: '2026-11-24T11:00',
    line: 'Spoed? Bel [020 123 45 68], tot 17.00 uur. Ongeveer 4 minuten wachten.',
  },
  {
    channel: {},
    presence: { state: 'unavailable' },
    at: '2026-11-24T11:00',
    line: 'Spoed? Bel [020 123 45 68]. Nu niemand vrij.',
  },
  { channel: { label: 'Spoed' }, at: '2026-11-24T11:00', line: 'Spoed? Bel [020 123 45 68], tot 17.00 uur' },
  {
    channel: { label: 'Spoedlijn' },
    at: '2026-11-24T11:00',
    line: 'Spoed? Bel de spoedlijn [020 123 45 68], tot 17.00 uur',
  },
  {
    channel: { label: 'Met contract' },
    at: '2026-11-24T11:00',
    line: 'Spoed? Bel [020 123 45 68] (Met contract), tot 17.00 uur',
  },
  { channel: chat, at: '2026-11-24T11:00', line: 'Spoed? [Chat met ons], tot 17.00 uur' },
  { channel: chat, at: '2026-11-24T20:00', line: 'Spoed? [Chat met ons], morgen vanaf 8.00 uur' },
  {
    channel: chat,
    presence: { state: 'unavailable' },
    at: '2026-11-24T11:00',
    line: 'Spoed? [Chat met ons]. Nu niemand vrij.',
  },
  {
    channel: chat,
    presence: { state: 'unavailable' },
    circumstances: { isBlocked: true },
    at: '2026-11-24T11:00',
    line: 'Spoed? [Chat met ons]. De chat laadt niet. Dat kan komen door uw cookiekeuze.',
  },
  {
    channel: chat,
    circumstances: { isTalking: true },
    at: '2026-11-24T20:00',
    line: 'Spoed? [Ga verder met de chat]. Uw gesprek loopt nog.',
  },
  {
    channel: { ...callback, slots: { lengthMinutes: 60 } },
    at: '2026-11-24T20:00',
    line: 'Spoed? [Bel mij terug]. Morgen tussen 8.00 en 9.00 uur.',
  },
  {
    channel: { ...email, reply: { within: 1, unit: 'working-days' } },
    at: '2026-11-24T11:00',
    line: 'Spoed? [Mail ons]. Antwoord uiterlijk morgen 17.00 uur.',
  },
  { channel: email, at: '2026-11-24T20:00', line: 'Spoed? [Mail ons]' },
];

describe('the line about an urgent channel', () => {
  for (const { channel, at, line, presence, circumstances } of urgentCases) {
    it(line, async () => {
      const schedule = scheduleOf(JSON.parse(JSON.stringify(urgentDocument(channel))) as object);
      const instant = instantOf(schedule, at);
      const speech = await speechOf(schedule, instant);
      const { question, before, link, after } = describeUrgent(
        speech,
        schedule,
        listChannelStatuses(schedule, instant, readPresence({ channels: { spoed: presence } }))[0]!,
        circumstances,
      );
      expect(`${question} ${before}[${link}]${after}`.replaceAll('\u00a0', ' ')).to.equal(line);
    });
  }
});

describe('the owner’s own texts', () => {
  it('replace the words of a channel', async () => {
    const row = rows.find(({ channel }) => channel === 'callback')!;
    const { schedule, instant, status } = statusOf({ ...row, with: { texts: { nl: { callMeBack: 'bel me maar' } } } });
    const speech = await speechOf(schedule, instant);
    expect(actionOf(speech, status)).to.equal('bel me maar');
    expect(describeChannel(speech, schedule, status).action).to.equal('Bel me maar');
  });
});
