import { languageOf, makersLanguageTags, type MakersLanguageTag } from '../../languages.js';
import type { EditorWords, EditorWordsParts } from './editor-words.js';

/** A part of the words, in one language. */
export type EditorWordsPart = keyof EditorWordsParts;

type InMakers<Part extends EditorWordsPart> = Readonly<
  Record<MakersLanguageTag, () => Promise<{ readonly words: EditorWordsParts[Part] }>>
>;

const first: InMakers<'first'> = {
  nl: () => import('../../nl/makers/editor/first.js'),
  en: () => import('../../en/makers/editor/first.js'),
};

const panels: InMakers<'panels'> = {
  nl: () => import('../../nl/makers/editor/panels.js'),
  en: () => import('../../en/makers/editor/panels.js'),
};

const judging: InMakers<'judging'> = {
  nl: () => import('../../nl/makers/editor/judging.js'),
  en: () => import('../../en/makers/editor/judging.js'),
};

const reviewing: InMakers<'reviewing'> = {
  nl: () => import('../../nl/makers/editor/reviewing.js'),
  en: () => import('../../en/makers/editor/reviewing.js'),
};

const loaders: { readonly [Part in EditorWordsPart]: InMakers<Part> } = { first, panels, judging, reviewing };

/** The language that the editor speaks on a page in a language (BCP 47): Dutch where the page says nothing, English where it is another one. */
export function editorLanguageOf(tag: string): MakersLanguageTag {
  const language = languageOf(tag || 'nl');
  return makersLanguageTags.find((known) => known === language) ?? 'en';
}

/** Loads parts of what the editor says in a language. */
export async function loadEditorWords(
  language: MakersLanguageTag,
  parts: readonly EditorWordsPart[],
): Promise<Partial<EditorWords>> {
  const loaded = await Promise.all(parts.map((part) => loaders[part][language]()));
  return Object.assign({}, ...loaded.map(({ words }) => words)) as Partial<EditorWords>;
}
