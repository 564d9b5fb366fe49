/** A text for people: in the document's language, or one per language (BCP 47 tags). */
export type Text = string | Readonly<Record<string, string>>;

/**
 * The text in a language; else in its base language (`nl` for `nl-BE`), the document's language, or the first one given.
 * A plain string is in the document's language and is returned for every language.
 */
export function textIn(text: Text, language: string, documentLanguage: string): string {
  if (typeof text === 'string') return text;
  const tags = [language, language.split('-')[0]!, documentLanguage, ...Object.keys(text)];
  return text[tags.find((tag) => Object.hasOwn(text, tag)) ?? ''] ?? '';
}
