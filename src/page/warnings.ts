import type { PageWindow } from './page-window.js';

/** All that was told on this page, for who looks for it there. */
export const toldOnPage: string[] = [];

type Warn = (sentence: string, ...data: readonly unknown[]) => void;

/** What tells the people who build the page what is wrong, each thing once, however often it is found. */
export function createWarnOnce({ console }: Pick<PageWindow, 'console'>): Warn {
  const told = new Set<string>();
  return (sentence, ...data) => {
    if (told.has(sentence)) return;
    told.add(sentence);
    toldOnPage.push(sentence);
    try {
      console.warn(`bereikbaar-nu: ${sentence}`, ...data);
    } catch {
      // A page's own console may be none. What was told stands in the explanation.
    }
  };
}

/** Tells them once for all elements, with the data that shows it. */
export const warnOnce = createWarnOnce(globalThis);
