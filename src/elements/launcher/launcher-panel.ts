import { html, type TemplateResult } from 'lit';
import type { BereikbaarNu } from '../nu/bereikbaar-nu.js';

/** Loads what keeps the panel in its place, and what stands in it. */
export async function loadPanel(): Promise<Pick<typeof import('./place-panel.js'), 'placePanel'>> {
  const [{ placePanel }] = await Promise.all([import('./place-panel.js'), import('../nu/define-nu.js')]);
  return { placePanel };
}

/** What the block in the panel takes over from the launcher. */
type WidgetSettings = Pick<
  BereikbaarNu,
  'src' | 'schedule' | 'tone' | 'previewAt' | 'analytics' | 'allowOrigin' | 'send'
>;

/** What stands in the panel, with the launcher's own content in it. */
export function widgetTemplate({
  src,
  schedule,
  tone,
  previewAt,
  analytics,
  allowOrigin,
  send,
}: WidgetSettings): TemplateResult {
  return html`<bereikbaar-nu
    part="widget"
    role="none"
    exportparts="urgent, status, headline, detail, list, channel, recommended, action, when, more, carried, note"
    .src=${src}
    .schedule=${schedule}
    .tone=${tone}
    .previewAt=${previewAt}
    .analytics=${analytics}
    .allowOrigin=${allowOrigin}
    .send=${send}
    ><slot></slot
  ></bereikbaar-nu>`;
}
