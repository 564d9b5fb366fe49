import { dirname, relative, resolve } from 'node:path';
import { ownFolder, roomOf, source } from './house.js';

const packageOf = (specifier) => /^(@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** What is wrong with an import of `specifier` in `file`; undefined when nothing is. */
function importFault(file, specifier) {
  const room = roomOf(file);
  if (!room) return undefined;
  if (!specifier.startsWith('.')) {
    const name = packageOf(specifier);
    return room.packages.some((each) => each === name || each === '*') ? undefined : `the package ${name}`;
  }
  const target = resolve(dirname(file), specifier);
  const allowed = [room.path, ...room.imports].some((path) => ownFolder(path, target));
  return allowed ? undefined : relative(source, target);
}

/** Imports, of types and dynamic ones too, only point where the table in house.js allows. */
export const importDirection = {
  meta: { type: 'problem', schema: [], messages: { fault: 'This folder may not import {{what}}.' } },
  create(context) {
    const check = (node) => {
      const specifier = node?.value ?? node?.literal?.value;
      const what = typeof specifier === 'string' ? importFault(context.filename, specifier) : undefined;
      if (what !== undefined) context.report({ node, messageId: 'fault', data: { what } });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      TSImportType: (node) => check(node.source ?? node.argument),
    };
  },
};
