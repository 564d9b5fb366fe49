import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Loss } from '../losses/loss.js';

// What needs packages that the library does not bring along is not in index.ts: the command line bundles it.

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** All elements below a node, in the order of the page; without recursion, for pages may be very deep. */
function elementsIn(root: Node): Element[] {
  const elements: Element[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) elements.push(node);
    if ('childNodes' in node) left.push(...node.childNodes.toReversed());
    if ('content' in node) left.push(node.content);
  }
  return elements;
}

const typeOf = ({ attrs }: Element) => attrs.find(({ name }) => name === 'type')?.value ?? '';
const isJsonLd = (element: Element) =>
  element.tagName === 'script' && /^\s*application\/ld\+json\s*(;|$)/i.test(typeOf(element));

const textOf = ({ childNodes }: Element) => childNodes.map((node) => ('value' in node ? node.value : '')).join('');

/** The blocks of JSON-LD in an HTML page, in its order; those that are not JSON are lost. Never throws. */
export function jsonLdInHtml(html: string): { readonly blocks: readonly unknown[]; readonly lost: readonly Loss[] } {
  const blocks: unknown[] = [];
  const lost: Loss[] = [];
  elementsIn(parse(html))
    .filter(isJsonLd)
    .forEach((element, index) => {
      const text = textOf(element);
      try {
        blocks.push(JSON.parse(text));
      } catch {
        lost.push({ code: 'unreadable', path: `/${index}`, value: text.trim().slice(0, 200) });
      }
    });
  return { blocks, lost };
}
