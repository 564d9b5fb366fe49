// Who is away within the hours is no closed organisation: what all elements say then, in every language and tone.
import { expect } from '@esm-bundle/chai';
import { evaluateWithPresence } from '../../../src/channels/evaluate-with-presence.js';
import { describeBriefly } from '../../../src/messages/status/brief-status.js';
import { describeStatus } from '../../../src/messages/status/status-sentence.js';
import { evaluateChannel } from '../../../src/schedule/index.js';
import { speechOf } from '../channels/channel-sentences.js';
import { manners } from '../manners.js';
import { instantOf, scheduleOf } from '../sentences.js';
import { loadCatalog } from '../../../src/messages/index.js';

const week = { version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['08:00-17:00'] } };
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const chat = { id: 'chat', type: 'chat', provider: 'generic' };
const email = { id: 'email', type: 'email', address: 'info@delinde.example' };
const chatOnly = { ...week, channels: [chat, email] };
/** The phone opens again tomorrow, the chat perhaps in a minute. */
const phoneIsOver = { ...week, channels: [chat, { ...phone, hours: { 'mon-fri': ['08:00-10:00'] } }] };

/** The headline and the detail of the organisation, the headline of its chat, and the button of the launcher. */
async function said(document: object, time: string, language = 'nl', tone: 'formal' | 'informal' = 'formal') {
  const schedule = scheduleOf(document);
  const instant = instantOf(schedule, `2026-11-24T${time}`);
  const presence = new Map([['chat', { state: 'unavailable' } as const]]);
  const found = evaluateWithPresence(schedule, instant, presence);
  const manner = { catalog: await loadCatalog(language, 'nl'), language, tone };
  const { headline, detail } = describeStatus(found.schedule, found.organisation, instant, manner);
  const ofChat = describeStatus(
    found.schedule,
    evaluateChannel(found.schedule, 'chat', instant),
    instant,
    manner,
    'chat',
  );
  const speech = await speechOf(found.schedule, instant, language, tone);
  return [headline, detail, ofChat.headline, describeBriefly(speech, found.schedule, found.organisation)];
}

const words: Readonly<Record<string, readonly [all: string, chat: string]>> = {
  nl: ['Nu niemand vrij', 'Via chat nu niemand vrij'],
  en: ['No one is free right now', 'No one is free by chat right now'],
  de: ['Gerade ist niemand frei', 'Gerade ist per Chat niemand frei'],
  fr: ['Personne n’est disponible en ce moment', 'Personne n’est disponible par chat en ce moment'],
};

describe('when nobody is free', () => {
  for (const [name, language, tone] of manners) {
    it(`no element speaks of being closed: ${name}`, async () => {
      const [all, ofChat] = words[language.slice(0, 2)]!;
      const [headline, , channel, brief] = await said(chatOnly, '11:00', language, tone);
      expect([headline, channel, brief]).to.eql([all, ofChat, all]);
    });
  }

  it('it is no dead end, and the hours of another way are no promise of this one', async () => {
    expect((await said(chatOnly, '11:00'))[1]).to.equal('U kunt ons altijd mailen');
    expect((await said(phoneIsOver, '11:00')).slice(0, 2)).to.eql(['Nu niemand vrij', 'Probeer het later nog eens']);
  });

  it('the hours have the last word: outside of them it is closed', async () => {
    const [headline, detail] = await said(chatOnly, '07:00');
    expect(headline).to.match(/^Weer bereikbaar/);
    expect(detail).to.contain('gesloten');
  });
});
