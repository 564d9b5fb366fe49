import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { linde, phoneOnly } from './channels-documents.js';

interface ListArgs {
  readonly schedule?: object;
  readonly previewAt?: string;
  readonly lang?: string;
  readonly tone?: string;
}

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
  argTypes: {
    schedule: { control: 'object' },
    previewAt: { control: 'text' },
    lang: { control: 'inline-radio', options: ['nl', 'en', 'de', 'fr'], table: { category: 'attributes' } },
    tone: { control: 'inline-radio', options: ['formal', 'informal'] },
  },
};

export default meta;

type Story = StoryObj<ListArgs>;

/** At a moment of the organisation's clock. */
const at = (previewAt: string, args: ListArgs = {}): Story => ({ args: { schedule: linde, ...args, previewAt } });

export const Open = at('2026-11-24T11:00');
export const LunchBreak = at('2026-11-24T12:45', { schedule: phoneOnly });
export const Evening = at('2026-11-24T20:10');
export const English = at('2026-11-24T20:10', { lang: 'en' });

/** With its panel open. */
export const Opened: Story = {
  ...at('2026-11-24T12:45'),
  play: async ({ canvasElement }) => {
    const launcher = canvasElement.querySelector('bereikbaar-launcher');
    for (let turn = 0; turn < 100 && !launcher?.shadowRoot?.querySelector('[part=base]'); turn++) {
      await new Promise(requestAnimationFrame);
    }
    launcher?.show();
  },
};

/** Nothing is known: there is no button, and the element’s own content stays. */
export const LoadingFailed: Story = { args: { schedule: {} } };

/** Live: what it says now. */
export const Now: Story = { args: { schedule: linde } };
