import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { diagnose as diagnoseSources, pureFiles } from './compiler.js';

const root = join(import.meta.dirname, '../..');

/** What the compiler says of this code, as if it stood in src/schedule. */
const diagnose = (code: string) => diagnoseSources(new Map([['src/schedule/fixture.ts', code]]));

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
    const files = ['schedule', 'channels', 'messages', 'formats', 'compile'].flatMap((folder) => {
      const names = readdirSync(join(root, 'src', folder), { recursive: true }).map(String);
      return names.filter((name) => name.endsWith('.ts')).map((name) => `src/${folder}/${name.replaceAll('\\', '/')}`);
    });
    assert.ok(files.length > 0);
    assert.deepEqual(
      files.filter((file) => !pureFiles.includes(file)),
      [],
    );
  });
});
