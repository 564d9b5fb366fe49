import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import tseslint from 'typescript-eslint';
import { rooms } from '../../.eslint/house.js';

const root = join(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
const git = (...words: string[]) => execFileSync('git', words, { cwd: root, encoding: 'utf8' }).split('\n');
/** What belongs to the project, also what is not committed yet. */
const files = git('ls-files', '--cached', '--others', '--exclude-standard').filter((name) =>
  existsSync(join(root, name)),
);
const own = 'test/house/citations.test.ts';
const code = files.filter((name) => /\.(ts|mjs|js)$/.test(name) && name !== own);
const pages = files.filter((name) => /\.mdx?$/.test(name));

/** The numbers in `FAILURES 3, 5` and `FAILURES 36-38`. */
function numbersCited(text: string): number[] {
  return [...text.matchAll(/FAILURES (\d+(?:(?:, | and |-)\d+)*)/g)].flatMap(([, list = '']) =>
    list.split(/, | and /).flatMap((item) => {
      const [first = 0, last = first] = item.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    }),
  );
}

/** The entries of docs/failures.md: the tests that guard each; none for what is not built yet. */
const failures = new Map(
  read('docs/failures.md')
    .split(/^- (?=\*\*\d+\*\*)/m)
    .slice(1)
    .map((entry) => {
      const [said = '', guards = ''] = entry.split(/\n(?:\n|##)/)[0]!.split('→');
      const number = Number(/^\*\*(\d+)/.exec(said)?.[1]);
      return [
        number,
        /^\s*not yet\s*$/.test(guards) ? null : [...guards.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path),
      ];
    }),
);

describe('docs/failures.md', () => {
  it('counts without gaps', () => {
    const numbers = [...failures.keys()];
    assert.ok(numbers.length > 70);
    assert.deepEqual(
      numbers,
      numbers.map((_, index) => index + 1),
    );
  });

  it('names for each failure tests that say so, or that nothing guards it yet', () => {
    const faults = [...failures].flatMap(([number, guards]) => {
      if (guards?.length === 0) return `${number}: neither a test nor "not yet"`;
      return (guards ?? [])
        .filter((path) => !files.includes(path) || !numbersCited(read(path)).includes(number))
        .map((path) => `${number}: ${path} is not there, or does not cite it`);
    });
    assert.deepEqual(faults, []);
  });

  it('has every failure that is cited, as one that is guarded', () => {
    const cited = [...code, 'test/cases/bad-documents.json'].flatMap((name) =>
      numbersCited(read(name)).map((number) => ({ name, number })),
    );
    assert.ok(cited.length > 200);
    assert.deepEqual(
      cited.filter(({ number }) => !failures.get(number)).map(({ name, number }) => `${name}: FAILURES ${number}`),
      [],
    );
  });
});

const tops = new Set(files.map((name) => name.split('/')[0]!).filter((name) => !files.includes(name)));
const folders = new Set(files.filter((name) => name.startsWith('src/')).map((name) => name.split('/')[1]!));

/** What looks like a path to something of ours: it begins with one of our folders, or is a source file or a page. */
function pathsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w/@:.<>-])\.{0,2}[\w{][\w.*{},-]*(?:\/[\w.*{},-]*)*/g)]
    .map(([path]) => path.replace(/[.,]+$/, ''))
    .filter((path) => {
      const [first = ''] = path.split('/');
      return (
        /^(\.\.?\/)?[\w./{},-]+\.(ts|mjs|mdx?)$/.test(path) ||
        (path.includes('/') && (tops.has(first) || folders.has(first)))
      );
    });
}

const isThere = (pattern: string) => {
  const path = normalize(pattern).replace(/\/$/, '');
  if (existsSync(join(root, path))) return true;
  return globSync(path, { cwd: root, dot: true, ignore: ['**/node_modules'], expandDirectories: false }).length > 0;
};

/** Paths count from the root, from src/ or test/, or from the file that names them; a bare name is that of any file. */
const isFound = (path: string, from: string) =>
  [path, `src/${path}`, `test/${path}`, join(dirname(from), path)].some(isThere) ||
  (!path.includes('/') && files.some((name) => basename(name) === path));

interface Parsed {
  readonly ast: { readonly comments: readonly { readonly value: string }[] };
}

function commentsIn(name: string): string {
  const parse = tseslint.parser.parseForESLint as (text: string, options: object) => Parsed;
  const { comments } = parse(read(name), { comment: true, filePath: name }).ast;
  return comments.map(({ value }) => value).join('\n');
}

/** What the build writes is there only after it. */
const isBuilt = (path: string) =>
  /^(\.\/)?(build|dist|coverage|storybook-static)\//.test(path) || path.endsWith('.d.ts');

const lostIn = (name: string, text: string) =>
  pathsIn(text)
    .filter((path) => !isBuilt(path) && !isFound(path, name))
    .map((path) => `${name}: ${path}`);

describe('every path that is named', () => {
  it('in a comment is there', () => {
    assert.deepEqual(
      // Most files name nothing that is not there, in no place: those need not be parsed.
      code.filter((name) => lostIn(name, read(name)).length).flatMap((name) => lostIn(name, commentsIn(name))),
      [],
    );
  });

  it('in a page is there', () => {
    assert.deepEqual(
      pages.flatMap((name) => lostIn(name, read(name))),
      [],
    );
  });

  it('and one that is not is noticed', () => {
    const text =
      'See DESIGN.md, `schedule/evaluator.ts`, (test/nowhere/), schedule/evaluate.ts and https://a.example/b.ts.';
    assert.deepEqual(lostIn('docs/house.md', text), [
      'docs/house.md: DESIGN.md',
      'docs/house.md: schedule/evaluator.ts',
      'docs/house.md: test/nowhere/',
    ]);
  });
});

it('every command that a page names is there', () => {
  const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
  const named = pages.flatMap((name) =>
    [...read(name).matchAll(/npm (?:run (?:-s )?)?([a-z][\w:-]*)/g)].map(([command, script = '']) => ({
      command,
      script,
    })),
  );
  const own = named.filter(({ command, script }) => command.includes(' run ') || ['start', 'test'].includes(script));
  assert.ok(own.length > 10);
  assert.deepEqual(
    own.filter(({ script }) => !Object.hasOwn(scripts, script)).map(({ command }) => command),
    [],
  );
});

it('the table in docs/house.md is that of lint, and has every folder of src/', () => {
  const rows = [...read('docs/house.md').matchAll(/^\| `(\w+)\/` +\|[^|]*\|([^|]*)\|/gm)].map(
    ([, folder = '', imports = '']) => [folder, imports.split(';')[0]!.match(/\b[a-z]+\b/g) ?? []] as const,
  );
  assert.deepEqual(rows.map(([folder]) => folder).sort(), [...folders].filter((name) => !name.includes('.')).sort());
  const table: Readonly<Record<string, { readonly imports: readonly string[] }>> = rooms;
  for (const [folder, imports] of rows) {
    const allowed = imports.filter((name) => folders.has(name));
    assert.deepEqual(allowed, [...(table[folder]?.imports ?? [])], folder);
  }
});
