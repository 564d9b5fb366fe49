import type { Sentence } from '../../src/messages/catalog.js';
import { languageTags } from '../../src/messages/languages.js';
import { catalogLoader } from '../../src/messages/load-catalog-parts.js';
import { textKeysByPart } from '../../src/messages/text-keys.js';

const titles: Readonly<Record<keyof typeof textKeysByPart, string>> = {
  status: 'The status',
  channels: 'The channels, the block and the launcher',
  callback: 'The callback form',
  hours: 'The hours',
};

const load = catalogLoader('channels', 'callback', 'hours');
const catalogs = await Promise.all(languageTags.map(async (language) => load(language, 'nl')));

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** The languages that visitors are spoken to in, as part of an English sentence. */
export const spokenLanguages = new Intl.ListFormat('en-GB').format(languageTags.map((tag) => languageNames.of(tag)!));

const written = (sentence: Sentence | undefined) => [sentence ?? ''].flat().join(' / ');

/** Every sentence that an owner may replace, in every language, for a table. */
export function sentenceRows() {
  return Object.entries(titles).map(([name, part]) => ({
    part,
    languages: languageTags,
    rows: Object.entries<string>(textKeysByPart[name as keyof typeof titles]).map(([key, names]) => ({
      key,
      placeholders: names.replaceAll(/\w+/g, '{$&}'),
      sentences: catalogs.map(({ sentences }) => written((sentences as Readonly<Record<string, Sentence>>)[key])),
    })),
  }));
}
