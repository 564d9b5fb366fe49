import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const root = join(import.meta.dirname, '../..');
const config = ts.getParsedCommandLineOfConfigFile(join(root, 'tsconfig.pure.json'), undefined, {
  ...ts.sys,
  onUnRecoverableConfigFileDiagnostic: ({ messageText }) =>
    assert.fail(ts.flattenDiagnosticMessageText(messageText, ' ')),
});
assert.ok(config);
const { fileNames, options } = config;

/** What the compiler says of this code, as if it stood in src/schedule. */
function diagnose(code: string): string[] {
  const file = join(root, 'src/schedule/fixture.ts');
  const globals = fileNames.filter((name) => name.endsWith('.d.ts'));
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  host.readFile = (name) => (name === file ? code : readFile(name));
  const program = ts.createProgram([file, ...globals], options, {
    ...host,
    fileExists: (name) => name === file || host.fileExists(name),
    getSourceFile: (name, target) => ts.createSourceFile(name, host.readFile(name) ?? '', target),
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the project of the pure folders', () => {
  for (const name of ['document', 'window', 'navigator', 'fetch', 'setTimeout', 'console', 'process', 'HTMLElement']) {
    it(`does not know ${name}`, () => {
      const [message = ''] = diagnose(`export const found = ${name};`);
      assert.match(message, new RegExp(`Cannot find name '${name}'`));
    });
  }

  it('knows the language, Intl and URL', () => {
    assert.deepEqual(diagnose("export const link = new URL('/', 'https://delinde.example').href;"), []);
    assert.deepEqual(diagnose("export const zone = new Intl.DateTimeFormat('nl', { timeZone: 'UTC' });"), []);
  });

  it('covers every file of the pure folders', () => {
    const folders = ['schedule', 'channels', 'messages', 'formats'].map((name) => join(root, 'src', name));
    const files = folders.filter(existsSync).flatMap((folder) => {
      const names = readdirSync(folder, { recursive: true }).map(String);
      return names.filter((name) => name.endsWith('.ts')).map((name) => join(folder, name));
    });
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !fileNames.includes(file)),
      [],
    );
  });
});
