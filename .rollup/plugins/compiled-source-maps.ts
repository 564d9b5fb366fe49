import { readFile } from 'node:fs/promises';
import type { Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

/** Lets Rollup follow the source maps that tsc writes into `folder`, so that those of dist/ lead to src/. */
export function compiledSourceMaps(folder: string): Plugin {
  const compiled = new NamedModules('compiled-source-maps', [folder]);
  return {
    name: 'compiled-source-maps',
    async load(id) {
      if (!compiled.has(id)) return null;
      const [code, map] = await Promise.all([readFile(id, 'utf8'), readFile(`${id}.map`, 'utf8')]);
      return { code: code.replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'), map };
    },
    generateBundle: () => compiled.check(),
  };
}
