// npm run reference: docs/elements.md from the manifest, docs/schedule-keys.md from the schema, docs/command-options.md from the
// command line. Needs `npm run analyze`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { commandText } from './command-page.js';
import { schemaRowsOf, type KeyRow, type SchemaNode } from './schema-rows.js';

const root = join(import.meta.dirname, '../..');
const readJson = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
  readonly kind?: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly static?: boolean;
}

type ListName = 'attributes' | 'members' | 'events' | 'slots' | 'cssParts' | 'cssProperties' | 'cssStates';
interface Declared extends Described, Partial<Record<ListName, readonly Described[]>> {
  readonly tagName?: string;
  readonly summary?: string;
}

/** One line, in which a bar ends no cell. */
const cell = (text = '') => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text: string) => (text ? `\`${cell(text)}\`` : '');

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const section = (heading: string, headings: readonly string[], rows: readonly (readonly string[])[]) =>
  rows.length > 0 ? `### ${heading}\n\n${table(headings, rows)}\n` : '';

const valuesOf = ({ type }: Described) => (type?.text ?? '').replace(/ \| null$/, '').replaceAll("'", '"');
const described = ({ name, description }: Described) => [code(name), cell(description)];

/** What an event holds, by the class that it is. */
function holds({ type }: Described, classes: ReadonlyMap<string, Declared>): string {
  const members = classes.get(type?.text ?? '')?.members ?? [];
  return members
    .map((member) => `${code(member.name)} (${code(valuesOf(member))}) ${cell(member.description)}`.trim())
    .join('<br>');
}

function elementText(element: Declared, classes: ReadonlyMap<string, Declared>): string {
  const { attributes = [], members = [], events = [], slots = [], cssParts = [], cssProperties = [] } = element;
  const own = members.filter(({ privacy = 'public', static: isStatic }) => privacy === 'public' && !isStatic);
  const attributeRow = (each: Described) => [
    ...described(each).slice(0, 1),
    code(valuesOf(each)),
    cell(each.description),
  ];
  return [
    `## \`<${element.tagName}>\`\n\n${element.summary ?? ''}\n\n${element.description ?? ''}\n`,
    section('Attributes', ['attribute', 'values', 'what it says'], attributes.map(attributeRow)),
    section(
      'Properties and methods without an attribute',
      ['name', 'type', 'what it is'],
      own.filter(({ attribute, description }) => !attribute && description).map(attributeRow),
    ),
    section(
      'Events',
      ['event', 'when', 'what is in it'],
      events.map((event) => [...described(event), holds(event, classes)]),
    ),
    section(
      'Inside the tags',
      ['slot', 'what stands there'],
      slots.map((slot) => [slot.name ? code(slot.name) : 'own content', cell(slot.description)]),
    ),
    section('Parts, for `::part()`', ['part', 'what it is'], cssParts.map(described)),
    section(
      'Custom properties',
      ['property', 'default', 'what it sets'],
      cssProperties.map((each) => [code(each.name), code(each.default ?? ''), cell(each.description)]),
    ),
    section('States, for `:state()`', ['state', 'when'], (element.cssStates ?? []).map(described)),
  ]
    .filter(Boolean)
    .join('\n');
}

export function elementsPage(): Promise<string> {
  const { modules } = readJson('custom-elements.json') as {
    readonly modules: readonly { readonly declarations?: readonly Declared[] }[];
  };
  const all = modules.flatMap(({ declarations = [] }) => declarations);
  const classes = new Map(all.map((each) => [each.name, each]));
  const elements = all.filter(({ tagName }) => tagName !== undefined);
  const order = (tag = '') => (tag === 'bereikbaar-editor' ? 1 : 0);
  elements.sort((one, other) => order(one.tagName) - order(other.tagName));
  return pretty(
    `# The elements\n\nMade from the manifest by \`npm run reference\`.\n\n${elements.map((each) => elementText(each, classes)).join('\n')}`,
  );
}

/** The sections of the page: objects with the same keys share one. */
function keySections(): ReadonlyMap<string, readonly KeyRow[]> {
  const sections = new Map<string, { readonly paths: string[]; readonly keys: readonly KeyRow[] }>();
  for (const [path, keys] of schemaRowsOf(readJson('schedule.schema.json') as SchemaNode)) {
    const same = JSON.stringify(keys);
    const section = sections.get(same) ?? { paths: [], keys };
    section.paths.push(path ? code(path) : 'The document');
    sections.set(same, section);
  }
  return new Map([...sections.values()].map(({ paths, keys }) => [paths.join(', '), keys]));
}

export function keysPage(): Promise<string> {
  const sections = [...keySections()].map(([heading, keys]) =>
    section(
      heading,
      ['key', 'values', 'what it says'],
      keys.map(({ key, values, description }) => [code(key), cell(values), cell(description)]),
    ).replace('### ', '## '),
  );
  return pretty(
    `# The schedule file, key by key

Made from the schema by \`npm run reference\`. [The schedule file](schedule-file.md) explains, [recipes](recipes.md) show. \`exceptions[]\` is one of
that list; a text may be one for each language (\`{ "nl": "…", "en": "…" }\`).

${sections.join('\n')}`,
  );
}

export const commandsPage = (): Promise<string> => pretty(commandText());

async function pretty(text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(join(root, 'docs/elements.md'))), parser: 'markdown' });
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(root, 'docs/elements.md'), await elementsPage());
  writeFileSync(join(root, 'docs/schedule-keys.md'), await keysPage());
  writeFileSync(join(root, 'docs/command-options.md'), await commandsPage());
}
