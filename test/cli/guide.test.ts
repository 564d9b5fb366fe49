import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { design, openFolder, run } from './run-cli.js';

/*
 * The guide of the command line shows what the commands really say. What it shows first is compared; `…` cuts the rest.
 */

const guide = readFileSync(join(import.meta.dirname, '../../stories/docs/command-line.mdx'), 'utf8');
const examples = [...guide.matchAll(/^```console\n\$ npx bereikbaar-nu (.*)\n([^]*?)\n```$/gm)].map(
  ([, line = '', shown = '']) => ({ line, shown }),
);

const wordsOf = (line: string) =>
  [...line.replace(/ 2> .*/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

describe('the guide of the command line', () => {
  const place = openFolder();
  after(() => place.remove());
  place.write('bereikbaar.json', readFileSync(design));
  place.write('hours.txt', 'Mo-Fr 08:30-12:30,13:30-17:00; Dec 25-26 off');

  it('has an example of each command', () => {
    const names =
      'init import check compile at week voicemail phone-system json-ld osm google graph ical html holidays';
    assert.deepEqual(new Set(examples.map(({ line }) => line.split(' ')[0])), new Set(names.split(' ')));
  });

  for (const { line, shown } of examples) {
    it(line, () => {
      const { output, remarks } = run(wordsOf(line), '', { LANG: 'en_GB.UTF-8' }, place.folder);
      const said = `${line.includes(' 2> ') ? '' : remarks}${output}`.split('\n').map((each) => each.trimEnd());
      const lines = shown.split('\n');
      const isCut = lines.at(-1) === '…';
      const expected = isCut ? lines.slice(0, -1) : lines;
      assert.deepEqual(isCut ? said.slice(0, expected.length) : said.slice(0, -1), expected);
    });
  }
});
