import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');

/** What the build writes, and what npm installs. */
const ignore = ['**/{node_modules,coverage,storybook-static}'];

/** What stands in braces makes several patterns: one that matches does not speak for the other. */
function alternatives(pattern: string): string[] {
  const [braces, inside = ''] = /\{([^{}]*)\}/.exec(pattern) ?? [];
  if (braces === undefined) return [pattern];
  return inside.split(',').flatMap((each) => alternatives(pattern.replace(braces, () => each)));
}

const isFolder = (pattern: string) => !pattern.includes('*') && existsSync(join(root, pattern));

/** The patterns that no file answers to. */
const lostAmong = (patterns: readonly string[]) =>
  patterns
    .flatMap((pattern) => alternatives(pattern.replace(/^!?(\.\/)?/, '')))
    .filter((pattern) => !isFolder(pattern) && !globSync(pattern, { cwd: root, dot: true, ignore }).length);

interface Compiler {
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  readonly files?: readonly string[];
}

function patternsOfCompiler(name: string): readonly string[] {
  const { config } = ts.readConfigFile(join(root, name), ts.sys.readFile) as { readonly config: Compiler };
  return [...(config.files ?? []), ...(config.include ?? []), ...(config.exclude ?? [])];
}

async function patternsOfLint(): Promise<readonly string[]> {
  const { default: blocks } = (await import(join(root, 'eslint.config.js'))) as {
    readonly default: readonly { readonly files?: readonly (string | readonly string[])[] }[];
  };
  // The blocks of plugins name endings.
  return blocks.flatMap(({ files = [] }) => files.flat()).filter((pattern) => !pattern.startsWith('**/'));
}

const { knip } = JSON.parse(read('package.json')) as { readonly knip: Record<'entry' | 'project', readonly string[]> };

/** Where a tool's settings name our files by patterns. Those of the build are looked after by the build itself. */
const settings: Readonly<Record<string, () => readonly string[] | Promise<readonly string[]>>> = {
  'knip in package.json': () => [...knip.entry, ...knip.project],
  'eslint.config.js': patternsOfLint,
  'web-test-runner.config.mjs': () =>
    [...read('web-test-runner.config.mjs').matchAll(/'!?((?:test|src)\/[^']+)'/g)].map(([, pattern = '']) => pattern),
  ...Object.fromEntries(
    globSync('tsconfig*.json', { cwd: root }).map((name) => [name, () => patternsOfCompiler(name)]),
  ),
};

describe('every pattern has files', () => {
  for (const [name, patterns] of Object.entries(settings)) {
    it(`of ${name}`, async () => {
      const all = await patterns();
      if (name !== 'tsconfig.json') assert.ok(all.length, 'no patterns: are they written otherwise now?');
      assert.deepEqual(lostAmong(all), []);
    });
  }

  it('and one that has none is noticed', () => {
    assert.deepEqual(lostAmong(['src/{embed,widget}.ts', '!test/nowhere/**', 'src/**/*.ts', 'test']), [
      'src/widget.ts',
      'test/nowhere/**',
    ]);
  });
});
