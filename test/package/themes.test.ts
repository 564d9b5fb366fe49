// The themes, as the bundlers of those who import them leave them: with the same values.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import { build as vite } from 'vite';

const folder = join(import.meta.dirname, '../../src/themes');
const names = readdirSync(folder);

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
  const result = await vite({ configFile: false, logLevel: 'silent', root: folder, build: options });
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

describe('a theme keeps its colours (FAILURES 67)', () => {
  for (const name of names) {
    const path = join(folder, name);
    const source = readFileSync(path, 'utf8');

    it(`${name}: has no function that tools rewrite for older browsers`, () => {
      assert.doesNotMatch(source.replace(/\/\*.*?\*\//gs, ''), /(light-dark|color-mix|oklch|oklab)\(/);
    });

    it(`${name}: in a default build of Vite`, async () => {
      assert.deepEqual(valuesOf(await withVite(path)), valuesOf(source));
    });

    it(`${name}: in esbuild, for old browsers`, async () => {
      assert.deepEqual(valuesOf(await withEsbuild(path)), valuesOf(source));
    });
  }
});
