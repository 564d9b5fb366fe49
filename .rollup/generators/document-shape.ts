import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { scheduleDocument } from '../../src/schedule/document/definition/document-schema.js';
import { holidayNames } from '../../src/schedule/calendar/holiday-dates.js';
import { mostEntries } from '../../src/schedule/document/quick-check/limits.js';
import { mustHaveEntries, type Definition } from './definition.js';

/*
 * Visitors do not load valibot. What they check a document with is made here from the definition: its shape as data, for
 * src/schedule/document/quick-check/fits-shape.ts. `npm run generate` writes it, and a test sees to it that it is up to date.
 */

type Shape = string | readonly unknown[] | { readonly [key: string]: unknown };

/** Owners' own sentences are rare, and their keys many: with them a document is read by the definition itself. */
const leftOut = ['texts'];

function objectShape({ entries = {}, rule }: Definition): Shape {
  const keys = Object.entries(entries).filter(([key]) => !leftOut.includes(key));
  const shapes = keys.map(([key, { type, wrapped, ...entry }]) =>
    type === 'optional' && wrapped ? [`${key}?`, shapeOf(wrapped)] : [key, shapeOf({ type, ...entry })],
  );
  return Object.fromEntries([...shapes, ...(rule ? [['&', rule]] : [])]) as Shape;
}

const shapers: Readonly<Record<string, (definition: Definition) => Shape>> = {
  string: ({ format: name }) => name ?? 'string',
  number: ({ least, most }) => (least === undefined ? 'number' : `${least}..${most}`),
  boolean: () => 'boolean',
  unknown: () => 'any',
  literal: ({ literal }) => (typeof literal === 'number' ? `${literal}..${literal}` : `${literal}|`),
  picklist: ({ options = [], allowed = options as readonly string[] }) =>
    isHolidays(options) ? 'holiday' : `${allowed.join('|')}|`,
  array: (definition) => {
    const { item, most = mostEntries } = definition;
    const least = mustHaveEntries(definition) ? 1 : 0;
    return [shapeOf(item!), ...(most < mostEntries ? [least, most] : least ? [1] : [])];
  },
  record: (definition) => ({
    [mustHaveEntries(definition) ? '+' : '*']: [shapeOf(definition.key!), shapeOf(definition.value!)],
  }),
  strict_object: objectShape,
  lazy: ({ options = [] }) => ({ '|': joinAlike(options.map((option) => shapeOf(option as Definition))) }),
};

/** Objects that differ in their `type` alone are one, of several types: `form|link|`. */
function joinAlike(options: readonly Shape[]): Shape[] {
  const joined = new Map<string, Shape>();
  for (const option of options) {
    const { type = '', ...others } = Object(option) as { readonly type?: string };
    const key = JSON.stringify(type ? others : option);
    const known = joined.get(key) as { readonly type: string } | undefined;
    joined.set(key, type && known ? { ...known, type: known.type + type } : option);
  }
  return [...joined.values()];
}

const isHolidays = (options: readonly unknown[]) =>
  options.length === holidayNames.length && options.every((name) => holidayNames.includes(name as string));

function shapeOf(definition: Definition): Shape {
  const shape = shapers[definition.type];
  if (!shape) throw new Error(`The visitors' shape does not know the valibot schema "${definition.type}".`);
  return shape(definition);
}

/** Parts that stand in several places are written once; where they stand their number comes. */
function share(root: Shape): unknown[] {
  const uses = new Map<string, number>();
  const count = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    const text = JSON.stringify(part);
    uses.set(text, (uses.get(text) ?? 0) + 1);
    if (uses.get(text) === 1) Object.values(part).forEach(count);
  };
  count(root);
  const shared: unknown[] = [];
  const numbers = new Map<string, number>();
  const replace = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null) return part;
    const text = JSON.stringify(part);
    const known = numbers.get(text);
    if (known !== undefined) return known;
    const copy: unknown = Array.isArray(part)
      ? part.map(replace)
      : Object.fromEntries(Object.entries(part).map(([key, value]) => [key, replace(value)]));
    if ((uses.get(text) ?? 0) < 2) return copy;
    numbers.set(text, shared.push(copy) - 1);
    return numbers.get(text);
  };
  const whole = replace(root);
  return [...shared, whole];
}

type ObjectShape = Readonly<Record<string, unknown>>;

/** The keys that all these objects have in common. */
function commonOf(objects: readonly ObjectShape[]): ObjectShape {
  const entries = Object.entries(objects[0] ?? {});
  const isCommon = ([key, value]: [string, unknown]) =>
    objects.every((object) => JSON.stringify(object[key]) === JSON.stringify(value));
  return Object.fromEntries(entries.filter(isCommon));
}

/** The source of shapes, in which what all kinds of an object have in common is written once. */
function sourceOf(shapes: readonly unknown[]): string {
  const commons: ObjectShape[] = [];
  const text = JSON.stringify(shapes, (key, value: unknown) => {
    const options = key === '|' ? (value as readonly unknown[]) : [];
    const objects = options.filter(
      (option): option is ObjectShape => Object(option) === option && !Array.isArray(option),
    );
    const common = commonOf(objects);
    if (objects.length < 2 || objects.length < options.length || !Object.keys(common).length) return value;
    commons.push(common);
    const own = (object: ObjectShape) => Object.entries(object).filter(([name]) => !(name in common));
    return objects.map((object) => ({ '...': commons.length, ...Object.fromEntries(own(object)) }));
  });
  const declarations = commons.map(
    (common, index) => `const common${index + 1} = ${JSON.stringify(common)} as const;\n`,
  );
  return `${declarations.join('')}
/** The shape of a document, last, after the parts that it shares. */
export const documentShapes: readonly Shape[] = ${text.replace(/"\.\.\.":(\d+)/g, '...common$1')};
`;
}

/** The source of src/schedule/document/quick-check/document-shape.ts. */
export async function documentShapeSource(file: string): Promise<string> {
  const shapes = share(shapeOf(scheduleDocument));
  const source = `// Made from document-schema.ts by \`npm run generate\`: see .rollup/generators/document-shape.ts.
import type { Shape } from './fits-shape.js';

${sourceOf(shapes)}`;
  return format(source, { ...(await resolveConfig(file)), parser: 'typescript' });
}

export async function writeDocumentShape(file: string): Promise<void> {
  await writeFile(file, await documentShapeSource(file));
}
