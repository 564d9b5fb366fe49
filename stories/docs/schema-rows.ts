interface Described {
  readonly description?: string;
}

/** The keys of an object's JSON Schema and what they say, for a table. */
export function schemaRows({ properties }: { readonly properties: Readonly<Record<string, Described>> }) {
  return Object.entries(properties)
    .filter(([, { description }]) => description)
    .map(([key, { description = '' }]) => ({ key, description }));
}
