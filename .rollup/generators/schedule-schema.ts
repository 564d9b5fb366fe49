import { mostEntries } from '../../src/schedule/document/quick-check/limits.js';
import { isDefinition, mustHaveEntries, type Definition } from './definition.js';
import { addDescriptions, type JsonSchema } from './schedule-descriptions.js';

type Names = ReadonlyMap<Definition, string>;

/** JSON Schema has no flags: a pattern that ignores case names both. */
function patternOf({ source, flags }: RegExp): string {
  if (!flags.includes('i')) return source;
  const both = (part: string) => {
    if (part.startsWith('\\')) return part;
    return part.startsWith('[') ? part.replace('a-z', 'a-zA-Z') : `[${part}${part.toUpperCase()}]`;
  };
  return source.replace(/\\.|\[(\\.|[^\\\]])*\]|[a-z]/g, both);
}

function objectOf(entries: Readonly<Record<string, Definition>>, names: Names): JsonSchema {
  const keys = Object.entries(entries);
  return {
    type: 'object',
    properties: Object.fromEntries(keys.map(([key, entry]) => [key, schemaOf(entry, names)])),
    patternProperties: { '^x-': true },
    additionalProperties: false,
    required: keys.filter(([, { type }]) => type !== 'optional').map(([key]) => key),
  };
}

function recordOf(key: Definition, value: JsonSchema): JsonSchema {
  const own = { patternProperties: { '^x-': true } };
  if (key.type !== 'picklist') {
    const propertyNames = { anyOf: [baseOf(key, new Map()), { pattern: '^x-' }] };
    return { type: 'object', propertyNames, ...own, additionalProperties: value };
  }
  const properties = Object.fromEntries(((key.options ?? []) as readonly string[]).map((name) => [name, value]));
  return { type: 'object', properties, ...own, additionalProperties: false };
}

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('Not the shape that valibot gives its schemas.');
  return value;
}

const oneOfKeys = (...keys: readonly string[]) => ({ anyOf: keys.map((key) => ({ required: [key] })) });

/** What JSON Schema can say of the rules in src/schedule/document/object-rules.ts. */
const rules: Readonly<Record<string, JsonSchema>> = {
  range: {},
  override: {},
  offsets: {},
  exception: { allOf: [oneOfKeys('date', 'holiday'), oneOfKeys('hours', 'extra', 'breaks', 'note')] },
};

/** By valibot's name for a kind of schema. */
const converters: Readonly<Record<string, (definition: Definition, names: Names) => JsonSchema>> = {
  string: () => ({ type: 'string' }),
  number: () => ({ type: 'number' }),
  boolean: () => ({ type: 'boolean' }),
  unknown: () => ({}),
  literal: ({ literal }) => ({ const: literal }),
  picklist: ({ options, allowed }) => ({ enum: allowed ?? present(options) }),
  array: ({ item }, names) => ({ type: 'array', items: schemaOf(present(item), names) }),
  record: ({ key, value }, names) => recordOf(present(key), schemaOf(present(value), names)),
  strict_object: ({ entries, rule }, names) => ({
    ...objectOf(present(entries), names),
    ...(rule ? present(rules[rule]) : {}),
  }),
  optional: ({ wrapped, default: missing }, names) => ({
    ...schemaOf(present(wrapped), names),
    ...(missing === undefined ? {} : { default: missing }),
  }),
  lazy: ({ options }, names) => ({
    anyOf: present(options)
      .filter(isDefinition)
      .map((option) => schemaOf(option, names)),
  }),
};

function baseOf(definition: Definition, names: Names): JsonSchema {
  const { type, pattern, least, most } = definition;
  const convert = converters[type];
  if (!convert) throw new Error(`The JSON Schema does not know the valibot schema "${type}".`);
  return {
    ...convert(definition, names),
    ...(pattern ? { pattern: patternOf(pattern) } : {}),
    ...(least === undefined ? {} : { type: 'integer', minimum: least, maximum: most }),
    ...(mustHaveEntries(definition) ? { [type === 'array' ? 'minItems' : 'minProperties']: 1 } : {}),
    ...(type === 'array' ? { maxItems: definition.most ?? mostEntries } : {}),
  };
}

/** A reference to a schema that has a name of its own; else the schema. */
function schemaOf(definition: Definition, names: Names): JsonSchema {
  const name = names.get(definition);
  return name === undefined ? baseOf(definition, names) : { $ref: `#/definitions/${name}` };
}

/** The JSON Schema of the document; the other definitions that src/schedule/document/definition exports stand in it under their names. */
export function scheduleSchema(exported: Readonly<Record<string, unknown>>): JsonSchema {
  const definitions = Object.entries(exported).filter((entry): entry is [string, Definition] => isDefinition(entry[1]));
  const root = present(definitions.find(([name]) => name === 'scheduleDocument'))[1];
  const named = definitions.filter(([, definition]) => definition !== root).sort(([a], [b]) => (a < b ? -1 : 1));
  const names = new Map(named.map(([name, definition]) => [definition, name]));
  return addDescriptions({
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://unpkg.com/bereikbaar-nu/schedule.schema.json',
    title: 'bereikbaar.json',
    description:
      'When an organisation can be reached, and how. What passes here may still be refused by parseSchedule.',
    ...baseOf(root, names),
    definitions: Object.fromEntries([...names].map(([definition, name]) => [name, baseOf(definition, names)])),
  });
}
