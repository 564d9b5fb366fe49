import { expect } from '@esm-bundle/chai';
import { sendKeys } from '@web/test-runner-commands';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

const status = (editor: UsedEditor) => editor.textOf('[role=status]');

/** Waits until what is loaded for it is there. */
async function until(editor: UsedEditor, selector: string): Promise<void> {
  while (!editor.find(selector)) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await editor.settle();
  }
}

const noon = '2026-11-24T11:00';

describe('the clock of the editor', () => {
  it('is the organisation’s, and the browser’s where that is another one', async () => {
    const editor = await openEditor();
    expect(editor.textOf('.clock')).to.contain('Klok in Amsterdam: nu dinsdag 24 november 11.00 uur');
    const isSame = new Date(2026, 10, 24, 11).getTime() === Date.parse('2026-11-24T10:00Z');
    expect(editor.find('.clock .warning') === null).to.equal(isSame);
  });

  it('is not told of a document without one', async () => {
    const editor = await openEditor(practiceText.replace('Europe/Amsterdam', 'Nergens'));
    expect(editor.find('.clock')).to.equal(null);
  });
});

describe('the switch of the moment in the editor', () => {
  it('closes until a time, says so once, and is ended by a button', async () => {
    const editor = await openEditor();
    await editor.press('Nu niet bereikbaar');
    expect(editor.focused).to.equal('switch-end-time');
    await editor.type('#switch-time', '14');
    await editor.type('#switch-reason', 'Storing');
    await editor.press('Zet aan');
    expect(editor.document['override']).to.deep.equal({
      hours: 'closed',
      until: '2026-11-24T14:00',
      reason: 'Storing',
    });
    expect(status(editor)).to.equal(
      'Staat aan. Vanaf nu tot vandaag 14.00 uur bent u niet bereikbaar (Storing). Vergeet niet op te slaan.',
    );
    expect(editor.textOf('#switch')).to.contain('Nu aan: Vanaf nu tot vandaag 14.00 uur');
    await editor.press('Beëindig nu');
    expect(editor.element.value).to.equal(practiceText);
    expect(editor.focused).to.equal('switch-begin');
  });

  it('is used by keys alone', async () => {
    const editor = await openEditor();
    editor.find('#switch-begin')!.focus();
    await sendKeys({ press: 'Enter' });
    await editor.settle();
    await sendKeys({ press: 'ArrowDown' });
    await editor.settle();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Ziek' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await editor.settle();
    expect(editor.document['override']).to.deep.equal({ hours: 'closed', until: '2026-11-24', reason: 'Ziek' });
  });

  it('keeps and explains a time that is over, or is none', async () => {
    const editor = await openEditor();
    await editor.press('Nu niet bereikbaar');
    await editor.type('#switch-time', '10.30');
    await editor.press('Zet aan');
    expect(editor.textOf('#switch-time-fault')).to.equal('Die tijd is al voorbij: het is nu 11.00 uur.');
    expect(editor.focused).to.equal('switch-time');
    expect(editor.find<HTMLInputElement>('#switch-time')!.value).to.equal('10.30');
    expect(editor.element.value).to.equal(practiceText);
  });

  it('asks which channels, where there are several that people answer at once', async () => {
    const chat = '{ "id": "chat", "type": "chat", "provider": "crisp" },';
    const editor = await openEditor(practiceText.replace('{ "id": "email"', `${chat} { "id": "email"`), noon);
    await editor.press('Nu niet bereikbaar');
    const [first, second] = editor.all<HTMLInputElement>('#switch-channels input');
    second!.click();
    await editor.settle();
    editor.find('#switch-end-open')!.click();
    await editor.settle();
    await editor.press('Zet aan');
    expect(editor.document['override']).to.deep.equal({ hours: 'closed', channels: ['phone'] });
    await editor.press('Nu niet bereikbaar');
    for (const box of editor.all('#switch-channels input')) box.click();
    editor.find('#switch-end-open')!.click();
    await editor.settle();
    await editor.press('Zet aan');
    expect(editor.textOf('#switch-channels .fault')).to.equal('Kies ten minste één kanaal.');
    expect(first).not.to.equal(undefined);
  });
});

