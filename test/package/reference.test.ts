import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { commandsPage, elementsPage, keysPage } from '../../.rollup/generators/reference-pages.js';

const root = join(import.meta.dirname, '../..');

/** `npm run reference` makes them: every attribute, property, event, part and state, every key, every command and option is in the docs. */
const pages = {
  'docs/elements.md': elementsPage,
  'docs/schedule-keys.md': keysPage,
  'docs/command-options.md': commandsPage,
};

for (const [page, make] of Object.entries(pages)) {
  it(`${page} says what the source says`, async () => {
    const made = await make();
    assert.deepEqual(readFileSync(join(root, page), 'utf8').split('\n'), made.split('\n'));
  });
}
