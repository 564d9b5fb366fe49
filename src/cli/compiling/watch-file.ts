import { watch } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';

/** A change in a folder, as the system tells it; without a name where it does not know which file. */
interface FolderChange {
  readonly filename: string | null;
}

/** Tells of the changes in a folder, for as long as it is asked. */
export type ChangesIn = (folder: string) => AsyncIterable<FolderChange>;

/** The changes that the system tells of. */
export const systemChanges: ChangesIn = (folder) => watch(folder);

/**
 * Does some work after each change of a file. It watches the folder: editors put a new file into the place of the old one. What happens during
 * the work comes after it.
 */
export async function watchFile(file: string, changesIn: ChangesIn, work: () => Promise<void>): Promise<void> {
  const path = resolve(file);
  for await (const { filename } of changesIn(dirname(path))) {
    if (filename === null || filename === basename(path)) await work();
  }
}
