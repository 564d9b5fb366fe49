import { expect } from '@esm-bundle/chai';
import { aloud } from '../../src/messages/aloud.js';

describe('words as they are read aloud', () => {
  for (const [written, heard] of [
    ['Maandag t/m vrijdag', 'Maandag tot en met vrijdag'],
    ['ma t/m wo en vr t/m zo', 'ma tot en met wo en vr tot en met zo'],
    ['Maandag\u00a0t/m vrijdag', 'Maandag\u00a0tot en met vrijdag'],
    ['Monday to Friday', 'Monday to Friday'],
    ['at/met', 'at/met'],
    ['', ''],
  ] as const) {
    it(`“${written}”`, () => {
      expect(aloud(written)).to.equal(heard);
    });
  }
});
