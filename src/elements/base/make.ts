import { documentMethods } from '../../page/query.js';

const namespaces = { svg: 'http://www.w3.org/2000/svg', html: 'http://www.w3.org/1999/xhtml' };

/** Makes an element with attributes and children; texts stay texts. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): Element {
  const namespace = /^(svg|circle|path)$/.test(tag) ? namespaces.svg : namespaces.html;
  const element = documentMethods().createElementNS.call(document, namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) element.append(child); // hosts have an own one that takes one
  return element;
}
