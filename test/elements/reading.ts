import type { BereikbaarStatus } from '../../src/elements/status/bereikbaar-status.js';
import { states, type State } from '../../src/schedule/document/states.js';

/** A part of the element; null when it is not there. */
export function part(element: BereikbaarStatus, name: string): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>(`[part='${name}']`) ?? null;
}

/** The text of a part; '' when it is not there. */
export function textOf(element: BereikbaarStatus, name: string): string {
  return part(element, name)?.textContent.trim() ?? '';
}

/** Whether people see the element's own content, which must have an element in it. */
export function showsOwnContent(element: BereikbaarStatus): boolean {
  return element.firstElementChild!.checkVisibility();
}

/** The states that it shows to style sheets, of those that exclude each other. */
export function statesOf(element: BereikbaarStatus): State[] {
  return states.filter((state) => element.matches(`:state(${state})`));
}

/** Notes every text that the live region gets. */
export function listenTo(element: BereikbaarStatus): string[] {
  const region = element.shadowRoot!.querySelector('[aria-live=polite]')!;
  const said: string[] = [];
  const note = () => {
    const text = region.textContent.trim();
    if (text) said.push(text);
  };
  note();
  new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
  return said;
}

/** Notes every change event that reaches the document. */
export function listenForChanges(): { readonly events: string[]; readonly stop: () => void } {
  const events: string[] = [];
  const stopping = new AbortController();
  const note = ({ previous, state }: HTMLElementEventMap['bereikbaar-change']) =>
    events.push(`${previous ?? ''}>${state}`);
  document.addEventListener('bereikbaar-change', (event) => note(event as HTMLElementEventMap['bereikbaar-change']), {
    signal: stopping.signal,
  });
  return { events, stop: () => stopping.abort() };
}
