/*
 * How much a document may hold: at least five times what any organisation has whose hours we know, and no more than a page can
 * look at without freezing.
 */

/** Entries of a list or an object, where nothing else is said. */
export const mostEntries = 250;

/** Characters of a text. */
export const longestText = 5000;
