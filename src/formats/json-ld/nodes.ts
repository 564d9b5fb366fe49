import { listOf } from '../../schedule/calendar/list-of.js';
import { isRecord } from '../../schedule/document/json.js';
import { findWhereabouts, type Whereabouts } from '../importing/whereabouts.js';

/** An object of the data. */
export type Node = Readonly<Record<string, unknown>>;

/** An object with the JSON pointer to it. */
export type NodePlace = readonly [node: Node, path: string];

/** How deep objects may lie in lists and graphs. */
const deepest = 50;

/** What leads from a page, or a list, to the organisation that it is about. */
const leading = ['@graph', 'mainEntity', 'about', 'publisher', 'provider', 'itemListElement', 'item'];

/** All objects of the data that may be an organisation, outermost first; what lies very deep is none. */
export function nodesOf(data: unknown, path = '', depth = 0): NodePlace[] {
  if (depth > deepest) return [];
  if (Array.isArray(data)) return data.flatMap((item, index) => nodesOf(item, `${path}/${index}`, depth + 1));
  if (!isRecord(data)) return [];
  const inner = leading.filter((key) => Object.hasOwn(data, key));
  return [[data, path], ...inner.flatMap((key) => nodesOf(data[key], `${path}/${key}`, depth + 1))];
}

/** Follows `{"@id": …}` to the object of that name in the same data. */
export function resolver(nodes: readonly NodePlace[]) {
  const byId = new Map(nodes.map(([node]) => [node['@id'], node]));
  return (value: unknown): unknown =>
    isRecord(value) && Object.keys(value).join() === '@id' ? (byId.get(value['@id']) ?? value) : value;
}

/** The text of a value; undefined for what is none. */
export function textOf(value: unknown): string | undefined {
  const text = isRecord(value) ? value['@value'] : value;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
}

/** Names of countries in our languages, by their codes. */
function codeOf(name: string): string | undefined {
  const plain = name.trim().toLowerCase();
  const codes = ['NL', 'BE', 'DE', 'FR', 'GB', 'LU', 'AT', 'CH', 'IE'];
  return codes.find((code) =>
    ['nl', 'en', 'de', 'fr'].some((tag) => {
      const found = new Intl.DisplayNames(tag, { type: 'region' }).of(code)!.toLowerCase();
      return found === plain || plain === `the ${found}`;
    }),
  );
}

/** The country that an address is in (ISO 3166-1); undefined when it names none. */
function countryIn(address: unknown): string | undefined {
  const [country] = listOf(address).flatMap((each) => (isRecord(each) ? listOf(each.addressCountry) : []));
  const text = textOf(isRecord(country) ? (country.name ?? country['@id']) : country);
  if (!text) return undefined;
  const code = /^[a-z]{2}$/i.test(text) ? text.toUpperCase() : codeOf(text);
  return code === 'UK' ? 'GB' : code;
}

/** Where an object of the data is. */
export function whereaboutsOf(node: Node, given: string | undefined): Whereabouts {
  const places = [node.address, ...listOf(node.location).map((each) => (isRecord(each) ? each.address : undefined))];
  const named = places.map(countryIn).find((country) => country !== undefined);
  return findWhereabouts(given, textOf(node.timeZone ?? node.timezone), named);
}
