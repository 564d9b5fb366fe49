import { expect } from '@esm-bundle/chai';
import type { Sentence } from '../../src/messages/catalog.js';
import { promisesPlaceholders } from '../../src/messages/channels/promises-words.js';
import { languageTags, type LanguageTag } from '../../src/messages/languages.js';
import { loadPart } from '../../src/messages/load-catalog-parts.js';
import { loadCatalog } from '../../src/messages/load-catalog.js';
import { textKeysByPart } from '../../src/messages/text-keys.js';
import { holidayNames } from '../../src/schedule/index.js';
import { address, mayBeEmpty } from './manners.js';

type Part = keyof typeof textKeysByPart;
type PartSentences = Readonly<Record<string, Sentence>>;

const parts = Object.keys(textKeysByPart) as Part[];

async function sentencesOf(language: LanguageTag, part: Part): Promise<PartSentences> {
  return part === 'status' ? (await loadCatalog(language)).sentences : loadPart(language, part);
}

/** All sentences of a language. */
async function allOf(language: LanguageTag): Promise<Sentence[]> {
  const sentences = await Promise.all(parts.map((part) => sentencesOf(language, part)));
  return sentences.flatMap((each) => Object.values(each));
}

const tonesOf = (sentence: Sentence | undefined): readonly string[] => [sentence ?? ''].flat();

for (const language of languageTags) {
  for (const part of parts) {
    describe(`the catalog "${language}", ${part}`, () => {
      const placeholders = textKeysByPart[part];
      let sentences: PartSentences;
      before(async () => {
        sentences = await sentencesOf(language, part);
      });

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
  it('are all different, as an owner names them without their part; what two parts share is the same in both', async () => {
    const shared = new Set<string>();
    const known = new Map<string, string>();
    for (const part of parts) {
      for (const [key, placeholders] of Object.entries<string>(textKeysByPart[part])) {
        const sentences = await Promise.all(
          languageTags.map(async (language) => tonesOf((await sentencesOf(language, part))[key])),
        );
        const meaning = JSON.stringify([placeholders, sentences]);
        if (known.has(key)) shared.add(key);
        expect(known.get(key) ?? meaning, key).to.equal(meaning);
        known.set(key, meaning);
      }
    }
    expect([...shared]).to.have.members(Object.keys(promisesPlaceholders));
  });
});

for (const language of languageTags) {
  it(`the catalog "${language}" names every holiday; a substitute has the name of its day`, async () => {
    const { holidays = {} } = await loadCatalog(language);
    const names = new Set(holidayNames.map((name) => name.replace('-substitute', '')));
    expect(Object.keys(holidays)).to.have.members([...names]);
  });
}

describe('formal and informal', () => {
  const tones = async (language: LanguageTag) =>
    (await allOf(language)).map((sentence) => [tonesOf(sentence)[0]!, tonesOf(sentence).at(-1)!] as const);

  for (const language of languageTags) {
    const known = address[language];
    if (!known) continue;
    const { formal, informal } = known;

    it(`never mix (${language})`, async () => {
      const all = await tones(language);
      expect(all.map(([one]) => one).filter((sentence) => informal.test(sentence))).to.deep.equal([]);
      expect(all.map(([, other]) => other).filter((sentence) => formal.test(sentence))).to.deep.equal([]);
    });

    it(`both stand wherever someone is addressed (${language})`, async () => {
      const all = await tones(language);
      const alike = all.filter(([one, other]) => one === other).map(([sentence]) => sentence);
      expect(alike.filter((sentence) => formal.test(sentence) || informal.test(sentence))).to.deep.equal([]);
      expect(all.length - alike.length).to.be.above(20);
    });
  }
});

describe('spaces that do not break', () => {
  const all = async (language: LanguageTag) => (await allOf(language)).flatMap(tonesOf);

  it('stand before high punctuation in French, and within its times; its apostrophes are curly', async () => {
    expect((await all('fr')).filter((sentence) => /(?<!\u00a0)[:;?!]|\} h\b|'/.test(sentence))).to.deep.equal([]);
  });

  for (const language of languageTags) {
    it(`stand nowhere else (${language})`, async () => {
      const wrong = /\u00a0(?![:;?!]|uur$|Uhr$|h\u00a0|\{minutes\})/;
      expect((await all(language)).filter((sentence) => wrong.test(sentence))).to.deep.equal([]);
    });
  }
});
