import type { Sentence } from '../../../messages/catalog.js';
import type { LanguageTag } from '../../../messages/languages.js';
import { catalogLoader } from '../../../messages/load-catalog-parts.js';
import { textPlaceholders, type TextKey } from '../../../schedule/document/text-keys.js';

/** Our sentences by their keys: one, or the formal and the informal one. */
export type OwnSentences = Readonly<Partial<Record<TextKey, readonly string[]>>>;

const load = catalogLoader('channels', 'callback', 'hours');

/** Loads all sentences of ours in a language, in the order in which they are documented. What is empty says nothing, and is nothing to replace. */
export async function loadSentences(language: LanguageTag): Promise<OwnSentences> {
  const { sentences } = await load(language, language);
  const ours: Readonly<Partial<Record<string, Sentence>>> = sentences;
  const all = Object.keys(textPlaceholders).map((key) => [key, [ours[key] ?? ''].flat()] as const);
  return Object.fromEntries(all.filter(([, ways]) => ways.some((way) => way !== '')));
}
