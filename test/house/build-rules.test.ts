import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after, describe, it } from 'node:test';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup, type Plugin } from 'rollup';
import { compiledSourceMaps } from '../../.rollup/plugins/compiled-source-maps.js';
import { handedChunks } from '../../.rollup/plugins/handed-chunks.js';
import { integrity } from '../../.rollup/plugins/integrity.js';
import { licencesOf } from '../../.rollup/plugins/licences.js';
import { minifyStyles } from '../../.rollup/plugins/minify-styles.js';
import { pageChunks } from '../../.rollup/plugins/page-chunks.js';
import { declaredEffects, importedEffects } from '../../.rollup/plugins/side-effects.js';
import { themes } from '../../.rollup/plugins/themes.js';
import { withoutPhoneCheck } from '../../.rollup/plugins/without-phone-check.js';
import { withoutTemplateLiterals } from '../../.rollup/plugins/without-template-literals.js';

/** A package as small as one can be that has all that the rules of the build are about. */
const files: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({ name: 'fixture', type: 'module', sideEffects: ['**/define.js', '**/script-*.js'] }),
  'src/entry.js': `import './script-tag.js'; import { shared } from './shared.js'; shared();
    void import('./part.js'); void import('./other.js'); void import('./words/nl.js');`,
  'src/script-tag.js': "document.title = 'equipped';",
  'src/define.js': 'customElements.define();',
  'src/shared.js': 'export const shared = () => 1;',
  'src/part.js': "import { links } from './links.js'; export const part = [links, css`p { color: red; }`];",
  'src/other.js': "import { links } from './links.js'; export const other = [links];",
  'src/links.js': "export const links = ['a', 'b'];",
  'src/phone-check.js': "export const judgePhone = () => 'a whole world of numbers';",
  'src/words/nl.js': "import { judgePhone } from '../phone-check.js'; export const nl = judgePhone();",
  'themes/neutral.css': 'p { color: red; }',
  'themes/empty/readme.txt': 'nothing to link',
  'dist/bereikbaar-nu.js': '',
  'node_modules/nameless/package.json': '{}',
};

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with these files. */
function written(contents: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-build-'));
  folders.push(folder);
  for (const [name, content] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
    if (name.startsWith('src/')) writeFileSync(join(folder, `${name}.map`), '{"version":3,"sources":[],"mappings":""}');
  }
  return folder;
}

const root = written(files);
/** Names of modules count from the root of the project, which the fixture stands outside of. */
const at = (name: string) => relative(process.cwd(), join(root, name)) + (name.endsWith('/') ? '/' : '');

async function build(plugins: readonly Plugin[], folder = root): Promise<string> {
  const bundle = await rollup({ input: join(folder, 'src/entry.js'), plugins: [...plugins, nodeResolve()] });
  const { output } = await bundle.write({ dir: join(folder, 'out'), chunkFileNames: '[name].js' });
  return output.map((file) => (file.type === 'chunk' ? file.code : String(file.source))).join('\n');
}

const chunks = (...modules: string[]) => pageChunks('entry', { answers: modules.map(at) });

/** The entries of `sideEffects` that are looked for in the package itself: the fixture has another list. */
function effects(...entries: string[]): Plugin {
  const manifest = join(root, 'effects.json');
  writeFileSync(manifest, JSON.stringify({ sideEffects: entries }));
  return declaredEffects(manifest, ['src', 'test']);
}

