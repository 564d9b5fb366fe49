/** A part of a JSON Schema, as far as a table tells of it. */
export interface SchemaNode {
  readonly $ref?: string;
  readonly type?: string;
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly anyOf?: readonly SchemaNode[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
}

/** A key of an object. */
export interface KeyRow {
  readonly key: string;
  readonly values: string;
  readonly description: string;
}

const mostNames = 12;

/** The objects of a schema by where they first stand in a document (`channels[]`), with their keys. */
class SchemaReader {
  readonly sections = new Map<string, KeyRow[]>();
  readonly #definitions: Readonly<Record<string, SchemaNode>>;
  readonly #told = new Set<SchemaNode>();

  constructor({ definitions = {} }: SchemaNode) {
    this.#definitions = definitions;
  }

  read(path: string, node: SchemaNode): void {
    const whole = this.#whole(node);
    if (this.#told.has(whole)) return;
    this.#told.add(whole);
    const options = (whole.anyOf ?? [whole]).map((option) => this.#whole(option));
    const objects = options.filter(({ properties }) => properties);
    if (objects.length > 0) this.#readObjects(path, objects);
    for (const { items, additionalProperties } of options) {
      if (items) this.read(`${path}[]`, items);
      if (typeof additionalProperties === 'object') this.read(path, additionalProperties);
    }
  }

  /** Objects that may stand in one place: their keys together, with those whose key it is. */
  #readObjects(path: string, objects: readonly SchemaNode[]): void {
    const keys = new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)));
    const rows = this.sections.get(path) ?? [];
    this.sections.set(path, rows);
    for (const key of keys) {
      const having = objects.filter(({ properties }) => properties?.[key]);
      if (rows.some((row) => row.key === key)) continue;
      rows.push(this.#row(key, having, objects));
    }
    for (const { properties = {} } of objects) {
      for (const [key, child] of Object.entries(properties)) this.read(path ? `${path}.${key}` : key, child);
    }
  }

  #row(key: string, having: readonly SchemaNode[], all: readonly SchemaNode[]): KeyRow {
    const nodes = having.map(({ properties }) => properties![key]!);
    const values = [...new Set(nodes.flatMap((node) => this.#valuesOf(node)))];
    const types =
      having.length < all.length ? having.flatMap(({ properties }) => this.#valuesOf(properties!['type'])) : [];
    const isNeeded = having.length === all.length && all.every(({ required = [] }) => required.includes(key));
    const about = [...new Set(nodes.map(({ description = '' }) => description))].join(' ');
    const only = types.length > 0 ? ` Only: ${types.join(', ')}.` : '';
    return { key, values: values.join(', '), description: `${about}${only}${isNeeded ? ' Required.' : ''}`.trim() };
  }

  #valuesOf(node: SchemaNode | undefined): string[] {
    if (!node) return [];
    const whole = this.#whole(node);
    if (whole.anyOf) return whole.anyOf.flatMap((each) => this.#valuesOf(each));
    if (whole.const !== undefined) return [`\`${JSON.stringify(whole.const)}\``];
    if (whole.enum && whole.enum.length > mostNames) return [`one of ${whole.enum.length} names`];
    if (whole.enum) return whole.enum.map((value) => `\`${JSON.stringify(value)}\``);
    if (whole.items) return ['a list'];
    if (whole.properties || whole.additionalProperties) return ['an object'];
    return [
      { string: 'text', integer: 'a whole number', number: 'a number', boolean: '`true`, `false`' }[whole.type!] ?? '',
    ];
  }

  #whole(node: SchemaNode): SchemaNode {
    return node.$ref ? this.#definitions[node.$ref.replace('#/definitions/', '')]! : node;
  }
}

/** The keys of each object in a document, by where it first stands. */
export function schemaRowsOf(schema: SchemaNode): ReadonlyMap<string, readonly KeyRow[]> {
  const reader = new SchemaReader(schema);
  reader.read('', schema);
  return reader.sections;
}
