import type { Catalog } from './catalog.js';
import { baseLanguage } from '../schedule/text.js';
import { nl } from './nl/status.js';

/** One line for each language, and for a region that writes otherwise. Dutch is always there; the others are loaded when a page asks for them. */
const catalogs = new Map<string, Catalog | (() => Promise<Catalog>)>([
  ['nl', nl],
  ['en', async () => (await import('./en/status.js')).en],
  ['de', async () => (await import('./de/status.js')).de],
  ['de-ch', async () => (await import('./de/status.js')).deSwiss],
  ['fr', async () => (await import('./fr/status.js')).fr],
]);

/** The name under which a language (BCP 47) stands above: with its region, or that of its base language. */
function nameOf(language: string): string | undefined {
  return [language.toLowerCase().replace('_', '-'), baseLanguage(language)].find((name) => catalogs.has(name));
}

/**
 * The sentences in a language (BCP 47): those of its base language (`nl` for `nl-BE`), else of the document's language,
 * else Dutch. A promise only when they still have to be loaded; it rejects when that fails.
 */
export function loadCatalog(language: string, documentLanguage = 'nl'): Catalog | Promise<Catalog> {
  const name = nameOf(language) ?? nameOf(documentLanguage) ?? 'nl';
  const found = catalogs.get(name)!;
  return typeof found === 'function' ? load(name, found) : found;
}

async function load(name: string, start: () => Promise<Catalog>): Promise<Catalog> {
  const catalog = await start();
  catalogs.set(name, catalog);
  return catalog;
}
