import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { renderElement, type ElementArgs } from '../stories/kit/element-story.js';
import { schedules } from '../stories/kit/schedules.js';
import { sourceOf } from '../stories/kit/source.js';
import { argTypesOf, descriptionOf } from './arg-types.js';
import { applyToolbar, globalTypes, initialGlobals, viewports } from './toolbar.js';

/** What Storybook knows of a story where its code is shown. */
interface Shown {
  readonly component?: string;
  readonly args: ElementArgs;
}

const preview: Preview = {
  tags: ['autodocs'],
  render: (args, { component }) => html`${renderElement(component as string, args)}`,
  argTypes: {
    schedule: {
      description: 'The schedule, one of these examples.',
      options: Object.keys(schedules),
      control: { type: 'select' },
      table: { category: 'properties' },
    },
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: {
        language: 'html',
        transform: (code: string, { component, args }: Shown) => (component ? sourceOf(component, args) : code),
      },
    },
    viewport: { options: viewports },
    options: {
      storySort: {
        order: [
          'Overzicht',
          'Block',
          'Launcher',
          'Status',
          'Channels',
          'Hours',
          'Callback form',
          'Editor',
          'Guides',
          [
            'Embed in two minutes',
            'The schedule file',
            'Theming',
            'Looks',
            'Texts',
            'Accessibility',
            'For CMS plugin authors',
            'The editor for owners',
          ],
        ],
      },
    },
  },
  decorators: [applyToolbar],
  globalTypes,
  initialGlobals,
};

export default preview;
