import { warnOnce } from '../../page/warnings.js';

/**
 * Whether there can be elements here. `:state()` is the youngest thing that they need (Baseline 2024): older browsers keep showing
 * the elements' own content, and so does whatever renders on a server.
 */
export function canDefine(): boolean {
  // Some documents without a browser say that they support everything.
  return !!globalThis.CSS?.supports('selector(:state(open))') && !!HTMLElement.prototype.attachInternals;
}

/** Registers an element, unless the page has one of that name. Returns whether there can be elements. */
export function defineElement(name: string, element: CustomElementConstructor): boolean {
  const tag = `bereikbaar-${name}`;
  if (!canDefine()) return false;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) warnOnce(`<${tag}> is that of another copy of this script`);
  return true;
}
