import { expect } from '@open-wc/testing';
import type { UsedEditor } from '../editor-scene.js';
import { openWeek, press, valueOf, weekText, withHours, write } from './week-scene.js';

/* What is added: by a form that can be left, not by the button that opens it. */

const adding = ['Pauze toevoegen', 'Bijzondere dag toevoegen', 'Seizoen of wijziging toevoegen', 'WhatsApp'];
const tabs = ['week', 'days', 'days', 'channels'];

async function begin(button: string, tab: string): Promise<UsedEditor> {
  const editor = await openWeek();
  await editor.open(tab);
  await editor.press(button);
  return editor;
}

describe('a button that adds something', () => {
  for (const [index, button] of adding.entries()) {
    it(`"${button}" asks first, and can be left`, async () => {
      const editor = await begin(button, tabs[index]!);
      expect(editor.element.value).to.equal(weekText);
      await editor.press('Annuleren');
      expect([editor.element.value, editor.element.checkValidity()]).to.deep.equal([weekText, true]);
    });
  }
});

describe('a new break', () => {
  it('is there when it is added, by Enter too', async () => {
    const editor = await begin('Pauze toevoegen', 'week');
    expect([editor.focused, valueOf(editor, 'week-new-break-name')]).to.deep.equal(['week-new-break-name', 'Lunch']);
    await write(editor, 'Gebed');
    expect(editor.element.checkValidity()).to.equal(false);
    await press(editor, 'Enter');
    expect(editor.document['breaks']).to.deep.equal([{ name: 'Gebed', days: 'mon-fri', time: '12:30-13:30' }]);
    expect([editor.focused, editor.element.checkValidity()]).to.deep.equal(['week-break-0-name', true]);
  });

  it('is not added with a time that is none, and not thrown away by a slip', async () => {
    const editor = await begin('Pauze toevoegen', 'week');
    await editor.type('#week-new-break-start', '25');
    await press(editor, 'Enter');
    await editor.press('Toevoegen');
    expect([editor.focused, editor.element.value]).to.deep.equal(['week-new-break-start', weekText]);
    await editor.type('#week-new-break-start', '13');
    await press(editor, 'Escape');
    expect([editor.focused, valueOf(editor, 'week-new-break-start')]).to.deep.equal(['week-new-break-cancel', '13:00']);
    await press(editor, 'Enter');
    expect([editor.focused, editor.element.value]).to.deep.equal(['week-add-break', weekText]);
  });

  it('begins beside those that there are, on the days that are open', async () => {
    const editor = await openWeek(
      withHours(
        { 'mon-thu': ['09:00-17:00'], sat: ['10:00-12:00'] },
        { breaks: [{ name: 'lunch', time: '12:00-13:00' }] },
      ),
    );
    await editor.press('Pauze toevoegen');
    await editor.press('Toevoegen');
    await editor.press('Pauze toevoegen');
    await editor.press('Toevoegen');
    expect(editor.document['breaks']).to.deep.equal([
      { name: 'lunch', time: '12:00-13:00' },
      { days: 'mon-thu,sat', time: '10:30-10:45' },
      { days: 'mon-thu,sat', time: '15:00-15:15' },
    ]);
  });
});
