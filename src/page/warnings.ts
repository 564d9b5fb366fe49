import type { PageWindow } from './page-window.js';

type Warn = (sentence: string, ...data: readonly unknown[]) => void;

/** What tells the people who build the page what is wrong, each thing once, however often it is found. */
export function createWarnOnce({ console }: Pick<PageWindow, 'console'>): Warn {
  const told = new Set<string>();
  return (sentence, ...data) => {
    if (!told.has(sentence)) console.warn(`bereikbaar-nu: ${sentence}`, ...data);
    told.add(sentence);
  };
}

/** Tells them once for all elements, with the data that shows it. */
export const warnOnce = createWarnOnce(globalThis);
