import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { documentShapeSource } from '../../.rollup/generators/document-shape.js';

it('the shape that visitors check documents with is made from the definition as it is now', async () => {
  const file = 'src/schedule/document/quick-check/document-shape.ts';
  const made = await documentShapeSource(file);
  assert.equal(await readFile(file, 'utf8'), made, 'run `npm run generate`');
});
