import type { BereikbaarLauncher } from '../../../src/elements/launcher/bereikbaar-launcher.js';
import { until } from '../until.js';

/** A part of a launcher. */
export const part = (element: BereikbaarLauncher, name: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;

export const isOpen = (element: BereikbaarLauncher) => part(element, 'panel').matches(':popover-open');

/** Waits until the panel, which somebody opens, shows its list and has its place. */
export async function untilOpen(element: BereikbaarLauncher): Promise<void> {
  await until(() => part(element, 'widget')?.shadowRoot?.querySelector('[part=list]'));
  await until(() => part(element, 'panel').style.getPropertyValue('--_x'));
}
