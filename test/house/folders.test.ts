// A folder that grows too long hides what is in it.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { it } from 'node:test';

const source = join(import.meta.dirname, '../../src');
const mostFiles = 25;

function foldersIn(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...inside.flatMap(({ name }) => foldersIn(join(folder, name)))];
}

const filesIn = (folder: string) => readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());

it(`no folder of src holds more than ${mostFiles} files`, () => {
  const folders = foldersIn(source);
  assert.ok(folders.length > 20);
  for (const folder of folders) {
    const { length } = filesIn(folder);
    assert.ok(length <= mostFiles, `${relative(source, folder)} holds ${length}: which of them belong together?`);
  }
});
