import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { channelTypes } from '../../src/schedule/document/channel-types.js';
import { diagnose, read, type Sources } from './compiler.js';

/*
 * A fax is added to the types of channels. Wherever something is said of each type the compiler has to ask for it.
 */

const types = 'src/schedule/document/channel-types.ts';
const schema = 'src/schedule/document/definition/channel-schema.ts';
const columns = 'src/channels/facts-by-channel-type.ts';

/** The tables of types, and how many there are in a file. */
const tables: Readonly<Record<string, number>> = {
  [schema]: 1,
  [columns]: 4,
  'src/channels/links.ts': 1,
  'src/elements/channels/channel-rows.ts': 1,
  'src/formats/html/to-html.ts': 1,
  'src/formats/json-ld/contact-points.ts': 1,
  'src/messages/channels/channel-actions.ts': 1,
  ...Object.fromEntries(['nl', 'en', 'de', 'fr'].map((language) => [`src/messages/${language}/html.ts`, 1])),
  ...Object.fromEntries(['nl', 'en'].map((language) => [`src/messages/${language}/makers/channel-nouns.ts`, 1])),
  ...Object.fromEntries(['nl', 'en'].map((language) => [`src/messages/${language}/makers/editor/channels.ts`, 1])),
  ...Object.fromEntries(['nl', 'en'].map((language) => [`src/messages/${language}/makers/editor/channel-names.ts`, 1])),
  'src/editor/document/channels.ts': 1,
  'src/editor/panels/channels/channel-fields.ts': 2,
  'src/editor/panels/channels/channel-keys.ts': 1,
};

/** A file with a line for a fax beside the first that begins so. */
function beside(path: string, line: string, added: string): string {
  const text = read(path);
  assert.ok(text.includes(`\n  ${line}`), `${path} has no line that begins with ${line}`);
  return text.replace(`\n  ${line}`, `\n  ${added}\n  ${line}`);
}

const withFax: Sources = new Map([[types, beside(types, 'email:', "fax: 'distant',")]]);
const readableFax: Sources = new Map([
  ...withFax,
  [schema, beside(schema, 'email:', "fax: channelOf('fax', mayBeHidden, { url: format('url') }),")],
]);

/** How often the compiler asks for a fax, in each of the files. Compiled together: most of it they have in common. */
function asksForFax(sources: Sources, paths: readonly string[]): Readonly<Record<string, number>> {
  const asking = diagnose(sources, paths).filter((message) => /'?fax'? is missing in type/.test(message));
  const countIn = (path: string) => asking.filter((message) => message.startsWith(`${path}: `)).length;
  return Object.fromEntries(paths.map((path) => [path, countIn(path)]));
}

const folder = join(import.meta.dirname, '../../src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`);

describe('a type of channel', () => {
  const asked = asksForFax(withFax, Object.keys(tables));
  for (const [path, count] of Object.entries(tables)) {
    it(`does not compile without its place in ${path}`, () => assert.equal(asked[path], count));
  }

  it('has no tables but these', () => {
    const isTable = /\b(?:in ChannelType\]|Record<(?:Exclude<)?ChannelType\b|: Column<|satisfies Column<)/;
    // What a type is, and what the files of each language hold.
    const makers = [
      'html-words',
      'advice-words',
      'editor/channels-words',
      'editor/channel-names-words',
      'editor/changes/moments-words',
    ];
    const declarations = [types, ...makers.map((name) => `src/messages/makers/${name}.ts`)];
    const found = files.filter((path) => isTable.test(read(path)) && !declarations.includes(path));
    const known = Object.keys(tables).filter(
      (path) => !/\/(?:html|editor\/channels|editor\/channel-names)\.ts$/.test(path),
    );
    assert.deepEqual(found.sort(), known.sort());
  });

  it('does not compile without its name in sentences', () => {
    for (const path of ['src/messages/channel-names.ts', 'src/messages/status/status-sentence.ts'])
      assert.match(diagnose(readableFax, [path]).join('\n'), /"?fax"?.* is not assignable to/);
  });

  it('that an answering machine names does not compile without the words for it', () => {
    const named = read(columns).replace(/(isNamedByMachine = \{)/, '$1\n  fax: true,');
    const sources = new Map([...withFax, [columns, named]]);
    const paths = ['nl', 'en', 'de', 'fr'].map((language) => `src/messages/${language}/voicemail.ts`);
    assert.deepEqual(asksForFax(sources, paths), Object.fromEntries(paths.map((path) => [path, 1])));
  });
});

describe('the types of channels', () => {
  it('are those of the JSON Schema', () => {
    const { definitions } = JSON.parse(read('schedule.schema.json')) as {
      readonly definitions: {
        readonly channel: { readonly anyOf: readonly { properties: { type: { const: string } } }[] };
      };
    };
    const found = definitions.channel.anyOf.map(({ properties }) => properties.type.const);
    assert.deepEqual(found.sort(), Object.keys(channelTypes).sort());
  });
});
