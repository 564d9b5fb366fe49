import { expect } from '@open-wc/testing';
import type { Sentence } from '../../src/messages/catalog.js';
import { callback as callbackEn } from '../../src/messages/en/callback.js';
import { channels as channelsEn } from '../../src/messages/en/channels.js';
import { holidays as holidaysEn } from '../../src/messages/en/holidays.js';
import { hours as hoursEn } from '../../src/messages/en/hours.js';
import { en } from '../../src/messages/en/status.js';
import { callback as callbackNl } from '../../src/messages/nl/callback.js';
import { channels as channelsNl } from '../../src/messages/nl/channels.js';
import { holidays as holidaysNl } from '../../src/messages/nl/holidays.js';
import { hours as hoursNl } from '../../src/messages/nl/hours.js';
import { nl } from '../../src/messages/nl/status.js';
import { callbackPlaceholders } from '../../src/schedule/callback-text-keys.js';
import { channelsPlaceholders } from '../../src/schedule/channels-text-keys.js';
import { hoursPlaceholders } from '../../src/schedule/hours-text-keys.js';
import { holidayNames } from '../../src/schedule/index.js';
import { statusPlaceholders } from '../../src/schedule/status-text-keys.js';

/** Words without which a sentence of the language is none: `visit` needs no name, and English leaves times to Intl. */
const mayBeEmpty: Readonly<Record<string, readonly string[]>> = { nl: ['visit'], en: ['visit', 'time', 'startTime'] };

const parts = {
  status: statusPlaceholders,
  channels: channelsPlaceholders,
  callback: callbackPlaceholders,
  hours: hoursPlaceholders,
};

/** All sentences of each language, by part. */
const languages = {
  nl: { status: nl.sentences, channels: channelsNl, callback: callbackNl, hours: hoursNl },
  en: { status: en.sentences, channels: channelsEn, callback: callbackEn, hours: hoursEn },
};

const tonesOf = (sentence: Sentence | undefined): readonly string[] => [sentence ?? ''].flat();

for (const [language, sentencesOf] of Object.entries(languages)) {
  for (const [part, placeholders] of Object.entries(parts)) {
    const sentences: Readonly<Record<string, Sentence>> = sentencesOf[part as keyof typeof parts];

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
    const keys = Object.values(parts).flatMap((part) => Object.keys(part));
    expect(new Set(keys).size).to.equal(keys.length);
  });
});

for (const [language, holidays] of [
  ['nl', holidaysNl],
  ['en', holidaysEn],
] as const) {
  it(`the catalog "${language}" names every holiday; a substitute has the name of its day`, () => {
    const names = new Set(holidayNames.map((name) => name.replace('-substitute', '')));
    expect(Object.keys(holidays)).to.have.members([...names]);
  });
}

describe('Dutch', () => {
  const sentences = Object.values(languages.nl).flatMap((part): readonly Sentence[] => Object.values(part));
  const formal = sentences.map((sentence) => tonesOf(sentence)[0]!);
  const informal = sentences.map((sentence) => tonesOf(sentence).at(-1)!);

  it('formal: no je, jij, jou, jouw or we', () => {
    expect(formal.filter((sentence) => /\b(je|jij|jou|jouw|we)\b/i.test(sentence))).to.deep.equal([]);
  });

  it('informal: no u, uw or wij', () => {
    expect(informal.filter((sentence) => /\b(u|uw|wij)\b/i.test(sentence))).to.deep.equal([]);
  });

  it('gives both tones wherever someone is addressed', () => {
    const alike = formal.filter((sentence, index) => sentence === informal[index]);
    expect(alike.filter((sentence) => /\b(u|uw|wij|je|jij|jou|jouw|we)\b/i.test(sentence))).to.deep.equal([]);
    expect(alike.length).to.be.lessThan(formal.length);
  });
});
