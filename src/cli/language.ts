/** The language of the system, as Node knows it: from LC_ALL, LC_MESSAGES or LANG, or the settings of macOS and Windows. */
function systemLanguage(): string {
  return new Intl.DateTimeFormat().resolvedOptions().locale;
}

/** The language that is asked for, before anything else is read: the help is in it, too. */
export function languageOf(words: readonly string[]): string {
  const index = words.findIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = words[index]?.split('=')[1] ?? words[index + 1];
  return (index < 0 ? undefined : asked) || systemLanguage();
}
