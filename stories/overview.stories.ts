import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { css, html } from 'lit';
import { languageTags } from '../src/messages/languages.js';
import { renderElement, type ElementArgs } from './kit/element-story.js';
import { schedules } from './kit/schedules.js';
import { renderInWindow } from './kit/window-story.js';

/** The moments that a schedule stands or falls with. */
const moments = [
  ['Dinsdag 11.00 uur', '2026-11-24T11:00'],
  ['Dinsdag 12.45 uur, lunchpauze', '2026-11-24T12:45'],
  ['Dinsdag 16.52 uur, bijna dicht', '2026-11-24T16:52'],
  ['Dinsdag 20.10 uur', '2026-11-24T20:10'],
  ['Zaterdag 11.00 uur', '2026-11-28T11:00'],
  ['Eerste kerstdag', '2026-12-25T11:00'],
  ['Koningsdag', '2027-04-27T11:00'],
  ['Nacht, 3.00 uur', '2026-11-25T03:00'],
] as const;

/** What the overview shows: an element by its tag, and what it is set to. */
interface OverviewArgs extends ElementArgs {
  readonly element: string;
}

const sheet = css`
  .overview {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr));
    gap: 2rem 1.5rem;
    margin: 0;
  }
  .overview figure {
    margin: 0;
  }
  .overview iframe {
    display: block;
    inline-size: 100%;
    block-size: 24rem;
    border: 1px solid GrayText;
    box-sizing: border-box;
  }
  .overview figcaption {
    margin-block-end: 0.5rem;
    font-weight: 600;
  }
`;
if (sheet.styleSheet) document.adoptedStyleSheets.push(sheet.styleSheet);

/** The launcher floats in the corner of a window, so it gets one. */
const renderAt = (element: string, caption: string, args: ElementArgs) =>
  element === 'bereikbaar-launcher' ? renderInWindow(element, caption, args) : renderElement(element, args);

const meta: Meta<OverviewArgs> = {
  title: 'Overzicht',
  tags: ['!autodocs'],
  render: ({ element, ...args }) =>
    html`<div class="overview">
      ${moments.map(
        ([caption, moment]) =>
          html`<figure>
            <figcaption>${caption}</figcaption>
            ${renderAt(element, caption, { ...args, 'preview-at': moment })}
          </figure>`,
      )}
    </div>`,
  argTypes: {
    element: {
      description: 'Any element; the launcher floats in the corner of a window, so each of them gets one.',
      options: ['nu', 'status', 'channels', 'hours', 'callback', 'launcher'].map((name) => `bereikbaar-${name}`),
      control: { type: 'inline-radio' },
    },
    lang: {
      description: 'The language that they speak.',
      options: languageTags,
      control: { type: 'inline-radio' },
    },
    tone: {
      description: 'How they address visitors.',
      options: ['formal', 'informal'],
      control: { type: 'inline-radio' },
    },
    schedule: {
      description: 'The schedule, one of these examples.',
      options: Object.keys(schedules),
      control: { type: 'select' },
    },
  },
  args: { element: 'bereikbaar-nu', schedule: 'linde' },
  parameters: { layout: 'fullscreen' },
};

export default meta;

/** The same schedule at eight moments. */
export const EightMoments: StoryObj<OverviewArgs> = {};

/** The button in the corner of eight windows; a press opens its panel there. */
export const LauncherAtEightMoments: StoryObj<OverviewArgs> = { args: { element: 'bereikbaar-launcher' } };
