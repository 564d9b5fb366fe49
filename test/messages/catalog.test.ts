import { expect } from '@open-wc/testing';
import { en } from '../../src/messages/en.js';
import { nl } from '../../src/messages/nl.js';
import { holidayNames, textKeys, textPlaceholders, type TextKey } from '../../src/schedule/index.js';

/** Words without which a sentence of the language is none: `visit` needs no name, and English leaves times to Intl. */
const mayBeEmpty: Readonly<Record<string, readonly TextKey[]>> = { nl: ['visit'], en: ['visit', 'time'] };

for (const { language, sentences, holidays } of [nl, en]) {
  const tones = (key: TextKey): readonly string[] => [sentences[key]].flat();

  describe(`the catalog "${language}"`, () => {
    it('has every sentence and no other', () => {
      expect(Object.keys(sentences)).to.have.members(textKeys);
      const empty = textKeys.filter((key) => tones(key).includes(''));
      expect(empty).to.deep.equal(mayBeEmpty[language]);
    });

    for (const key of textKeys) {
      it(`${key}: its placeholders are those that an owner may use`, () => {
        const allowed = textPlaceholders[key].split(' ');
        for (const sentence of tones(key)) {
          const used = Array.from(sentence.matchAll(/\{(.*?)\}/g), ([, name]) => name);
          expect(allowed, sentence).to.include.members(used);
          expect(sentence.replaceAll(/\{\w+\}/g, '')).not.to.match(/[{}]/);
        }
      });
    }

    it('names only holidays that there are', () => {
      expect(holidayNames).to.include.members(Object.keys(holidays));
    });
  });
}

describe('Dutch', () => {
  const formal = Object.values(nl.sentences).map((sentence) => [sentence].flat()[0]!);
  const informal = Object.values(nl.sentences).map((sentence) => [sentence].flat().at(-1)!);

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

describe('English', () => {
  it('names every holiday; a substitute has the name of its day', () => {
    const names = new Set(holidayNames.map((name) => name.replace('-substitute', '')));
    expect(Object.keys(en.holidays)).to.have.members([...names]);
  });
});
