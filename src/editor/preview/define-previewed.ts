import { canDefine } from '../../elements/base/define-element.js';
import { BereikbaarHours } from '../../elements/hours/bereikbaar-hours.js';
import { BereikbaarNu } from '../../elements/nu/bereikbaar-nu.js';
import { BereikbaarStatus } from '../../elements/status/bereikbaar-status.js';

const elements = { status: BereikbaarStatus, nu: BereikbaarNu, hours: BereikbaarHours };

/** Registers the elements that are previewed, where the page has none of that name. */
export function definePreviewed(): void {
  if (!canDefine()) return;
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(`bereikbaar-${name}`)) customElements.define(`bereikbaar-${name}`, element);
}
