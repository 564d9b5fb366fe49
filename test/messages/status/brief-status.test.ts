import { expect } from '@esm-bundle/chai';
import { describeBriefly } from '../../../src/messages/status/brief-status.js';
import type { Tone } from '../../../src/messages/index.js';
import { evaluateOrganisation } from '../../../src/schedule/index.js';
import { speechOf } from '../channels/channel-sentences.js';
import { manners } from '../manners.js';
import { instantOf, scheduleOf } from '../sentences.js';

const week = { version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['08:00-17:00'] } };
const phone = { id: 'phone', type: 'phone', number: '+31201234567' };
const chat = { id: 'chat', type: 'chat', provider: 'generic', hours: { 'mon-fri': ['09:00-21:00'] } };
const sms = { id: 'sms', type: 'sms', number: '+31612345678' };
const whatsapp = { ...sms, id: 'whatsapp', type: 'whatsapp' };
const lunch = [{ name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] }];
const phoneOnly = { ...week, breaks: lunch, channels: [phone] };
const practice = { ...phoneOnly, channels: [phone, chat] };
const many = { ...practice, channels: [phone, chat, sms, whatsapp] };
const outage = { hours: 'closed', until: '2026-11-24T11:00', reason: 'Storing' };

/** A document on Tuesday 24 November 2026 at a time, and what stands on the button in Dutch, English, German and French. */
const rows: readonly (readonly [time: string, document: object, ...words: readonly string[]])[] = [
  [
    '11:00',
    phoneOnly,
    'Nu telefonisch bereikbaar',
    'Available now by phone',
    'Jetzt telefonisch erreichbar',
    'Joignables maintenant par téléphone',
  ],
  ['11:00', practice, 'Nu bereikbaar', 'Available now', 'Jetzt erreichbar', 'Joignables maintenant'],
  [
    '12:45',
    practice,
    'Nu bereikbaar via chat',
    'Available now by chat',
    'Jetzt per Chat erreichbar',
    'Joignables maintenant par chat',
  ],
  [
    '08:30',
    practice,
    'Nu telefonisch bereikbaar',
    'Available now by phone',
    'Jetzt telefonisch erreichbar',
    'Joignables maintenant par téléphone',
  ],
  // Three ways are too many for a button.
  ['12:45', many, 'Nu bereikbaar', 'Available now', 'Jetzt erreichbar', 'Joignables maintenant'],
  ['16:50', phoneOnly, 'Nog tot 17.00 uur', 'Now until 17:00', 'Noch bis 17:00 Uhr', 'Encore jusqu’à 17 h'],
  // Somebody is there after that.
  ['16:50', practice, 'Nu bereikbaar', 'Available now', 'Jetzt erreichbar', 'Joignables maintenant'],
  [
    '20:50',
    practice,
    'Via chat nog tot 21.00 uur',
    'Now by chat until 21:00',
    'Per Chat noch bis 21:00 Uhr',
    'Par chat encore jusqu’à 21 h',
  ],
  ['12:45', phoneOnly, 'Weer vanaf 13.30 uur', 'Again from 13:30', 'Wieder ab 13:30 Uhr', 'De retour à 13 h 30'],
  [
    '20:00',
    { ...phoneOnly, hours: { 'mon-fri': ['10:00-17:00'] } },
    'Morgen weer vanaf 10.00 uur',
    'Again tomorrow from 10:00',
    'Wieder ab morgen, 10:00 Uhr',
    'De retour demain à 10 h',
  ],
  // Nobody is promised what the owner only expects, nor all of what is there in part.
  [
    '10:00',
    { ...phoneOnly, override: outage },
    'Naar verwachting weer vanaf 11.00 uur',
    'Again from about 11:00',
    'Voraussichtlich wieder ab 11:00 Uhr',
    'Retour prévu à 11 h',
  ],
  [
    '10:00',
    { ...phoneOnly, hours: { tue: [{ time: '12:00-13:00', limitedTo: 'spoed' }] } },
    'Vanaf 12.00 uur alleen bereikbaar voor spoed',
    'Available from 12:00 for spoed only',
    'Nur für spoed erreichbar ab 12:00 Uhr',
    'Joignables uniquement pour spoed à partir de 12 h',
  ],
  [
    '10:00',
    { ...phoneOnly, hours: { tue: [{ time: '09:00-13:00', limitedTo: 'spoed' }] } },
    'Beperkt bereikbaar',
    'Partly available',
    'Eingeschränkt erreichbar',
    'Joignables en partie',
  ],
  [
    '10:00',
    { ...week, channels: [{ id: 'visit', type: 'visit', address: 'Kade 1' }] },
    'Nu open',
    'Open now',
    'Jetzt geöffnet',
    'Ouverts maintenant',
  ],
  ['10:00', { ...week, hours: 'closed', channels: [phone] }, '', '', '', ''],
];

const said = async (document: object, time: string, language: string, tone: Tone) => {
  const schedule = scheduleOf(document);
  const instant = instantOf(schedule, `2026-11-24T${time}`);
  const speech = await speechOf(schedule, instant, language, tone);
  return describeBriefly(speech, schedule, evaluateOrganisation(schedule, instant)).replace(/\s/g, ' ');
};

describe('in few words on a button', () => {
  for (const [time, document, ...expected] of rows) {
    it(`${time}: ${expected[0]! || 'nothing'}`, async () => {
      const languages = ['nl', 'en-GB', 'de', 'fr'];
      const found = await Promise.all(languages.map((language) => said(document, time, language, 'formal')));
      expect(found).to.eql(expected);
    });
  }

  it('is the same in every tone', async () => {
    for (const [name, language, tone] of manners) {
      const formal = await said(practice, '12:45', language, 'formal');
      expect(await said(practice, '12:45', language, tone), name).to.equal(formal);
    }
  });
});
