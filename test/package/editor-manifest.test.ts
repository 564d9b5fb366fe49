// What the manifest says of the editor, which is no element of visitors: compared with its source.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { join } from 'node:path';
import { it } from 'node:test';
import { readElements } from '../../.rollup/generators/elements-of-manifest.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

interface Listed {
  readonly name: string;
  readonly description?: string;
}

const elements = readElements(JSON.parse(read('custom-elements.json')) as object);
const editor = elements.find(({ tagName }) => tagName === 'bereikbaar-editor') as (typeof elements)[number] &
  Readonly<Record<'cssParts' | 'cssStates' | 'slots', readonly Listed[]>>;
const source = globSync('src/editor/**/*.ts', { cwd: root })
  .map((path) => read(path).replace(/\/\*\*[^]*?\*\//g, ''))
  .join('');

const found = (pattern: RegExp) =>
  [...new Set([...source.matchAll(pattern)].flatMap(([, name = '']) => name.split(' ')))].sort();
const names = (listed: readonly Listed[]) => listed.map(({ name }) => name).sort();

it('describes all that it lists of the editor', () => {
  const { members, attributes, events, cssParts, cssStates, slots } = editor;
  const listed: readonly Listed[] = [...members, ...attributes, ...events, ...cssParts, ...cssStates, ...slots];
  assert.deepEqual(names(listed.filter(({ description }) => !description)), []);
  assert.ok(names(members).includes('value'));
});

it('lists the parts and the states of the editor, and no others', () => {
  assert.deepEqual(names(editor.cssParts), found(/part="([a-z- ]+)"/g));
  assert.deepEqual(names(editor.cssStates), [...new Set([...found(/states\.add\('([a-z]+)'\)/g), 'unknown'])].sort());
});
