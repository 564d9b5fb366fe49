import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/editor.js';
import type { BereikbaarEditor } from '../src/editor/bereikbaar-editor.js';
import { practice } from './documents.js';

interface EditorArgs {
  /** The text that is edited. */
  readonly text: string;
  readonly lang: string;
  readonly readonly: boolean;
  /** The tab that is opened first. */
  readonly tab: string;
}

/** An editor in a form, as a CMS has it. */
function renderEditor({ text, lang, readonly }: EditorArgs): HTMLElement {
  const editor = document.createElement('bereikbaar-editor');
  Object.assign(editor, { lang, readonly, value: text });
  const form = document.createElement('form');
  form.append(editor);
  return form;
}

async function openTab(canvas: HTMLElement, tab: string): Promise<void> {
  const editor = canvas.querySelector<BereikbaarEditor>('bereikbaar-editor')!;
  await customElements.whenDefined('bereikbaar-editor');
  while (!editor.shadowRoot?.querySelector('[part=panel]')) await new Promise(requestAnimationFrame);
  editor.shadowRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.click();
  await editor.updateComplete;
}

const meta: Meta<EditorArgs> = {
  title: 'Editor',
  component: 'bereikbaar-editor',
  render: renderEditor,
  args: { text: JSON.stringify(practice, null, 2), lang: 'nl', readonly: false, tab: '' },
  argTypes: { schedule: { table: { disable: true } } } as object,
  parameters: {
    docs: {
      source: {
        code: '<form method="post">\n  <bereikbaar-editor>\n    <textarea name="schedule">…</textarea>\n  </bereikbaar-editor>\n</form>',
      },
    },
  },
};

export default meta;

const story = (args: Partial<EditorArgs>): StoryObj<EditorArgs> => ({
  args,
  play: ({ canvasElement, args: { tab } }) => openTab(canvasElement, tab),
});

export const FirstQuestions = story({ text: '' });

export const Week = story({ tab: 'week' });

export const SpecialDays = story({ tab: 'days' });

export const Channels = story({ tab: 'channels' });

export const Organisation = story({ tab: 'organisation' });

export const Texts = story({ tab: 'texts' });

export const File = story({ tab: 'file' });

export const Problems = story({
  tab: 'organisation',
  text: JSON.stringify({ ...practice, organisation: { name: 'De Linde', audience: 'everybody' } }, null, 2),
});

export const NotJson = story({ text: '{ "version": 1,\n  “timeZone”: 1 }' });

export const ReadOnly = story({ readonly: true });

export const English = story({ lang: 'en' });
