/**
 * What the document can, whoever has its names: an element of the page (`<form name="querySelectorAll">`) may have taken them from
 * it, and MooTools the name `Document` from the browser.
 */
export const documentMethods = () => Object.getPrototypeOf(document) as Document;

/** `document.querySelectorAll`. */
export function query<Found extends Element = HTMLElement>(selector: string): readonly Found[] {
  return [...documentMethods().querySelectorAll.call(document, selector)] as Found[];
}
