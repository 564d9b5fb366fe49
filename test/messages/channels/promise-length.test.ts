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
  const listed = statuses.map((status) => describeChannel(speech, schedule, status).when);
  const words = callbackWords(schedule, instant, manner, 'Europe/Amsterdam');
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
  u: ['Antwoord binnen 3 werkdagen', 'Wij bellen u binnen 3 werkdagen', 'Wij bellen u binnen 3 werkdagen terug'],
  je: ['Antwoord binnen 3 werkdagen', 'We bellen je binnen 3 werkdagen', 'We bellen je binnen 3 werkdagen terug'],
  en: [
    'An answer within 3 working days',
    'We will call you within 3 working days',
    'We will call you back within 3 working days',
  ],
  Sie: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen an',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen zurück',
  ],
  du: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'Wir rufen dich innerhalb von 3 Arbeitstagen an',
    'Wir rufen dich innerhalb von 3 Arbeitstagen zurück',
  ],
  CH: [
    'Antwort innerhalb von 3 Arbeitstagen',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen an',
    'Wir rufen Sie innerhalb von 3 Arbeitstagen zurück',
  ],
  vous: [
    'Réponse sous 3 jours ouvrés',
    'Nous vous appelons sous 3 jours ouvrés',
    'Nous vous rappelons sous 3 jours ouvrés',
  ],
  tu: ['Réponse sous 3 jours ouvrés', 'Nous t’appelons sous 3 jours ouvrés', 'Nous te rappelons sous 3 jours ouvrés'],
};

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
