import { expect } from '@esm-bundle/chai';
import { textIn } from '../../../src/schedule/document/text.js';

describe('textIn', () => {
  const kerst = { nl: 'Kerst', en: 'Christmas' };
  for (const [text, language, documentLanguage, expected] of [
    ['Kerst', 'en', 'nl', 'Kerst'],
    [kerst, 'en', 'nl', 'Christmas'],
    [kerst, 'en-GB', 'nl', 'Christmas'],
    [kerst, 'de', 'en', 'Christmas'],
    [kerst, 'de', 'fr', 'Kerst'],
    [{}, 'de', 'fr', ''],
    [kerst, 'EN_gb', 'nl', 'Christmas'],
    [{ 'en-GB': 'Boxing Day', en: 'Christmas' }, 'en_gb', 'nl', 'Boxing Day'],
    [{ en: 'Christmas', nl: 'Kerst' }, 'de', 'nl-BE', 'Kerst'],
    [{ 'nl-BE': 'Kerstmis' }, 'nl_be', 'nl', 'Kerstmis'],
  ] as const) {
    it(`${JSON.stringify(text)} in ${language}, document ${documentLanguage}: ${expected}`, () => {
      expect(textIn(text, language, documentLanguage)).to.equal(expected);
    });
  }
});
