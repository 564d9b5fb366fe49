import { warnOnce } from '../../page/warnings.js';

/**
 * Registers an element, unless the page has one of that name. `:state()` is the youngest thing that the elements need
 * (Baseline 2024): older browsers keep showing the elements' own content, and so does whatever renders on a server.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const tag = `bereikbaar-${name}`;
  // Some documents without a browser say that they support everything.
  if (!globalThis.CSS?.supports('selector(:state(open))') || !HTMLElement.prototype.attachInternals) return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) warnOnce(`this page loads it more than once; <${tag}> is that of the first copy`);
}
