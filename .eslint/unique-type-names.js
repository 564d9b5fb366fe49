import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { source } from './house.js';

const declaration = /^export (?:declare )?(?:interface|type|(?:abstract )?class|enum) (\w+)/gm;

/** The files of src/ that export a type, by its name. */
function readExports() {
  const files = new Map();
  const paths = readdirSync(source, { recursive: true }).filter((path) => path.endsWith('.ts'));
  for (const path of paths) {
    for (const [, name] of readFileSync(join(source, path), 'utf8').matchAll(declaration)) {
      files.set(name, [...(files.get(name) ?? []), join(source, path)]);
    }
  }
  return files;
}

let known;

/** One name, one thing: no two files of src/ export types of the same name. */
export const uniqueTypeNames = {
  meta: { type: 'problem', schema: [], messages: { second: '{{name}} is exported by {{other}} as well.' } },
  create(context) {
    known ??= readExports();
    const check = ({ id }) => {
      const other = known.get(id.name)?.find((file) => file !== context.filename);
      if (other)
        context.report({ node: id, messageId: 'second', data: { name: id.name, other: relative(source, other) } });
    };
    return {
      'ExportNamedDeclaration > :matches(TSInterfaceDeclaration, TSTypeAliasDeclaration, ClassDeclaration, TSEnumDeclaration)':
        check,
    };
  },
};
