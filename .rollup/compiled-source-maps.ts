import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';

/** Lets Rollup follow the source maps that tsc writes, so that those of dist/ lead to src/. */
export function compiledSourceMaps(): Plugin {
  return {
    name: 'compiled-source-maps',
    async load(id) {
      if (!id.includes('/build/') || !id.endsWith('.js')) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map };
    },
  };
}
