// What editors and frameworks are told of the elements is what the manifest says of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { languageTags, regionTags } from '../../src/messages/languages.js';
import { readElements } from '../../.rollup/generators/elements-of-manifest.js';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const elements = readElements(JSON.parse(read('custom-elements.json')) as object);

interface HtmlData {
  readonly tags: readonly {
    readonly name: string;
    readonly attributes: readonly { readonly name: string; readonly values?: readonly { readonly name: string }[] }[];
  }[];
}

interface WebTypes {
  readonly contributions: { readonly html: { readonly elements: HtmlData['tags'] } };
}

const tagsOf = (tags: HtmlData['tags']) =>
  tags.map(({ name, attributes }) => [name, attributes.map((attribute) => attribute.name).sort()] as const);
const described = elements.map(
  ({ tagName, attributes }) => [tagName, attributes.map(({ name }) => name).sort()] as const,
);
const sorted = (tags: readonly (readonly [string, readonly string[]])[]) =>
  [...tags].sort(([one], [other]) => one.localeCompare(other));

describe('what editors are told of the elements', () => {
  it('is there for all seven', () => {
    const names = ['callback', 'channels', 'editor', 'hours', 'launcher', 'nu', 'status'].map(
      (name) => `bereikbaar-${name}`,
    );
    assert.deepEqual(elements.map(({ tagName }) => tagName).sort(), names);
  });

  it('has the same tags and attributes for VS Code', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as HtmlData;
    assert.deepEqual(sorted(tagsOf(tags)), sorted(described));
  });

  it('offers the values that an attribute takes, and no names of types', () => {
    const { tags } = JSON.parse(read('dist/vscode.html-custom-data.json')) as HtmlData;
    const offered = tags.flatMap(({ attributes }) =>
      attributes.map(({ name, values = [] }) => [name, values.map((value) => value.name)] as const),
    );
    const withValues = Object.fromEntries(offered.filter(([, values]) => values.length));
    assert.deepEqual(withValues, {
      analytics: ['data-layer', 'matomo', 'plausible'],
      lang: [...languageTags, ...regionTags],
      tone: ['formal', 'informal'],
      view: ['table', 'day', 'ribbon', 'week'],
    });
  });

  it('has the same tags and attributes for JetBrains', () => {
    const { contributions } = JSON.parse(read('dist/web-types.json')) as WebTypes;
    assert.deepEqual(sorted(tagsOf(contributions.html.elements)), sorted(described));
  });

  for (const framework of ['react', 'vue']) {
    it(`has every tag, attribute, property and event for ${framework}`, () => {
      const types = read(`dist/${framework}.d.ts`);
      for (const { tagName, attributes, members, events } of elements) {
        const fields = members.filter(({ kind }) => kind === 'field').map(({ name }) => name);
        for (const name of [tagName, ...fields, ...attributes.map((attribute) => attribute.name)]) {
          assert.ok(types.includes(`'${name}'`), name);
        }
        for (const { name } of events) {
          const camel = `on-${name}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
          assert.ok(types.includes(framework === 'vue' ? `'${camel}'` : `'on${name}'`), name);
        }
      }
    });
  }
});
