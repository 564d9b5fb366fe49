/** A text for people: in the document's language, or one per language (BCP 47 tags). */
export type Text = string | Readonly<Record<string, string>>;

/** The language of a tag, without a region: `nl` for `nl-BE`. Pages write `NL` and `nl_BE`, too. */
export function baseLanguage(tag: string): string {
  return normal(tag).split('-')[0]!;
}

const normal = (tag: string) => tag.toLowerCase().replaceAll('_', '-');

/** The value for a language tag, however it is written; undefined when there is none for exactly that tag. */
export function valueFor<Value>(byLanguage: Readonly<Record<string, Value>>, tag: string): Value | undefined {
  const found = Object.keys(byLanguage).find((key) => normal(key) === normal(tag));
  return found === undefined ? undefined : byLanguage[found];
}

/**
 * The text in a language; else in its base language (`nl` for `nl-BE`), the document's language, or the first one given.
 * A plain string is in the document's language and is returned for every language.
 */
export function textIn(text: Text, language: string, documentLanguage: string): string {
  if (typeof text === 'string') return text;
  const tags = [language, documentLanguage].flatMap((tag) => [tag, baseLanguage(tag)]);
  const texts = tags.map((tag) => valueFor(text, tag)).concat(Object.values(text));
  return texts.find((found) => found !== undefined) ?? '';
}
