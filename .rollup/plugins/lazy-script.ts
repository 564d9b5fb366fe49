import { rollup, type OutputChunk, type Plugin } from 'rollup';

/**
 * Runs the chunks of a script, each when it is first asked for. One that fails may be asked for again; the entry may not, whose
 * chunks ask for it: it would do all it does once more, and wait for ever.
 */
const runner = `
const loaded = {};
function load(name) {
  if (loaded[name]) return loaded[name];
  const exports = (loaded[name] = {});
  try {
    chunks[name](exports, load, later);
  } catch (fault) {
    delete loaded[name];
    throw fault;
  }
  return exports;
}
const later = (name) => Promise.resolve().then(() => load(name));
const runEntry = (name) => chunks[name]((loaded[name] = {}), load, later);`;

/** Chunks run later. An address that is known only when it is asked for is that of a file beside the script: no chunk of it. */
const dynamicImports: Plugin = {
  name: 'dynamic-imports',
  renderDynamicImport: ({ targetModuleId }) => ({ left: targetModuleId ? '$later(' : 'import(', right: ')' }),
};

/** The entry among the chunks, which have numbers. */
const entryFile = '_';

/** The plugin, and the modules that it has put into the script. */
export interface LazyScript extends Plugin {
  readonly moduleIds: Set<string>;
}

/**
 * Puts an entry and all that it imports dynamically into one module that is to become one script. What Rollup itself makes
 * of dynamic imports in one file runs at once, so that a fault in what a page does not even use stops all of it; here
 * each chunk is a function, which runs when it is imported.
 */
export function lazyScript(entry: string, plugins: Plugin[]): LazyScript {
  const name = 'lazy-script';
  const chunks = new Map<string, OutputChunk>();
  /** Nobody sees the names of chunks here, and visitors pay for them. */
  const numbers = new Map<string, number>();
  const numberOf = ([id = '']: readonly string[]) => numbers.get(id) ?? numbers.set(id, numbers.size).size - 1;
  const moduleIds = new Set<string>();
  return {
    name,
    moduleIds,
    async buildStart() {
      const bundle = await rollup({ input: { [name]: entry }, plugins: [...plugins, dynamicImports] });
      const { output } = await bundle.generate({
        format: 'cjs',
        exports: 'named',
        interop: 'esModule',
        dynamicImportInCjs: false,
        minifyInternalExports: true,
        sourcemap: true,
        entryFileNames: entryFile,
        chunkFileNames: (chunk) => String(numberOf(chunk.moduleIds)),
      });
      await bundle.close();
      for (const file of output) {
        if (file.type === 'chunk') chunks.set(`\0./${file.fileName}`, file);
        if (file.type === 'chunk') file.moduleIds.forEach((id) => moduleIds.add(id));
      }
    },
    resolveId(id) {
      return id === name || id.startsWith('\0./') ? id : null;
    },
    load(id) {
      if (id === name) {
        const names = [...chunks.keys()];
        const imports = names.map((each, index) => `import chunk${index} from ${JSON.stringify(each)};`);
        const entries = names.map((each, index) => `${JSON.stringify(each.slice(1))}: chunk${index}`);
        return `${imports.join('\n')}\nconst chunks = { ${entries.join(', ')} };${runner}\nrunEntry('./${entryFile}');`;
      }
      const chunk = chunks.get(id);
      // On the first line, so that the lines of the source map stay right.
      return chunk
        ? {
            code: `export default (exports, require, $later) => {${chunk.code}\n};`,
            map: chunk.map?.toString() ?? null,
          }
        : null;
    },
  };
}
