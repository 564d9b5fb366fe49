import { expect } from '@esm-bundle/chai';
import { openEditor, type UsedEditor } from '../editor-scene.js';
import { withHours } from './week-scene.js';

const looks = (editor: UsedEditor) => [
  ...new Set(editor.all('.picture rect').map((bar) => getComputedStyle(bar).fill)),
];

async function pictured(hours: unknown): Promise<UsedEditor> {
  return openEditor(withHours(hours), '2026-11-30T11:00');
}

describe('hours that nobody knows', () => {
  it('are not drawn as if people were there, by the day or by the interval', async () => {
    const open = looks(await pictured({ 'mon-fri': ['00:00-24:00'] }));
    const byDay = looks(await pictured({ 'mon-fri': 'unknown' }));
    const byInterval = looks(await pictured({ 'mon-fri': [{ time: '00:00-24:00', state: 'unknown' }] }));
    const appointment = looks(await pictured({ 'mon-fri': [{ time: '09:00-12:00', state: 'appointment' }] }));
    expect(byInterval).to.deep.equal(byDay);
    expect(new Set([open, byDay, appointment].flat()).size).to.equal(3);
  });

  it('are named where an interval says so', async () => {
    const editor = await pictured({ 'mon-fri': [{ time: '00:00-24:00', state: 'unknown' }] });
    expect(editor.textOf('#week-o-0')).to.contain('Hierbij staat ook: niet bekend.');
  });

  it('leave the holidays open, and that is said', async () => {
    for (const hours of ['unknown', { 'mon-fri': [{ time: '00:00-24:00', state: 'unknown' }] }]) {
      const editor = await pictured(hours);
      await editor.open('days');
      expect(editor.textOf('#days-holidays + p')).to.contain('Vul eerst de week in.');
    }
    const known = await pictured({ sun: ['10:00-12:00'] });
    await known.open('days');
    expect(known.textOf('#days-holidays + p')).to.not.contain('Vul eerst de week in.');
  });
});
