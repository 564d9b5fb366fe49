import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { phonePlansSource } from '../../.rollup/generators/phone-plans.js';

it('the numbering plans that forms judge by are those of the package as it is installed', async () => {
  const made = phonePlansSource();
  assert.equal(await readFile('src/elements/callback/phone-plans.ts', 'utf8'), made, 'run `npm run generate`');
});
