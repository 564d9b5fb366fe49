import type { Sentence } from '../../src/messages/catalog.js';
import { catalogLoader } from '../../src/messages/load-catalog-parts.js';
import { callbackPlaceholders } from '../../src/schedule/document/callback-text-keys.js';
import { channelsPlaceholders } from '../../src/schedule/document/channels-text-keys.js';
import { hoursPlaceholders } from '../../src/schedule/document/hours-text-keys.js';
import { statusPlaceholders } from '../../src/schedule/document/status-text-keys.js';

const languages = ['nl', 'en', 'de', 'fr'];

const parts = {
  'The status': statusPlaceholders,
  'The channels, the block and the launcher': channelsPlaceholders,
  'The callback form': callbackPlaceholders,
  'The hours': hoursPlaceholders,
};

const load = catalogLoader('channels', 'callback', 'hours');
const catalogs = await Promise.all(languages.map(async (language) => load(language, 'nl')));

const written = (sentence: Sentence | undefined) => [sentence ?? ''].flat().join(' / ');

/** Every sentence that an owner may replace, in every language, for a table. */
export function sentenceRows() {
  return Object.entries(parts).map(([part, placeholders]) => ({
    part,
    languages,
    rows: Object.entries<string>(placeholders).map(([key, names]) => ({
      key,
      placeholders: names.replaceAll(/\w+/g, '{$&}'),
      sentences: catalogs.map(({ sentences }) => written((sentences as Readonly<Record<string, Sentence>>)[key])),
    })),
  }));
}
