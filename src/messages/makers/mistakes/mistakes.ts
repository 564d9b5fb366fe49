import { mistakes as mistakesEn } from '../../en/makers/mistakes.js';
import { inLanguageOf, type MakersLanguageTag } from '../../languages.js';
import { mistakes as mistakesNl } from '../../nl/makers/mistakes.js';
import { visible } from '../visible.js';
import type { Mistake, MistakesWords } from './mistakes-words.js';

/** Not with the other words of makers: pages load these by themselves. */
const mistakesWords: Readonly<Record<MakersLanguageTag, MistakesWords>> = {
  nl: mistakesNl,
  en: mistakesEn,
};

/** What is wrong with an element in a page, and the cure: one line of plain text, in Dutch or else in English. */
export function describeMistake({ code, where, name = '', value = '', meant = [] }: Mistake, language: string): string {
  const { language: locale, mistakes } = inLanguageOf(language, mistakesWords);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(meant);
  return visible(mistakes[code]({ where, name, value, first: meant[0] ?? '', meant: list }));
}
