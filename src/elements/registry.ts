import { warnOnce } from './base/warn-once.js';

/**
 * Registers an element, unless the page has one of that name. `:state()` is the youngest thing that the elements need
 * (Baseline 2024): older browsers keep showing the elements' own content, and so does whatever renders on a server.
 */
export function defineElement(name: string, element: CustomElementConstructor): void {
  const tag = `bereikbaar-${name}`;
  if (!globalThis.CSS?.supports('selector(:state(open))')) return;
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, element);
  else if (known !== element) warnOnce(`this page loads it more than once; <${tag}> is that of the first copy`);
}

const loadList = () => import('./channels/define-list.js');

/** The elements that are parts of the script by themselves, by their names without `bereikbaar-`, and what loads and registers them. */
export const elementLoaders: Readonly<Record<string, () => Promise<unknown>>> = {
  channels: loadList,
  nu: loadList,
  hours: () => import('./hours/define-hours.js'),
  callback: () => import('./callback/define-callback.js'),
  launcher: () => import('./launcher/define-launcher.js'),
};
