import type { GetManualChunk, ManualChunkMeta, Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

/** The modules that lead to a chunk, by its name, or what all of its modules are called. */
export type Chunks = Readonly<Record<string, readonly string[]>>;

/** The modules that are imported by some, and by what these import, themselves included; dynamic imports aside. */
function importedBy(roots: readonly string[], { getModuleInfo }: ManualChunkMeta): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    getModuleInfo(id)?.importedIds.forEach(add);
  };
  roots.forEach(add);
  return found;
}

/**
 * Says which chunk a module belongs to. What the entry imports stands in the entry. Each chunk of `shared` holds the modules that
 * are named, and all that they import, unless that is in the entry or in a chunk before it.
 */
export function pageChunks(entryName: string, shared: Chunks): Plugin {
  const chunks = Object.entries(shared).map(
    ([name, modules]) => [name, new NamedModules(`page-chunks, "${name}"`, modules)] as const,
  );
  let assigned: ReadonlyMap<string, string> | undefined;

  function assign(graph: ManualChunkMeta): Map<string, string> {
    const ids = [...graph.getModuleIds()];
    const result = new Map<string, string>();
    const claim = (roots: readonly string[], name: string) => {
      for (const id of importedBy(roots, graph)) if (!result.has(id)) result.set(id, name);
    };
    const entries = ids.filter((id) => graph.getModuleInfo(id)?.isEntry);
    claim(entries, entryName);
    for (const [name, modules] of chunks) {
      const named = ids.filter((id) => !result.has(id) && modules.has(id));
      claim(named, name);
    }
    return result;
  }

  const manualChunks: GetManualChunk = (id, graph) => (assigned ??= assign(graph)).get(id);
  return {
    name: 'page-chunks',
    outputOptions: (options) => ({ ...options, manualChunks, onlyExplicitManualChunks: true }),
    generateBundle() {
      for (const [, modules] of chunks) modules.check();
    },
  };
}
