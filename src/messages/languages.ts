import type { Catalog } from './catalog.js';
import { baseLanguage } from '../schedule/text.js';
import { nl } from './nl/status.js';

/** One line for each language. Dutch is always there; the others are loaded when a page asks for them. */
const catalogs = new Map<string, Catalog | (() => Promise<Catalog>)>([
  ['nl', nl],
  ['en', async () => (await import('./en/status.js')).en],
]);

function find(language: string) {
  return catalogs.get(baseLanguage(language));
}

/**
 * The sentences in a language (BCP 47): those of its base language (`nl` for `nl-BE`), else of the document's language,
 * else Dutch. A promise only when they still have to be loaded; it rejects when that fails.
 */
export function loadCatalog(language: string, documentLanguage = 'nl'): Catalog | Promise<Catalog> {
  const found = find(language) ?? find(documentLanguage) ?? nl;
  return typeof found === 'function' ? load(found) : found;
}

async function load(start: () => Promise<Catalog>): Promise<Catalog> {
  const catalog = await start();
  catalogs.set(catalog.language, catalog);
  return catalog;
}
