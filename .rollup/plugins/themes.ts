import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';

/** Publishes the themes as they are: style sheets that a page links. */
export function themes(folder: string): Plugin {
  return {
    name: 'themes',
    generateBundle() {
      const names = readdirSync(folder).filter((name) => name.endsWith('.css'));
      if (!names.length) throw new Error(`themes: there is no style sheet in ${folder}`);
      for (const name of names) {
        this.emitFile({ type: 'asset', fileName: `themes/${name}`, source: readFileSync(join(folder, name), 'utf8') });
      }
    },
  };
}
