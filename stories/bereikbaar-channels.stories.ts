import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import {
  emailOnly,
  everyChannel,
  linde,
  lindeWithOutage,
  typedInLinde,
  unknownHours,
  urgentChat,
} from './channels-documents.js';

interface ListArgs {
  readonly schedule?: object;
  readonly previewAt?: string;
  readonly lang?: string;
  readonly tone?: string;
}

function renderChannels({ schedule, previewAt, lang, tone }: ListArgs): TemplateResult {
  return html`<bereikbaar-channels
    .schedule=${schedule ?? null}
    preview-at=${previewAt ?? nothing}
    lang=${lang ?? nothing}
    tone=${tone ?? nothing}
    >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
    <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-channels
  >`;
}

const meta: Meta<ListArgs> = {
  title: 'Channels',
  component: 'bereikbaar-channels',
  render: renderChannels,
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

export const PhoneOpen = at('2026-11-24T11:00');

/** The phone pauses; the chat lights up where it stands. */
export const LunchBreak = at('2026-11-24T12:45');
export const ClosingSoon = at('2026-11-24T16:50');

/** Everybody has gone home: a callback tomorrow is the first answer. */
export const Evening = at('2026-11-24T20:10');
export const Weekend = at('2026-11-28T11:00');
export const Christmas = at('2026-12-25T11:00');
export const PhoneOutage = at('2026-11-24T10:00', { schedule: lindeWithOutage });
export const EveryChannel = at('2026-11-24T11:00', { schedule: everyChannel });
export const EveryChannelClosed = at('2026-11-24T20:10', { schedule: everyChannel });
export const EmailOnly = at('2026-11-24T11:00', { schedule: emailOnly });
export const UnknownHours = at('2026-11-24T11:00', { schedule: unknownHours });
export const English = at('2026-11-24T12:45', { lang: 'en' });
export const German = at('2026-11-24T12:45', { lang: 'de' });
export const French = at('2026-11-24T12:45', { lang: 'fr' });
export const Informal = at('2026-11-24T20:10', { tone: 'informal' });

/** Whoever is in a hurry can chat, or be called back. */
export const UrgentChat = at('2026-11-24T12:45', { schedule: urgentChat });

/** What was typed into the callback form goes along in an e-mail, too. */
export const TypedTextGoesAlong: Story = {
  ...at('2026-11-24T20:10', { schedule: typedInLinde }),
  play: async ({ canvasElement }) => {
    const find = <Found extends Element>(root: ParentNode | null | undefined, selector: string) =>
      root?.querySelector<Found>(selector) ?? null;
    const list = () => find(canvasElement, 'bereikbaar-channels')?.shadowRoot;
    const until = async <Found>(look: () => Found | null): Promise<Found> => {
      for (;;) {
        const found = look();
        if (found) return found;
        await new Promise(requestAnimationFrame);
      }
    };
    (await until(() => find<HTMLElement>(list(), '[data-channel=typed] [part=action]'))).click();
    const name = await until(() => find<HTMLInputElement>(find(list(), 'bereikbaar-callback')?.shadowRoot, '#name'));
    name.value = 'Anna Bakker';
    name.dispatchEvent(new Event('input', { bubbles: true }));
    await until(() => find(list(), '[part=carried]'));
  },
};

/** A moment of which nothing is known is marked as a preview, too. */
export const PreviewOfTheUnknown = at('2026-11-24T11:00', { schedule: { ...linde, validThrough: '2026-11-01' } });

/** Nothing is known: the element’s own content stays. */
export const LoadingFailed: Story = { args: { schedule: {} } };

/** Live: what it says now. */
export const Now: Story = { args: { schedule: linde } };
