import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = join(import.meta.dirname, '../..');

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
}

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const targets = Object.values(manifest.exports)
  .flatMap((target) => (typeof target === 'string' ? target : Object.values(target)))
  .map((target) => target.replace('*', 'neutral'));

/** What plain Node (no TypeScript, no DOM) prints for this code. */
function runInNode(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, encoding: 'utf8' }).trim();
}

const npm = (...words: string[]) =>
  execFileSync('npm', words, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const [{ files: published }] = JSON.parse(npm('pack', '--dry-run', '--json', '--ignore-scripts')) as [
  { readonly files: readonly { readonly path: string; readonly size: number }[] },
];
const mapComment = '//# sourceMappingURL=';

describe('the package', () => {
  it('has every file that its exports name', () => {
    assert.deepEqual(
      targets.filter((target) => !existsSync(join(root, target))),
      [],
    );
  });

  it('can be imported in Node, without a DOM', () => {
    const code =
      "const { BereikbaarStatus, parseSchedule } = await import('bereikbaar-nu'); console.log(typeof document, typeof BereikbaarStatus, typeof parseSchedule);";
    assert.equal(runInNode(code), 'undefined function function');
  });

  it('evaluates a schedule in Node from bereikbaar-nu/schedule', () => {
    const document = "{ version: 1, timeZone: 'Europe/Amsterdam', hours: { 'mon-fri': ['08:00-17:00'] } }";
    const code = `import { evaluateOrganisation, parseSchedule } from 'bereikbaar-nu/schedule';
      const { schedule } = parseSchedule(${document});
      const { state, until } = evaluateOrganisation(schedule, Date.parse('2026-11-23T11:00:00Z'));
      console.log(state, new Date(until).toISOString());`;
    assert.equal(runInNode(code), 'open 2026-11-23T16:00:00.000Z');
  });

  it('loads nothing but valibot for bereikbaar-nu/schedule', () => {
    const loaded = new Set<string>();
    const follow = (file: string) => {
      if (loaded.has(file)) return;
      loaded.add(file);
      for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(
        /^(?:import|export).*?['"]([^'"]+)['"];$/gm,
      )) {
        if (specifier.startsWith('.')) follow(join(file, '..', specifier));
        else loaded.add(specifier);
      }
    };
    follow(join(root, 'dist/schedule/index.js'));
    const outside = [...loaded].filter((name) => !name.startsWith(join(root, 'dist/schedule')));
    assert.deepEqual(outside, ['valibot']);
  });

  it('publishes what it should, and nothing else', () => {
    const paths = published.map(({ path }) => path);
    const missing = [
      ...targets,
      'dist/bereikbaar-nu.js',
      'dist/bereikbaar-nu.single.min.js',
      'dist/integrity.json',
      'LICENSE',
      'README.md',
    ]
      .map((path) => path.replace(/^\.\//, ''))
      .filter((path) => !paths.includes(path));
    assert.deepEqual(missing, []);
    const allowed =
      /^(dist\/|src\/receiver\/callbacks\/callback\.openapi\.json$|(README(\.nl)?|CHANGELOG)\.md$|LICENSE$|package\.json$|custom-elements\.json$|schedule\.schema\.json$)/;
    assert.deepEqual(
      paths.filter((path) => !allowed.test(path)),
      [],
    );
  });

  it('has declarations that compilers read fast: what is inferred has a name, and is not written out', () => {
    const long = published.filter(({ path, size }) => path.endsWith('.d.ts') && size > 20_000);
    assert.deepEqual(long, []);
  });

  it('names no map of the source, as it has none', () => {
    const naming = published.filter(
      ({ path }) =>
        path.endsWith('.map') || (path.endsWith('.js') && readFileSync(join(root, path)).includes(mapComment)),
    );
    assert.deepEqual(naming, []);
  });

  it('has no fault that publint finds', async () => {
    const { messages, pkg } = await publint({ pkgDir: root, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });

  it('has types that resolve for those who import it (attw)', () => {
    npm(
      'exec',
      '--',
      'attw',
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--exclude-entrypoints',
      // Data, style sheets and the built scripts have no types.
      ...[
        'schedule.schema.json',
        'custom-elements.json',
        'themes/*.css',
        'bereikbaar-nu.js',
        'bereikbaar-nu.single.min.js',
      ],
    );
  });
});
