import { baseLanguage } from '../schedule/text.js';
import type { Catalog, HolidayNames } from './catalog.js';
import { nl } from './nl/status.js';

type Later<Value> = () => Promise<Value>;

/** One line for each language. Dutch is always there; the others are loaded when a page asks for them. */
const catalogs = new Map<string, Catalog | Later<Catalog>>([
  ['nl', nl],
  ['en', async () => (await import('./en/status.js')).en],
]);

/** One line for each language: the names of holidays are loaded when a schedule has some. */
const holidayNames: Readonly<Record<string, Later<HolidayNames>>> = {
  nl: async () => (await import('./nl/holidays.js')).holidays,
  en: async () => (await import('./en/holidays.js')).holidays,
};

function find(language: string) {
  return catalogs.get(baseLanguage(language));
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
  const found = find(language) ?? find(documentLanguage) ?? nl;
  return typeof found === 'function' || (namesHolidays && !found.holidays) ? load(found, namesHolidays) : found;
}

async function load(found: Catalog | Later<Catalog>, namesHolidays: boolean): Promise<Catalog> {
  let catalog = typeof found === 'function' ? await found() : found;
  if (namesHolidays) catalog = { ...catalog, holidays: await holidayNames[catalog.language]!() };
  catalogs.set(catalog.language, catalog);
  return catalog;
}
