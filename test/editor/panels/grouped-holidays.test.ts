import { expect } from '@esm-bundle/chai';
import { evaluateOrganisation, parseSchedule } from '../../../src/schedule/index.js';
import { isAvailable } from '../../../src/schedule/document/states.js';
import { openEditor, type UsedEditor } from '../editor-scene.js';
import { choose, tick } from './use-panels.js';

const named = ['new-years-day', 'easter-monday', 'kings-day', 'ascension-day', 'whit-monday'];
const closed = { holiday: named, 'x-by': 'An', hours: 'closed', reason: 'Feestdag' };
const text = JSON.stringify(
  {
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: { 'mon-fri': ['08:30-17:00'] },
    exceptions: [closed],
    channels: [{ id: 'phone', type: 'phone', number: '+31201234567' }],
  },
  null,
  2,
);

/** Noon on the coming holidays: Monday to Friday, all of them. */
const noons: Readonly<Record<string, string>> = {
  'new-years-day': '2027-01-01T11:00Z',
  'easter-monday': '2027-03-29T10:00Z',
  'kings-day': '2027-04-27T10:00Z',
  'ascension-day': '2027-05-06T10:00Z',
  'whit-monday': '2027-05-17T10:00Z',
};

/** The holidays on which visitors read that it is open, by the engine. */
function openOn(editor: UsedEditor): string[] {
  const result = parseSchedule(editor.document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return named.filter((name) => isAvailable(evaluateOrganisation(result.schedule, Date.parse(noons[name]!)).state));
}

async function openDays(value = text): Promise<UsedEditor> {
  const editor = await openEditor(value, '2026-11-30T11:00');
  await editor.open('days');
  return editor;
}

const exceptionsOf = (editor: UsedEditor) => editor.document['exceptions'];

async function chooseOnly(editor: UsedEditor, ...names: readonly string[]): Promise<void> {
  for (const each of named) if (!names.includes(each)) await tick(editor, `#days-holiday-${each}`);
}

describe('a rule for several holidays', () => {
  it('is changed for one, and the others keep what they have', async () => {
    const editor = await openDays();
    expect(openOn(editor)).to.deep.equal([]);
    await editor.press('Wijzigen: Nieuwjaarsdag');
    expect(editor.focused).to.equal('days-when');
    expect(editor.textOf('#days-when legend')).to.equal('Voor welke van deze 5 feestdagen?');
    await chooseOnly(editor, 'kings-day');
    await choose(editor, '#days-how', 'usual');
    await editor.press('Klaar');
    expect(openOn(editor)).to.deep.equal(['kings-day']);
    expect(exceptionsOf(editor)).to.deep.equal([
      { ...closed, holiday: named.filter((name) => name !== 'kings-day') },
      { holiday: 'kings-day', 'x-by': 'An', note: '', reason: 'Feestdag' },
    ]);
    await editor.press('Ongedaan maken');
    expect(editor.element.value).to.equal(text);
  });

  it('is changed for each of them alone, for some and for all, and only for those', async () => {
    for (const chosen of [...named.map((name) => [name]), named.slice(1, 3), named]) {
      const editor = await openDays();
      await editor.press('Wijzigen: Nieuwjaarsdag');
      await chooseOnly(editor, ...chosen);
      await choose(editor, '#days-how', 'usual');
      await editor.press('Klaar');
      expect(openOn(editor), chosen.join()).to.deep.equal(chosen);
      editor.element.remove();
    }
  });

  it('asks for at least one of them', async () => {
    const editor = await openDays();
    await editor.press('Wijzigen: Nieuwjaarsdag');
    await chooseOnly(editor);
    await editor.press('Klaar');
    expect(editor.textOf('#days-when .fault')).to.equal('Kies een feestdag.');
    expect(editor.element.value).to.equal(text);
  });

  it('lets one of them be open that is added by itself, and says so before', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await choose(editor, '#days-when', 'holiday');
    await choose(editor, '#days-holiday', 'kings-day');
    await choose(editor, '#days-how', 'usual');
    expect(editor.textOf('#days-overruled')).to.contain('Koningsdag');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(openOn(editor)).to.deep.equal(['kings-day']);
  });

  it('goes when each of them is open', async () => {
    const editor = await openDays(text.replace(/"holiday": \[[^\]]*\]/, '"holiday": "kings-day"'));
    await editor.press('Bijzondere dag toevoegen');
    await choose(editor, '#days-when', 'holiday');
    await choose(editor, '#days-holiday', 'kings-day');
    await choose(editor, '#days-how', 'usual');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)).to.deep.equal([{ holiday: 'kings-day', note: '' }]);
    expect(editor.focused).to.equal('days-edit-0');
  });

  it('is told of where a day is said to be as usual, and is not', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await editor.type('#days-from', '2027-04-27');
    await choose(editor, '#days-how', 'usual');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(openOn(editor)).to.deep.equal([]);
    expect(editor.textOf('li:has(#days-edit-1) p')).to.equal('Dicht, door een andere regel voor deze dag');
  });
});
