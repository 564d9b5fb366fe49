import { build } from 'esbuild';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import { licencesOf } from './licences.js';

/**
 * Bundles the command line with what only it needs, so that those who install the package install none of that. By
 * esbuild, as some of these packages are CommonJS; what a command needs alone is a chunk that only that command loads.
 */
export function commandLine(input: string, dir: string): Plugin {
  return {
    name: 'command-line',
    async writeBundle() {
      const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
      await rm(dir, { recursive: true, force: true });
      const { metafile } = await build({
        entryPoints: [input],
        outdir: dir,
        chunkNames: 'chunks/[name]-[hash]',
        bundle: true,
        splitting: true,
        minify: true,
        metafile: true,
        legalComments: 'none',
        define: { packageVersion: JSON.stringify(version) },
        platform: 'node',
        target: 'node20.19',
        format: 'esm',
        mainFields: ['module', 'main'],
        banner: { js: "import{createRequire as $require}from'node:module';const require=$require(import.meta.url);" },
      });
      await writeFile(join(dir, 'third-party-licences.txt'), licencesOf(Object.keys(metafile.inputs)));
    },
  };
}
