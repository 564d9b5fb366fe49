import { join } from 'node:path';
import { rollup, type OutputAsset, type OutputChunk, type OutputOptions, type Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

interface Options {
  /** The modules whose dynamic import gives a chunk that stands alone, by name. */
  readonly modules: readonly string[];
  /** The folder of the modules, the one that is built, and the one in that for these chunks. */
  readonly from: string;
  readonly dir: string;
  readonly folder: string;
  readonly plugins: () => Plugin[];
  readonly output: OutputOptions;
}

/**
 * Builds what is imported dynamically on its own, with copies of what it shares with the entry. Otherwise such a chunk
 * would import the entry; and where a page has loaded that by another address (`bereikbaar-nu.js?ver=2`), it would be
 * loaded and run a second time. Only for modules without state.
 */
export function standaloneChunks({ modules, from, dir, folder, plugins, output }: Options): Plugin {
  const build = async (input: string): Promise<readonly (OutputAsset | OutputChunk)[]> => {
    const bundle = await rollup({ input, plugins: plugins() });
    const files = await bundle.generate({ ...output, dir: join(dir, folder), entryFileNames: '[name]-[hash].js' });
    await bundle.close();
    return files.output;
  };

  const standalone = new NamedModules('standalone-chunks', modules);
  const emitted = new Set<string>();

  return {
    name: 'standalone-chunks',
    async resolveDynamicImport(specifier, importer) {
      const resolved = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
      if (!resolved || !standalone.has(resolved.id)) return null;
      const files = await build(resolved.id);
      // The same content, such as sentences of which there are none yet, is the same file.
      for (const file of files.filter(({ fileName }) => !emitted.has(fileName))) {
        emitted.add(file.fileName);
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: `${folder}/${file.fileName}`, source });
      }
      const [entry] = files;
      // As if it stood beside the modules: that gives the path from the entry.
      return { id: join(process.cwd(), from, folder, entry?.fileName ?? ''), external: 'relative' };
    },
    generateBundle: () => standalone.check(),
  };
}
