import type { Plugin } from 'rollup';
import { NamedModules } from '../named-modules.js';

/**
 * Leaves a module out of a script: another one, which lies beside it and exports the same names, takes its place.
 *
 * @param why what it is about: the end of the plugin's name
 */
export function leftOut(why: string, module: string, substitute: string): Plugin {
  const name = `left-out, ${why}`;
  const named = new NamedModules(name, [module]);
  return {
    name,
    load: (id) => (named.has(id) ? `export * from './${substitute}';` : null),
    generateBundle: () => named.check(),
  };
}
