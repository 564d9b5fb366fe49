// What elements load when they need it goes through LazyPart, so that there is one idea of trying again.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const folder = join(import.meta.dirname, '../../src/elements');

it('elements load parts of the script by LazyPart only', () => {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
  const loading = files.filter((name) => /(?<!typeof )\bimport\(/.test(readFileSync(join(folder, name), 'utf8')));
  assert.ok(loading.length > 5, 'no dynamic imports were found');
  // The script tag makes LazyParts of the list of loaders.
  const others = loading.filter((name) => name !== 'element-loaders.ts');
  assert.deepEqual(
    others.filter((name) => !readFileSync(join(folder, name), 'utf8').includes('new LazyPart(')),
    [],
  );
});
