import { expect } from '@esm-bundle/chai';
import { fixture, html } from '@open-wc/testing';
import type { BereikbaarEditor } from '../../../src/editor/bereikbaar-editor.js';
import { Scene } from '../../elements/scene.js';
import { openEditor, practiceText, UsedEditor } from '../editor-scene.js';

async function openForm(content: unknown): Promise<{ form: HTMLFormElement; editor: UsedEditor; sent: () => unknown }> {
  const scene = new Scene();
  const form = await fixture<HTMLFormElement>(html`<form lang="nl">${content}</form>`);
  const editor = new UsedEditor(form.querySelector<BereikbaarEditor>('bereikbaar-editor')!, scene);
  await editor.settle();
  return { form, editor, sent: () => new FormData(form).get('hours') };
}

async function step(editor: UsedEditor, text: string): Promise<void> {
  await editor.open('file');
  await editor.type('#file-text', text);
}
const changed = practiceText.replace('De Linde', 'De Beuk');

describe('<bereikbaar-editor> in a form', () => {
  it('is a field: what it sends is its text, to the byte', async () => {
    const { editor, sent } = await openForm(
      html`<bereikbaar-editor name="hours" value=${practiceText}></bereikbaar-editor>`,
    );
    expect(sent()).to.equal(practiceText);
    await step(editor, changed);
    expect(sent()).to.equal(changed);
  });

  it('takes over a textarea, which goes on sending the text by its own name', async () => {
    const { form, editor, sent } = await openForm(
      html`<bereikbaar-editor>
        <textarea name="hours" required .defaultValue=${practiceText}></textarea>
      </bereikbaar-editor>`,
    );
    expect(editor.element.value).to.equal(practiceText);
    await step(editor, changed);
    expect([sent(), form.querySelector('textarea')!.value]).to.deep.equal([changed, changed]);
    expect(form.querySelector('textarea')!.checkVisibility()).to.equal(false);
    await step(editor, '');
    expect([form.checkValidity(), editor.element.validity.valueMissing]).to.deep.equal([false, true]);
  });

  it('goes back to what was loaded when the form is reset', async () => {
    const { form, editor, sent } = await openForm(
      html`<bereikbaar-editor><textarea name="hours" .defaultValue=${practiceText}></textarea></bereikbaar-editor>`,
    );
    await step(editor, changed);
    form.reset();
    await editor.settle();
    expect([editor.element.value, sent()]).to.deep.equal([practiceText, practiceText]);
    expect(editor.element.matches(':state(changed)')).to.equal(false);
  });

  it('keeps a form with a mistake from being sent, and says how many there are', async () => {
    const { form, editor } = await openForm(
      html`<bereikbaar-editor name="hours" value=${practiceText}></bereikbaar-editor>`,
    );
    expect(form.checkValidity()).to.equal(true);
    await step(editor, practiceText.replace('08:30-12:00', '8.30-12.00'));
    expect([form.checkValidity(), editor.element.validationMessage]).to.deep.equal([
      false,
      'Er is nog 1 fout. Herstel die eerst.',
    ]);
    await step(editor, '{');
    expect(form.checkValidity()).to.equal(false);
    await step(editor, practiceText);
    expect(form.checkValidity()).to.equal(true);
  });

  it('sends nothing when it is disabled, by itself or by a fieldset, and can then not be changed', async () => {
    const { form, editor, sent } = await openForm(
      html`<fieldset><bereikbaar-editor name="hours" value=${practiceText}></bereikbaar-editor></fieldset>`,
    );
    form.querySelector('fieldset')!.disabled = true;
    await editor.settle();
    expect(sent()).to.equal(null);
    await step(editor, changed);
    expect(editor.element.value).to.equal(practiceText);
    form.querySelector('fieldset')!.disabled = false;
    editor.element.readonly = true;
    await editor.settle();
    await step(editor, changed);
    expect([sent(), editor.element.hasAttribute('readonly')]).to.deep.equal([practiceText, true]);
  });

  it('has its textarea send nothing either when it is disabled', async () => {
    const { editor, sent } = await openForm(
      html`<bereikbaar-editor disabled>
        <textarea name="hours" .defaultValue=${practiceText}></textarea>
      </bereikbaar-editor>`,
    );
    expect(sent()).to.equal(null);
    editor.element.disabled = false;
    await editor.settle();
    expect(sent()).to.equal(practiceText);
  });

  it('takes over a textarea that comes later, but not from who has begun', async () => {
    for (const hasBegun of [false, true]) {
      const { editor, sent } = await openForm(html`<bereikbaar-editor name="own"></bereikbaar-editor>`);
      if (hasBegun) {
        await editor.press('Ik heb al een rooster');
        await editor.type('#file-text', changed);
      }
      const textarea = Object.assign(document.createElement('textarea'), { name: 'hours', defaultValue: practiceText });
      editor.element.append(textarea);
      await new Promise((resolve) => editor.find('slot')!.addEventListener('slotchange', resolve, { once: true }));
      await editor.settle();
      expect([editor.element.value, sent()]).to.deep.equal(
        hasBegun ? [changed, changed] : [practiceText, practiceText],
      );
    }
  });

  it('tells of each change once, and nothing of what happens inside', async () => {
    const editor = await openEditor();
    const heard: string[] = [];
    for (const type of ['input', 'change', 'keydown', 'keyup', 'copy', 'cut', 'paste']) {
      editor.element.addEventListener(type, ({ type: each }) => heard.push(each));
    }
    await step(editor, changed);
    for (const type of ['keydown', 'keyup', 'copy', 'cut', 'paste']) {
      editor.find('#file-text')!.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    expect(heard).to.deep.equal(['input', 'change']);
  });

  it('lets a page have the keys that save it', async () => {
    const editor = await openEditor();
    const heard: string[] = [];
    await editor.open('file');
    editor.element.addEventListener('keydown', ({ key, ctrlKey }) => heard.push(`${ctrlKey} ${key}`));
    for (const key of ['s', 'z', 'v']) {
      const event = new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, composed: true });
      editor.find('#file-text')!.dispatchEvent(event);
    }
    expect(heard).to.deep.equal(['true s']);
  });

  it('takes back and does again by button and by key, says what, and keeps the focus', async () => {
    const editor = await openEditor();
    await step(editor, changed);
    editor.button('Ongedaan maken').focus();
    await editor.press('Ongedaan maken');
    expect([editor.element.value, editor.focused]).to.deep.equal([practiceText, 'undo']);
    expect(editor.textOf('[role=status]')).to.equal('Ongedaan gemaakt: tekst bewerkt.');
    const event = new KeyboardEvent('keydown', { key: 'y', ctrlKey: true, bubbles: true, cancelable: true });
    editor.button('Ongedaan maken').dispatchEvent(event);
    await editor.settle();
    expect([editor.element.value, event.defaultPrevented]).to.deep.equal([changed, true]);
  });

  it('has the browser ask before changes are left, and not when they are saved or sent', async () => {
    const { form, editor } = await openForm(
      html`<bereikbaar-editor name="hours" value=${practiceText}></bereikbaar-editor>`,
    );
    const asks = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asks()).to.equal(false);
    await step(editor, changed);
    expect(asks()).to.equal(true);
    form.addEventListener('submit', (event) => event.preventDefault(), { once: true });
    form.requestSubmit();
    expect(asks()).to.equal(true);
    editor.element.markSaved();
    await editor.settle();
    expect(asks()).to.equal(false);
  });

  it('speaks the language of the page: Dutch, or else English', async () => {
    for (const [lang, word] of Object.entries({ nl: 'Bestand', 'nl-BE': 'Bestand', en: 'File', fr: 'File' })) {
      const editor = await openEditor(practiceText, '2026-11-24T11:00', lang);
      expect(editor.textOf('#tab-file'), lang).to.equal(word);
    }
  });
});
