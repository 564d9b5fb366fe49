import { expect } from '@open-wc/testing';
import { openEditor } from '../editor-scene.js';
import { press } from './week-scene.js';

const text = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['09:00-17:00'] },
  versions: ['2027-01-01', '2027-02-01', '2027-03-01'].map((from) => ({ from, hours: { mon: ['09:00-12:00'] } })),
  breaks: ['10:00-10:15', '12:00-12:15', '15:00-15:15'].map((time) => ({ time })),
  exceptions: [
    { date: '2026-12-03', opens: '+1' },
    ...['04', '05', '06'].map((day) => ({ date: `2026-12-${day}`, hours: 'closed' })),
  ],
  channels: ['info', 'help', 'werk'].map((name) => ({ id: name, type: 'email', address: `${name}@example.org` })),
});

const lists = [
  ['week', 'breaks', 'Pauze verwijderen'],
  ['days', 'exceptions', 'Verwijderen: Vrijdag 4'],
  ['days', 'versions', 'Verwijderen: Vanaf'],
  ['channels', 'channels', 'Verwijderen'],
] as const;

describe('pressing twice', () => {
  for (const [tab, list, button] of lists)
    it(`removes one of the ${list}, not the next one too`, async () => {
      const editor = await openEditor(text, '2026-11-30T11:00');
      await editor.open(tab);
      const lengthOf = () => (editor.document[list] as unknown[]).length;
      const before = lengthOf();
      editor.button(button, '[part="panel"]').focus();
      await press(editor, 'Enter', 'Enter');
      expect(lengthOf()).to.equal(before - 1);
    });
});
