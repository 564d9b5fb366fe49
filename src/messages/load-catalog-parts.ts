import type { TextKey } from '../schedule/document/text-keys.js';
import type { CallbackKey } from './callback/callback-words.js';
import type { Catalog, Sentences } from './catalog.js';
import type { ChannelsKey } from './channels/channels-words.js';
import type { HoursKey } from './hours/hours-words.js';
import type { LanguageTag } from './languages.js';
import { loadCatalog } from './load-catalog.js';
import type { StatusKey } from './status/status-words.js';

/** The sentences that only some elements need, by the part that needs them. */
interface PartKeys {
  readonly channels: ChannelsKey;
  readonly callback: CallbackKey;
  readonly hours: HoursKey;
}

export type PartName = keyof PartKeys;

type PartModule<Name extends PartName> = Readonly<Record<Name, Sentences<PartKeys[Name]>>>;

type Loaders = { readonly [Name in PartName]: () => Promise<PartModule<Name>> };

/** What some elements load of a language, beside what every page does. */
const languages: Readonly<Record<LanguageTag, Loaders>> = {
  nl: {
    channels: () => import('./nl/channels.js'),
    callback: () => import('./nl/callback.js'),
    hours: () => import('./nl/hours.js'),
  },
  en: {
    channels: () => import('./en/channels.js'),
    callback: () => import('./en/callback.js'),
    hours: () => import('./en/hours.js'),
  },
  de: {
    channels: () => import('./de/channels.js'),
    callback: () => import('./de/callback.js'),
    hours: () => import('./de/hours.js'),
  },
  fr: {
    channels: () => import('./fr/channels.js'),
    callback: () => import('./fr/callback.js'),
    hours: () => import('./fr/hours.js'),
  },
};

/** The sentences of a part in a language. */
export async function loadPart<Name extends PartName>(
  language: LanguageTag,
  name: Name,
): Promise<Sentences<PartKeys[Name]>> {
  return (await languages[language][name]())[name];
}

/** Gives the sentences in a language, as `loadCatalog` does: a promise when they still have to be loaded. */
export type LoadCatalog<Key extends TextKey = StatusKey> = (
  language: string,
  documentLanguage: string,
  namesHolidays?: boolean,
) => Catalog<Key> | Promise<Catalog<Key>>;

/** What loads the sentences of the status together with those of some parts. It keeps what it has loaded. */
export function catalogLoader<Name extends PartName>(
  ...names: readonly Name[]
): LoadCatalog<StatusKey | PartKeys[Name]> {
  const loaded = new Map<string, Catalog<StatusKey | PartKeys[Name]>>();

  async function load(wanted: string, status: ReturnType<typeof loadCatalog>) {
    const catalog = await status;
    const parts = await Promise.all(names.map((name) => loadPart(catalog.language, name)));
    const sentences = Object.assign({}, catalog.sentences, ...parts) as Sentences<StatusKey | PartKeys[Name]>;
    const complete = { ...catalog, sentences };
    loaded.set(wanted, complete);
    return complete;
  }

  return (language, documentLanguage, namesHolidays) => {
    const wanted = `${language} ${documentLanguage} ${namesHolidays}`;
    return loaded.get(wanted) ?? load(wanted, loadCatalog(language, documentLanguage, namesHolidays));
  };
}
