import type { Plugin, RenderedChunk } from 'rollup';
import { emitFlatFile, flatNames } from './flat-files.js';
import { neededBy, specifierOf, type ChunksByFile, type FlatFiles } from './chunk-graph.js';

/** What an entry does to run its chunks: each is a function, which is handed what it shares with others. */
const runner = `
const modules = {};
const arrived = {};
function await_(name, coming, pick) {
  arrived[name] = coming.then(
    (file) => (arrived[name] = pick(file)),
    (fault) => { delete arrived[name]; throw fault; },
  );
}
function fetchChunks(name) {
  const names = [name, ...(needs[name] ?? [])];
  if (flat[name] && names.every((each) => !arrived[each])) {
    const file = flat[name]();
    names.forEach((each) => await_(each, file, (chunks) => chunks.default[each]));
  }
  return Promise.all(names.map((each) => arrived[each] ?? (await_(each, files[each](), (chunk) => chunk.default), arrived[each])));
}
function get(name) {
  if (!modules[name]) {
    const exports = (modules[name] = {});
    try { arrived[name](exports, get, load); } catch (fault) { delete modules[name]; throw fault; }
  }
  return modules[name];
}
const load = (name) => fetchChunks(name).then(() => get(name));
`;

function tablesOf(chunks: ChunksByFile, entry: RenderedChunk, flat: FlatFiles): string {
  const others = Object.values(chunks).filter((chunk) => chunk !== entry);
  const files = others.map(
    (each) => `${JSON.stringify(each.name)}: () => import('${specifierOf(each.fileName, entry)}')`,
  );
  const needs = others
    .map((each) => [each.name, [...neededBy(each, chunks)].map(({ name }) => name)] as const)
    .filter(([, names]) => names.length);
  const flatFiles = Object.entries(flat).map(
    ([name, file]) => `${name}: () => import('./chunks/${flatNames(file).until}')`,
  );
  return [
    `const files = {${files.join()}};`,
    `const needs = ${JSON.stringify(Object.fromEntries(needs))};`,
    `const flat = {${flatFiles.join()}};`,
  ].join('\n');
}

/**
 * Makes every chunk a function that is handed what it imports: the entry keeps the list of all chunks and of what each needs, so
 * that a chunk and its needs are asked for together, and so that no chunk imports the entry. A page may have loaded that by another
 * address (`bereikbaar-nu.js?ver=2`), and would load and run it a second time.
 *
 * @param flat the chunks that come in one file with all that they need, when none of that has come before; with the names of these files
 */
export function handedChunks(flat: FlatFiles = {}): Plugin {
  return {
    name: 'handed-chunks',
    outputOptions: (options) => ({
      ...options,
      format: 'cjs',
      exports: 'named',
      esModule: false,
      strict: false,
      interop: 'esModule',
      externalLiveBindings: false,
      freeze: false,
      minifyInternalExports: true,
      generatedCode: { preset: 'es2015', symbols: false },
    }),
    renderDynamicImport: () => ({ left: '$load(', right: ')' }),
    renderChunk(code, chunk, _options, { chunks }) {
      // By name: no chunk changes because another one does.
      const named = Object.values(chunks).reduce(
        (text, each) => text.replaceAll(`'${specifierOf(each.fileName, chunk)}'`, JSON.stringify(each.name)),
        code,
      );
      // On one line with what it stands before, so that the lines of the source map stay right.
      const wrapped = `(exports, require, $load) => {${named}\n}`;
      if (!chunk.isEntry) return { code: `export default ${wrapped};`, map: null };
      const name = JSON.stringify(chunk.name);
      const start = `arrived[${name}] = entry;\nget(${name});`;
      return { code: `const entry = ${wrapped};\n${tablesOf(chunks, chunk, flat)}${runner}${start}`, map: null };
    },
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(flat)) emitFlatFile(this, bundle, name, file);
    },
  };
}
