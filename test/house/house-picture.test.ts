import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { housePicture } from '../../.rollup/generators/house-picture.js';

it('the picture of the house shows what the source imports (npm run generate draws it)', () => {
  const drawn = readFileSync(join(import.meta.dirname, '../../docs/house.svg'), 'utf8');
  assert.equal(drawn, housePicture());
});
