import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { bundleNodeTests } from '../support/bundled-node-tests.mjs';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'build/bundled-once');
mkdirSync(folder, { recursive: true });
after(() => rmSync(folder, { recursive: true, force: true }));

/** What the bundle of a file shows when it runs. */
async function show(name: string, text: string): Promise<{ shown: string; failure: string }> {
  const file = `build/bundled-once/${name}`;
  writeFileSync(join(root, file), text);
  const bundled = await bundleNodeTests([file], { folder });
  const { stdout, stderr } = spawnSync(process.execPath, ['--enable-source-maps', bundled.get(file)!], {
    encoding: 'utf8',
  });
  return { shown: stdout, failure: stderr };
}

describe('the bundle of tests for Node', () => {
  // In pieces: whole, they would be what the bundle of this file replaces.
  const asked = ['dirname', 'filename', 'url'].map((key) => `import.meta.${key}`);

  it('finds files from where a module stands in the source', async () => {
    const { shown } = await show('places.ts', `console.log(JSON.stringify([${asked.join()}]));`);
    const own = join(folder, 'places.ts');
    assert.deepEqual(JSON.parse(shown), [join(own, '..'), own, pathToFileURL(own).href]);
  });

  it('leads from an error to the line of a file', async () => {
    const { failure } = await show('fails.ts', "interface Gone {}\n\nthrow new Error('as it should');");
    assert.match(failure, /Error: as it should\n {4}at .*build\/bundled-once\/fails\.ts:3:/);
  });
});
