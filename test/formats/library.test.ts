import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

const source = join(import.meta.dirname, '../../src');

/** What is left of a module when it runs: without what it imports of types alone. */
const codeOf = (file: string) => readFileSync(file, 'utf8').replaceAll(/^(?:import|export) type [^;]*;$/gm, '');

/** The packages that a module reaches, through every import. */
function packagesOf(entry: string): string[] {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, name = ''] of codeOf(file).matchAll(/(?:\bfrom |\bimport\()'([\w@./-]+)'/g)) {
      if (name.startsWith('.')) follow(join(file, '..', name.replace(/\.js$/, '.ts')));
      else packages.add(name);
    }
  };
  follow(entry);
  return [...packages].sort();
}

it('bereikbaar-nu/formats needs no package but valibot; what needs more is only for the command line', () => {
  assert.deepEqual(packagesOf(join(source, 'formats/index.ts')), ['valibot']);
  assert.ok(
    packagesOf(join(source, 'formats/icalendar/to-icalendar.ts')).includes('ical-generator'),
    'packages are found',
  );
});

it('no element and no entry of the page reaches formats/', () => {
  for (const entry of ['embed.ts', 'define.ts', 'index.ts']) {
    const text = readFileSync(join(source, entry), 'utf8');
    assert.ok(!text.includes('formats/'), entry);
  }
});
