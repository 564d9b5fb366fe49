import { expect } from '@esm-bundle/chai';
import { parseSchedule } from '../../../src/schedule/document/definition/parse-schedule.js';
import { openEditor, type UsedEditor } from '../editor-scene.js';

const fill = (editor: UsedEditor, typed: Readonly<Record<string, string>>) => {
  for (const [field, text] of Object.entries(typed)) editor.find<HTMLInputElement>(`#start-${field}`)!.value = text;
};

const begin = (editor: UsedEditor) => editor.press('Rooster maken');

describe('an editor without a document', () => {
  it('asks a few questions, and makes a valid schedule of the answers, as one step', async () => {
    const editor = await openEditor('');
    expect(editor.find('[role=tablist]')).to.equal(null);
    editor.find<HTMLInputElement>('[name=has-lunch]')!.click();
    await editor.settle();
    fill(editor, { name: 'De Linde', 'hours-from': '9', 'hours-until': '17.30', phone: '020 123 45 67' });
    await begin(editor);
    expect(editor.document).to.deep.include({
      timeZone: 'Europe/Amsterdam',
      language: 'nl',
      organisation: { name: 'De Linde' },
      hours: { 'mon-fri': ['09:00-17:30'] },
      breaks: [{ name: 'lunch', days: 'mon-fri', time: '12:00-13:00' }],
      channels: [{ id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' }],
    });
    expect(parseSchedule(editor.document).ok).to.equal(true);
    expect(editor.textOf('[role=status]')).to.contain('Het rooster is gemaakt');
    expect(editor.find('[role=tablist]')).not.to.equal(null);
    await editor.press('Ongedaan maken');
    expect([editor.element.value, editor.textOf('#start-heading')]).to.deep.equal(['', 'Wanneer bent u bereikbaar?']);
  });

  it('promises nothing that was not asked', async () => {
    const editor = await openEditor('');
    fill(editor, { phone: '020 123 45 67', email: 'info@example.org' });
    await begin(editor);
    expect(editor.document['channels']).to.deep.equal([
      { id: 'phone', type: 'phone', number: '+31201234567', display: '020 123 45 67' },
      { id: 'email', type: 'email', address: 'info@example.org' },
    ]);
  });

  for (const [typed, field, message] of [
    [{ 'hours-from': 'half tien' }, 'start-hours-from', '“half tien – 17.00” is geen tijd. Schrijf bijvoorbeeld 8.30.'],
    [{ email: 'linde' }, 'start-email', '"linde" is geen e-mailadres. Bijvoorbeeld: "info@example.org".'],
    [{ phone: '12' }, 'start-phone', undefined],
  ] as const) {
    it(`keeps ${JSON.stringify(typed)}, says what is wrong with it, and moves the focus there`, async () => {
      const editor = await openEditor('');
      fill(editor, { name: 'De Linde', ...typed });
      await begin(editor);
      expect([editor.element.value, editor.focused]).to.deep.equal(['', field]);
      const input = editor.find<HTMLInputElement>(`#${field}`)!;
      expect(input.value).to.equal(Object.values(typed)[0]);
      expect([input.ariaInvalid, editor.find<HTMLInputElement>('#start-name')!.value]).to.deep.equal([
        'true',
        'De Linde',
      ]);
      if (message) expect(editor.textOf(`#${input.getAttribute('aria-describedby')}`)).to.equal(message);
    });
  }

  it('takes no lunch break that lies outside the hours', async () => {
    const editor = await openEditor('');
    editor.find<HTMLInputElement>('[name=has-lunch]')!.click();
    await editor.settle();
    fill(editor, { 'lunch-from': '18', 'lunch-until': '19' });
    await begin(editor);
    expect([editor.element.value, editor.focused]).to.deep.equal(['', 'start-lunch-from']);
  });

  it('lets who has a schedule already paste it', async () => {
    const editor = await openEditor('');
    await editor.press('Ik heb al een rooster');
    expect(editor.focused).to.equal('file-text');
  });
});
