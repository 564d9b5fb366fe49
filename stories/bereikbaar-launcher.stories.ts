import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { phoneOnly } from './channels-documents.js';
import { at, moments } from './channels-stories.js';
import type { ElementArgs, ElementStory } from './kit/element-story.js';

const meta: Meta<ElementArgs> = {
  title: 'Launcher',
  component: 'bereikbaar-launcher',
  decorators: [
    (story) =>
      html`<p>De knop staat onder in het venster.</p>
        ${story()}`,
  ],
};

export default meta;

export const Open = moments.phoneOpen;
export const LunchBreak = at('2026-11-24T12:45', { schedule: phoneOnly });
export const Evening = moments.evening;
export const VideoCall = moments.videoCall;
export const English = at('2026-11-24T20:10', { lang: 'en' });

/** With its panel open. */
export const Opened: ElementStory = {
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
