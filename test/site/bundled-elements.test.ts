// Elements by themselves, `bereikbaar-nu/define/status` and its sisters, in the bundles of those who install the package.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build as esbuild, transform } from 'esbuild';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { owned } from '../compile/compiled-fixture.js';
import { dist, filesIn, openSite, pageOf, shownBy, statusOf } from './built-site.js';
import { compiledNow } from './compiled-now.js';
import { sizeOf } from './file-size.js';

const root = join(import.meta.dirname, '../..');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};
const manifest = readFileSync(join(root, 'custom-elements.json'), 'utf8');
const tags = Array.from(manifest.matchAll(/"tagName": "(.*)"/g), ([, tag = '']) => tag).sort();
const entryOf = (tag: string) => tag.replace('bereikbaar-', 'bereikbaar-nu/define/');

/** A project that has the package installed, and what its bundlers write. */
const project = mkdtempSync(join(tmpdir(), 'bereikbaar-bundles-'));
const main = join(project, 'main.js');
mkdirSync(join(project, 'node_modules'));
symlinkSync(root, join(project, 'node_modules/bereikbaar-nu'), 'junction');
writeFileSync(main, "import 'bereikbaar-nu/define/status';");
const sisters = join(project, 'sisters.js');
writeFileSync(
  sisters,
  `window.load = { ${tags.map((tag) => `'${tag}': () => import('${entryOf(tag)}')`).join(', ')} };`,
);

async function withEsbuild(outdir: string, entry = main): Promise<readonly string[]> {
  const splitting = { bundle: true, splitting: true, format: 'esm' } as const;
  const { warnings } = await esbuild({ entryPoints: [entry], outdir, ...splitting, minify: true, logLevel: 'silent' });
  return warnings.map(({ text }) => text);
}

async function withVite(outDir: string): Promise<readonly string[]> {
  const warnings: string[] = [];
  const onwarn = ({ message }: { message: string }) => void warnings.push(message);
  const rollupOptions = { input: main, output: { entryFileNames: '[name].js' }, onwarn };
  const build = { outDir, rollupOptions, reportCompressedSize: false };
  await vite({ configFile: false, root: project, base: './', logLevel: 'silent', build });
  return warnings;
}

async function withWebpack(path: string): Promise<readonly string[]> {
  const config: webpack.Configuration = {
    mode: 'production',
    context: project,
    entry: main,
    output: { path },
    optimization: { minimize: false },
  };
  const stats = await promisify<webpack.Configuration, webpack.Stats | undefined>(webpack)(config);
  // Its own minifier takes ten times as long, and leaves a few bytes less.
  for (const { name } of stats?.toJson({ all: false, assets: true }).assets ?? []) {
    const { code } = await transform(readFileSync(join(path, name), 'utf8'), { minify: true });
    writeFileSync(join(path, name), code);
  }
  return stats?.toJson({ all: false, warnings: true, errors: true }).warnings?.map(({ message }) => message) ?? [];
}

const bundlers = { esbuild: withEsbuild, Vite: withVite, webpack: withWebpack };
const documents = { 'whose answers are compiled': compiledNow(), 'with weekly hours': JSON.stringify(owned) };
const module = (address: string) => `<script type="module" src="${address}"></script>`;

describe('one element in the bundles of others', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite(filesIn(project));
  });
  after(async () => {
    await site.close();
    rmSync(project, { recursive: true });
  });

  /** The bytes (brotli) of all scripts that a page with a status loads. */
  async function costOf(folder: string, script: string, document: string): Promise<number> {
    const html = pageOf(module(script), statusOf(document));
    const visit = await site.visit({ html });
    assert.ok(await shownBy(visit));
    await visit.page.waitForNetworkIdle({ idleTime: 100 });
    assert.deepEqual(visit.errors, []);
    return visit.scripts.reduce((sum, path) => sum + sizeOf(join(folder, path)).brotli, 0);
  }

  for (const [bundler, bundle] of Object.entries(bundlers)) {
    it(`a status costs in ${bundler} what it costs with the script tag`, async () => {
      assert.deepEqual(await bundle(join(project, bundler)), []);
      for (const [which, document] of Object.entries(documents)) {
        const usual = await costOf(dist, '/bereikbaar-nu.js', document);
        const cost = await costOf(project, `/${bundler}/main.js`, document);
        const share = Math.round((100 * cost) / usual);
        console.log(`a status ${which} in ${bundler}: ${cost} bytes brotli, ${share} % of the script tag's ${usual}`);
        assert.ok(share <= 115, `${which}: ${share} %`);
      }
    });
  }

  it('there is an entry for each', () => {
    assert.ok(tags.includes('bereikbaar-status'));
    const entries = Object.keys(exports).filter((name) => name.startsWith('./define/'));
    assert.deepEqual(entries.map((name) => name.replace('.', 'bereikbaar-nu')).sort(), tags.map(entryOf));
  });

  it('an entry registers its element, and no other', async () => {
    assert.deepEqual(await withEsbuild(join(project, 'sisters'), sisters), []);
    const { page, errors } = await site.visit({ html: pageOf(module('/sisters/sisters.js'), '') });
    const defined = await page.evaluate(async (all) => {
      const { load } = window as unknown as { load: Record<string, () => Promise<unknown>> };
      const steps: string[][] = [];
      for (const tag of all) {
        await load[tag]!();
        steps.push(all.filter((each) => customElements.get(each)));
      }
      return steps;
    }, tags);
    assert.deepEqual(
      defined,
      tags.map((_, index) => tags.slice(0, index + 1)),
    );
    assert.deepEqual(errors, []);
  });
});
