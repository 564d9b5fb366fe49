import { expect } from '@esm-bundle/chai';
import '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { openEditor, type UsedEditor } from '../editor-scene.js';
import { choose } from './use-panels.js';

const text = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "hours": { "mon-fri": ["08:30-17:00"] },
  "exceptions": [{ "date": "2026-12-03", "hours": "closed" }],
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567", "instead": ["chat"] },
    { "id": "chat", "type": "chat", "provider": "crisp" }
  ]
}
`;

async function open(tab: string): Promise<UsedEditor> {
  const editor = await openEditor(text, '2026-11-30T11:00');
  await editor.open(tab);
  return editor;
}

/** Presses keys one by one, and waits for what comes of each. */
async function press(editor: UsedEditor, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    await editor.settle();
  }
}

/** Goes from field to field until the one with an id. */
async function tabTo(editor: UsedEditor, id: string): Promise<void> {
  while (editor.focused !== id) await press(editor, 'Tab');
}

describe('special days by keyboard alone', () => {
  it('Christmas, Ascension and its bridge day', async () => {
    const editor = await open('days');
    editor.find('#days-closed-christmas-day')!.focus();
    await press(editor, 'Enter');
    await tabTo(editor, 'days-closed-ascension-day');
    await press(editor, ' ');
    await tabTo(editor, 'days-bridge-2027-05-07');
    await press(editor, ' ');
    expect(editor.document['exceptions']).to.deep.equal([
      { date: '2026-12-03', hours: 'closed' },
      { date: '2027-05-07', hours: 'closed' },
      { holiday: 'christmas-day', hours: 'closed' },
      { holiday: 'ascension-day', hours: 'closed' },
    ]);
  });

  it('a late opening, with arrows for its time and Enter to add it', async () => {
    const editor = await open('days');
    editor.find('#days-add')!.focus();
    await press(editor, 'Enter', 'Tab');
    expect(editor.focused).to.equal('days-from');
    await editor.type('#days-from', '2026-12-07');
    await choose(editor, '#days-how', 'opens');
    await press(editor, 'Tab');
    expect(editor.focused).to.equal('days-opens');
    await sendKeys({ type: '1015' });
    await press(editor, 'ArrowUp', 'Enter');
    expect((editor.document['exceptions'] as unknown[])[1]).to.deep.equal({ date: '2026-12-07', opens: '10:30' });
    expect(editor.focused).to.equal('days-edit-1');
  });

  it('Escape leaves the form, and nothing has changed', async () => {
    const editor = await open('days');
    editor.find('#days-edit-0')!.focus();
    await press(editor, 'Enter', 'Escape');
    expect([editor.focused, editor.element.value]).to.deep.equal(['days-edit-0', text]);
  });
});

describe('channels by keyboard alone', () => {
  it('a new number', async () => {
    const editor = await open('channels');
    editor.find('#channels-edit-0')!.focus();
    await press(editor, 'Enter');
    await tabTo(editor, 'channels-phone-number');
    await sendKeys({ type: '020 765 43 21' });
    await press(editor, 'Tab');
    expect(editor.element.value).to.equal(text.replace('"+31201234567"', '"+31207654321", "display": "020 765 43 21"'));
  });

  it('WhatsApp: added, put first', async () => {
    const editor = await open('channels');
    editor.find('#channels-add-whatsapp')!.focus();
    await press(editor, 'Enter');
    await sendKeys({ type: '06 12 34 56 78' });
    await press(editor, 'Enter');
    expect(editor.focused).to.equal('channels-edit-2');
    await press(editor, 'Tab', 'Enter', 'Enter');
    expect(editor.focused).to.equal('channels-up-0');
    expect((editor.document['channels'] as unknown[])[0]).to.deep.equal({
      id: 'whatsapp',
      type: 'whatsapp',
      number: '+31612345678',
    });
  });

  it('removing one, and taking that back', async () => {
    const editor = await open('channels');
    editor.find('#channels-remove-1')!.focus();
    await press(editor, 'Enter', 'Enter');
    expect((editor.document['channels'] as unknown[]).length).to.equal(1);
    expect(editor.focused).to.equal('channels-edit-0');
    editor.find('#undo')!.focus();
    await press(editor, 'Enter');
    expect([editor.focused, editor.element.value]).to.deep.equal(['undo', text]);
  });
});

describe('axe finds nothing in', () => {
  for (const scheme of ['light', 'dark']) {
    it(`special days with an open form, ${scheme}`, async () => {
      const editor = await open('days');
      editor.element.style.colorScheme = scheme;
      await editor.press('Bijzondere dag toevoegen');
      await choose(editor, '#days-how', 'hours');
      await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
      await editor.press('Seizoen of wijziging toevoegen');
      await expect(editor.element).to.be.accessible();
    });

    it(`channels with open fields, ${scheme}`, async () => {
      const editor = await open('channels');
      editor.element.style.colorScheme = scheme;
      await editor.press('Wijzigen: Telefoon');
      await editor.press('Verwijderen: Chat');
      await expect(editor.element).to.be.accessible();
    });
  }
});
