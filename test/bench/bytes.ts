import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { staticFiles } from './static-files.js';
import { printTable } from './table.js';

const root = join(import.meta.dirname, '../..');

/** What a page with an ordinary schedule does not load: the definition, and the holidays. */
const whenNeeded = ['../definition/parse-schedule.js', '../../calendar/holiday-dates.js'];

async function bundle(source: string, external: readonly string[] = []): Promise<Uint8Array> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    external: [...external],
    metafile: true,
    ignoreAnnotations: true,
  });
  const outside = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((each) => each.external));
  const lost = external.filter((name) => !outside.some(({ path }) => path === name));
  if (lost.length) throw new Error(`bytes.ts: no module imports ${lost.join(', ')}`);
  return outputFiles[0]!.contents;
}

/** Files are compressed one by one, as a server does. */
function row(what: string, ...files: readonly Uint8Array[]): readonly string[] {
  const sizes = [files, files.map((file) => brotliCompressSync(file))];
  return [what, ...sizes.map((all) => `${all.reduce((sum, { length }) => sum + length, 0)}`)];
}

/** Prints what a page loads of us, and of opening_hours.js. */
export async function benchBytes(): Promise<string[]> {
  const evaluation = await bundle(
    "export { evaluateOrganisation } from './build/schedule/evaluate.js'; export { readSchedule } from './build/schedule/document/quick-check/read-schedule.js'",
    whenNeeded,
  );
  const other = await bundle("export { default } from 'opening_hours'");
  const handWritten = await bundle("import './test/bench/hand-written-status.js'");
  const dist = join(root, 'dist');
  const script = (await staticFiles(dist, 'bereikbaar-nu.js')).map((path) => readFileSync(join(dist, path)));
  printTable('Bytes of a page', [
    ['', 'minified', 'brotli'],
    row('dist/bereikbaar-nu.js, and what it imports from the start', ...script),
    row('of that: reading, checking and evaluating', evaluation),
    row('opening_hours.js: reading and evaluating', other),
    row('the hand-written element', handWritten),
  ]);
  return [];
}
