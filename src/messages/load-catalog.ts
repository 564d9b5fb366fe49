import { baseLanguage } from '../schedule/document/text.js';
import type { Catalog, HolidayNames } from './catalog.js';
import { nl } from './nl/status.js';

type Later<Value> = () => Promise<Value>;

/**
 * One line for each language, and for a region that writes otherwise. Dutch is always there; the others are loaded when a
 * page asks for them.
 */
const catalogs = new Map<string, Catalog | Later<Catalog>>([
  ['nl', nl],
  ['en', async () => (await import('./en/status.js')).en],
  ['de', async () => (await import('./de/status.js')).de],
  ['de-ch', async () => (await import('./de/status.js')).deSwiss],
  ['fr', async () => (await import('./fr/status.js')).fr],
]);

/** One line for each language: the names of holidays are loaded when a schedule has some. */
const holidayNames: Readonly<Record<string, Later<HolidayNames>>> = {
  nl: async () => (await import('./nl/holidays.js')).holidays,
  en: async () => (await import('./en/holidays.js')).holidays,
  de: async () => (await import('./de/holidays.js')).holidays,
  fr: async () => (await import('./fr/holidays.js')).holidays,
};

/** The name under which a language (BCP 47) stands above: with its region, or that of its base language. */
function nameOf(language: string): string | undefined {
  return [language.toLowerCase().replace('_', '-'), baseLanguage(language)].find((name) => catalogs.has(name));
}

/**
 * The sentences in a language (BCP 47): those of its base language (`nl` for `nl-BE`), else of the document's language,
 * else Dutch. A promise only when they still have to be loaded; it rejects when that fails.
 *
 * @param namesHolidays whether the names of holidays are needed; not for a schedule without `holidayDay`
 */
export function loadCatalog(
  language: string,
  documentLanguage = 'nl',
  namesHolidays = true,
): Catalog | Promise<Catalog> {
  const name = nameOf(language) ?? nameOf(documentLanguage) ?? 'nl';
  const found = catalogs.get(name)!;
  return typeof found === 'function' || (namesHolidays && !found.holidays) ? load(name, found, namesHolidays) : found;
}

async function load(name: string, found: Catalog | Later<Catalog>, namesHolidays: boolean): Promise<Catalog> {
  let catalog = typeof found === 'function' ? await found() : found;
  if (namesHolidays) catalog = { ...catalog, holidays: await holidayNames[baseLanguage(name)]!() };
  catalogs.set(name, catalog);
  return catalog;
}
