import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { BereikbaarEditor } from '../../../src/editor/bereikbaar-editor.js';
import { Scene } from '../../elements/scene.js';
import { UsedEditor } from '../editor-scene.js';
import { choose, tick } from '../panels/use-panels.js';

const text = JSON.stringify(
  {
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: { 'mon-fri': ['08:30-17:00'] },
    exceptions: [{ date: '2026-12-03', hours: 'closed' }],
    versions: [{ from: '2027-07-01', until: '2027-08-31', hours: { 'mon-fri': ['08:00-13:00'] } }],
    channels: [
      { id: 'phone', type: 'phone', number: '+31201234567' },
      { id: 'chat', type: 'chat', provider: 'crisp' },
    ],
  },
  null,
  2,
);

interface Page {
  readonly editor: UsedEditor;
  /** Presses the button that saves; gives what was sent, or null. */
  readonly save: () => Promise<string | null>;
}

async function openPage(value = text, { lang = 'nl', required = false } = {}): Promise<Page> {
  const scene = new Scene('2026-11-30T11:00');
  const form = await fixture<HTMLFormElement>(
    html`<form lang=${lang}>
      <bereikbaar-editor name="hours" value=${value} ?required=${required}></bereikbaar-editor><button>Opslaan</button>
    </form>`,
  );
  let sent: string | null = null;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent = new FormData(form).get('hours') as string;
  });
  const editor = new UsedEditor(form.querySelector<BereikbaarEditor>('bereikbaar-editor')!, scene);
  await editor.settle();
  const save = async (): Promise<string | null> => {
    sent = null;
    form.querySelector('button')!.click();
    await editor.settle();
    return sent;
  };
  return { editor, save };
}

async function write(editor: UsedEditor, selector: string, typed: string): Promise<void> {
  editor.find(selector)!.focus();
  await sendKeys({ type: typed });
  await editor.settle();
}

/** The forms within the editor, and how somebody begins to fill one in. */
const forms = [
  {
    name: 'a special day',
    button: 'days-save',
    open: async (editor: UsedEditor) => {
      await editor.open('days');
      await editor.press('Bijzondere dag toevoegen');
    },
    fill: (editor: UsedEditor) => write(editor, '#days-reason', 'Kerst'),
  },
  {
    name: 'a special day that is changed',
    button: 'days-save',
    open: async (editor: UsedEditor) => {
      await editor.open('days');
      await editor.press('Wijzigen: Donderdag 3 december');
    },
    fill: (editor: UsedEditor) => choose(editor, '#days-how', 'opens'),
  },
  {
    name: 'a season',
    button: 'days-season-save',
    open: async (editor: UsedEditor) => {
      await editor.open('days');
      await editor.press('Seizoen of wijziging toevoegen');
    },
    fill: (editor: UsedEditor) => editor.type('#days-season-until', '2027-10-01'),
  },
  {
    name: 'the dates of a season',
    button: 'days-season-save',
    open: async (editor: UsedEditor) => {
      await editor.open('days');
      await editor.press('Datums wijzigen');
    },
    fill: (editor: UsedEditor) => editor.type('#days-season-until', '2027-10-01'),
  },
  {
    name: 'a break',
    button: 'week-new-break-add',
    open: async (editor: UsedEditor) => {
      await editor.open('week');
      await editor.press('Pauze toevoegen');
    },
    fill: (editor: UsedEditor) => write(editor, '#week-new-break-name', 'Thee'),
  },
  {
    name: 'a channel',
    button: 'channels-save',
    open: async (editor: UsedEditor) => {
      await editor.open('channels');
      await editor.press('WhatsApp');
    },
    fill: (editor: UsedEditor) => write(editor, '#channels-new', '06 12345678'),
  },
  {
    name: 'the switch without a time',
    button: 'switch-confirm',
    open: (editor: UsedEditor) => editor.press('Nu niet bereikbaar'),
    fill: (editor: UsedEditor) => write(editor, '#switch-reason', 'ziek'),
  },
];

