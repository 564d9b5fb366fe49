// What elements load when they need it goes through LazyPart, so that there is one idea of trying again.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const folder = join(import.meta.dirname, '../../src/elements');

const read = (name: string) => readFileSync(join(folder, name), 'utf8');

it('elements load parts of the script by LazyPart only', () => {
  const files = readdirSync(folder, { encoding: 'utf8', recursive: true }).filter((name) => name.endsWith('.ts'));
  const loading = files.filter((name) => /(?<!typeof )\bimport\(/.test(read(name)));
  assert.ok(loading.length > 5, 'no dynamic imports were found');
  const all = files.map(read).join('\n');
  // What loads may stand in another file, which hands it over: lit-analyzer wants it beside the template.
  const isHandedOver = (text: string) =>
    [...text.matchAll(/export async function (\w+)/g)].some(([, load]) => all.includes(`new LazyPart(host, ${load}, `));
  // The script tag makes LazyParts of the list of loaders.
  const others = loading.filter((name) => name !== 'element-loaders.ts').map((name) => [name, read(name)] as const);
  assert.deepEqual(
    others.filter(([, text]) => !/(?:new|extends) LazyPart\b/.test(text) && !isHandedOver(text)).map(([name]) => name),
    [],
  );
});
