import { expect } from '@esm-bundle/chai';
import design from '../../cases/design-example.json' with { type: 'json' };
import belgium from '../../cases/real-schedules/be.json' with { type: 'json' };
import britain from '../../cases/real-schedules/gb.json' with { type: 'json' };
import dutchCare from '../../cases/real-schedules/nl-care.json' with { type: 'json' };
import dutchOthers from '../../cases/real-schedules/nl-others.json' with { type: 'json' };
import { toSsml, toSsmlSet } from '../../../src/formats/telephone/to-ssml.js';
import { languageTags, type LanguageTag } from '../../../src/messages/languages.js';
import { loadCatalog } from '../../../src/messages/load-catalog.js';
import { composeVoicemail, longestMessage, voicemailWordsIn } from '../../../src/messages/voicemail/voicemail.js';
import { createRecordingSet, type Recording } from '../../../src/messages/voicemail/recording-set.js';
import { evaluateChannel, parseSchedule, zoneOf, type Channel, type Schedule } from '../../../src/schedule/index.js';

/** Tuesday 24 November 2026, 10.00 in Amsterdam. */
const instant = Date.parse('2026-11-24T09:00:00Z');
const tones = ['formal', 'informal'] as const;

interface RealSchedule {
  readonly id: string;
  readonly document: unknown;
}

const real = [...dutchCare, ...dutchOthers, ...belgium, ...britain] as readonly RealSchedule[];
const named = (wanted: string) => real.find(({ id }) => id === wanted)!.document;

const documents: Readonly<Record<string, unknown>> = {
  design,
  'nl-dentist-oelp': named('nl-dentist-oelp'),
  'nl-corp-woensdrecht': named('nl-corp-woensdrecht'),
  'be-law-advogent': named('be-law-advogent'),
  'uk-ha-southway': named('uk-ha-southway'),
};

