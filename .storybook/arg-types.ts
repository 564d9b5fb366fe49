import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

/** What the manifest tells of a thing of an element. */
interface Told {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text?: string };
}

/** What the manifest tells of an element. */
interface ToldElement {
  readonly tagName?: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly Told[];
  readonly members?: readonly (Told & { readonly kind: string; readonly attribute?: string })[];
  readonly slots?: readonly Told[];
  readonly events?: readonly Told[];
  readonly cssProperties?: readonly Told[];
  readonly cssParts?: readonly Told[];
  readonly cssStates?: readonly Told[];
}

const declarations = manifest.modules.flatMap(({ declarations: all = [] }) => all as readonly ToldElement[]);

/** What the manifest tells of the element with a tag; nothing of what is none of ours. */
const elementOf = (tag: string | undefined): ToldElement =>
  declarations.find(({ tagName }) => tag && tagName === tag) ?? {};

/** The values of an attribute, where its type names them. */
const choicesOf = ({ type }: Told): readonly string[] =>
  Array.from((type?.text ?? '').matchAll(/'([^']+)'/g), ([, value]) => value!);

const shown = ({ name, description = '', type, default: initial }: Told, category: string) => ({
  name,
  description,
  table: {
    category,
    ...(type?.text && { type: { summary: type.text } }),
    ...(initial && initial !== 'null' && { defaultValue: { summary: initial } }),
  },
});

function attributeArgType(told: Told): ArgTypes[string] {
  const common = shown(told, 'attributes');
  const options = choicesOf(told);
  if (options.length) return { ...common, options, control: { type: options.length > 4 ? 'select' : 'inline-radio' } };
  const type = { boolean: 'boolean', number: 'number' }[(told.type?.text ?? '').split(' ')[0]!] ?? 'text';
  return { ...common, control: { type: type as 'boolean' | 'number' | 'text' } };
}

const propertyArgType = (told: Told): ArgTypes[string] => ({
  ...shown(told, 'custom properties'),
  control: { type: /#|light-dark|color-mix/.test(told.default ?? '') ? 'color' : 'text' },
});

const listed = (all: readonly Told[] = [], category: string, prefix = ''): ArgTypes =>
  Object.fromEntries(
    all.map((told) => [
      `${prefix}${told.name}`,
      { ...shown({ ...told, name: told.name || '(default)' }, category), control: false as const },
    ]),
  );

/**
 * The rows of an element's table: attributes and custom properties can be set, each by its own name; the rest is there to
 * be read. A schedule is chosen in the stories' own row.
 */
export function argTypesOf(tag: string | undefined): ArgTypes {
  const { attributes = [], members = [], slots, events, cssProperties = [], cssParts, cssStates } = elementOf(tag);
  const properties = members.filter(
    ({ kind, attribute, name }) => kind === 'field' && !attribute && name !== 'schedule',
  );
  return {
    ...Object.fromEntries(attributes.map((told) => [told.name, attributeArgType(told)])),
    ...Object.fromEntries(cssProperties.map((told) => [told.name, propertyArgType(told)])),
    ...listed(properties, 'properties'),
    ...listed(slots, 'slots', 'slot:'),
    ...listed(events, 'events', 'on:'),
    ...listed(cssParts, 'parts', '::part:'),
    ...listed(cssStates, 'states', ':state:'),
  };
}

/** What an element is, before how it behaves. */
export function descriptionOf(tag: string | undefined): string {
  const { summary, description = '' } = elementOf(tag);
  return summary ? `**${summary}**\n\n${description}` : description;
}
