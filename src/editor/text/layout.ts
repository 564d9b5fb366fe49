import type { Node } from 'jsonc-parser';
import type { JsonValue } from '../../schedule/document/json.js';
import { isList, isObject, keysOf } from './same-json.js';

/** A JSON text and its tree. */
export interface Source {
  readonly text: string;
  readonly root: Node;
}

/** Where something new is written. */
export interface Site {
  readonly source: Source;
  /** What it stands in, the innermost first: their look is taken. */
  readonly around: readonly Node[];
  /** What the line begins with. */
  readonly indent: string;
}

/** Whether something holds objects, or lists of lists; a flat object may hold lists of strings and numbers. */
type Shape = 'plain' | 'items' | 'flat' | 'nested';

const widest = 120;
const lineBreak = /\r\n|\n|\r/;

const isContainer = ({ type }: Node) => type === 'object' || type === 'array';

/** The values in an object or a list. */
const valuesIn = (node: Node): Node[] =>
  (node.children ?? []).map((child) => (child.type === 'property' ? child.children![1]! : child));

const isItems = (node: Node) => node.type === 'array' && !valuesIn(node).some(isContainer);

function shapeOfNode(node: Node): Shape {
  if (!isContainer(node)) return 'plain';
  if (node.type === 'array') return isItems(node) ? 'items' : 'nested';
  return valuesIn(node).every((value) => !isContainer(value) || isItems(value)) ? 'flat' : 'nested';
}

const isPlain = (value: JsonValue) => !isList(value) && !isObject(value);

function shapeOfValue(value: JsonValue): Shape {
  if (isList(value)) return value.every(isPlain) ? 'items' : 'nested';
  if (!isObject(value)) return 'plain';
  const inside = keysOf(value).map((key) => shapeOfValue(value[key]!));
  return inside.every((shape) => shape === 'plain' || shape === 'items') ? 'flat' : 'nested';
}

/** The text of a node. */
export function textOf({ text }: Source, { offset, length }: Node): string {
  return text.slice(offset, offset + length);
}

/** The objects and lists in a node, itself included, that are not empty; in their order. */
function containersIn(node: Node): Node[] {
  const found: Node[] = [];
  const left = [node];
  for (let at = left.pop(); at; at = left.pop()) {
    if (isContainer(at) && at.children?.length) found.push(at);
    left.push(...valuesIn(at).reverse());
  }
  return found;
}

/** A node and what it stands in, the innermost first. */
export function aroundOf(node: Node): Node[] {
  const around: Node[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) if (at.type !== 'property') around.push(at);
  return around;
}

const isOneLine = (source: Source, node: Node) => !lineBreak.test(textOf(source, node));

/** The first answer that one of the containers near a place gives. */
function nearest({ around }: Site, find: (container: Node) => string | undefined): string | undefined {
  for (const scope of around) {
    for (const container of containersIn(scope)) {
      const found = find(container);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** What stands between a key and its value. */
export function colonAt(site: Site): string {
  const colon = nearest(site, ({ type, children }) => {
    if (type !== 'object') return undefined;
    const [key, value] = children![0]!.children!;
    return site.source.text.slice(key!.offset + key!.length, value!.offset);
  });
  return colon ?? ': ';
}

const isTight = (site: Site) => colonAt(site) === ':';

/** What stands between two things on one line. */
export function commaAt(site: Site): string {
  const comma = nearest(site, ({ children }) => {
    const [first, second] = children!;
    const between = second && site.source.text.slice(first!.offset + first!.length, second.offset);
    return between === undefined || lineBreak.test(between) ? undefined : between;
  });
  return comma ?? (isTight(site) ? ',' : ', ');
}

function padAt(site: Site, type: Node['type']): string {
  const pad = nearest(site, (container) =>
    container.type === type && isOneLine(site.source, container)
      ? site.source.text.slice(container.offset + 1, container.children![0]!.offset)
      : undefined,
  );
  return pad ?? (type === 'object' && !isTight(site) ? ' ' : '');
}

/** The line break of a text. */
function lineBreakOf({ text }: Source): string {
  return lineBreak.exec(text)?.[0] ?? '\n';
}

/** What a line begins with. */
export function indentAt({ text }: Source, offset: number): string {
  return /(?:^|[\r\n])([ \t]*)[^\r\n]*$/.exec(text.slice(0, offset))?.[1] ?? '';
}

/** By how much each level is set in. */
function stepOf(source: Source): string {
  const [first] = source.root.children ?? [];
  if (!first) return '  ';
  const [outer, inner] = [indentAt(source, source.root.offset), indentAt(source, first.offset)];
  return inner.length > outer.length ? inner.slice(outer.length) : '  ';
}

/** More than 0 where most of the containers stand on one line. */
const votes = (source: Source, containers: readonly Node[]) =>
  containers.reduce((sum, container) => sum + (isOneLine(source, container) ? 1 : -1), 0);

/** Whether things of a shape stand on one line near a place. */
function shapesOnOneLine({ source, around }: Site, shape: Shape): boolean {
  for (const scope of around) {
    const alike = containersIn(scope).filter((node) => node !== source.root && shapeOfNode(node) === shape);
    if (alike.length) return votes(source, alike) >= 0;
  }
  const others = containersIn(source.root).filter((node) => node !== source.root);
  return shape !== 'nested' && (!others.length || others.some((node) => isOneLine(source, node)));
}

/** Whether the other objects (or lists) of a list stand on one line; null where there are none. */
function neighboursOnOneLine({ source, around: [list] }: Site, value: JsonValue): boolean | null {
  const type = isList(value) ? 'array' : 'object';
  const alike =
    list?.type === 'array' ? containersIn(list).filter((node) => node.parent === list && node.type === type) : [];
  return alike.length ? votes(source, alike) >= 0 : null;
}

type Parts = readonly [begin: string, parts: readonly string[], end: string];

/** The parts of an object or a list, each as `write` writes its value. */
function partsOf(value: JsonValue, colon: string, write: (value: JsonValue) => string): Parts {
  if (isList(value)) return ['[', value.map(write), ']'];
  const object = isObject(value) ? value : {};
  return ['{', keysOf(object).map((key) => `${JSON.stringify(key)}${colon}${write(object[key]!)}`), '}'];
}

function onOneLine(value: JsonValue, site: Site): string {
  if (!isList(value) && !isObject(value)) return JSON.stringify(value);
  const [begin, parts, end] = partsOf(value, colonAt(site), (inner) => onOneLine(inner, site));
  if (!parts.length) return begin + end;
  const pad = padAt(site, isList(value) ? 'array' : 'object');
  return `${begin}${pad}${parts.join(commaAt(site))}${pad}${end}`;
}

function onLines(value: JsonValue, site: Site): string {
  const indent = site.indent + stepOf(site.source);
  const [begin, parts, end] = partsOf(value, colonAt(site), (inner) => newText(inner, { ...site, indent }, false));
  const newLine = lineBreakOf(site.source);
  return `${begin}${parts.map((part) => `${newLine}${indent}${part}`).join()}${newLine}${site.indent}${end}`;
}

/** The text of something new, in the look of what stands around it. */
export function newText(value: JsonValue, site: Site, hasNeighbours = true): string {
  const line = onOneLine(value, site);
  const shape = shapeOfValue(value);
  if (shape === 'plain' || line.length === 2 || !lineBreak.test(site.source.text)) return line;
  const byNeighbours = hasNeighbours ? neighboursOnOneLine(site, value) : null;
  const fits = site.indent.length + line.length <= widest;
  return (byNeighbours ?? (fits && shapesOnOneLine(site, shape))) ? line : onLines(value, site);
}
