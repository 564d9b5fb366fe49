import { readFileSync } from 'node:fs';
import type { AstNode, Plugin } from 'rollup';
import { globSync } from 'tinyglobby';

/** The modules that a module imports without taking anything from them. */
function importedForEffects({ body }: { readonly body: readonly AstNode[] }): string[] {
  return body.flatMap((node) => {
    const { type, specifiers, source } = node as AstNode & {
      readonly specifiers?: readonly unknown[];
      readonly source?: { readonly value: string };
    };
    return type === 'ImportDeclaration' && source && !specifiers?.length ? source.value : [];
  });
}

/**
 * Fails where a module is imported for its effects alone while package.json's `sideEffects` denies that it has any: such
 * an import does nothing, here and in the bundles of others.
 */
export function importedEffects(): Plugin {
  return {
    name: 'imported-effects',
    async moduleParsed({ id, ast }) {
      for (const specifier of ast ? importedForEffects(ast as never) : []) {
        const module = await this.resolve(specifier, id);
        if (module?.moduleSideEffects === false) {
          throw new Error(`${id} imports ${specifier} for its effects; package.json's sideEffects says it has none`);
        }
      }
    },
  };
}

/** Fails for an entry of `sideEffects` that no file of these folders bears. Belongs to the build that runs last. */
export function declaredEffects(manifest: string, folders: readonly string[]): Plugin {
  return {
    name: 'declared-effects',
    writeBundle() {
      const { sideEffects } = JSON.parse(readFileSync(manifest, 'utf8')) as { readonly sideEffects: readonly string[] };
      const files = (entry: string) =>
        globSync(entry.replace(/^\.\//, ''), { ignore: ['**/node_modules'] }).filter((file) =>
          folders.some((folder) => file.startsWith(`${folder}/`)),
        );
      const lost = sideEffects.filter((entry) => !files(entry).length);
      if (lost.length) throw new Error(`sideEffects of ${manifest}: no file of ours is named ${lost.join(', ')}`);
    },
  };
}