describe('a rule of the build', () => {
  it('does what it says where its modules are', async () => {
    const code = await build([
      withoutPhoneCheck(at('src/phone-check.js')),
      compiledSourceMaps(at('src/')),
      importedEffects(),
      chunks('src/links.js'),
      minifyStyles(),
      themes(join(root, 'themes')),
      effects('**/define-*.ts', './src/embed.ts'),
    ]);
    assert.match(code, /equipped/);
    assert.match(code, /from '\.\/answers\.js'/);
    assert.match(code, /p\{color:red\}/);
    assert.doesNotMatch(code, /a whole world of numbers/);
  });

  for (const [rule, name, plugin] of [
    ['page-chunks', at('src/link.js'), () => chunks('src/links.js', 'src/link.js')],
    ['page-chunks, of what the entry needs from the start', at('src/shared.js'), () => chunks('src/shared.js')],
    ['without-phone-check', at('src/phone.js'), () => withoutPhoneCheck(at('src/phone.js'))],
    ['compiled-source-maps', at('built/'), () => compiledSourceMaps(at('built/'))],
    ['sideEffects of', '**/equip-*.js', () => effects('**/define-*.ts', '**/equip-*.js')],
    ['themes', join(root, 'themes/empty'), () => themes(join(root, 'themes/empty'))],
    ['integrity', join(root, 'themes'), () => integrity(join(root, 'themes'))],
  ] as const) {
    it(`that no module answers to fails the build: ${rule}`, async () => {
      await assert.rejects(build([plugin()]), ({ message }: Error) => {
        assert.ok(message.includes(rule.split(',')[0]!) && message.includes(name), message);
        return true;
      });
    });
  }

  it('of chunks has the entry run what it asks for, which imports nothing, and each file once', async () => {
    const folder = written({
      ...files,
      'package.json': JSON.stringify({ name: 'fixture', type: 'module' }),
      'src/entry.js': `import { shared } from './shared.js'; export const done = shared();
        globalThis.asked = [import('./part.js'), import('./other.js')];`,
      'src/shared.js': 'let count = 0; export const shared = () => ++count;',
      'src/part.js':
        "import { links } from './links.js'; import { shared } from './shared.js'; export const part = [links, shared()];",
      'src/other.js': "import { links } from './links.js'; export const other = [links];",
      'src/links.js': "export const links = ['a', 'b'];",
    });
    const inside = (name: string) => relative(process.cwd(), join(folder, name));
    const bundle = await rollup({
      input: { entry: join(folder, 'src/entry.js') },
      plugins: [
        pageChunks('entry', { links: [inside('src/links.js')] }),
        handedChunks({ part: 'flat' }),
        nodeResolve(),
      ],
      preserveEntrySignatures: false,
    });
    const { output } = await bundle.write({
      dir: join(folder, 'out'),
      chunkFileNames: 'chunks/[name].js',
      sourcemap: 'hidden',
    });
    const scripts = output.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
    assert.doesNotMatch(scripts.join('\n'), /^import\b|from '/m);
    assert.ok(output.some(({ fileName }) => /^chunks\/flat-[\w-]{8}\.js$/.test(fileName)));
    const scope = globalThis as typeof globalThis & { asked?: readonly Promise<object>[] };
    await import(`${join(folder, 'out/entry.js')}?ver=2`);
    const [part, other] = await Promise.all(scope.asked ?? []);
    delete scope.asked;
    const links = (part as { part: unknown[] }).part[0];
    assert.deepEqual([part, other], [{ part: [['a', 'b'], 2] }, { other: [['a', 'b']] }]);
    assert.equal((other as { other: unknown[] }).other[0], links, 'what both import has run once');
  });

  it('of style sheets, and of templates, fails the build that has none', async () => {
    const without: Plugin = {
      name: 'without',
      load: (id) => (id.endsWith('part.js') ? 'export const part = 1;' : null),
    };
    await assert.rejects(build([without, minifyStyles()]), /minify-styles: no module has a style sheet/);
    assert.doesNotMatch(await build([withoutTemplateLiterals()]), /`/);
    await assert.rejects(build([without, withoutTemplateLiterals()]), /without-template-literals: no chunk has a/);
  });

  it('of licences fails for a package that has none', () => {
    const folder = join(root, 'node_modules/nameless');
    assert.throws(() => licencesOf([join(folder, 'index.js')]), { message: `licences: there is none in ${folder}` });
  });

  it('of side effects fails the build that leaves out what is imported for its effects', async () => {
    const renamed = written({ ...files, 'package.json': files['package.json']!.replace('script-', 'equip-') });
    await assert.rejects(
      build([importedEffects()], renamed),
      /entry\.js imports \.\/script-tag\.js for its effects; package\.json/,
    );
    // What the rule is for: without it, the build is content, and the page is empty.
    assert.doesNotMatch(await build([], renamed), /equipped/);
  });
});