describe('the summary of problems and advice', () => {
  it('leads to the place, on its own tab, and mends what can be mended', async () => {
    const editor = await openEditor(practiceText.replace('"timeZone"', '"tijdzone": "x", "timeZone"'));
    await until(editor, '#findings');
    expect(editor.textOf('#findings-heading')).to.equal('1 fout');
    expect(editor.textOf('#findings')).to.contain('De sleutel "tijdzone" is onbekend.').and.to.not.contain('/tijdzone');
    await editor.press('Haal weg', '#findings');
    expect(editor.element.value).to.not.contain('tijdzone');
    expect(status(editor)).to.equal('Haal weg: hersteld.');
    expect(editor.find('section#findings')).to.equal(null);
  });

  it('opens the tab of a problem', async () => {
    const editor = await openEditor(practiceText.replace('Europe/Amsterdam', 'europe/amsterdam'));
    await until(editor, '#findings');
    await editor.open('file');
    await editor.press('Ga erheen', '#findings');
    expect(editor.focused).to.equal('organisation-timeZone');
    await editor.press('Maak er Europe/Amsterdam van', '#findings');
    expect(editor.element.value).to.equal(practiceText);
  });

  it('tells what could be better, closed, and does not keep it from being saved', async () => {
    const editor = await openEditor();
    await until(editor, '#findings');
    expect(editor.find('#findings')!.localName).to.equal('details');
    expect(editor.find<HTMLDetailsElement>('#findings')!.open).to.equal(false);
    expect(editor.element.checkValidity()).to.equal(true);
    await editor.press('Dicht op alle vrije feestdagen', '#findings');
    expect(editor.document['exceptions']).to.deep.include({ holiday: 'kings-day', hours: 'closed' });
  });
});

describe('what changes, before it is saved', () => {
  const told = (editor: UsedEditor) => editor.textOf('#changes .told');

  async function write(editor: UsedEditor, text: string): Promise<void> {
    if (!editor.find('#file-text')) await editor.open('file');
    await editor.type('#file-text', text);
  }

  async function rest(editor: UsedEditor): Promise<void> {
    editor.scene.advance(600);
    await editor.settle();
  }

  it('is told in words by itself, after the last of some edits', async () => {
    const editor = await openEditor();
    expect(editor.find('#changes')).to.equal(null);
    await write(editor, practiceText.replace('13:00-17:00', '13:00-16:00'));
    editor.scene.advance(500);
    await write(editor, practiceText.replace('13:00-17:00', '13:00-16:30'));
    editor.scene.advance(599);
    await editor.settle();
    expect(told(editor)).to.equal('Dat leest u hier zo.');
    await rest(editor);
    expect(told(editor)).to.equal(
      'Als u nu opslaat, in het komende jaar: Maandag tot en met vrijdag sluit u om 16.30 in plaats van 17.00 uur, vanaf vandaag.',
    );
    await write(editor, practiceText.replace('13:00-17:00', '13:00 - 16:00'));
    await rest(editor);
    expect(told(editor)).to.contain('Er staan nog fouten in.').and.to.contain('16.30');
  });

  it('says so of what changes nothing, and of what was no schedule', async () => {
    const editor = await openEditor();
    await write(editor, practiceText.replace('{', '{ "x-note": 1,'));
    await rest(editor);
    expect(told(editor)).to.contain('Voor bezoekers verandert er niets.');
    editor.element.value = '{}';
    await editor.settle();
    await write(editor, practiceText);
    await rest(editor);
    expect(told(editor)).to.equal('Wat is opgeslagen, was geen geldig rooster.');
  });

  it('is all taken back by a button that is there with the first change', async () => {
    const editor = await openEditor();
    await write(editor, practiceText.replace('13:00-17:00', '13:00-16:00'));
    expect(editor.find('#changes-revert')!.checkVisibility()).to.equal(true);
    await editor.press('Alles terug', '#changes');
    expect(editor.element.value).to.equal(practiceText);
    expect(editor.focused).to.equal('undo');
    expect(editor.find('#changes')).to.equal(null);
  });

  it('moves nothing below it while it is found out and told, however much that is', async () => {
    const editor = await openEditor();
    const below = document.createElement('button');
    editor.element.after(below);
    const days = Array.from({ length: 28 }, (_, day) => `2027-02-${String(day + 1).padStart(2, '0')}`);
    const exceptions = days.map((date, day) => ({ date, hours: [`0${day % 9}:00-17:${10 + day}`] }));
    // What a text says comes in a field of its own size.
    await write(editor, practiceText.replace('"hours"', `"exceptions": ${JSON.stringify(exceptions)}, "hours"`));
    // What is loaded once stands above: advice, and the preview.
    await until(editor, '#finding-0');
    await until(editor, '#preview bereikbaar-nu');
    const previewed = editor.find('#preview bereikbaar-nu')!;
    while (!previewed.shadowRoot?.querySelector('[part~=list]')) await new Promise(requestAnimationFrame);
    const top = () => Math.round(below.getBoundingClientRect().top + scrollY);
    const begun = top();
    await rest(editor);
    expect(editor.all('#changes li').length).to.be.greaterThan(20);
    expect(top()).to.equal(begun);
    below.remove();
  });
});
