import { expect } from '@esm-bundle/chai';
import { previewMoments } from '../../../src/editor/preview/preview-moments.js';
import { momentOf } from '../../../src/editor/document/override.js';
import type { BereikbaarStatus } from '../../../src/elements/status/bereikbaar-status.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { openEditor, practiceText, type UsedEditor } from '../editor-scene.js';

function momentsOf(document: object, at: string): Record<string, string> {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...document });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Object.fromEntries(
    previewMoments(result.schedule, Date.parse(at)).map(({ name, at: wall }) => [name, momentOf(wall)]),
  );
}

describe('the moments to travel to', () => {
  const hours = { 'mon-fri': ['09:00-17:00'] };
  const exceptions = [{ date: '2027-01-01', hours: 'closed' }];

  it('are those that there are, on the organisation’s clock', () => {
    const breaks = [{ time: '12:30-13:00' }];
    expect(momentsOf({ hours, breaks, exceptions }, '2026-11-24T10:00Z')).to.deep.equal({
      now: '2026-11-24T11:00',
      break: '2026-11-24T12:35',
      tonight: '2026-11-24T20:00',
      saturday: '2026-11-28T11:00',
      exception: '2027-01-01T12:00',
    });
    expect(momentsOf({ hours }, '2026-11-24T10:00Z')).to.have.all.keys('now', 'tonight', 'saturday');
  });

  it('lie ahead, also on a Saturday night', () => {
    expect(momentsOf({ hours }, '2026-11-28T21:00Z')).to.deep.equal({
      now: '2026-11-28T22:00',
      tonight: '2026-11-29T20:00',
      saturday: '2026-12-05T11:00',
    });
  });
});

async function openPreview(text = practiceText): Promise<UsedEditor> {
  const editor = await openEditor(text);
  editor.find('#preview')!.scrollIntoView();
  while (!editor.find('bereikbaar-status')) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await editor.settle();
  }
  return editor;
}

async function statusOf(editor: UsedEditor): Promise<string> {
  const status = editor.find<BereikbaarStatus>('bereikbaar-status')!;
  while (!(await status.updateComplete));
  return status.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();
}

describe('the preview', () => {
  it('travels by a press, and says where to', async () => {
    const editor = await openPreview();
    expect(await statusOf(editor)).to.contain('Telefonisch tot 12.00 uur');
    await editor.press('Zaterdag', '#preview');
    expect(await statusOf(editor)).to.contain('Maandag');
    expect(editor.button('Zaterdag', '#preview').ariaPressed).to.equal('true');
    expect(editor.textOf('[role=status]')).to.equal('Getoond: zaterdag 28 november 11.00 uur');
  });

  it('goes on with the time, unless another moment is shown', async () => {
    const editor = await openPreview();
    editor.scene.goTo('2026-11-24T12:01');
    await editor.settle();
    expect(editor.textOf('.clock')).to.contain('12.01 uur');
    expect(editor.textOf('#preview')).to.contain('Getoond: dinsdag 24 november 12.01 uur');
    expect(await statusOf(editor)).not.to.contain('tot 12.00 uur');
    await editor.press('Zaterdag', '#preview');
    editor.scene.goTo('2026-11-24T12:02');
    await editor.settle();
    expect(editor.textOf('.clock')).to.contain('12.02 uur');
    expect(editor.textOf('#preview')).to.contain('Getoond: zaterdag 28 november 11.00 uur');
  });

  it('goes to any moment that is typed, and explains what is none', async () => {
    const editor = await openPreview();
    editor.find('#preview fieldset summary')!.click();
    await editor.type('#preview-date', '2026-11-29');
    await editor.type('#preview-time', 'x');
    await editor.press('Toon', '#preview');
    expect(editor.textOf('#preview-fault')).to.contain('14.30');
    expect(editor.focused).to.equal('preview-time');
    await editor.type('#preview-time', '9');
    await editor.press('Toon', '#preview');
    expect(editor.textOf('#preview')).to.contain('Getoond: zondag 29 november 9.00 uur');
  });

  it('speaks another language, and of one channel', async () => {
    const editor = await openPreview();
    const choose = async (field: string, value: string) => {
      const select = editor.find<HTMLSelectElement>(`#preview-${field}`)!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await editor.settle();
    };
    await choose('language', 'en');
    await choose('channel', 'phone');
    expect(await statusOf(editor)).to.match(/by phone/i);
  });

  it('shows each change at once, and the last valid one while there are problems', async () => {
    const editor = await openPreview();
    await editor.open('file');
    await editor.type('#file-text', practiceText.replace('"mon-fri"', '"sat"'));
    expect(await statusOf(editor)).to.contain('Zaterdag');
    await editor.type('#file-text', practiceText.replace('"mon-fri"', '"maandag"'));
    expect(await statusOf(editor)).to.contain('Zaterdag');
    expect(editor.textOf('#preview')).to.contain('Er staan nog fouten in.');
  });

  it('shows now on a clock that is known, whatever is wrong with the text', async () => {
    const wrong = [
      '{',
      practiceText.replace('Europe/Amsterdam', 'Amsterdam'),
      practiceText.replace('timeZone', 'zone'),
    ];
    for (const text of wrong) {
      const editor = await openPreview();
      await editor.open('file');
      await editor.type('#file-text', text);
      expect(editor.textOf('#preview')).to.contain('Getoond: dinsdag 24 november 11.00 uur');
      expect(editor.find<BereikbaarStatus>('bereikbaar-status')!.previewAt).to.equal('2026-11-24T11:00');
      editor.element.remove();
    }
  });

  it('goes back to now when something is switched, and when that is taken back', async () => {
    const editor = await openPreview();
    await editor.press('Zaterdag', '#preview');
    await editor.press('Nu niet bereikbaar');
    editor.find('#switch-end-day')!.click();
    await editor.settle();
    await editor.press('Zet aan');
    expect(editor.textOf('#preview')).to.contain('Getoond: dinsdag 24 november 11.00 uur');
    await editor.press('Zaterdag', '#preview');
    await editor.press('Ongedaan maken');
    expect(editor.button('Nu', '#preview').ariaPressed).to.equal('true');
  });

  it('has links that lead nowhere', async () => {
    const editor = await openPreview();
    const block = editor.find('bereikbaar-nu')!;
    while (!block.shadowRoot!.querySelector('a')) await new Promise((resolve) => requestAnimationFrame(resolve));
    const link = block.shadowRoot!.querySelector('a')!;
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    await editor.settle();
    expect(editor.textOf('[role=status]')).to.equal('In het voorbeeld gaan links en knoppen nergens heen.');
  });
});
