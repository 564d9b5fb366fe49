import { expect } from '@esm-bundle/chai';
import { readCompiled } from '../../../src/compile/read-compiled.js';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

const changeName = (editor: UsedEditor, name: string) => editor.type('#organisation-name', name);

/** An editor in a form, with or without compiling. */
async function openForm(text: string, compile: string | null) {
  const editor = await openEditor(text);
  const { element } = editor;
  const form = document.createElement('form');
  element.before(form);
  form.append(element);
  Object.assign(element, { name: 'schedule', compile });
  await editor.open('organisation');
  const told: string[] = [];
  const changed = () => new Promise<void>((done) => element.addEventListener('change', () => done(), { once: true }));
  for (const type of ['input', 'change']) element.addEventListener(type, () => told.push(type));
  return { editor, told, changed, sent: () => new FormData(form).get('schedule') as string };
}

const compiledIn = (text: string) => readCompiled(JSON.parse(text) as object);

describe('what is compiled of an edited document', () => {
  it('goes with the form, is no part of what is edited, and a change is told once it is there', async () => {
    const { editor, told, changed, sent } = await openForm(practiceText, 'nl, en');
    const compiled = changed();
    await changeName(editor, 'De Beuk');
    await compiled;
    expect(told).to.deep.equal(['input', 'change']);
    expect(compiledIn(sent())?.languages.flat()).to.include.members(['nl', 'en']);
    expect(sent()).to.equal(editor.element.value);
    const edited = practiceText.replace('Praktijk De Linde', 'De Beuk');
    expect(editor.element.value.startsWith(edited.slice(0, edited.lastIndexOf('\n}')))).to.equal(true);
    await editor.open('file');
    expect(editor.find<HTMLTextAreaElement>('#file-text')!.value).to.equal(edited);
    await editor.press('Ongedaan maken');
    expect([editor.element.value, sent()]).to.deep.equal([practiceText, practiceText]);
  });

  it('is renewed as it was, where it was compiled before', async () => {
    const first = await openForm(practiceText, 'en');
    const made = first.changed();
    await changeName(first.editor, 'De Beuk');
    await made;
    const { editor, changed, sent } = await openForm(first.editor.element.value, null);
    expect(sent()).to.equal(first.editor.element.value);
    const renewed = changed();
    await changeName(editor, 'De Eik');
    await renewed;
    expect(JSON.parse(sent())).to.have.nested.property('organisation.name', 'De Eik');
    expect(compiledIn(sent())?.languages.flat()).to.include('en');
  });

  it('is not made where nobody asks for it, nor of a text that is wrong', async () => {
    const { editor, told, sent } = await openForm(practiceText, null);
    await changeName(editor, 'De Beuk');
    expect(told).to.deep.equal(['input', 'change']);
    expect(sent()).to.not.contain('compiled');
    const other = await openForm(practiceText, '');
    await other.editor.open('file');
    await other.editor.type('#file-text', '{ "version": 1 }');
    expect(other.told).to.deep.equal(['input', 'change']);
    expect(other.sent()).to.equal('{ "version": 1 }');
  });

  it('goes without where it cannot be compiled, and the console says why', async () => {
    const { editor, changed, sent } = await openForm(practiceText, 'xx');
    const told: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => told.push(text);
    const compiled = changed();
    await changeName(editor, 'De Beuk');
    await compiled;
    console.warn = warn;
    expect(sent()).to.equal(practiceText.replace('Praktijk De Linde', 'De Beuk'));
    expect(told.join()).to.contain('<bereikbaar-editor>').and.to.contain('xx');
  });
});
