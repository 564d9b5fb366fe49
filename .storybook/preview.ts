import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };
import '../src/define.js';
import { applyToolbar, globalTypes, initialGlobals } from './toolbar.js';

setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Guides',
          ['Embed in two minutes', 'The schedule file', 'Theming', 'Texts', 'Accessibility', 'For CMS plugin authors'],
        ],
      },
    },
  },
  decorators: [applyToolbar],
  globalTypes,
  initialGlobals,
};

export default preview;
