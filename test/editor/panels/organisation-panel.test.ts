import { expect } from '@esm-bundle/chai';
import { openEditor, practiceText } from '../editor-scene.js';

const choose = async (editor: Awaited<ReturnType<typeof openEditor>>, field: string, value: string) => {
  const select = editor.find<HTMLSelectElement>(`#${field}`)!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await editor.settle();
};

describe('the panel of the organisation', () => {
  it('shows what the document says, and changes only that', async () => {
    const editor = await openEditor();
    await editor.open('organisation');
    expect(editor.find<HTMLInputElement>('#organisation-name')!.value).to.equal('Praktijk De Linde');
    await editor.type('#organisation-name', 'De Beuk');
    expect(editor.element.value).to.equal(practiceText.replace('Praktijk De Linde', 'De Beuk'));
  });

  it('adds what was not there, and takes out what is emptied', async () => {
    const editor = await openEditor();
    await editor.open('organisation');
    await choose(editor, 'organisation-tone', 'informal');
    await choose(editor, 'organisation-audience', 'patients');
    await editor.type('#organisation-validThrough', '2027-12-31');
    expect(editor.document).to.deep.include({
      tone: 'informal',
      organisation: { name: 'Praktijk De Linde', audience: 'patients' },
      validThrough: '2027-12-31',
    });
    await choose(editor, 'organisation-audience', '');
    await editor.type('#organisation-name', '');
    await editor.type('#organisation-validThrough', '');
    expect(editor.document).not.to.have.any.keys('organisation', 'validThrough');
  });

  it('says of a last day that is behind us what visitors see then', async () => {
    const editor = await openEditor(practiceText, '2026-11-30T11:00');
    await editor.open('organisation');
    await editor.type('#organisation-validThrough', '2026-11-29');
    expect(editor.textOf('#organisation-validThrough-doubt')).to.contain('voorbij');
    await editor.type('#organisation-validThrough', '2026-11-30');
    expect(editor.find('#organisation-validThrough-doubt')).to.equal(null);
  });

  it('shows a value that it does not offer, and keeps it', async () => {
    const editor = await openEditor(practiceText.replace('"version": 1', '"version": 1, "language": "pl"'));
    await editor.open('organisation');
    expect(editor.find<HTMLSelectElement>('#organisation-language')!.value).to.equal('pl');
    expect(editor.document['language']).to.equal('pl');
  });

  it('opens by itself at a fault of its own when a form cannot be sent', async () => {
    const editor = await openEditor(practiceText.replace('Europe/Amsterdam', 'Amsterdam'));
    await editor.open('file');
    expect(editor.element.reportValidity()).to.equal(false);
    await editor.settle();
    expect(editor.focused).to.equal('organisation-timeZone');
  });
});
