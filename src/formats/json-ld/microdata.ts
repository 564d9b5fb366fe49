import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** How deep elements may lie in what is read of one thing. */
const deepest = 200;

const attribute = ({ attrs }: Element, name: string) => attrs.find((each) => each.name === name)?.value;
const isElement = (node: Node): node is Element => 'tagName' in node;

function textOf(node: Node, depth = 0): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node && depth < deepest
    ? node.childNodes.map((child) => textOf(child, depth + 1)).join('')
    : '';
}

/** The attributes that hold the value of an element (HTML, 5.2.4), besides `content`, which pages write on any. */
const valued: Readonly<Record<string, string>> = {
  a: 'href',
  link: 'href',
  area: 'href',
  time: 'datetime',
  data: 'value',
};

function valueOf(element: Element): unknown {
  if (attribute(element, 'itemscope') !== undefined) return itemOf(element);
  const text = attribute(element, 'content') ?? attribute(element, valued[element.tagName] ?? '');
  return (text ?? textOf(element)).replace(/\s+/g, ' ').trim();
}

/** Adds the properties below a node; those of an inner thing are its own. */
function addProperties(item: Record<string, unknown[]>, node: Node, depth: number): void {
  if (depth > deepest || !('childNodes' in node)) return;
  for (const child of node.childNodes.filter(isElement)) {
    const names = (attribute(child, 'itemprop') ?? '').split(/\s+/).filter(Boolean);
    for (const name of names) item[name] = [...(Object.hasOwn(item, name) ? item[name]! : []), valueOf(child)];
    if (attribute(child, 'itemscope') === undefined) addProperties(item, child, depth + 1);
  }
}

/** A thing as JSON-LD would write it. */
function itemOf(element: Element): Readonly<Record<string, unknown>> {
  const item: Record<string, unknown[]> = {};
  addProperties(item, element, 0);
  const entries = Object.entries(item).map(([name, values]) => [name, values.length === 1 ? values[0] : values]);
  const type = (attribute(element, 'itemtype') ?? '').split('/').at(-1);
  return { '@type': type, ...(Object.fromEntries(entries) as object) };
}

/** The things of schema.org that the elements of a page describe by microdata, those within others left out. */
export function microdataIn(elements: readonly Element[]): readonly unknown[] {
  const isOuter = (element: Element) =>
    /schema\.org\//.test(attribute(element, 'itemtype') ?? '') && attribute(element, 'itemprop') === undefined;
  return elements.filter(isOuter).map(itemOf);
}
