interface CssProperty {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly cssProperties?: readonly CssProperty[] }[];
  }[];
}

/** The custom properties of all elements, each once, for a table. */
export function propertyRows({ modules }: Manifest) {
  const properties = modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ cssProperties = [] }) => cssProperties),
  );
  const byName = new Map(properties.map((property) => [property.name, property]));
  return [...byName.values()].map(({ name, description = '', default: initial = '' }) => ({
    name,
    description,
    initial: initial.replace(/^light-dark\((.*)\)$/, '$1'),
    colours: [...initial.matchAll(/#[\da-f]{3,6}/g)].map(String),
  }));
}
