import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import type { BereikbaarCallback } from '../src/elements/callback/bereikbaar-callback.js';
import type { SendCallback } from '../src/elements/callback/request-content.js';
import { commonArgTypes } from './channels-stories.js';
import { office } from './documents.js';
import { useOfflinePage } from './offline-page.js';

interface CallbackArgs {
  readonly schedule?: object;
  readonly channel?: string;
  readonly previewAt?: string;
  readonly lang?: string;
  readonly tone?: string;
  readonly allowOrigin?: string;
  /** What becomes of a request: none of these stories sends anything. */
  readonly send?: SendCallback;
}

/** The office with a callback channel. Each story has its own, for the forms of one channel share what was typed. */
const officeWith = (id: string, more: object = {}) => ({
  ...office,
  organisation: { ...office.organisation, privacy: '/privacy' },
  channels: [...office.channels, { id, type: 'callback', endpoint: '/api/callback', ...more }],
});

function renderCallback({ schedule, channel, previewAt, lang, tone, allowOrigin, send }: CallbackArgs): TemplateResult {
  return html`<bereikbaar-callback
    .schedule=${schedule ?? null}
    .send=${send ?? null}
    channel=${channel ?? nothing}
    preview-at=${previewAt ?? nothing}
    lang=${lang ?? nothing}
    tone=${tone ?? nothing}
    allow-origin=${allowOrigin ?? nothing}
    >Bel <a href="tel:+31201234567">020 123 45 67</a> of mail naar
    <a href="mailto:info@delinde.example">info@delinde.example</a></bereikbaar-callback
  >`;
}

const meta: Meta<CallbackArgs> = {
  title: 'Callback form',
  component: 'bereikbaar-callback',
  render: renderCallback,
  argTypes: {
    ...commonArgTypes,
    channel: { control: 'text' },
    allowOrigin: { control: 'text' },
    send: { control: false },
  },
};

export default meta;

type Story = StoryObj<CallbackArgs>;

const typed = { name: 'Anna Bakker', phone: '020 765 43 21', question: 'Ik wil graag verhuizen.' };

/** The form, once it is there. */
async function formIn(canvas: HTMLElement): Promise<ShadowRoot> {
  await customElements.whenDefined('bereikbaar-callback');
  const element = canvas.querySelector<BereikbaarCallback>('bereikbaar-callback')!;
  while (!element.shadowRoot?.querySelector('form')) await new Promise(requestAnimationFrame);
  return element.shadowRoot;
}

async function fill(canvas: HTMLElement): Promise<ShadowRoot> {
  const root = await formIn(canvas);
  for (const [field, text] of Object.entries(typed)) {
    const input = root.querySelector<HTMLInputElement>(`#${field}`);
    if (!input) continue;
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  return root;
}

const press = (root: ShadowRoot) => root.querySelector<HTMLButtonElement>('[part=submit]')!.click();

/** A form in the lunch break of a Tuesday. */
const story = (id: string, args: CallbackArgs = {}, more: object = {}): Story => ({
  args: { schedule: officeWith(id, more), channel: id, previewAt: '2026-11-24T12:45', send: async () => {}, ...args },
});

/** The same, filled in and sent. */
const sent = (id: string, send: SendCallback): Story => ({
  ...story(id, { send }),
  play: async ({ canvasElement }) => press(await fill(canvasElement)),
});

export const Empty = story('empty');

export const WithQuestion = story('question', {}, { question: true });

export const OwnQuestion = story(
  'own-question',
  {},
  { question: { nl: 'Om welk adres gaat het?', en: 'Which address?' } },
);

export const FilledIn: Story = {
  ...story('filled', {}, { question: true }),
  play: async ({ canvasElement }) => void (await fill(canvasElement)),
};

/** A day was chosen, and no time of it yet. */
export const DayChosen: Story = {
  ...story('day'),
  play: async ({ canvasElement }) => {
    const root = await formIn(canvasElement);
    root.querySelectorAll<HTMLInputElement>('[name=day]')[1]!.click();
  },
};

export const Errors: Story = {
  ...story('errors'),
  play: async ({ canvasElement }) => press(await formIn(canvasElement)),
};

export const Sending = sent('sending', () => new Promise<never>(() => {}));

export const Sent = sent('sent', async () => {});

/** The organisation names the moment. */
export const SentWithMoment = sent('sent-moment', () =>
  Promise.resolve({ slot: { from: '2026-11-24T13:00:00.000Z', until: '2026-11-24T13:30:00.000Z' } }),
);

/** Without a connection it waits, and what was typed stays. */
export const WaitingOffline: Story = {
  args: { schedule: officeWith('offline'), channel: 'offline' },
  beforeEach: () => useOfflinePage('2026-11-24T11:45Z'),
  play: async ({ canvasElement }) => {
    const root = await fill(canvasElement);
    press(root);
    while (!root.querySelector('[part=stop]')) await new Promise(requestAnimationFrame);
  },
};

export const Failed = sent('failed', () => Promise.reject(new Error('no receiver')));

/** Someone was quicker: these are free. */
export const SlotGone = sent('slot-gone', () =>
  Promise.resolve({ slots: [{ from: '2026-11-24T14:00:00.000Z', until: '2026-11-24T15:00:00.000Z' }] }),
);

/** No slots, but a promise. */
export const Promised = story('promised', {}, { reply: { within: 1, unit: 'working-days' } });

export const Informal = story('informal', { tone: 'informal' }, { question: true });

export const English = story('english', { lang: 'en' }, { question: true });

/** A preview sends nothing, and says so. */
export const PreviewOnly: Story = { args: { schedule: officeWith('preview'), previewAt: '2026-11-24T12:45' } };

/** Its own content: the endpoint is on an origin that the page does not allow. */
export const OtherOrigin: Story = {
  args: {
    schedule: officeWith('elsewhere', { endpoint: 'https://crm.example/callback' }),
    previewAt: '2026-11-24T12:45',
  },
};
