import { currentPage } from '../../page/page.js';
import { tryLater } from '../../page/pauses/lost-part-retry.js';
import { warnOnce } from '../../page/warnings.js';

/**
 * Loads a part of the script. Never rejects: when that fails it calls `again`, once, in a minute or when the visitor comes
 * back. Whoever wanted the part may be gone by then.
 *
 * @param name for the people who build the page: the start of a sentence
 */
export function loadPart<Part>(
  load: () => Promise<Part>,
  name: string,
  again: () => unknown,
): Promise<Part | undefined> {
  return load().catch((fault: unknown) => {
    warnOnce(`${name} could not be loaded`, fault);
    tryLater(currentPage().clock, again);
    return undefined;
  });
}
