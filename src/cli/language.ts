import { languageOf as isSpoken } from '../messages/languages.js';

/** The language of the system, as Node knows it: from LC_ALL, LC_MESSAGES or LANG, or the settings of macOS and Windows. */
function systemLanguage(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** The language that is asked for, if it is one of ours, before anything else is read: the help is in it, too. */
export function languageOf(words: readonly string[]): string {
  const index = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = words[index]?.split('=')[1] ?? words[index + 1];
  return index >= 0 && asked && isSpoken(asked) ? asked : systemLanguage();
}
