import { expect } from '@esm-bundle/chai';
import { fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import type { BereikbaarEditor } from '../../../src/editor/bereikbaar-editor.js';
import { Scene } from '../../elements/scene.js';
import { UsedEditor } from '../editor-scene.js';

const text = JSON.stringify(
  {
    version: 1,
    timeZone: 'Europe/Amsterdam',
    organisation: { name: 'Praktijk De Linde' },
    hours: { 'mon-fri': ['08:30-12:00', '13:00-17:00'] },
    channels: [
      { id: 'phone', type: 'phone', number: '+31201234567' },
      { id: 'whatsapp', type: 'whatsapp', number: '+31612345678' },
    ],
  },
  null,
  2,
);

const frames = async () => {
  for (let count = 0; count < 3; count++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

interface Place {
  readonly editor: UsedEditor;
  readonly button: HTMLButtonElement;
  readonly sent: () => number;
}

/** A page as owners have it: the button that saves stands below the editor. */
async function openPage(): Promise<Place> {
  const scene = new Scene('2026-11-30T11:00');
  await setViewport({ width: 800, height: 900 });
  const form = await fixture<HTMLFormElement>(
    html`<form lang="nl">
      <bereikbaar-editor name="hours" value=${text}></bereikbaar-editor><button>Opslaan</button>
    </form>`,
  );
  let count = 0;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    count++;
  });
  const editor = new UsedEditor(form.querySelector<BereikbaarEditor>('bereikbaar-editor')!, scene);
  await editor.settle();
  const button = form.querySelector('button')!;
  // The preview comes when one gets near: that is no press.
  editor.find('#preview')!.scrollIntoView();
  await waitUntil(() => editor.find('bereikbaar-nu')?.shadowRoot?.querySelector('a'), 'a preview', { timeout: 9000 });
  return { editor, button, sent: () => count };
}

const topOf = (element: Element) => Math.round(element.getBoundingClientRect().top);

/** Presses slowly, as people do: gives how far the element has moved under the pointer. */
async function pressSlowly(element: HTMLElement): Promise<number> {
  // What was typed last is still being scrolled to in some browsers.
  do {
    element.scrollIntoView({ block: 'center' });
    await frames();
  } while (topOf(element) > innerHeight);
  const { left, top, width, height } = element.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  const before = topOf(element);
  await sendMouse({ type: 'down' });
  await frames();
  const moved = topOf(element) - before;
  await sendMouse({ type: 'up' });
  return moved;
}

async function typeInto(editor: UsedEditor, selector: string, typed: string): Promise<void> {
  const field = editor.find<HTMLInputElement>(selector)!;
  field.focus({ preventScroll: true });
  field.select();
  await sendKeys({ type: typed });
}

/** Each way in which leaving a field changes what is seen: a change, a mistake. */
const typings = [
  { tab: 'week', open: '', field: '#week-o-0-1-end', typed: '18', isSent: true },
  { tab: 'week', open: '', field: '#week-o-0-1-end', typed: 'straks', isSent: false },
  { tab: 'channels', open: '#channels-edit-1', field: '#channels-whatsapp-number', typed: '06 87654321', isSent: true },
  { tab: 'channels', open: '#channels-edit-1', field: '#channels-whatsapp-number', typed: 'x', isSent: false },
  { tab: 'organisation', open: '', field: '#organisation-name', typed: 'De Beuk', isSent: true },
  { tab: 'file', open: '', field: '#file-text', typed: '{', isSent: false },
];

describe('a press on what saves', () => {
  after(() => setViewport({ width: 800, height: 600 }));

  for (const { tab, open, field, typed, isSent } of typings) {
    it(`is not lost behind "${typed}" in ${field}: nothing moves under it`, async () => {
      const { editor, button, sent } = await openPage();
      await editor.open(tab);
      if (open) {
        editor.find(open)!.click();
        await editor.settle();
      }
      await typeInto(editor, field, typed);
      expect(await pressSlowly(button)).to.equal(0);
      await editor.settle();
      expect(sent()).to.equal(isSent ? 1 : 0);
      expect(editor.element.checkValidity()).to.equal(isSent);
      expect(editor.element.value === text).to.equal(!isSent && tab !== 'file');
    });
  }

  it('nor is one on a button of the editor, which sees what was typed', async () => {
    const { editor } = await openPage();
    await typeInto(editor, '#week-o-0-1-end', '18');
    const add = editor.button('Tijd toevoegen');
    expect(await pressSlowly(add)).to.equal(0);
    await editor.settle();
    const [, second, third] = (editor.document['hours'] as { 'mon-fri': string[] })['mon-fri'];
    expect([second, third !== undefined]).to.deep.equal(['13:00-18:00', true]);
  });

  it('that goes nowhere shows what was typed as well', async () => {
    const { editor } = await openPage();
    await typeInto(editor, '#week-o-0-1-end', '18');
    await sendMouse({ type: 'move', position: [2, 2] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'up' });
    await frames();
    expect(editor.find('#changes')).not.to.equal(null);
  });
});
