import { baseLanguage } from '../../schedule/document/text.js';
import type { CommandLineCatalog } from './command-line-words.js';
import { commandLineEn } from '../en/makers/command-line.js';
import { commandLineNl } from '../nl/makers/command-line.js';

const catalogs = new Map<string, CommandLineCatalog>([['nl', commandLineNl]]);

/** What the command line says in a language (BCP 47): in Dutch, or else in English. */
export function commandLineCatalog(language: string): CommandLineCatalog {
  return catalogs.get(baseLanguage(language)) ?? commandLineEn;
}
