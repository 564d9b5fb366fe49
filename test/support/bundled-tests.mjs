// Bundles the test files of a run once, for all browsers: else each would ask for thousands of modules one by one. What
// a test asks for by an address of its own (`/lacking/…`, `?fresh`, import.meta.url) still comes file by file.
import { dirname, join, relative, resolve } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../..');
/** Where the bundle would stand; nothing is written. */
const nowhere = join(root, 'build/tests');

async function bundle(testFiles) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: testFiles,
    outbase: root,
    outdir: nowhere,
    outExtension: { '.js': '.ts' }, // so that a test file keeps its address
    chunkNames: 'bundled/[name]-[hash]',
    write: false,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'esnext',
    conditions: ['browser', 'development'],
    tsconfig: join(root, 'tsconfig.json'),
    sourcemap: 'linked',
    sourcesContent: false,
    logLevel: 'silent',
  });
  const addressOf = ({ path }) => `/${relative(nowhere, path).replaceAll('\\', '/')}`;
  return new Map(outputFiles.map((file) => [addressOf(file), file]));
}

/** The test runner finds the sources of a map from the address of the script, where the script does not stand. */
function withWholePaths({ path, text }) {
  const map = JSON.parse(text);
  return JSON.stringify({ ...map, sources: map.sources.map((source) => resolve(dirname(path), source)) });
}

/**
 * Middleware that serves the bundle, and a reporter that tells it the files of the run. Where files are watched, debugged
 * or measured, each comes on its own, as the test runner expects then.
 */
export function bundledTests() {
  let begin;
  const bundled = new Promise((begun) => (begin = begun))
    .then(({ config, testFiles }) => (config.watch || config.manual || config.coverage ? new Map() : bundle(testFiles)))
    .catch((error) => console.error(error.message)); // told once; then no test file loads
  return {
    reporter: { start: (run) => begin(run) },
    async middleware(context, next) {
      if (!/^\/(test|bundled)\/.*\.ts(\.map)?$/.test(context.path)) return next();
      const files = await bundled;
      if (!files) return context.throw(503, 'The bundle of the tests failed.');
      const file = files.get(context.path);
      if (!file) return next();
      context.type = context.path.endsWith('.map') ? 'json' : 'js';
      context.body = context.path.endsWith('.map') ? withWholePaths(file) : Buffer.from(file.contents);
    },
  };
}
