// The themes, and what the guide teaches owners to write, as the bundlers of others leave them: with the same values.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build as esbuild } from 'esbuild';
import postcss from 'postcss';
import presetEnv from 'postcss-preset-env';
import { build as vite } from 'vite';
import webpack from 'webpack';

const root = join(import.meta.dirname, '../..');
const themes = readdirSync(join(root, 'src/themes')).map((name) => join(root, 'src/themes', name));

/** What the guide teaches owners to write. */
const guide = mkdtempSync(join(tmpdir(), 'bereikbaar-themes-'));
const examples = readFileSync(join(root, 'stories/docs/theming.mdx'), 'utf8').matchAll(/```css\n(.*?)```/gs);
const taught = Array.from(examples, ([, css = '']) => css)
  .filter((css) => css.includes('-dark: '))
  .map((css, index) => {
    const path = join(guide, `guide-${index + 1}.css`);
    writeFileSync(path, css);
    return path;
  });
assert.ok(taught.length);

/** What a style sheet gives to each custom property, without differences that change nothing (`#fff` for `#ffffff`). */
function valuesOf(css: string): Readonly<Record<string, string>> {
  const found = css.matchAll(/(--bereikbaar-[\w-]+):\s*([^;}]+)/g);
  const long = (value: string) => value.replace(/#([\da-f])([\da-f])([\da-f])\b/gi, '#$1$1$2$2$3$3');
  return Object.fromEntries(
    Array.from(found, ([, name, value = '']) => [name, long(value).replace(/\s/g, '')]),
  ) as Record<string, string>;
}

async function withVite(path: string): Promise<string> {
  const options = { write: false, rollupOptions: { input: path } } as const;
  const result = await vite({ configFile: false, logLevel: 'silent', root: dirname(path), build: options });
  const { output } = (Array.isArray(result) ? result[0] : result) as {
    output: { fileName: string; source?: unknown }[];
  };
  return String(output.find(({ fileName }) => fileName.endsWith('.css'))?.source);
}

async function withEsbuild(path: string): Promise<string> {
  const options = { bundle: true, write: false, minify: true } as const;
  const { outputFiles } = await esbuild({ entryPoints: [path], target: ['chrome107', 'safari16'], ...options });
  return outputFiles[0]!.text;
}

async function withWebpack(path: string): Promise<string> {
  const output = { path: join(guide, 'out'), cssFilename: 'theme.css' };
  const stats = await promisify<webpack.Configuration, webpack.Stats | undefined>(webpack)({
    mode: 'production',
    target: 'web',
    entry: path,
    output,
    experiments: { css: true },
  });
  assert.equal(stats?.hasErrors(), false);
  return readFileSync(join(output.path, output.cssFilename), 'utf8');
}

async function withPresetEnv(path: string): Promise<string> {
  const plugin = presetEnv({ stage: 0, browsers: 'chrome 90, safari 14' });
  return (await postcss([plugin]).process(readFileSync(path, 'utf8'), { from: path })).css;
}

const tools = {
  'in a default build of Vite': withVite,
  'in esbuild, for old browsers': withEsbuild,
  'in webpack': withWebpack,
  'in postcss-preset-env, for old browsers': withPresetEnv,
};

describe('colours survive what others build with (FAILURES 67)', () => {
  after(() => rmSync(guide, { recursive: true }));

  for (const path of [...themes, ...taught]) {
    const name = basename(path);
    const source = readFileSync(path, 'utf8');

    it(`${name}: has no function that tools rewrite for older browsers`, () => {
      assert.doesNotMatch(source.replace(/\/\*.*?\*\//gs, ''), /(light-dark|color-mix|oklch|oklab)\(/);
      assert.ok('--bereikbaar-accent' in valuesOf(source));
    });

    for (const [where, build] of Object.entries(tools)) {
      it(`${name}: ${where}`, async () => assert.deepEqual(valuesOf(await build(path)), valuesOf(source)));
    }
  }

  it('light-dark() does not', async () => {
    const path = join(guide, 'not-taught.css');
    const css = ':root { --bereikbaar-accent: light-dark(#7a1f5c, #f2b6da); }';
    writeFileSync(path, css);
    for (const build of [withVite, withPresetEnv]) assert.notDeepEqual(valuesOf(await build(path)), valuesOf(css));
  });
});
