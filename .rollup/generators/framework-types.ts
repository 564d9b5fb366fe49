import type { ElementDescription } from './elements-of-manifest.js';

const comment = (text = '') => (text ? `  /** ${text.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ')} */\n` : '');

/** Properties by their names, and attributes by theirs where these differ. */
function propertyLines({ name, members, attributes }: ElementDescription): string[] {
  const fields = members.filter(({ kind }) => kind === 'field');
  const named = fields.map((field) => ({ key: field.name, field: field.name, description: field.description }));
  const written = attributes
    .filter((attribute) => !fields.some((field) => field.name === attribute.name))
    .map((attribute) => ({ key: attribute.name, field: attribute.fieldName, description: attribute.description }));
  return [...named, ...written].map(
    ({ key, field, description }) =>
      `${comment(description)}  '${key}'?: ${field ? `${name}['${field}']` : 'string'} | undefined;`,
  );
}

/** An event's handler; `keyOf` is how the framework writes it. */
function eventLines({ events }: ElementDescription, keyOf: (event: string) => string): string[] {
  return events.map(
    ({ name, type, description }) =>
      `${comment(description)}  '${keyOf(name)}'?: ((event: ${type.text}) => void) | undefined;`,
  );
}

function importLine(elements: readonly ElementDescription[]): string {
  const classes = elements.map(({ name }) => name);
  const events = elements.flatMap((element) => element.events.map(({ type }) => type.text));
  return `import type { ${[...new Set([...classes, ...events])].sort().join(', ')} } from './index.js';`;
}

const propsOf = (element: ElementDescription, eventKey: (event: string) => string) =>
  `/** ${element.summary} */\nexport interface ${element.name}Props {\n${[...propertyLines(element), ...eventLines(element, eventKey)].join('\n')}\n}`;

/** The declarations for React 19, which gives custom elements their properties, and their events as `on` and the name. */
export function reactTypes(elements: readonly ElementDescription[]): string {
  const tags = elements.map(
    ({ tagName, name }) => `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Props;`,
  );
  return [
    "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
    importLine(elements),
    ...elements.map((element) => propsOf(element, (event) => `on${event}`)),
    `declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {\n${tags.join('\n')}\n    }\n  }\n}\n`,
  ].join('\n\n');
}

/** What Vue's templates make of `@bereikbaar-change`. */
const vueKey = (event: string) => `on-${event}`.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The declarations for Vue 3. */
export function vueTypes(elements: readonly ElementDescription[]): string {
  const tags = elements.map(({ tagName, name }) => `    '${tagName}': DefineComponent<${name}Props>;`);
  return [
    "import type { DefineComponent } from 'vue';",
    importLine(elements),
    ...elements.map((element) => propsOf(element, vueKey)),
    `declare module 'vue' {\n  interface GlobalComponents {\n${tags.join('\n')}\n  }\n}\n`,
  ].join('\n\n');
}
