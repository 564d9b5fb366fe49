import { query } from '../../../page/query.js';
import { whenRead } from '../../../page/when-read.js';
import { useMistakes } from '../mistakes/mistake-watch.js';

/** The long fragment always asks; the short one where it means nothing else: neither a place in the page, nor a link that becomes an element. */
function look(): void {
  const hash = location.hash;
  if (
    hash === '#bereikbaar-nu=explain' ||
    (hash === '#bereikbaar-nu' && !query('#bereikbaar-nu,script[src][data-schedule]')[0])
  )
    useMistakes((part) => part.explainPage());
}

/** Explains the elements of the page when its address asks for that, now or later. May be called again. */
export function watchAddress(): void {
  addEventListener('hashchange', look);
  whenRead(look);
}
