import type { GetManualChunk, ManualChunkMeta, Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

/** What stands in the chunk of each name. */
export type Chunks = Readonly<Record<string, readonly string[]>>;

/** The modules that an entry needs from the start, itself aside. */
function modulesFromTheStart(entry: string, importsOf: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    importsOf(id).forEach(add);
  };
  importsOf(entry).forEach(add);
  return found;
}

/** The entry, and what it needs from the start. */
function startOf({ getModuleInfo, getModuleIds }: ManualChunkMeta): readonly [string, ReadonlySet<string>] {
  const entry = [...getModuleIds()].find((each) => getModuleInfo(each)?.isEntry) ?? '';
  return [entry, modulesFromTheStart(entry, (each) => getModuleInfo(each)?.importedIds ?? [])];
}

/**
 * Says which chunk a module belongs to: one of `shared`, by the names of modules. What the entry needs from the start
 * stands in a chunk of its own, because other chunks share it: they may not import the entry, which a page may have loaded
 * by another address (`bereikbaar-nu.js?ver=2`) and would load and run a second time.
 */
export function pageChunks(shared: Chunks): Plugin {
  const chunks = Object.entries(shared).map(
    ([name, modules]) => [name, new NamedModules(`page-chunks, "${name}"`, modules)] as const,
  );
  const manualChunks: GetManualChunk = (id, graph) => {
    const [entry, start] = startOf(graph);
    if (id === entry) return undefined;
    if (start.has(id)) return 'start';
    return chunks.find(([, modules]) => modules.has(id))?.[0];
  };
  return {
    name: 'page-chunks',
    outputOptions: (options) => ({ ...options, manualChunks }),
    generateBundle() {
      for (const [, modules] of chunks) modules.check();
    },
  };
}
