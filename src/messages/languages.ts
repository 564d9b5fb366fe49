import { baseLanguage } from '../schedule/document/text.js';

/** The languages that visitors are spoken to in. One more begins here: the compiler then names all that it has to have. */
export const languageTags = ['nl', 'en', 'de', 'fr'] as const;

export type LanguageTag = (typeof languageTags)[number];

/** Regions that spell otherwise than their language. */
export const regionTags = ['de-CH'] as const satisfies readonly `${LanguageTag}-${string}`[];

export type RegionTag = (typeof regionTags)[number];

/** The languages that owners are spoken to in as well. */
export const makersLanguageTags = ['nl', 'en'] as const satisfies readonly LanguageTag[];

export type MakersLanguageTag = (typeof makersLanguageTags)[number];

/** Which of our languages a tag (BCP 47) is of; undefined for another. */
export function languageOf(tag: string): LanguageTag | undefined {
  const base = baseLanguage(tag);
  return languageTags.find((known) => known === base);
}

/** What there is in the language of a tag (BCP 47), or else in English: owners and callers may speak any language. */
export function inLanguageOf<Words>(
  tag: string,
  words: Readonly<Partial<Record<LanguageTag, Words>> & { en: Words }>,
): Words {
  const language = languageOf(tag);
  return (language && words[language]) ?? words.en;
}
