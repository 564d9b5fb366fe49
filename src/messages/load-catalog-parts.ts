import type { CallbackKey } from './callback/callback-words.js';
import type { ChannelsKey } from './channels/channels-words.js';
import type { HoursKey } from './hours/hours-words.js';
import type { StatusKey } from './status/status-words.js';
import type { TextKey } from '../schedule/document/text-keys.js';
import type { Catalog, Sentences } from './catalog.js';
import { loadCatalog } from './load-catalog.js';

/** The sentences that only some elements need, by the part that needs them. */
interface PartKeys {
  readonly channels: ChannelsKey;
  readonly callback: CallbackKey;
  readonly hours: HoursKey;
}

export type PartName = keyof PartKeys;

type Loaders = { readonly [Name in PartName]: () => Promise<Sentences<PartKeys[Name]>> };

/** A language that has sentences for the status has these, too. */
const languages: Readonly<Record<string, Loaders>> = {
  nl: {
    channels: async () => (await import('./nl/channels.js')).channels,
    callback: async () => (await import('./nl/callback.js')).callback,
    hours: async () => (await import('./nl/hours.js')).hours,
  },
  en: {
    channels: async () => (await import('./en/channels.js')).channels,
    callback: async () => (await import('./en/callback.js')).callback,
    hours: async () => (await import('./en/hours.js')).hours,
  },
  de: {
    channels: async () => (await import('./de/channels.js')).channels,
    callback: async () => (await import('./de/callback.js')).callback,
    hours: async () => (await import('./de/hours.js')).hours,
  },
  fr: {
    channels: async () => (await import('./fr/channels.js')).channels,
    callback: async () => (await import('./fr/callback.js')).callback,
    hours: async () => (await import('./fr/hours.js')).hours,
  },
};

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

  async function load(wanted: string, status: Catalog | Promise<Catalog>) {
    const catalog = await status;
    const parts = await Promise.all(names.map((name) => languages[catalog.language]![name]()));
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
