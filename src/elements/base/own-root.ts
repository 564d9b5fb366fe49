import { warnOnce } from '../../page/warnings.js';
import { make } from './make.js';
import { suspect } from './mistakes/mistake-watch.js';

/**
 * The shadow root of an element, with a slot from the start: its own content is seen until something else is shown, whatever
 * happens in between. In a template it stands last, so that the template's own slot, which comes first, has the content.
 */
export function createOwnRoot(element: Element): ShadowRoot {
  const slot = make('slot', {});
  const root = element.attachShadow({ mode: 'open' });
  root.append(slot);
  return root;
}

/** An element that has failed shows its own content and nothing else, until its next change. Those who build the page hear of it. */
export function showOwnOnly(element: Element, states: CustomStateSet, error: unknown): void {
  element.shadowRoot?.replaceChildren(make('slot', {}));
  states.clear();
  states.add('unknown');
  warnOnce(`<${element.localName}> has failed and shows its own content`, error);
  suspect(element);
}
