import { expect } from '@esm-bundle/chai';
import { languageOf } from '../../src/messages/languages.js';
import { address, manners } from './manners.js';
import { rows, sayRow } from './sentences.js';

/** What no sentence may hold. */
const flaw = /[{}]|undefined|null|NaN| {2}|^[\s,(]|\s$|\(\)|,$|, ,|^\p{Ll}/u;

for (const [name, language, tone] of manners) {
  describe(`every moment of the table, said in ${language} (${name})`, () => {
    const spoken = rows.map(async (row) => ({ row, said: await sayRow(row, language, tone) }));

    it('has words, without a flaw, as many as in Dutch', async () => {
      for (const { row, said } of await Promise.all(spoken)) {
        expect(said.headline, row.name).not.to.equal('');
        expect(Boolean(said.detail), row.name).to.equal(Boolean(row.formal[1]));
        const lines = [said.headline, said.detail].flatMap((line) => line.split(/(?<=[.!?]) /)).filter(Boolean);
        expect(
          lines.filter((line) => flaw.test(line)),
          row.name,
        ).to.deep.equal([]);
        expect(
          lines.filter((line) => line.length > 125),
          row.name,
        ).to.deep.equal([]);
      }
    });

    const known = address[languageOf(language)!];
    if (!known) return;
    it('addresses people in its own tone only', async () => {
      const other = known[tone === 'formal' ? 'informal' : 'formal'];
      const lines = (await Promise.all(spoken)).flatMap(({ said }) => [said.headline, said.detail]);
      expect(lines.filter((line) => other.test(line))).to.deep.equal([]);
    });
  });
}
