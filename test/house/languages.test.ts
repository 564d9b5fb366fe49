import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { diagnose, pureFiles, read } from './compiler.js';

/*
 * Esperanto is added as English is there: its tag, its folder, and an entry in each table. Then something is left out, and
 * the compiler has to say so.
 */

const messages = 'src/messages/';
const registry = `${messages}languages.ts`;
const english = pureFiles.filter((path) => path.startsWith(`${messages}en/`));
const tables = pureFiles.filter((path) => path.startsWith(messages) && /^ {2}en: /m.test(read(path)));

/** The files of a language, such as `makers/advice`; those that stand in a table, and of these what visitors need. */
const parts = english.map((path) => path.slice(`${messages}en/`.length, -'.ts'.length));
const listed = parts.filter((part) => tables.some((path) => read(path).includes(`/en/${part}.js'`)));
const isForVisitors = (part: string) => !part.startsWith('makers/');

const esperanto = (text: string) =>
  text
    .replaceAll('/en/', '/eo/')
    .replaceAll(/\ben\b/g, 'eo')
    .replaceAll(/(?<=[a-z])En\b/g, 'Eo');

/** A table with Esperanto beside English. */
function withEsperanto(table: string): string {
  const twice = (text: string) => text + esperanto(text);
  return table.replace(/^import .*\/en\/.*\n/gm, twice).replace(/^ {2}en: (\{\n[^]*?^ {2}\}|.*),\n/gm, twice);
}

/** A table without a part of Esperanto: what imports it, and the entry with what was imported. */
function without(table: string, part: string): string {
  const [line = '', name] = new RegExp(`^.*?(?: as (\\w+) .*)?/eo/${part}\\.js'.*\n`, 'm').exec(table) ?? [];
  return table.replace(line, '').replace(`  eo: ${name},\n`, '');
}

/** The sources of messages with a language that visitors are spoken to in, or owners too, which lacks some parts. */
function esperantoSources(whom: 'visitors' | 'owners', lacking: readonly string[] = []): Map<string, string> {
  const given = whom === 'owners' ? parts : parts.filter(isForVisitors);
  const absent = [...parts.filter((part) => !given.includes(part)), ...lacking];
  const tags = read(registry).replace("'nl', 'en', 'de'", "'nl', 'en', 'eo', 'de'");
  return new Map([
    [registry, whom === 'owners' ? tags.replace("['nl', 'en']", "['nl', 'en', 'eo']") : tags],
    ...tables.map((path) => [path, absent.reduce(without, withEsperanto(read(path)))] as const),
    ...given.map((part) => [`${messages}eo/${part}.ts`, esperanto(read(`${messages}en/${part}.ts`))] as const),
  ]);
}

/** The files in which something is wrong. */
const faultyFiles = (sources: ReadonlyMap<string, string>) =>
  new Set(diagnose(sources).map((message) => message.split(':')[0]!));

describe('a language', () => {
  it('that is whole compiles, with words for owners and without', () => {
    assert.deepEqual(diagnose(esperantoSources('visitors')), []);
    assert.deepEqual(diagnose(esperantoSources('owners')), []);
  });

  it('that is only listed lacks in every table of what visitors read', () => {
    const sources = new Map([[registry, esperantoSources('visitors').get(registry)!]]);
    tables.forEach((path) => sources.set(path, read(path)));
    const forVisitors = tables.filter((path) => /Record<LanguageTag\b/.test(read(path)));
    assert.deepEqual(faultyFiles(sources), new Set(forVisitors));
  });

  it('has a place in a table for every part, but for what another part contains', () => {
    const contained = parts.filter((part) => !listed.includes(part));
    const imports = (part: string) => english.some((path) => read(path).includes(`/${part.split('/').at(-1)!}.js'`));
    assert.ok(listed.length > 10);
    assert.deepEqual(
      contained.filter((part) => !imports(part)),
      [],
    );
  });

  for (const part of listed) {
    it(`does not compile where a table lacks its ${part}`, () => {
      const found = diagnose(esperantoSources('owners', [part]), tables);
      assert.match(found.join('\n'), /: Property \S+ is missing in type/);
    });
  }

  for (const part of parts) {
    it(`does not compile where its ${part} lacks a word`, () => {
      const sources = esperantoSources('owners');
      const path = `${messages}eo/${part}.ts`;
      // A word, or a part that is imported.
      const entry = /(?<=[{\n] *)[\w'-]+: ('[^'\n]*'|\(value\).*),|(?<== \{\s*)\w+\b(?!:),?/;
      sources.set(path, sources.get(path)!.replace(entry, ''));
      assert.match(diagnose(sources, [path]).join('\n'), /: Property \S+ is missing in type/);
    });
  }

  it('does not compile where a region that spells otherwise has no spelling', () => {
    const sources = esperantoSources('visitors');
    sources.set(registry, sources.get(registry)!.replace("['de-CH']", "['de-CH', 'eo-XK']"));
    assert.deepEqual(faultyFiles(sources), new Set([`${messages}load-catalog.ts`]));
  });
});
