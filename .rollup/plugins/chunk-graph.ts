import { posix } from 'node:path';
import type { RenderedChunk } from 'rollup';

export type ChunksByFile = Readonly<
  Record<string, Pick<RenderedChunk, 'dynamicImports' | 'fileName' | 'imports' | 'isEntry' | 'name'>>
>;

/** The name of a file by the name of the chunk that it holds, together with all that this needs. */
export type FlatFiles = Readonly<Record<string, string>>;

/** The chunks that a chunk imports, and those that these import, but for the entry. */
export function neededBy<Chunk extends ChunksByFile[string]>(
  chunk: Chunk,
  chunks: Readonly<Record<string, Chunk>>,
  found = new Set<Chunk>(),
): Set<Chunk> {
  for (const file of chunk.imports) {
    const imported = chunks[file];
    if (!imported || imported.isEntry || found.has(imported)) continue;
    found.add(imported);
    neededBy(imported, chunks, found);
  }
  return found;
}

/** How a chunk names another one in its code. */
export function specifierOf(file: string, { fileName }: Pick<RenderedChunk, 'fileName'>): string {
  const path = posix.relative(posix.dirname(fileName), file);
  return path.startsWith('.') ? path : `./${path}`;
}
