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

/** The library exports what visitors see; owners' elements come from their own modules. */
const moduleOf = ({ module }: ElementDescription) =>
  module.startsWith('dist/elements/') ? './index.js' : module.replace('dist/', './');

/** Events of our own; those of browsers are declared by the browser's types. */
const isOwn = (type: string) => type.startsWith('Bereikbaar');

function importLines(elements: readonly ElementDescription[]): string {
  const modules = [...new Set(elements.map(moduleOf))];
  const namesFrom = (module: string) =>
    elements
      .filter((element) => moduleOf(element) === module)
      .flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text).filter(isOwn)]);
  return modules
    .map((module) => `import type { ${[...new Set(namesFrom(module))].sort().join(', ')} } from '${module}';`)
    .join('\n');
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
    importLines(elements),
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
    importLines(elements),
    ...elements.map((element) => propsOf(element, vueKey)),
    `declare module 'vue' {\n  interface GlobalComponents {\n${tags.join('\n')}\n  }\n}\n`,
  ].join('\n\n');
}
