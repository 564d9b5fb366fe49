import { parseTree, type Node } from 'jsonc-parser';
import type { JsonObject, JsonValue } from '../../schedule/document/json.js';
import { aroundOf, colonAt, commaAt, indentAt, newText, textOf, type Site, type Source } from './layout.js';
import { pairItems } from './pair-items.js';
import { isList, isObject, isSameJson, keysOf } from './same-json.js';

/** A property or an item as it is to be written; `from` is where it stood among its like. */
interface Part {
  readonly from?: number | undefined;
  readonly text: string;
}

const endOf = ({ offset, length }: Node) => offset + length;

/** What stands between a child and the one before it. */
function separatorOf({ text }: Source, children: readonly Node[], index: number): string {
  return text.slice(endOf(children[index - 1]!), children[index]!.offset);
}

const breaksIn = (text: string) => text.split(/\r\n|\n|\r/).length;

/** What most children have between them and the one before. */
function usualSeparator(source: Source, node: Node): string {
  const children = node.children!;
  if (children.length === 1) {
    const before = source.text.slice(node.offset + 1, children[0]!.offset);
    return breaksIn(before) > 1 ? `,${before}` : commaAt({ source, around: aroundOf(node), indent: '' });
  }
  const all = children.slice(1).map((_, index) => separatorOf(source, children, index + 1));
  const countOf = (separator: string) => all.filter((other) => other === separator).length;
  return all.reduce((best, separator) => (countOf(separator) > countOf(best) ? separator : best));
}

/** What is written before a part that is not the first: what stood before it, or before what was removed there, if that is more. */
function separatorBefore(source: Source, children: readonly Node[], last: number, from: number): string {
  const first = last < from ? last + 1 : from;
  const between = children.slice(0, from + 1).map((_, index) => index);
  return between
    .filter((index) => index >= Math.max(first, 1))
    .map((index) => separatorOf(source, children, index))
    .reduceRight((best, separator) => (breaksIn(separator) > breaksIn(best) ? separator : best));
}

/** An object or a list with these parts in it, and between them what stood there. */
function joinParts(source: Source, node: Node, parts: readonly Part[]): string {
  const children = node.children!;
  const whole = textOf(source, node);
  if (!parts.length) return `${whole[0]}${whole.at(-1)}`;
  const usual = usualSeparator(source, node);
  let last = -1;
  const written = parts.map(({ from, text }, index) => {
    const separator = from ? separatorBefore(source, children, last, from) : usual;
    last = from ?? last;
    return index ? separator + text : text;
  });
  const begin = source.text.slice(node.offset, children[0]!.offset);
  return `${begin}${written.join('')}${source.text.slice(endOf(children.at(-1)!), endOf(node))}`;
}

/** Where something new in an object or a list is written. */
function siteIn(source: Source, node: Node): Site {
  const [, , indent = indentAt(source, node.offset)] =
    /(\r\n|\n|\r)([ \t]*)[^\r\n]*$/.exec(usualSeparator(source, node)) ?? [];
  return { source, around: aroundOf(node), indent };
}

function writeItems(source: Source, node: Node, old: readonly JsonValue[], next: readonly JsonValue[]): string {
  const site = siteIn(source, node);
  const parts = pairItems(old, next).map((from, index): Part => ({
    from,
    text:
      from === undefined
        ? newText(next[index]!, site)
        : writeValue(source, node.children![from]!, old[from]!, next[index]!),
  }));
  return joinParts(source, node, parts);
}

/** The keys of properties as they are to follow each other; one that stood there twice is there twice, if the order stays. */
function orderOfKeys(given: readonly string[], old: JsonObject, next: JsonObject): { key: string; from?: number }[] {
  const keys = keysOf(next);
  const kept = keys.filter((key) => Object.hasOwn(old, key));
  const isMoved = Object.keys(old)
    .filter((key) => keys.includes(key))
    .some((key, index) => key !== kept[index]);
  if (isMoved) {
    return keys.map((key) => (kept.includes(key) ? { key, from: given.lastIndexOf(key) } : { key }));
  }
  const order: { key: string; from?: number }[] = given
    .map((key, from) => ({ key, from }))
    .filter(({ key }) => keys.includes(key));
  keys.forEach((key, index) => {
    if (kept.includes(key)) return;
    const behind = order.findIndex((other) => other.key === keys[index - 1]);
    order.splice(behind + 1, 0, { key });
  });
  return order;
}

function writeProperties(source: Source, node: Node, old: JsonObject, next: JsonObject): string {
  const site = siteIn(source, node);
  const properties = node.children!;
  const given = properties.map(({ children }) => String(children![0]!.value));
  const parts = orderOfKeys(given, old, next).map(({ key, from }): Part => {
    if (from === undefined) return { text: JSON.stringify(key) + colonAt(site) + newText(next[key]!, site) };
    const property = properties[from]!;
    // Of a key that stands there twice, the last one counts.
    if (from !== given.lastIndexOf(key)) return { from, text: textOf(source, property) };
    const value = property.children![1]!;
    const begin = source.text.slice(property.offset, value.offset);
    return { from, text: begin + writeValue(source, value, old[key]!, next[key]!) };
  });
  return joinParts(source, node, parts);
}

function writeValue(source: Source, node: Node, old: JsonValue, next: JsonValue): string {
  if (isSameJson(old, next)) return textOf(source, node);
  if (node.children?.length) {
    if (isList(old) && isList(next)) return writeItems(source, node, old, next);
    if (isObject(old) && isObject(next)) return writeProperties(source, node, old, next);
  }
  const around = aroundOf(node).slice(1);
  return newText(next, { source, around: around.length ? around : [node], indent: indentAt(source, node.offset) });
}

/** Nothing that people write is nested more deeply. */
const deepest = 200;

function depthOf(root: Node): number {
  let depth = 0;
  for (let level = [root]; level.length; depth++) level = level.flatMap(({ children = [] }) => children);
  return depth;
}

/** The tree of a JSON text; undefined where it is nested too deeply. */
function treeOf(text: string): Node | undefined {
  try {
    const root = parseTree(text);
    return root && depthOf(root) <= deepest ? root : undefined;
  } catch {
    return undefined;
  }
}

/** The value of a JSON text; undefined where it is none. */
function valueOf(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

/** A document that is nested too deeply for its look to be kept; what cannot be written at all stays as it is. */
function deepText(text: string, next: JsonValue): string {
  try {
    return JSON.stringify(next);
  } catch {
    return text;
  }
}

/** The byte order mark that a text may begin with, and the rest of it. */
export function splitMark(text: string): readonly [mark: string, rest: string] {
  return text.startsWith('\u{FEFF}') ? [text.slice(0, 1), text.slice(1)] : ['', text];
}

/**
 * Lays a new value over the text of a JSON document. Every stretch of the text whose value did not change stays as it is written; what is
 * new gets the look of its neighbours. The keys follow each other as they do in the value.
 */
export function writeDocument(text: string, next: JsonValue): string {
  const [mark, json] = splitMark(text);
  const value = valueOf(json);
  if (value === undefined) return JSON.stringify(next, null, 2) + (/[\r\n]$/.test(text) ? '\n' : '');
  const root = treeOf(json);
  if (!root) return deepText(text, next);
  const written = writeValue({ text: json, root }, root, value, next);
  return mark + json.slice(0, root.offset) + written + json.slice(endOf(root));
}