describe('a form that is filled in and not finished', () => {
  for (const { name, button, open, fill } of forms) {
    it(`keeps ${name} from being lost: it says so at its place, also from another tab`, async () => {
      const { editor, save } = await openPage();
      await open(editor);
      await fill(editor);
      await editor.open('organisation');
      expect(await save()).to.equal(null);
      expect(editor.focused).to.equal(button);
      const sentence = editor.textOf(`#${button}-unfinished`);
      expect(sentence).to.match(/^Dit is ingevuld, maar telt nog niet mee\. Kies “.+” of “.+”\.$/);
      expect(editor.find(`#${button}-unfinished`)!.checkVisibility()).to.equal(true);
      expect(editor.find(`#${button}`)!.getAttribute('aria-describedby')).to.equal(`${button}-unfinished`);
      expect(editor.textOf('[role=status]')).to.equal(sentence);
      expect(editor.element.validationMessage).to.equal(sentence);
    });

    it(`does not keep ${name} from being saved that is only open, and asks nothing of who cancels`, async () => {
      const { editor, save } = await openPage();
      await open(editor);
      expect(await save()).to.equal(text);
      await fill(editor);
      expect(await save()).to.equal(null);
      editor.find(`#${button}`)!.parentElement!.querySelector<HTMLElement>('button:not(.main)')!.click();
      await editor.settle();
      expect(await save()).to.equal(text);
    });

    it(`does not throw ${name} away at Escape, nor by an undo`, async () => {
      const { editor, save } = await openPage();
      await open(editor);
      await fill(editor);
      await sendKeys({ press: 'Escape' });
      await editor.settle();
      expect(editor.find(`#${button}`)).not.to.equal(null);
      editor.find('#undo')!.click();
      await editor.settle();
      expect(await save()).to.equal(null);
    });
  }

  it('says so in English', async () => {
    const { editor, save } = await openPage(text, { lang: 'en' });
    await editor.open('channels');
    await editor.press('WhatsApp');
    await write(editor, '#channels-new', '06');
    await save();
    expect(editor.textOf('#channels-save-unfinished')).to.equal(
      'This is filled in, but does not count yet. Choose “Add” or “Cancel”.',
    );
  });

  it('is gone when another document is loaded', async () => {
    const { editor, save } = await openPage();
    for (const { open, fill } of [forms[0]!, forms[2]!, forms[4]!, forms[5]!]) {
      await open(editor);
      await fill(editor);
    }
    editor.element.value = text;
    await editor.settle();
    expect(await save()).to.equal(text);
  });
});

describe('a switch that is filled in', () => {
  it('is turned on by saving, and forgets its reason for the next time', async () => {
    const { editor, save } = await openPage();
    await editor.press('Nu niet bereikbaar');
    await tick(editor, '#switch-end-day');
    await write(editor, '#switch-reason', 'ziek');
    expect(JSON.parse((await save())!)).to.deep.include({
      override: { hours: 'closed', until: '2026-11-30', reason: 'ziek' },
    });
    await editor.press('Ongedaan maken');
    await editor.press('Nu niet bereikbaar');
    expect(editor.find<HTMLInputElement>('#switch-reason')!.value).to.equal('');
  });
});

describe('the first questions', () => {
  for (const required of [true, false]) {
    it(`become a schedule by saving, ${required ? 'also' : 'and not only'} where one is required`, async () => {
      const { editor, save } = await openPage('', { required });
      await write(editor, '#start-name', 'De Linde');
      const sent = JSON.parse((await save())!) as Record<string, unknown>;
      expect(sent['organisation']).to.deep.equal({ name: 'De Linde' });
      expect(editor.element.checkValidity()).to.equal(true);
    });

    it(`stay as long as an answer is wrong, ${required ? 'also' : 'and not only'} where one is required`, async () => {
      const { editor, save } = await openPage('', { required });
      await write(editor, '#start-name', 'De Linde');
      await write(editor, '#start-phone', 'bellen');
      expect(await save()).to.equal(null);
      expect(editor.focused).to.equal('start-begin');
      expect(editor.textOf('#start-begin-unfinished')).to.contain('“Rooster maken”');
      expect(editor.find<HTMLInputElement>('#start-name')!.value).to.equal('De Linde');
    });
  }

  it('have the focus where one is required and nothing is filled in', async () => {
    const { editor, save } = await openPage('', { required: true });
    expect(await save()).to.equal(null);
    expect(editor.focused).to.equal('start-name');
    expect(editor.textOf('[role=status]')).to.equal('Vul in wanneer en hoe u bereikbaar bent.');
  });

  it('are as they were for who comes back from the text', async () => {
    const { editor, save } = await openPage('');
    await write(editor, '#start-name', 'De Linde');
    await tick(editor, 'input[name="has-lunch"]');
    await editor.press('Ik heb al een rooster');
    await editor.open('week');
    expect(editor.find<HTMLInputElement>('#start-name')!.value).to.equal('De Linde');
    expect(editor.find<HTMLInputElement>('input[name="has-lunch"]')!.checked).to.equal(true);
    expect(await save()).not.to.equal('');
  });
});
