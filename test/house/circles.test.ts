// What dependency-cruiser, as `npm run lint` runs it, calls a circle.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { after, describe, it } from 'node:test';

const root = join(import.meta.dirname, '../..');

/** What the one file holds; the other one beside it always imports that. */
const cases = {
  'of imports': "import { other } from './other.js';\nexport const one = () => other;",
  'of types': "import type { other } from './other.js';\nexport const one: typeof other | null = null;",
  'through a type in place': "export const one: typeof import('./other.js') | null = null;",
  'of a dynamic import': "export const one = () => import('./other.js');",
  'of exports': "export * from './other.js';\nexport const one = 1;",
};
const noCircle = 'export const one = 1;';
const other = "import { one } from './one.js';\nexport const other = () => one;";

mkdirSync(join(root, 'build'), { recursive: true });
const folder = mkdtempSync(join(root, 'build/circles-'));
after(() => rmSync(folder, { recursive: true }));

function write(name: string, one: string): string {
  const path = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(path);
  writeFileSync(join(path, 'one.ts'), one);
  writeFileSync(join(path, 'other.ts'), other);
  return relative(root, path);
}

interface Report {
  readonly summary: { readonly violations: readonly { readonly from: string }[] };
}

/** The files that are in a circle. */
function filesInCircles(): string[] {
  const words = ['--config', '.dependency-cruiser.mjs', '--output-type', 'json', relative(root, folder)];
  const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [command, ...words], { cwd: root, encoding: 'utf8' });
  return (JSON.parse(stdout) as Report).summary.violations.map(({ from }) => from);
}

describe('a circle', () => {
  const paths = Object.fromEntries(Object.entries(cases).map(([name, one]) => [name, write(name, one)]));
  const apart = write('apart', noCircle);
  const found = filesInCircles();

  for (const [name, path] of Object.entries(paths)) {
    it(`${name} is refused`, () => assert.ok(found.some((file) => file.startsWith(path))));
  }

  it('is not two files of which one imports the other', () => {
    assert.ok(!found.some((file) => file.startsWith(apart)));
  });
});
