import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { storyAt, propertiesOf, renderElement, type ElementArgs, type ElementStory } from './kit/element-story.js';
import { linde } from './channels-documents.js';
import { PartsAnatomy } from './kit/parts-anatomy.js';

customElements.define('parts-anatomy', PartsAnatomy);

const meta: Meta<ElementArgs> = { title: 'Guides/Looks', component: 'bereikbaar-nu', tags: ['!autodocs'] };

export default meta;

const cssOf = (args: ElementArgs) => {
  const lines = propertiesOf(args).map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${lines.join('')}}`;
};

/** Change the custom properties in the controls: the block follows, and the CSS below is what to copy. */
export const Composer: ElementStory = {
  ...storyAt('2026-11-24T12:45', linde, {
    '--bereikbaar-radius': '2px',
    '--bereikbaar-space': '1.25em',
  }),
  render: (args) =>
    html`${renderElement('bereikbaar-nu', args)}
      <pre tabindex="0" role="region" aria-label="CSS"><code>${cssOf(args)}</code></pre>`,
  parameters: { controls: { include: /^--/ } },
};

/** The parts of the block, each by the name that `::part()` takes. */
export const Anatomy: ElementStory = {
  ...storyAt('2026-11-24T12:45', linde),
  render: (args) => html`<parts-anatomy>${renderElement('bereikbaar-nu', args)}</parts-anatomy>`,
};
