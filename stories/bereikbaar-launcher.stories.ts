import type { Meta } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { phoneOnly } from './channels-documents.js';
import { at, commonArgTypes, moments, type ListArgs, type ListStory } from './channels-stories.js';

function renderLauncher({ schedule, previewAt, lang, tone }: ListArgs): TemplateResult {
  return html`<p>De knop staat onder in het venster.</p>
    <bereikbaar-launcher
      .schedule=${schedule ?? null}
      preview-at=${previewAt ?? nothing}
      lang=${lang ?? nothing}
      tone=${tone ?? nothing}
      >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
      <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-launcher
    >`;
}

const meta: Meta<ListArgs> = {
  title: 'Launcher',
  component: 'bereikbaar-launcher',
  render: renderLauncher,
  argTypes: commonArgTypes,
};

export default meta;

export const Open = moments.phoneOpen;
export const LunchBreak = at('2026-11-24T12:45', { schedule: phoneOnly });
export const Evening = moments.evening;
export const VideoCall = moments.videoCall;
export const English = at('2026-11-24T20:10', { lang: 'en' });

/** With its panel open. */
export const Opened: ListStory = {
  ...moments.lunchBreak,
  play: async ({ canvasElement }) => {
    const launcher = canvasElement.querySelector('bereikbaar-launcher');
    for (let turn = 0; turn < 100 && !launcher?.shadowRoot?.querySelector('[part=base]'); turn++) {
      await new Promise(requestAnimationFrame);
    }
    launcher?.show();
  },
};

/** Nothing is known: there is no button, and the element’s own content stays. */
export const LoadingFailed = moments.loadingFailed;

/** Live: what it says now. */
export const Now = moments.now;
