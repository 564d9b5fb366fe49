import { expect } from '@esm-bundle/chai';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

async function openTexts(text = practiceText): Promise<UsedEditor> {
  const editor = await openEditor(text);
  await editor.open('texts');
  return editor;
}

async function search(editor: UsedEditor, word: string): Promise<void> {
  const field = editor.find<HTMLInputElement>('#texts-search')!;
  field.value = word;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await editor.settle();
}

describe('the panel of texts', () => {
  it('shows our sentence, formal and informal, and takes the owner’s', async () => {
    const editor = await openTexts();
    expect(editor.textOf('#texts-open-ours')).to.equal('wij zijn nu (bereikbaar) / we zijn nu (bereikbaar)');
    await editor.type('#texts-open', 'kom maar op');
    expect(editor.document['texts']).to.deep.equal({ nl: { open: 'kom maar op' } });
    await editor.type('#texts-open', '');
    expect(editor.element.value).to.equal(practiceText);
  });

  it('finds a sentence by a word, and says when there is none', async () => {
    const editor = await openTexts();
    await search(editor, 'niet bijgewerkt');
    expect(editor.all('li [lang=nl] , li input').map(({ id }) => id)).to.include('texts-expired');
    expect(editor.find('#texts-open')).to.equal(null);
    await search(editor, 'xyzzy');
    expect(editor.textOf('[part=panel]')).to.contain('Geen zin gevonden');
  });

  it('names what is filled in, and writes it as documents do', async () => {
    const editor = await openTexts();
    const field = () => editor.find<HTMLInputElement>('#texts-open')!;
    field().value = 'nu ';
    field().setSelectionRange(3, 3);
    editor.button('Voeg “bereikbaar” in').click();
    expect([field().value, editor.focused]).to.deep.equal(['nu {bereikbaar}', 'texts-open']);
    field().dispatchEvent(new Event('change'));
    await editor.settle();
    expect(editor.document['texts']).to.deep.equal({ nl: { open: 'nu {reachable}' } });
    expect(field().value).to.equal('nu {bereikbaar}');
    expect(editor.textOf('#texts-open-read')).to.equal('Bezoekers lezen: nu (bereikbaar)');
    const steps = editor.find('#undo')!.title;
    field().dispatchEvent(new Event('change'));
    await editor.settle();
    expect(editor.find('#undo')!.title).to.equal(steps);
  });

  it('shows a name that its sentence does not know as it stands, and says that it is wrong', async () => {
    const texts = { nl: { open: 'nu {reachable} {straks}' } };
    const editor = await openTexts(JSON.stringify({ ...(JSON.parse(practiceText) as object), texts }));
    const field = editor.find<HTMLInputElement>('#texts-open')!;
    expect(field.value).to.equal('nu {bereikbaar} {straks}');
    expect(editor.textOf('#texts-open-read')).to.equal('Bezoekers lezen: nu (bereikbaar) {straks}');
    expect(field.getAttribute('aria-invalid')).to.equal('true');
    await editor.type('#texts-open', 'nu {bereikbaar} {later}');
    expect(editor.document['texts']).to.deep.equal({ nl: { open: 'nu {reachable} {later}' } });
  });

  it('keeps what stands in a language or under a key that we do not know, and goes back to our sentence', async () => {
    const texts = { pl: { open: 'otwarte' }, nl: { 'x-note': 'mijn', closed: 'wij zijn dicht' } };
    const editor = await openTexts(JSON.stringify({ ...(JSON.parse(practiceText) as object), texts }, null, 2));
    expect(editor.find<HTMLInputElement>('li input')!.value).to.equal('wij zijn dicht');
    await editor.press('Terug naar onze zin');
    expect(editor.document['texts']).to.deep.equal({ pl: { open: 'otwarte' }, nl: { 'x-note': 'mijn' } });
    expect(editor.focused).to.equal('texts-closed');
  });
});
