import type { LitElement } from 'lit';

/** What has the focus, also in shadow roots that are open. */
function focusedIn(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focusedIn(activeElement.shadowRoot) : activeElement;
}

/**
 * Moves the focus into the panel of a launcher when what people came for is there: before, all that could be read is the own
 * content. To its title: of a dialog that has the focus everything is read, in one breath. Who has gone elsewhere by then, or
 * has closed it, is left there.
 *
 * @param settled settles when what the panel needs is loaded, or could not be
 */
export async function enterPanel(launcher: LitElement, settled: Promise<void>): Promise<void> {
  const { ownerDocument } = launcher;
  const find = <Found extends HTMLElement>(part: string) => launcher.shadowRoot?.querySelector<Found>(`[part=${part}]`);
  const before = focusedIn(ownerDocument);
  await settled;
  await launcher.updateComplete;
  await find<LitElement>('widget')?.updateComplete;
  const now = focusedIn(ownerDocument);
  const isLeft = now !== before && now !== ownerDocument.body;
  if (!isLeft && find('panel')?.matches(':popover-open')) find('title')?.focus({ preventScroll: true });
}
