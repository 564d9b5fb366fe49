import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { partsOf, placeholdersOf, toShown, toWritten } from '../../../src/editor/panels/texts/placeholder-names.js';
import { loadSentences } from '../../../src/editor/panels/texts/own-sentences.js';
import { languageTags } from '../../../src/messages/languages.js';
import { texts as english } from '../../../src/messages/en/makers/editor/texts.js';
import { texts as dutch } from '../../../src/messages/nl/makers/editor/texts.js';
import { textPlaceholders, type TextKey } from '../../../src/schedule/document/text-keys.js';
import { seedOf, tries } from '../../support/random-runs.js';

const keys = Object.keys(textPlaceholders) as TextKey[];
const seed = seedOf(20_261_201);

for (const [language, { names }] of Object.entries({ nl: dutch, en: english })) {
  describe(`what owners call what is filled in, in ${language}`, () => {
    it('is one thing in each sentence, also where the document has such a name', () => {
      for (const key of keys) {
        const known = placeholdersOf(key);
        known.forEach((name) => {
          const called = names[name].toLowerCase();
          expect(called, key).to.match(/^[^{}]+$/);
          expect(known.filter((other) => names[other].toLowerCase() === called)).to.deep.equal([name]);
          expect(known.filter((other) => other === called && other !== name)).to.deep.equal([]);
        });
      }
    });

    it('leads back to every sentence of ours, and to whatever an owner wrote', async () => {
      for (const tag of languageTags) {
        for (const [key, ways] of Object.entries(await loadSentences(tag)) as [TextKey, readonly string[]][]) {
          for (const sentence of ways) {
            expect(toWritten(toShown(sentence, key, names), key, names)).to.equal(sentence);
            const filled = partsOf(sentence, key, names).filter(({ isFilled }) => isFilled);
            expect(filled.length, key).to.equal(sentence.match(/\{/g)?.length ?? 0);
          }
        }
      }
      const written = fc.constantFrom(...keys).chain((key) => {
        const known = placeholdersOf(key).map((name) => `{${name}}`);
        const pieces = fc.constantFrom('{', '}', 'a', ' ', '{tijdje}', '{}', ...known);
        return fc.tuple(fc.constant(key), fc.array(pieces, { maxLength: 12 }));
      });
      const isKept = fc.property(written, ([key, all]) => {
        const sentence = all.join('');
        expect(toWritten(toShown(sentence, key, names), key, names)).to.equal(sentence);
        const joined = partsOf(sentence, key, names).map(({ text, isFilled }) => (isFilled ? `{${text}}` : text));
        expect(joined.join('')).to.equal(toShown(sentence, key, names));
      });
      fc.assert(isKept, { seed, numRuns: tries(2000) });
    });
  });
}
