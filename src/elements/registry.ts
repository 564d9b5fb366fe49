import { warnOnce } from './warn-once.js';

/** The elements that are parts of the script by themselves, by their names without `bereikbaar-`. */
const loaders: Readonly<Record<string, () => Promise<CustomElementConstructor>>> = {
  callback: async () => (await import('./bereikbaar-callback.js')).BereikbaarCallback,
  channels: async () => (await import('./bereikbaar-channels.js')).BereikbaarChannels,
  nu: async () => (await import('./bereikbaar-nu.js')).BereikbaarNu,
};

/** The names of the elements that can be loaded. */
export const elementNames: readonly string[] = Object.keys(loaders);

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

/** Loads an element and registers it. Rejects when it cannot be loaded, or may not run. */
export async function loadElement(name: string): Promise<void> {
  const load = loaders[name];
  if (!load) throw new Error(`there is no element "${name}"`);
  defineElement(name, await load());
}
