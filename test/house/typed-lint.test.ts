import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');

const forbidden: readonly (readonly [rule: string, code: string])[] = [
  ['no-floating-promises', 'export async function run(work: () => Promise<void>) { await work(); work(); }'],
  ['no-misused-promises', 'export const run = (work: () => Promise<void>) => [1].forEach(work);'],
  ['await-thenable', 'export const run = async () => await 1;'],
  ['no-unsafe-assignment', 'export const value: string = JSON.parse("1");'],
  ['no-unsafe-return', 'export function run(): string { return JSON.parse("1"); }'],
  ['no-unnecessary-type-assertion', 'export const run = (text: string) => text!;'],
  ['no-base-to-string', 'export const run = (value: object) => String(value);'],
  [
    'switch-exhaustiveness-check',
    'export function run(value: "a" | "b") { switch (value) { case "a": return 1; } return 2; }',
  ],
];

/** The rules broken in each file of a folder. */
function lint(folder: string): Map<string, string[]> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format=json', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  assert.ok(stdout, stderr);
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
  };
  const files = new Map<string, string[]>();
  for (const { code, filename } of diagnostics) {
    const name = basename(filename);
    files.set(name, [...(files.get(name) ?? []), code]);
  }
  return files;
}

describe('lint that asks for types refuses', () => {
  let found: Map<string, string[]>;
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'bereikbaar-lint-'));
    const extending = { extends: join(root, 'tsconfig.json'), files: [], include: ['*.ts'], references: [] };
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ ...extending, compilerOptions: { types: [], rootDir: folder } }),
    );
    forbidden.forEach(([rule, code]) => writeFileSync(join(folder, `${rule}.ts`), `${code}\n`));
    found = lint(folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [rule] of forbidden) {
    it(rule, () => assert.ok(found.get(`${rule}.ts`)?.includes(`typescript(${rule})`), [...found].join('\n')));
  }
});

describe('the compiler projects', () => {
  it('hold every file: lint would guess what a file of none is compiled with', () => {
    const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '*.ts'], {
      cwd: root,
      encoding: 'utf8',
    });
    const names = new Set(['tsconfig.browser.json', 'tsconfig.node.json'].flatMap(filesOf));
    const lost = listed
      .split('\n')
      .filter((name) => name && !/^docs\/|\.d\.ts$/.test(name) && !names.has(join(root, name)));
    assert.deepEqual(lost, []);
  });
});

function filesOf(project: string): readonly string[] {
  const { config } = ts.readConfigFile(join(root, project), (name) => ts.sys.readFile(name)) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, root).fileNames;
}
