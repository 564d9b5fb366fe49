import { expect } from '@esm-bundle/chai';
import { listChannelStatuses } from '../../../src/channels/index.js';
import { callbackWords } from '../../../src/messages/callback/callback.js';
import { describeChannel } from '../../../src/messages/channels/channels.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { createSpeech } from '../../../src/messages/speech.js';
import { manners } from '../manners.js';
import { instantOf, scheduleOf } from '../sentences.js';

const load = catalogLoader('channels', 'callback');

/** What a list says of an e-mail and of a callback, and the form of what was asked for as soon as possible. */
async function spokenOf(reply: object, language: string, tone: 'formal' | 'informal'): Promise<string[]> {
  const schedule = scheduleOf({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    channels: [
      { id: 'email', type: 'email', address: 'info@gemeente.example', reply },
      { id: 'callback', type: 'callback', endpoint: '/api/callback', reply },
    ],
  });
  const instant = instantOf(schedule, '2026-11-24T13:00');
  const manner = { catalog: await load(language, 'nl'), language, tone };
  const speech = createSpeech(schedule, instant, manner);
  const statuses = listChannelStatuses(schedule, instant);
  const listed = statuses.map((status) => describeChannel(speech, schedule, status).line.heard);
  const words = callbackWords(schedule, speech, manner, 'Europe/Amsterdam');
  return [...listed, words.promiseSoonest(schedule.channels[1]!, null, instant)];
}

const promises = [
  { within: 0, unit: 'working-days' },
  { within: 1, unit: 'working-days' },
  { within: 3, unit: 'working-days' },
  { within: 1, unit: 'working-hours' },
  { within: 8, unit: 'working-hours' },
];

/** By manner; the promise of three working days. */
const expected: Readonly<Record<string, readonly string[]>> = {
  u: ['antwoord binnen 3 werkdagen', 'wij bellen u binnen 3 werkdagen', 'Wij bellen u binnen 3 werkdagen terug'],
  je: ['antwoord binnen 3 werkdagen', 'we bellen je binnen 3 werkdagen', 'We bellen je binnen 3 werkdagen terug'],
  en: [
    'reply within 3 working days',
    'we will call you within 3 working days',
    'We will call you back within 3 working days',
  ],
  Sie: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'wir rufen Sie innerhalb von 3 Arbeitstagen an',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen zurück',
  ],
  du: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'wir rufen dich innerhalb von 3 Arbeitstagen an',
    'Wir rufen dich innerhalb von 3 Arbeitstagen zurück',
  ],
  CH: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'wir rufen Sie innerhalb von 3 Arbeitstagen an',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen zurück',
  ],
  vous: [
    'réponse sous 3 jours ouvrés',
    'nous vous appelons sous 3 jours ouvrés',
    'Nous vous rappelons sous 3 jours ouvrés',
  ],
  tu: ['réponse sous 3 jours ouvrés', 'nous t’appelons sous 3 jours ouvrés', 'Nous te rappelons sous 3 jours ouvrés'],
};

/** By manner; a receipt within a working day, of known hours and of others. */
const receipts: Readonly<Record<string, readonly [by: string, within: string]>> = {
  u: ['U krijgt uiterlijk morgen 17.00 uur een bevestiging', 'U krijgt binnen 1 werkdag een bevestiging'],
  je: ['Je krijgt uiterlijk morgen 17.00 uur een bevestiging', 'Je krijgt binnen 1 werkdag een bevestiging'],
  en: ['You will get a confirmation by 17:00 tomorrow', 'You will get a confirmation within 1 working day'],
  Sie: [
    'Sie erhalten spätestens morgen um 17:00 Uhr eine Bestätigung',
    'Sie erhalten innerhalb von 1 Arbeitstag eine Bestätigung',
  ],
  du: [
    'Du erhältst spätestens morgen um 17:00 Uhr eine Bestätigung',
    'Du erhältst innerhalb von 1 Arbeitstag eine Bestätigung',
  ],
  CH: [
    'Sie erhalten spätestens morgen um 17.00 Uhr eine Bestätigung',
    'Sie erhalten innerhalb von 1 Arbeitstag eine Bestätigung',
  ],
  vous: ['Vous recevez une confirmation au plus tard demain à 17 h', 'Vous recevez une confirmation sous 1 jour ouvré'],
  tu: ['Tu reçois une confirmation au plus tard demain à 17 h', 'Tu reçois une confirmation sous 1 jour ouvré'],
};

describe('a receipt', () => {
  for (const [name, language, tone] of manners) {
    it(`is said in ${language} (${name})`, async () => {
      const saidWith = async (hours: unknown) => {
        const receipt = { within: 1, unit: 'working-days' };
        const channels = [{ id: 'form', type: 'form', url: '/contact', receipt }];
        const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', hours, channels });
        const instant = instantOf(schedule, '2026-11-24T13:00');
        const speech = createSpeech(schedule, instant, { catalog: await load(language, 'nl'), language, tone });
        const [status] = listChannelStatuses(schedule, instant);
        return describeChannel(speech, schedule, status!).more.replaceAll('\u00a0', ' ');
      };
      expect([await saidWith({ 'mon-fri': ['09:00-17:00'] }), await saidWith('unknown')]).to.deep.equal(receipts[name]);
    });
  }
});

describe('a promise in working time, where nobody knows the hours', () => {
  for (const [name, language, tone] of manners) {
    it(`is said in words, without a date, in ${language} (${name})`, async () => {
      const spoken = await Promise.all(promises.map((reply) => spokenOf(reply, language, tone)));
      expect(spoken[2]!.map((line) => line.replaceAll('\u00a0', ' '))).to.deep.equal(expected[name]);
      expect(new Set(spoken.flat()).size, spoken.join(' | ')).to.equal(15);
      for (const line of spoken.flat()) expect(line).not.to.match(/\d[.:h]|[{}]|undefined| {2}/);
    });
  }
});
