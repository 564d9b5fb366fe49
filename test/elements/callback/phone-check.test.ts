import { expect } from '@esm-bundle/chai';
import world from 'libphonenumber-js/metadata.max';
import { judgePhone, needsWorld } from '../../../src/elements/callback/phone-check.js';
import { phonePlans } from '../../../src/elements/callback/phone-plans.js';

const homes = {
  nl: '+31201234567',
  be: '+3225551234',
  de: '+4930901820',
  fr: '+33123456789',
  es: '+34912345678',
  '': '',
};

/** A number in E.164; `?` in doubt; `?-1` with a digit too few; empty where nobody can tell. In brackets: the country that is told. */
const rows: readonly (readonly [typed: string, home: keyof typeof homes, language: string, expected: string])[] = [
  ['020 765 43 21', 'nl', 'nl', '+31207654321'],
  ['06 12345678', 'nl', 'nl', '+31612345678'],
  ['+32 475 12 34 56', 'nl', 'nl', '+32475123456'],
  ['0031 20 765 43 21', 'nl', 'nl', '+31207654321'],
  ['31612345678', 'nl', 'nl', '+31612345678'],
  ['+49 (0)30 901820', 'nl', 'nl', '+4930901820 (DE)'],
  ['020 765 43 21 toestel 12', 'nl', 'nl', '+31207654321'],
  ['020-7654321 tst. 12', 'nl', 'nl', '+31207654321'],
  ['030 901820 Durchwahl 12', 'de', 'de', '+4930901820'],
  ['01 23 45 67 89 poste 4', 'fr', 'fr', '+33123456789'],
  ['020 765 43 21 ext. 4', 'nl', 'en', '+31207654321 (NL)'],
  ['06 1234567', 'nl', 'nl', '?-1'],
  ['612345678', 'nl', 'nl', '?-1'],
  ['06 12345', 'nl', 'nl', '?-3'],
  ['06 123456789', 'nl', 'nl', '?+1'],
  ['+31 6 1234567', 'nl', 'nl', '?-1'],
  ['01 23 45 67 8', 'fr', 'fr', '?-1'],
  ['0470 12 34 5', 'be', 'fr', '?-1'],
  ['02 555 12 3', 'be', 'nl', '?-1'],
  ['0470 12 34 56', 'be', 'nl', '+32470123456'],
  // A Belgian number on a Dutch site: doubted where nobody in the Netherlands has it, else its country is told.
  ['0470 12 34 56', 'nl', 'nl', '?'],
  ['0471 12 34 56', 'nl', 'nl', '?'],
  ['0476 12 34 56', 'nl', 'nl', '?'],
  ['0498 12 34 56', 'nl', 'nl', '?'],
  ['0475 12 34 56', 'nl', 'nl', '+31475123456 (NL)'],
  // A visitor who reads French may mean a number of France.
  ['06 12 34 56 78', 'nl', 'fr', '+31612345678 (NL)'],
  ['06 12 34 56 78', 'fr', 'fr', '+33612345678'],
  // The number of a service, and one without its area code, are not of a subscriber in any town.
  ['116117', 'de', 'de', '?'],
  ['901820', 'de', 'de', '?'],
  ['116117', 'nl', 'nl', '?-4'],
  ['+34 612 34 56 78', 'nl', 'nl', '+34612345678 (ES)'],
  ['612 34 56 78', 'es', 'en', '+34612345678 (ES)'],
  ['+99 9123 45', 'nl', 'nl', '?'],
  ['020 765 43 21', '', 'nl', ''],
  ['+31 20 765 43 21', '', 'nl', '+31207654321'],
];

const missing = { digitMissing: -1, digitsMissing: -2, digitsTooMany: 1 } as const;

describe('a typed phone number', () => {
  for (const [typed, home, language, expected] of rows) {
    it(`${typed}, of who is at home in ${home || 'no country'} and reads ${language}: ${expected || 'unknown'}`, () => {
      const { e164, isDoubtful, digits, taken } = judgePhone(typed, { home: homes[home], language, world });
      const number = isDoubtful ? '?' : e164;
      const [start = ''] = expected.split(/[-+(]/);
      if (!expected.startsWith('?')) expect(`${number}${taken ? ` (${taken.country})` : ''}`).to.equal(expected);
      else expect(number).to.equal(start.trim() || '?');
      const count = Number(/^\?([-+]\d)/.exec(expected)?.[1] ?? 0);
      expect(digits ? missing[digits.fault] : 0).to.equal(Math.max(count, -2));
      // Without the plans of the world the same, or nothing.
      const near = judgePhone(typed, { home: homes[home], language, world: null });
      const isFar = needsWorld(typed, homes[home]);
      expect(near).to.eql(
        isFar
          ? { e164: '', isDoubtful: false }
          : { e164, isDoubtful, ...(digits && { digits }), ...(taken && { taken }) },
      );
    });
  }

  it('is judged by the plans of the full data, of each country that has a language of ours', () => {
    for (const [country, plan] of Object.entries(phonePlans.countries))
      expect(plan, country).to.eql(world.countries[country as 'NL']);
  });
});
