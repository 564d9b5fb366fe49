import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { attributes } from '../../src/elements/base/attributes/place-attributes.js';
import { placeParts } from '../../src/elements/place-parts.js';

const root = join(import.meta.dirname, '../..');

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}

interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly (Documented & { readonly kind: string })[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Declaration[];
    readonly exports?: readonly { readonly name: string; readonly declaration?: object }[];
  }[];
}

const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
const elements = join(root, 'src/elements');
const folders = readdirSync(elements).filter((name) => existsSync(join(elements, name, `bereikbaar-${name}.ts`)));
const tags = folders.map((name) => `bereikbaar-${name}`);
/** The module of an element, without what comes before elements/ and after its name. */
const moduleOf = (tag: string) => `elements/${tag.replace('bereikbaar-', '')}/${tag}`;

const classOf = (tag: string) => tag.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
const namesOf = (list: readonly Documented[] = []) => list.map(({ name }) => name);

function declarationOf(tag: string): Declaration {
  const module = manifest.modules.find(({ path }) => path === `dist/${moduleOf(tag)}.js`);
  const found = module?.declarations?.find(({ tagName }) => tagName === tag);
  return found ?? assert.fail(`custom-elements.json lacks ${tag}`);
}

/** The first group of each match of the pattern in the sources of an element (itself and its styles), comments aside. */
function namesInSource(tag: string, pattern: RegExp): string[] {
  const folder = join(elements, tag.replace('bereikbaar-', ''));
  const files = readdirSync(folder).filter((name) => name.startsWith(`${tag}.`));
  const source = files.map((name) => readFileSync(join(folder, name), 'utf8').replace(/\/\*\*[^]*?\*\//g, '')).join('');
  return [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))];
}

it('a place hands on the parts of all elements, and no others', () => {
  const parts = tags.flatMap((tag) => namesOf(declarationOf(tag).cssParts));
  assert.deepEqual(placeParts, [...new Set(parts)].toSorted());
});

it('a place hands on every attribute of any element', () => {
  const names = tags.flatMap((tag) => namesOf(declarationOf(tag).attributes)).filter((name) => name !== 'src');
  assert.deepEqual([...new Set(names)].sort(), attributes.toSorted());
});

it('no attribute of the manifest is what an element keeps to itself', () => {
  const internal = namesInSource('bereikbaar-launcher', /^ {4}(\w+): \{ state: true \}/gm);
  assert.deepEqual(internal, ['expanded']);
  for (const tag of tags) {
    const own = namesInSource(tag, /^ {4}(\w+): \{ state: true \}/gm);
    const { attributes } = declarationOf(tag);
    assert.deepEqual(
      namesOf(attributes).filter((name) => own.includes(name)),
      [],
      tag,
    );
  }
});

it('the elements of the manifest are those that have a folder, and the editor', () => {
  const described = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName = [] }) => tagName),
  );
  assert.ok(tags.includes('bereikbaar-status'));
  assert.deepEqual(described.sort(), [...tags, 'bereikbaar-editor'].sort());
});

for (const tag of tags) {
  describe(`custom-elements.json on ${tag}`, () => {
    const declaration = declarationOf(tag);

    it('names the class after the tag and sums it up', () => {
      assert.equal(declaration.name, classOf(tag));
      assert.match(declaration.summary ?? '', /^[A-Z].*\.$/);
      assert.ok(declaration.description);
    });
    it('describes all that it lists', () => {
      const { attributes, members, events, slots, cssParts, cssProperties, cssStates } = declaration;
      const listed = [attributes, members, events, slots, cssParts, cssProperties, cssStates].flatMap(
        (list) => list ?? [],
      );
      assert.deepEqual(namesOf(listed.filter(({ description }) => !description)), []);
    });
    it('lists the base part and every part of the template', () => {
      const parts = namesInSource(tag, /part="([a-z- ]+)"/g).flatMap((names) => names.split(' '));
      const documented = namesOf(declaration.cssParts);
      assert.deepEqual(
        ['base', ...parts].filter((part) => !documented.includes(part)),
        [],
      );
    });
    it('lists every custom property of the styles', () => {
      const documented = namesOf(declaration.cssProperties);
      assert.deepEqual(
        namesInSource(tag, /var\((--[a-z-]+)/g).filter((name) => !documented.includes(name)),
        [],
      );
    });
    it('lists every event', () => {
      const documented = (declaration.events ?? []).map(({ type }) => type?.text ?? '');
      const dispatched = namesInSource(tag, /dispatchEvent\(\s*new (\w+)/g);
      assert.deepEqual(
        dispatched.filter((name) => !documented.includes(name)),
        [],
      );
    });
    it('lists the attributes that all elements have', () => {
      const documented = namesOf(declaration.attributes);
      const common = ['src', 'tone', 'preview-at', 'lang'];
      assert.deepEqual(
        common.filter((name) => !documented.includes(name)),
        [],
      );
      assert.ok(namesOf(declaration.members).includes('schedule'));
    });
    it('is registered by define.js', () => {
      const define = manifest.modules.find(({ path }) => path === 'dist/define.js');
      const found = define?.exports?.find(({ name }) => name === tag);
      assert.deepEqual(found?.declaration, { name: classOf(tag), module: `dist/${moduleOf(tag)}.js` });
    });
    it('has a slot for the own content, and states', () => {
      assert.ok(declaration.slots?.length);
      assert.ok(declaration.cssStates?.length);
    });
  });
}

it('the fields of an event are listed', () => {
  const event = manifest.modules.flatMap(({ declarations = [] }) => declarations);
  const change = event.find(({ name }) => name === 'BereikbaarChangeEvent');
  assert.deepEqual(namesOf(change?.members).slice(0, 4), ['state', 'previous', 'evaluation', 'channel']);
});

it('a tag has its type for those who import bereikbaar-nu/define, or that element by itself', () => {
  const all = readFileSync(join(root, 'dist/define.d.ts'), 'utf8');
  for (const name of folders) {
    assert.ok(all.includes(`export type * from './define/${name}.js'`), name);
    const types = readFileSync(join(root, `dist/define/${name}.d.ts`), 'utf8');
    assert.ok(types.includes(`${moduleOf(`bereikbaar-${name}`)}.js`), name);
  }
});
