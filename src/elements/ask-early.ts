import { currentPage } from '../page/page.js';
import { query } from '../page/query.js';
import { placeSelector, selector, tagOf } from './element-loaders.js';
import { scheduleOf } from './base/attributes/place-attributes.js';

/*
 * Asks for the schedules of a page before anything else is done: an answer takes longer than all that this script does by then.
 * Where another copy of the script has registered its elements, those ask.
 */

function ask(place: HTMLElement): void {
  const src = place.matches(placeSelector) ? scheduleOf(place) : place.getAttribute('src');
  // Who leaves at once has asked, and is told nothing.
  if (src && src[0] !== '#') currentPage().store.subscribe(src, document, () => {})();
}

if (!customElements.get(tagOf('status'))) query(selector).forEach(ask);
