import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Loss } from '../losses/loss.js';
import { microdataIn } from './microdata.js';

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

/** Where JSON stops being JSON, as the engine tells it, and what stands there. */
function faultIn(text: string, error: unknown): { readonly lines: number; readonly rest: string } {
  const [, position = '0'] = /position (\d+)/.exec(String(error)) ?? [];
  const before = text.slice(0, Number(position));
  const [rest = ''] = text.slice(Number(position)).trim().split('\n');
  return { lines: before.split('\n').length - 1, rest: rest || text.trim() };
}

/**
 * What an HTML page tells by JSON-LD, in its order, and then by microdata. A block that is no JSON is lost, with the line on which it stops
 * being it. Never throws.
 */
export function jsonLdInHtml(html: string): { readonly blocks: readonly unknown[]; readonly lost: readonly Loss[] } {
  const blocks: unknown[] = [];
  const lost: Loss[] = [];
  const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
  elements.filter(isJsonLd).forEach((element, index) => {
    const text = textOf(element);
    try {
      blocks.push(JSON.parse(text));
    } catch (error) {
      const { lines, rest } = faultIn(text, error);
      const first = element.childNodes[0]?.sourceCodeLocation?.startLine ?? 1;
      lost.push({ code: 'unreadable', path: `/${index}`, value: rest.slice(0, 200), line: first + lines });
    }
  });
  return { blocks: [...blocks, ...microdataIn(elements)], lost };
}
