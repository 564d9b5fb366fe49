import { createHash } from 'node:crypto';
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** The value of an integrity attribute: the SHA-384 of the whole file. */
export async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`;
}

/** The scripts that visitors’ pages load: the single one with what explains it, and the module with each of its chunks. */
export async function pageScripts(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(bereikbaar-nu(?!\.editor\.).*|chunks\/.*)\.js$/.test(name));
}

/** Writes integrity.json: of each script that a page loads, its integrity. Belongs to the build that runs last. */
export function integrity(folder: string): Plugin {
  return {
    name: 'integrity',
    async writeBundle() {
      const names = (await pageScripts(folder)).sort();
      if (!names.length) throw new Error(`integrity: there is no script for pages in ${folder}`);
      const entries = await Promise.all(
        names.map(async (name) => [name, await integrityOf(join(folder, name))] as const),
      );
      await writeFile(join(folder, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    },
  };
}
