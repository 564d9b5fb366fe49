import { expect } from '@esm-bundle/chai';
import type { Sentence } from '../../src/messages/catalog.js';
import { callback as callbackDe } from '../../src/messages/de/callback.js';
import { channels as channelsDe } from '../../src/messages/de/channels.js';
import { holidays as holidaysDe } from '../../src/messages/de/holidays.js';
import { hours as hoursDe } from '../../src/messages/de/hours.js';
import { de } from '../../src/messages/de/status.js';
import { callback as callbackEn } from '../../src/messages/en/callback.js';
import { channels as channelsEn } from '../../src/messages/en/channels.js';
import { holidays as holidaysEn } from '../../src/messages/en/holidays.js';
import { hours as hoursEn } from '../../src/messages/en/hours.js';
import { en } from '../../src/messages/en/status.js';
import { callback as callbackFr } from '../../src/messages/fr/callback.js';
import { channels as channelsFr } from '../../src/messages/fr/channels.js';
import { holidays as holidaysFr } from '../../src/messages/fr/holidays.js';
import { hours as hoursFr } from '../../src/messages/fr/hours.js';
import { fr } from '../../src/messages/fr/status.js';
import { callback as callbackNl } from '../../src/messages/nl/callback.js';
import { channels as channelsNl } from '../../src/messages/nl/channels.js';
import { holidays as holidaysNl } from '../../src/messages/nl/holidays.js';
import { hours as hoursNl } from '../../src/messages/nl/hours.js';
import { nl } from '../../src/messages/nl/status.js';
import { textKeysByPart } from '../../src/messages/text-keys.js';
import { holidayNames } from '../../src/schedule/index.js';
import { address } from './manners.js';

/** Words without which a sentence of the language is none: `visit` needs no name, English leaves times to Intl, French says the hour each time. */
const mayBeEmpty: Readonly<Record<string, readonly string[]>> = {
  nl: ['visit'],
  en: ['visit', 'time', 'startTime', 'slotStart'],
  de: ['visit'],
  fr: ['visit', 'startTime', 'slotStart'],
};

/** All sentences of each language, by part. */
const languages = {
  nl: { status: nl.sentences, channels: channelsNl, callback: callbackNl, hours: hoursNl },
  en: { status: en.sentences, channels: channelsEn, callback: callbackEn, hours: hoursEn },
  de: { status: de.sentences, channels: channelsDe, callback: callbackDe, hours: hoursDe },
  fr: { status: fr.sentences, channels: channelsFr, callback: callbackFr, hours: hoursFr },
};

const tonesOf = (sentence: Sentence | undefined): readonly string[] => [sentence ?? ''].flat();

for (const [language, sentencesOf] of Object.entries(languages)) {
  for (const [part, placeholders] of Object.entries(textKeysByPart)) {
    const sentences: Readonly<Record<string, Sentence>> = sentencesOf[part as keyof typeof textKeysByPart];

    describe(`the catalog "${language}", ${part}`, () => {
      it('has every sentence and no other', () => {
        const keys = Object.keys(placeholders);
        expect(Object.keys(sentences)).to.have.members(keys);
        const empty = keys.filter((key) => tonesOf(sentences[key]).includes(''));
        expect(mayBeEmpty[language]).to.include.members(empty);
      });

      it('uses only the placeholders that an owner may use', () => {
        for (const [key, allowed] of Object.entries<string>(placeholders)) {
          for (const sentence of tonesOf(sentences[key])) {
            const used = Array.from(sentence.matchAll(/\{(.*?)\}/g), ([, name]) => name);
            expect(allowed.split(' '), `${key}: ${sentence}`).to.include.members(used);
            expect(sentence.replaceAll(/\{\w+\}/g, '')).not.to.match(/[{}]/);
          }
        }
      });
    });
  }
}

describe('the keys of all parts', () => {
  it('are all different, as an owner names them without their part', () => {
    const keys = Object.values(textKeysByPart).flatMap((part) => Object.keys(part));
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

for (const [language, holidays] of [
  ['nl', holidaysNl],
  ['en', holidaysEn],
  ['de', holidaysDe],
  ['fr', holidaysFr],
] as const) {
  it(`the catalog "${language}" names every holiday; a substitute has the name of its day`, () => {
    const names = new Set(holidayNames.map((name) => name.replace('-substitute', '')));
    expect(Object.keys(holidays)).to.have.members([...names]);
  });
}

describe('formal and informal', () => {
  for (const [language, { formal, informal }] of Object.entries(address)) {
    const sentences = Object.values(languages[language as keyof typeof address]).flatMap((part): readonly Sentence[] =>
      Object.values(part),
    );
    const tones = sentences.map((sentence) => [tonesOf(sentence)[0]!, tonesOf(sentence).at(-1)!] as const);

    it(`never mix (${language})`, () => {
      expect(tones.map(([one]) => one).filter((sentence) => informal.test(sentence))).to.deep.equal([]);
      expect(tones.map(([, other]) => other).filter((sentence) => formal.test(sentence))).to.deep.equal([]);
    });

    it(`both stand wherever someone is addressed (${language})`, () => {
      const alike = tones.filter(([one, other]) => one === other).map(([sentence]) => sentence);
      expect(alike.filter((sentence) => formal.test(sentence) || informal.test(sentence))).to.deep.equal([]);
      expect(tones.length - alike.length).to.be.above(20);
    });
  }
});

describe('spaces that do not break', () => {
  const all = (language: keyof typeof languages) =>
    Object.values(languages[language])
      .flatMap((part): readonly Sentence[] => Object.values(part))
      .flatMap(tonesOf);

  it('stand before high punctuation in French, and within its times; its apostrophes are curly', () => {
    expect(all('fr').filter((sentence) => /(?<!\u00a0)[:;?!]|\} h|'/.test(sentence))).to.deep.equal([]);
  });

  for (const language of Object.keys(languages) as (keyof typeof languages)[]) {
    it(`stand nowhere else (${language})`, () => {
      const wrong = /\u00a0(?![:;?!]|uur$|Uhr$|h\u00a0|\{minutes\})/;
      expect(all(language).filter((sentence) => wrong.test(sentence))).to.deep.equal([]);
    });
  }
});