function scheduleOf(document: unknown): Schedule {
  const result = parseSchedule(document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

const phoneOf = ({ channels }: Schedule): Channel => channels.find(({ type, urgent }) => type === 'phone' && !urgent)!;

async function mannerOf(schedule: Schedule, language: string, tone: (typeof tones)[number]) {
  return { catalog: await loadCatalog(language, schedule.language), language, tone };
}

async function recordingsOf(schedule: Schedule, days = 366, language = 'nl', tone: (typeof tones)[number] = 'formal') {
  const manner = await mannerOf(schedule, language, tone);
  return createRecordingSet(schedule, phoneOf(schedule), instant, manner, days).recordings;
}

/** Whether a recording names the moment at which the phone is answered again, for someone who hears it in this play. */
function expectOpening(schedule: Schedule, { message, occasion }: Recording, start: number): void {
  const { opensAt } = evaluateChannel(schedule, phoneOf(schedule).id, start);
  const text = message.sentences.join(' ');
  if (opensAt === null) return;
  const zone = zoneOf(schedule.timeZone)!;
  const [from, to] = [zone.toWallTime(start), zone.toWallTime(opensAt)];
  const words = voicemailWordsIn('nl', 'formal');
  expect(text, occasion).to.contain(`vanaf ${words.time(Math.floor(to.minute / 60), to.minute % 60)}`);
  if (to.day === from.day) expect(text).to.match(/U kunt ons vanaf|verwachting kunt u ons vanaf/);
  else if (text.includes(' morgen vanaf')) expect(to.day - from.day).to.equal(1);
  else {
    const names = (['weekday', 'next-week', 'date'] as const).map((name) => words.day({ name, day: to.day }));
    const said = names.findLast((name) => text.includes(` ons ${name} vanaf`));
    expect(names.indexOf(said!), text).to.be.at.least(to.day - from.day > 7 ? 2 : to.day - from.day > 6 ? 1 : 0);
  }
}

describe('the words of the answering machine', () => {
  for (const [name, document] of Object.entries(documents)) {
    it(`name the right opening over every break, evening, weekend and exception of ${name}`, async () => {
      const schedule = scheduleOf(document);
      const recordings = await recordingsOf(schedule);
      const plays = recordings.flatMap((recording) => recording.plays.map(({ start }) => ({ recording, start })));
      expect(plays.length).to.be.greaterThan(200);
      for (const { recording, start } of plays) expectOpening(schedule, recording, start);
    });

    it(`cover each moment at which nobody answers, once, in ${name}`, async () => {
      const schedule = scheduleOf(document);
      const plays = (await recordingsOf(schedule))
        .flatMap((recording) => recording.plays)
        .sort((one, other) => one.start - other.start);
      for (let at = instant; at < instant + 60 * 86_400_000; at += 600_000) {
        const covering = plays.filter(({ start, end }) => start <= at && (end === null || at < end)).length;
        const { state } = evaluateChannel(schedule, phoneOf(schedule).id, at);
        expect(covering, new Date(at).toISOString()).to.equal(state === 'closed' || state === 'break' ? 1 : 0);
      }
    });

    it(`last 25 seconds at most, in every language and tone, of ${name}`, async () => {
      const schedule = scheduleOf(document);
      for (const language of languageTags) {
        for (const tone of tones) {
          const messages = (await recordingsOf(schedule, 90, language, tone)).map(({ message }) => message);
          for (const { seconds, sentences } of messages)
            expect(seconds, sentences.join(' ')).to.be.at.most(longestMessage);
          const text = messages.flatMap(({ sentences }) => sentences).join(' ');
          expect(text).not.to.match(/undefined|NaN| {2}|\{/);
        }
      }
    });
  }

  it('says times as an answering machine in the language does', () => {
    const times = [
      [8, 0],
      [13, 30],
      [8, 15],
      [16, 45],
      [9, 20],
      [9, 40],
      [12, 0],
      [21, 1],
      [0, 0],
      [1, 0],
    ] as const;
    const said: Readonly<Record<LanguageTag, string>> = {
      nl: 'acht uur, half twee, kwart over acht, kwart voor vijf, tien voor half tien, tien over half tien, twaalf uur, één over negen ’s avonds, middernacht, één uur ’s nachts',
      en: 'eight o’clock, half past one, a quarter past eight, a quarter to five, twenty past nine, twenty to ten, noon, one minute past nine in the evening, midnight, one in the morning',
      de: 'acht Uhr, dreizehn Uhr dreißig, acht Uhr fünfzehn, sechzehn Uhr fünfundvierzig, neun Uhr zwanzig, neun Uhr vierzig, zwölf Uhr, einundzwanzig Uhr eins, Mitternacht, ein Uhr',
      fr: 'huit heures, treize heures trente, huit heures quinze, seize heures quarante-cinq, neuf heures vingt, neuf heures quarante, midi, vingt et une heures une, minuit, une heure',
    };
    for (const language of languageTags) {
      const { time } = voicemailWordsIn(language, 'formal');
      expect(times.map(([hour, minute]) => time(hour, minute)).join(', ')).to.equal(said[language]);
    }
  });

  it('names video calls, and the website once', () => {
    const said: Readonly<Record<LanguageTag, readonly [video: string, both: string]>> = {
      nl: ['via beeldbellen op onze website.', 'via de chat of via beeldbellen op onze website.'],
      en: ['by video call on our website.', 'by chat or by video call on our website.'],
      de: ['per Video auf unserer Website.', 'über den Chat oder per Video auf unserer Website.'],
      fr: ['par appel vidéo sur notre site.', 'par chat ou par appel vidéo sur notre site.'],
    };
    for (const language of languageTags) {
      const { instead } = voicemailWordsIn(language, 'formal');
      expect(instead(['video'], null)).to.contain(said[language][0]);
      expect(instead(['chat', 'video'], null)).to.contain(said[language][1]);
    }
  });

  it('leaves out what matters least, and always says what is urgent and when people are back', async () => {
    const long = 'Huisartsenpraktijk en apotheekhoudend gezondheidscentrum De Linde aan de Oude Gracht';
    const schedule = scheduleOf({ ...design, organisation: { name: `${long} en omstreken en verre omgeving` } });
    const lunch = Date.parse('2026-11-24T11:30:00Z');
    const manner = await mannerOf(schedule, 'nl', 'formal');
    const { message } = composeVoicemail(schedule, phoneOf(schedule), lunch, manner)!;
    const { sentences, seconds, secondsInFull } = message;
    expect(seconds).to.be.at.most(longestMessage);
    expect(secondsInFull).to.be.greaterThan(longestMessage);
    expect(sentences.join(' ')).to.contain('Is het spoed? Bel dan').and.to.contain('vanaf half twee');
    expect(sentences.join(' ')).not.to.contain('mailen');
  });

  it('says numbers digit by digit in SSML, and escapes what the owner wrote', async () => {
    const schedule = scheduleOf({ ...design, organisation: { name: 'Bakker & <Zoon>' } });
    const [recording] = await recordingsOf(schedule);
    const ssml = toSsml(recording!.message);
    expect(ssml).to.contain('Bakker &amp; &lt;Zoon&gt;');
    expect(ssml).to.contain('<sub alias="nul twee nul één twee drie vier vijf zes acht.">0201234568.</sub>');
  });

  it('are one well-formed document of SSML as a set, each behind a mark with its name', async () => {
    const schedule = scheduleOf({ ...design, organisation: { name: 'Bakker & <Zoon>' } });
    const manner = await mannerOf(schedule, 'nl', 'formal');
    const set = createRecordingSet(schedule, phoneOf(schedule), instant, manner);
    const { documentElement: root } = new DOMParser().parseFromString(toSsmlSet(set), 'application/xml');
    expect(root.tagName).to.equal('speak');
    expect(root.getAttribute('xml:lang')).to.equal('nl-NL');
    const marks = [...root.children].filter(({ tagName }) => tagName === 'mark');
    expect(marks.map((mark) => mark.getAttribute('name'))).to.deep.equal(set.recordings.map(({ name }) => name));
    const said = marks.map((mark) => [...mark.nextElementSibling!.children].map(({ textContent }) => textContent));
    expect(said).to.deep.equal(set.recordings.map(({ message }) => message.sentences));
  });

  describe('offer other ways', () => {
    const phone = {
      ...{ id: 'phone', type: 'phone', number: '+31201234567', whenUnavailable: 'voicemail' },
      hours: { tue: ['08:00-09:00'] },
    };
    const noon = Date.parse('2026-11-24T11:00:00Z');
    const limited = (time: string) => ({ time, limitedTo: 'herhaalrecepten' });
    const byAppointment = (time: string) => ({ time, state: 'appointment' });

    async function saidBy(keys: object, ...others: readonly object[]): Promise<{ text: string; end: number | null }> {
      const channels = [{ ...phone, ...keys }, ...others];
      const schedule = scheduleOf({ version: 1, timeZone: 'Europe/Amsterdam', channels });
      const manner = await mannerOf(schedule, 'nl', 'formal');
      const { message, end } = composeVoicemail(schedule, phoneOf(schedule), noon, manner)!;
      return { text: message.sentences.join(' '), end };
    }

    const said = (...others: readonly object[]) => saidBy({}, ...others);

    for (const [what, interval] of Object.entries({ limited, byAppointment })) {
      it(`that are open, none that is ${what}`, async () => {
        const chat = { id: 'chat', type: 'chat', provider: 'chatwoot' };
        const sms = { id: 'sms', type: 'sms', number: '+31612345678' };
        const alone = await said({ ...sms, hours: { tue: [interval('09:00-17:00')] } });
        expect(alone.text).not.to.match(/sms|wel bereikbaar/);
        const both = await said(
          { ...sms, hours: { tue: [interval('09:00-17:00')] } },
          { ...chat, hours: { tue: ['09:00-16:00'] } },
        );
        expect(both.text).to.contain('Tot vier uur').and.to.contain('chat').and.not.to.contain('sms');
        const narrowing = await said({ ...chat, hours: { tue: ['09:00-14:00', interval('14:00-17:00')] } });
        expect(narrowing.text).to.contain('Tot twee uur zijn wij wel bereikbaar via de chat');
        expect(narrowing.end).to.equal(Date.parse('2026-11-24T13:00:00Z'));
      });
    }

    it('with the urgent number for what is urgent alone, but not by appointment', async () => {
      const urgent = { id: 'spoed', type: 'phone', number: '112', urgent: true };
      const spoed = { time: '00:00-12:00', limitedTo: 'spoed' };
      expect((await said({ ...urgent, hours: [spoed, '12:00-24:00'] })).text).to.contain('Is het spoed? Bel dan 112');
      expect((await said({ ...urgent, hours: [byAppointment('00:00-24:00')] })).text).not.to.contain('spoed');
      const daily = { ...urgent, hours: ['08:00-18:00'] };
      expect((await said(daily)).text).to.contain('Is het spoed? Bel dan 112');
      expect((await said(daily)).end).to.equal(Date.parse('2026-11-24T17:00:00Z'));
    });

    it('with the urgent number, unless that is the one that was called', async () => {
      const urgent = { id: 'spoed', type: 'phone', number: phone.number, urgent: true, hours: 'always' };
      expect((await said(urgent)).text).not.to.contain('spoed');
      const other = { ...urgent, id: 'arts', number: '+31201234568' };
      expect((await said(urgent, other)).text).to.contain('Is het spoed? Bel dan 0201234568.');
    });

    it('first those that help now, and of these those that the owner wants used instead', async () => {
      const number = '+31612345678';
      const others = [
        { id: 'chat', type: 'chat', provider: 'chatwoot', hours: 'always' },
        { id: 'sms', type: 'sms', number, hours: 'always' },
        { id: 'whatsapp', type: 'whatsapp', number, hours: 'always' },
        { id: 'email', type: 'email', address: 'info@example.org' },
      ];
      const { text } = await said(...others);
      expect(text).to.match(
        /niet bereikbaar\. Wij zijn nu wel bereikbaar via de chat op onze website of per sms\. U kunt/,
      );
      expect(text).to.match(/weer bellen\. Ook kunt u ons mailen\. Spreek na de toon .* in\.$/);
      expect((await saidBy({ instead: ['whatsapp'] }, ...others)).text).to.contain('via WhatsApp of via de chat');
    });

    it('with another line on which people answer, by its number', async () => {
      const night = { id: 'night', type: 'phone', number: '+31201234568', hours: 'outside' };
      const { text } = await said({ ...night, hours: { tue: ['09:00-16:00'] } });
      expect(text).to.contain('niet bereikbaar. Tot vier uur zijn wij wel bereikbaar op 0201234568. U kunt');
      expect((await said({ ...night, hours: 'always', display: '020 123 45 68' })).text).to.contain(
        'op 020 123 45 68.',
      );
      const urgent = { id: 'spoed', type: 'phone', number: '112', urgent: true, hours: 'always' };
      const both = (await said(urgent, { ...night, hours: 'always' })).text;
      expect(both).to.contain('Bel dan 112.').and.to.contain('wel bereikbaar op 0201234568.');
      for (const other of [{ number: phone.number }, { limitedTo: 'klachten' }, { hours: 'closed' }])
        expect((await said({ ...night, hours: 'always', ...other })).text).not.to.contain('wel bereikbaar');
    });

    it('with what its own line is for, once', async () => {
      const purpose = { limitedTo: 'klachten' };
      const byHours = { ...purpose, hours: { tue: [byAppointment('14:00-17:00')] } };
      expect((await saidBy({ ...purpose, hours: 'closed' })).text).to.contain('Deze lijn is alleen voor klachten.');
      expect((await saidBy(byHours)).text).to.contain('bij ons terecht, op afspraak en alleen voor klachten.');
      expect((await saidBy(purpose)).text).to.contain('bellen, alleen voor klachten.');
      for (const keys of [byHours, purpose]) expect((await saidBy(keys)).text).not.to.contain('Deze lijn');
    });
  });
});
