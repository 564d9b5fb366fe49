import { html, type TemplateResult } from 'lit';
import type { PanelForm, WidgetSettings } from './panel-form.js';

/** Loads what keeps the panel in its place, and what stands in it. */
export async function loadPanel(): Promise<Pick<typeof import('./place-panel.js'), 'placePanel'>> {
  const [{ placePanel }] = await Promise.all([import('./place-panel.js'), import('../nu/define-nu.js')]);
  return { placePanel };
}

/**
 * What stands in the panel, with the launcher's own content in it.
 *
 * @param form what shows the callback form, in the place of it
 */
export function widgetTemplate(settings: WidgetSettings, form: PanelForm): TemplateResult {
  const { src, schedule, tone, previewAt, analytics, allowOrigin, send } = settings;
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
    .showForm=${form.show}
    ?hidden=${form.isShown}
    ><slot></slot
  ></bereikbaar-nu>`;
}
