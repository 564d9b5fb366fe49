import { valueFor } from '../schedule/document/text.js';
import type { Catalog, HolidayNames, LabelWriter, Sentences, Spelling } from './catalog.js';
import { languageOf, type LanguageTag, type RegionTag } from './languages.js';
import { status, writeLabel } from './nl/status.js';
import type { StatusKey } from './status/status-words.js';

type Later<Module> = () => Promise<Module>;

interface StatusModule {
  readonly status: Sentences<StatusKey>;
  readonly writeLabel: LabelWriter;
  readonly spell?: Spelling;
}

/** The sentences of the status: what every page loads of the languages that it is in. */
const statuses: Readonly<Record<LanguageTag | RegionTag, Later<StatusModule>>> = {
  nl: () => Promise.resolve({ status, writeLabel }),
  en: () => import('./en/status.js'),
  de: () => import('./de/status.js'),
  'de-CH': () => import('./de/swiss.js'),
  fr: () => import('./fr/status.js'),
};

/** The names of holidays: what it loads when a schedule has some. */
const holidayNames: Readonly<Record<LanguageTag, Later<{ readonly holidays: HolidayNames }>>> = {
  nl: () => import('./nl/holidays.js'),
  en: () => import('./en/holidays.js'),
  de: () => import('./de/holidays.js'),
  fr: () => import('./fr/holidays.js'),
};

/** A catalog in one of our languages. */
interface OwnCatalog extends Catalog {
  readonly language: LanguageTag;
}

/** What is there; Dutch always is. */
const catalogs = new Map<Later<StatusModule>, OwnCatalog>([
  [statuses.nl, { language: 'nl', sentences: status, writeLabel }],
]);

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
): OwnCatalog | Promise<OwnCatalog> {
  const tag = [language, documentLanguage, 'nl'].find(languageOf)!;
  const known = languageOf(tag)!;
  const wanted = valueFor(statuses, tag) ?? statuses[known];
  const found = catalogs.get(wanted);
  return found && (found.holidays || !namesHolidays) ? found : load(known, wanted, namesHolidays);
}

async function load(language: LanguageTag, wanted: Later<StatusModule>, namesHolidays: boolean): Promise<OwnCatalog> {
  const { status: sentences, writeLabel: write, spell } = await wanted();
  const { holidays } = namesHolidays ? await holidayNames[language]() : {};
  const catalog = { language, sentences, writeLabel: write, spell, holidays };
  catalogs.set(wanted, catalog);
  return catalog;
}
