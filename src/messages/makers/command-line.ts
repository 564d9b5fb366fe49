import { inLanguageOf } from '../languages.js';
import type { CommandLineWords } from './command-line-words.js';
import { commandLineWords } from './makers-languages.js';

/** What the command line says in a language (BCP 47): in Dutch, or else in English. */
export function commandLineWordsIn(language: string): CommandLineWords {
  return inLanguageOf(language, commandLineWords);
}
