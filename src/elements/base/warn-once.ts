const warned = new Set<string>();

/** Tells the people who build the page what is wrong, however many elements find it, with the data that shows it. */
export function warnOnce(sentence: string, ...data: readonly unknown[]): void {
  if (!warned.has(sentence)) console.warn(`bereikbaar-nu: ${sentence}`, ...data);
  warned.add(sentence);
}
