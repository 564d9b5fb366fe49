/** What the JSON Schema of the schedule says about one place. */
export interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema | boolean>>;
  readonly patternProperties?: Readonly<Record<string, Schema | boolean>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** Something to write at a place: a key, or a value as JSON. */
export interface Choice {
  readonly label: string;
  readonly description: string;
}

type Path = readonly (string | number)[];

/** A schema and all that it refers to or combines. */
function alternatives(root: Schema, schema: Schema | boolean | undefined): Schema[] {
  if (typeof schema !== 'object') return [];
  const { $ref, anyOf = [], oneOf = [], allOf = [] } = schema;
  const target = $ref && root.definitions?.[$ref.replace('#/definitions/', '')];
  return [
    schema,
    ...[...(target ? [target] : []), ...anyOf, ...oneOf, ...allOf].flatMap((each) => alternatives(root, each)),
  ];
}

/** Whether a value may be what a schema describes, by its constants: a channel has one `type`. */
function mayBe({ properties = {} }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(properties).every(([key, property]) => {
    const given = (value as Readonly<Record<string, unknown>>)[key];
    return (
      typeof property !== 'object' || property.const === undefined || given === undefined || given === property.const
    );
  });
}

function childOf(
  { properties = {}, patternProperties = {}, additionalProperties, items }: Schema,
  step: string | number,
) {
  if (typeof step === 'number') return items;
  const pattern = Object.keys(patternProperties).find((each) => new RegExp(each).test(step));
  return properties[step] ?? (pattern === undefined ? additionalProperties : patternProperties[pattern]);
}

function valueAt(value: unknown, step: string | number): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined;
}

/** The schemas of the place at a path in a document. */
function schemasAt(root: Schema, path: Path, document: unknown): Schema[] {
  let value = document;
  let schemas = alternatives(root, root);
  for (const step of path) {
    schemas = schemas
      .filter((schema) => mayBe(schema, value))
      .flatMap((schema) => alternatives(root, childOf(schema, step)));
    value = valueAt(value, step);
  }
  return schemas.filter((schema) => mayBe(schema, value));
}

function distinct(choices: readonly Choice[]): Choice[] {
  return [...new Map(choices.map((choice) => [choice.label, choice])).values()];
}

/** The keys that the object at a path may have and does not have yet. */
export function keyChoices(root: Schema, path: Path, document: unknown): Choice[] {
  const holder = path.reduce<unknown>((value, step) => valueAt(value, step), document);
  const choices = schemasAt(root, path, document).flatMap(({ properties = {} }) =>
    Object.entries(properties).map(([label, property]) => ({
      label,
      description: alternatives(root, property).find(({ description }) => description)?.description ?? '',
    })),
  );
  return distinct(choices).filter(({ label }) => !Object.hasOwn(Object(holder) as object, label));
}

/** The values, as JSON, of which the place at a path has to have one. */
export function valueChoices(root: Schema, path: Path, document: unknown): Choice[] {
  const schemas = schemasAt(root, path, document);
  return distinct(
    schemas.flatMap(({ const: only, enum: several = only === undefined ? [] : [only], description = '' }) =>
      several.map((value) => ({ label: JSON.stringify(value), description })),
    ),
  );
}
