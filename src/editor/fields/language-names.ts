import { languageTags } from '../../messages/languages.js';

const inLanguages = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const names = inLanguages.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  inLanguages.set(language, names);
  return names;
}

/** The name of a language (BCP 47) in another one, as the browser knows it; the tag itself where it knows none. */
export function nameLanguage(tag: string, language: string): string {
  try {
    return namesIn(language).of(tag) ?? tag;
  } catch {
    return tag; // no language tag at all
  }
}

/** The languages that visitors are spoken to in, with their names. */
export const languageChoices = (language: string): Readonly<Record<string, string>> =>
  Object.fromEntries(languageTags.map((tag) => [tag, nameLanguage(tag, language)]));
