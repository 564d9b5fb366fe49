import { parseTree, type Node } from 'jsonc-parser';

/** A place in a text, counted from 1; the column in UTF-16 units, as editors do. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset. */
export function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** The property of an object that a key names; of a key that is there twice the last one, as JSON.parse. */
export function propertyOf(node: Node, key: string): Node | undefined {
  return node.children?.findLast((property) => property.children?.[0]?.value === key);
}

const unescape = (step: string) => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** The steps of a JSON pointer (RFC 6901), as keys. */
export const stepsOf = (pointer: string): string[] => pointer.split('/').slice(1).map(unescape);

interface Found {
  readonly node: Node;
  /** The key of the last step, where that is a property of an object. */
  readonly key: Node | undefined;
}

/** The node at a JSON pointer, or the nearest one around it. */
function findNode(root: Node, pointer: string): Found {
  let found: Found = { node: root, key: undefined };
  for (const step of stepsOf(pointer)) {
    const { node } = found;
    const property = node.type === 'object' ? propertyOf(node, step) : undefined;
    const next = node.type === 'array' ? node.children?.[Number(step)] : property?.children?.[1];
    if (!next) break;
    found = { node: next, key: property?.children?.[0] };
  }
  return found;
}

/** What a pointer is about: its value, or (`unknown-key`, or a value that is the key) the key itself. */
export interface About {
  readonly code?: string;
  readonly path: string;
  readonly value?: unknown;
}

/** Tells where a JSON pointer (RFC 6901) leads in a text, or where the nearest thing around it stands. */
export type FindPlace = (about: About) => Place;

/** Where the value at a JSON pointer, or the nearest one around it, stands in a JSON text: two offsets. Undefined where that is no JSON. */
export function stretchAt(text: string, pointer: string): readonly [start: number, end: number] | undefined {
  const root = parseTree(text);
  const node = root && findNode(root, pointer).node;
  return node && [node.offset, node.offset + node.length];
}

/** The finder of places in a JSON text. What is nested too deeply is at its beginning. */
export function placeFinder(text: string): FindPlace {
  let root: Node | undefined;
  try {
    root = parseTree(text);
  } catch {
    root = undefined;
  }
  return ({ code, path, value }) => {
    if (!root) return { line: 1, column: 1 };
    const { node, key } = findNode(root, path);
    const isKey = code === 'unknown-key' || key?.value === value;
    return placeAt(text, key && isKey ? key.offset : node.offset);
  };
}

/** A key that an object of a JSON text has more than once. */
export interface RepeatedKey extends Place {
  readonly key: string;
}

/** The keys that are given twice in one object: JSON.parse keeps only the last. */
export function repeatedKeys(text: string): RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const visit = (node: Node): void => {
    const keys = node.type === 'object' ? (node.children ?? []).map(({ children }) => children![0]!) : [];
    const isRepeated = (key: Node, index: number) => keys.slice(0, index).some(({ value }) => value === key.value);
    found.push(...keys.filter(isRepeated).map((key) => ({ key: String(key.value), ...placeAt(text, key.offset) })));
    node.children?.forEach(visit);
  };
  try {
    const root = parseTree(text);
    if (root) visit(root);
  } catch {
    return [];
  }
  return found;
}
