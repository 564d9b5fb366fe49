import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { textKeysSource } from '../../.rollup/generators/text-keys.js';

it('the keys that an owner’s texts are checked with are those of the sentences as they are now', async () => {
  const file = 'src/schedule/document/text-keys.ts';
  const made = await textKeysSource(file);
  assert.equal(await readFile(file, 'utf8'), made, 'run `npm run generate`');
});
