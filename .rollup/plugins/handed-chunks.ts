import type { Plugin } from 'rollup';
import { emitFlatFile, flatNames } from './flat-files.js';
import { neededBy, specifierOf, type ChunksByFile, type FlatFiles } from './chunk-graph.js';

/**
 * What an entry does to run its chunks: each is a function, which is handed what it shares with others. The entry is handed
 * nothing: it stands in one that runs at once.
 */
const runner = `
const [exports, $load, $know] = (() => {
const known = {};
const modules = {};
const arrived = {};
const know = (more) => Object.assign(known, more);
function await_(name, coming, pick) {
  arrived[name] = coming.then(
    (file) => (arrived[name] = pick(file)),
    (fault) => { delete arrived[name]; throw fault; },
  );
}
function fetchChunks(name) {
  const [, needs, flat] = known[name];
  const names = [name, ...needs];
  if (flat && names.every((each) => !arrived[each])) {
    const file = flat();
    names.forEach((each) => await_(each, file, (chunks) => chunks.default[each]));
  }
  return Promise.all(names.map((each) => arrived[each] ?? (await_(each, known[each][0](), (chunk) => chunk.default), arrived[each])));
}
function get(name) {
  if (!modules[name]) {
    const exports = (modules[name] = {});
    try { arrived[name](exports, get, load, know); } catch (fault) { delete modules[name]; throw fault; }
  }
  return modules[name];
}
const load = (name) => fetchChunks(name).then(() => get(name));
modules['$entry'] = {};
return [modules['$entry'], load, know];
})();
`;

type Chunk = ChunksByFile[string];

/** What a chunk loads, and what that needs, but for what the entry knows already. */
function loadedBy(chunk: Chunk, chunks: ChunksByFile): ReadonlySet<Chunk> {
  const loaded = chunk.dynamicImports.flatMap((file) => {
    const each = chunks[file];
    return each ? [each, ...neededBy(each, chunks)] : [];
  });
  const known = chunk.isEntry
    ? new Set<Chunk>()
    : loadedBy(
        Object.values(chunks).find(({ isEntry }) => isEntry)!,
        chunks,
      );
  return new Set(loaded.filter((each) => !known.has(each)));
}

/** What a chunk has to tell of the chunks that it loads: where each is, what it needs, and where both are one file. */
function tableOf(chunks: ChunksByFile, chunk: Chunk, flat: FlatFiles): string {
  const address = (file: string) => `() => import('${specifierOf(file, chunk)}')`;
  const entries = [...loadedBy(chunk, chunks)].map((each) => {
    const needs = JSON.stringify([...neededBy(each, chunks)].map(({ name }) => name));
    const file = flat[each.name];
    const whole = file ? `, ${address(`chunks/${flatNames(file).until}`)}` : '';
    return `${JSON.stringify(each.name)}: [${address(each.fileName)}, ${needs}${whole}]`;
  });
  return entries.length ? `$know({${entries.join()}});` : '';
}

/**
 * Makes every chunk a function that is handed what it imports: who loads a chunk tells the entry where that is and what it needs, so
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
      const body = `${tableOf(chunks, chunk, flat)}${named}`;
      const start = runner.replaceAll('$entry', chunk.name).replaceAll('\n', ' ');
      // In a function, so that it leaves nothing in the global scope of a page that runs it as a classic script.
      if (chunk.isEntry) return { code: `(() => { ${start}${body}\n})();`, map: null };
      return { code: `export default (exports, require, $load, $know) => {${body}\n};`, map: null };
    },
    generateBundle(_options, bundle) {
      for (const [name, file] of Object.entries(flat)) emitFlatFile(this, bundle, name, file);
    },
  };
}
