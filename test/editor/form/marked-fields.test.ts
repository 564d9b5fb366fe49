import { expect } from '@esm-bundle/chai';
import { openEditor, practiceText } from '../editor-scene.js';

const wrong = practiceText.replace('"name": "Praktijk De Linde"', '"name": 12');

describe('the field that a problem is about', () => {
  it('says what is wrong with it, to the eye and to the ear, until that is mended', async () => {
    const editor = await openEditor(wrong);
    await editor.open('organisation');
    const field = editor.find<HTMLInputElement>('#organisation-name')!;
    expect([field.ariaInvalid, field.getAttribute('aria-description')]).to.deep.equal([
      'true',
      '12 past hier niet. Verwacht: een tekst of een object.',
    ]);
    // Some browsers give the text, some where it comes from.
    const { content } = getComputedStyle(field.parentElement!, '::after');
    expect(content).to.match(/12 past hier niet|attr\(data-fault\)/);
    expect(field.parentElement!.dataset['fault']).to.contain('12 past hier niet');
    await editor.type('#organisation-name', 'De Linde');
    expect([field.ariaInvalid, field.hasAttribute('aria-description')]).to.deep.equal([null, false]);
    expect(field.parentElement!.hasAttribute('data-fault')).to.equal(false);
  });

  it('has nobody that a field of another tab is marked for', async () => {
    const editor = await openEditor(wrong);
    await editor.open('organisation');
    await editor.open('file');
    await editor.open('organisation');
    expect(editor.all('[aria-description]').map(({ id }) => id)).to.deep.equal(['organisation-name']);
  });
});

describe('"edit as text"', () => {
  it('selects the place in the text', async () => {
    const editor = await openEditor(practiceText.replace('"mon-fri"', '"1st thu"'));
    await editor.open('week');
    await editor.press('Als tekst bewerken');
    expect(editor.focused).to.equal('file-text');
    const text = editor.find<HTMLTextAreaElement>('#file-text')!;
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.contain('08:30-12:00');
  });
});
