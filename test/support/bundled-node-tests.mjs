// Bundles test files for Node once: else tsx would start anew in each file's process, and would name every function that is
// made, closures of the innermost loops as well, which took a fifth of the time. Packages stay outside.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
const place = /import\.meta\.(dirname|filename|url)/g;

/** Modules say where they stand in the source: that is where they look for files. */
const sourcePlaces = {
  name: 'source-places',
  setup({ onLoad }) {
    onLoad({ filter: /\.(ts|mjs|js)$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const values = { dirname: dirname(path), filename: path, url: pathToFileURL(path).href };
      const text = await readFile(path, 'utf8');
      return {
        contents: text.replaceAll(place, (_, key) => JSON.stringify(values[key])),
        loader: path.endsWith('.ts') ? 'ts' : 'js',
      };
    });
  },
};

/**
 * Writes the bundle; gives, for each of these files, the one to run.
 * @param {readonly string[]} files
 * @param {{ folder?: string, randomShare?: number }} [options] `randomShare`: how much of its random examples a test tries
 */
export async function bundleNodeTests(files, { folder = join(root, 'build/node-tests'), randomShare = 1 } = {}) {
  await build({
    absWorkingDir: root,
    entryPoints: files,
    outbase: root,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: `node${process.versions.node}`,
    packages: 'external',
    tsconfig: join(root, 'tsconfig.node.json'),
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: `globalThis.randomShare = ${randomShare};` },
    plugins: [sourcePlaces],
    logLevel: 'warning',
  });
  return new Map(files.map((file) => [file, join(folder, file).replace(/\.ts$/, '.mjs')]));
}
