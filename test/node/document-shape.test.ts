import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { documentShapeSource } from '../../.rollup/document-shape.js';

it('src/schedule/document-shape.ts is what `npm run generate` writes', async () => {
  const file = join(import.meta.dirname, '../../src/schedule/document-shape.ts');
  assert.equal(readFileSync(file, 'utf8'), await documentShapeSource(file));
});
