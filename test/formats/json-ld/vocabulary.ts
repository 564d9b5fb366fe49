import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * schema.org's vocabulary as data: its types with their properties and what these may hold, taken from the declarations
 * of schema-dts, which Google generates from the published definitions.
 */
export interface SchemaType {
  readonly parents: readonly string[];
  /** What each property may hold: names of types. */
  readonly properties: ReadonlyMap<string, readonly string[]>;
}

const file = join(createRequire(import.meta.url).resolve('schema-dts/package.json'), '../dist/schema.d.ts');

/** The names in a type such as `SchemaValue<Text | URL, "name">`. */
function namesIn(node: ts.TypeNode | undefined): string[] {
  if (!node) return [];
  if (ts.isUnionTypeNode(node)) return node.types.flatMap(namesIn);
  if (!ts.isTypeReferenceNode(node)) return [];
  const name = node.typeName.getText();
  return name === 'SchemaValue' ? namesIn(node.typeArguments?.[0]) : [name];
}

export function readVocabulary(): ReadonlyMap<string, SchemaType> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const types = new Map<string, SchemaType>();
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue;
    const heritage = (statement.heritageClauses ?? []).flatMap(({ types: parents }) => parents);
    const properties = statement.members
      .filter(ts.isPropertySignature)
      .map((member): [string, string[]] => [member.name.getText().replaceAll('"', ''), namesIn(member.type)]);
    types.set(statement.name.text, {
      parents: heritage.map(({ expression }) => expression.getText()),
      properties: new Map(properties),
    });
  }
  assert.ok(types.size > 800 && types.has('OpeningHoursSpecificationLeaf'), 'the vocabulary could be read');
  return types;
}

/** What a property of a type may hold; undefined when the type does not have it. */
function rangeOf(
  types: ReadonlyMap<string, SchemaType>,
  name: string,
  property: string,
): readonly string[] | undefined {
  const type = types.get(name);
  return (
    type?.properties.get(property) ??
    type?.parents.map((parent) => rangeOf(types, parent, property)).find((range) => range)
  );
}

function isA(types: ReadonlyMap<string, SchemaType>, name: string, wanted: string): boolean {
  if (name === `${wanted}Base` || name === `${wanted}Leaf`) return true;
  return (types.get(name)?.parents ?? []).some((parent) => isA(types, parent, wanted));
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Whether a text can be a value of a data type or enumeration. */
const fits: Readonly<Record<string, (text: string) => boolean>> = {
  Text: () => true,
  URL: () => true,
  Time: (text) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text),
  Date: (text) => /^\d{4}-\d\d-\d\d$/.test(text),
  DayOfWeek: (text) => days.includes(text),
};

/** Everything in JSON-LD that schema.org does not define. */
export function faultsOf(types: ReadonlyMap<string, SchemaType>, node: unknown, path = ''): string[] {
  const record = node as Record<string, unknown>;
  const names = ([] as unknown[]).concat(record['@type']).map((name) => `${String(name)}Leaf`);
  const unknown = names.filter((name) => !types.has(name)).map((name) => `${path}: no type ${name}`);
  const properties = Object.entries(record).filter(([key]) => !key.startsWith('@'));
  return [
    ...unknown,
    ...properties.flatMap(([key, value]) => {
      const range = names.map((name) => rangeOf(types, name, key)).find((found) => found);
      if (!range) return [`${path}/${key}: no property of ${names.join()}`];
      return ([] as unknown[]).concat(value).flatMap((item, index) => {
        const place = `${path}/${key}/${index}`;
        if (typeof item === 'string')
          return range.some((name) => fits[name]?.(item)) ? [] : [`${place}: ${item} is no ${range.join()}`];
        const type = `${String((item as Record<string, unknown>)['@type'])}Leaf`;
        const isAllowed = range.some((name) => isA(types, type, name));
        return [...(isAllowed ? [] : [`${place}: a ${type} is no ${range.join()}`]), ...faultsOf(types, item, place)];
      });
    }),
  ];
}
