import type { Meta } from '@storybook/web-components-vite';
import type { BereikbaarCallback } from '../src/elements/callback/bereikbaar-callback.js';
import type { SendCallback } from '../src/elements/callback/request-content.js';
import { office } from './documents.js';
import type { ElementArgs, ElementStory } from './kit/element-story.js';
import { useOfflinePage } from './offline-page.js';

/** The office with a callback channel. Each story has its own, for the forms of one channel share what was typed. */
const officeWith = (id: string, more: object = {}) => ({
  ...office,
  organisation: { ...office.organisation, privacy: '/privacy' },
  channels: [...office.channels, { id, type: 'callback', endpoint: '/api/callback', ...more }],
});

const meta: Meta<ElementArgs> = { title: 'Callback form', component: 'bereikbaar-callback' };

export default meta;

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
const story = (id: string, args: ElementArgs = {}, more: object = {}): ElementStory => ({
  args: {
    schedule: officeWith(id, more),
    channel: id,
    'preview-at': '2026-11-24T12:45',
    send: async () => {},
    ...args,
  },
});

/** The same, filled in and sent. */
const sent = (id: string, send: SendCallback): ElementStory => ({
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

export const FilledIn: ElementStory = {
  ...story('filled', {}, { question: true }),
  play: async ({ canvasElement }) => void (await fill(canvasElement)),
};

/** A day was chosen, and no time of it yet. */
export const DayChosen: ElementStory = {
  ...story('day'),
  play: async ({ canvasElement }) => {
    const root = await formIn(canvasElement);
    root.querySelectorAll<HTMLInputElement>('[name=day]')[1]!.click();
  },
};

export const Errors: ElementStory = {
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
export const WaitingOffline: ElementStory = {
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
export const PreviewOnly: ElementStory = {
  args: { schedule: officeWith('preview'), 'preview-at': '2026-11-24T12:45' },
};

/** Its own content: the endpoint is on an origin that the page does not allow. */
export const OtherOrigin: ElementStory = {
  args: {
    schedule: officeWith('elsewhere', { endpoint: 'https://crm.example/callback' }),
    'preview-at': '2026-11-24T12:45',
  },
};
