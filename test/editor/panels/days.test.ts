import { expect } from '@esm-bundle/chai';
import { waitUntil } from '@open-wc/testing';
import type { UsedEditor } from '../editor-scene.js';
import { openEditor } from '../editor-scene.js';
import { choose, parts, spoken, tick } from './use-panels.js';

const text = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "organisation": { "name": "Praktijk De Linde" },
  "hours": { "mon-fri": ["08:30-17:00"] },
  "exceptions": [
    { "date": "2026-11-02", "hours": "closed" },
    { "date": "2026-11-16", "hours": "closed" },
    { "date": "2026-12-03", "x-by": "An", "hours": "closed", "reason": "Teamdag" },
    { "date": "2027-07-12..2027-08-06", "hours": { "mon-fri": ["08:00-12:00"] } }
  ],
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567" },
    { "id": "chat", "type": "chat", "provider": "crisp", "hours": { "mon-fri": ["09:00-21:00"] } }
  ]
}
`;

async function openDays(given = text): Promise<UsedEditor> {
  const editor = await openEditor(given, '2026-11-30T11:00');
  await editor.open('days');
  return editor;
}

const exceptionsOf = (editor: UsedEditor) => editor.document['exceptions'] as unknown[];
const cards = (editor: UsedEditor) => editor.all('ol > li h4').map((each) => each.textContent.trim());

describe('the list of special days', () => {
  it('is by date with the weekday said; what is over is folded away', async () => {
    const editor = await openDays();
    expect(cards(editor)).to.deep.equal([
      'Donderdag 3 december 2026',
      'Maandag 12 juli 2027 tot en met vrijdag 6 augustus 2027',
      'Maandag 2 november 2026',
      'Maandag 16 november 2026',
    ]);
    expect(editor.textOf('[part="panel"] details summary')).to.equal('2 dagen die voorbij zijn');
    expect(editor.textOf('li[data-at="/exceptions/2"] p')).to.equal('Dicht · Teamdag');
  });

  it('shows what has no form, with the way to its text', async () => {
    const editor = await openDays();
    expect(editor.textOf('li[data-at="/exceptions/3"] p')).to.equal('Ma t/m vr open 8.00 tot 12.00 uur');
    await editor.press('Als tekst bewerken: Maandag 12 juli 2027');
    expect(editor.focused).to.equal('file-text');
  });

  it('loses what is over together; the focus stays, and it is told once', async () => {
    const editor = await openDays();
    const told = spoken(editor);
    await editor.press('Verwijder alles wat voorbij is');
    expect(exceptionsOf(editor).length).to.equal(2);
    expect(editor.focused).to.equal('days-add');
    expect(told()).to.deep.equal(['2 dagen verwijderd.']);
  });

  it('loses one at a time, and the focus goes to the next', async () => {
    const editor = await openDays();
    await editor.press('Verwijderen: Donderdag 3 december');
    expect(editor.focused).to.equal('days-text-2');
    await editor.press('Verwijderen: Maandag 12 juli');
    expect(editor.focused).to.equal('days-add');
    await editor.press('Ongedaan maken');
    await editor.press('Ongedaan maken');
    expect(editor.element.value).to.equal(text);
  });
});

describe('the form of a special day', () => {
  it('adds a closed day, where its date belongs', async () => {
    const editor = await openDays();
    const told = spoken(editor);
    await editor.press('Bijzondere dag toevoegen');
    expect(editor.focused).to.equal('days-when');
    await editor.type('#days-from', '2026-12-24');
    expect(editor.textOf('#days-from-said')).to.equal('donderdag 24 december 2026');
    await editor.type('#days-reason', 'Kerst');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)[3]).to.deep.equal({ date: '2026-12-24', hours: 'closed', reason: 'Kerst' });
    expect(editor.focused).to.equal('days-edit-3');
    expect(told()).to.deep.equal(['Toegevoegd: Donderdag 24 december 2026, dicht.']);
    expect(editor.element.value.startsWith(text.slice(0, text.indexOf('{ "date": "2027')))).to.equal(true);
  });

  it('says who is cut before it is saved, and is for some channels only', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await editor.type('#days-from', '2026-12-24');
    await choose(editor, '#days-how', 'closes');
    await editor.type('#days-closes', '15 uur');
    expect(editor.textOf('.notice')).to.contain('chat');
    await tick(editor, '#days-whom-some');
    await tick(editor, '#days-channel-phone');
    expect(editor.find('.notice')).to.equal(null);
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)[3]).to.deep.equal({ date: '2026-12-24', closes: '15:00', channels: ['phone'] });
  });

  it('opens later: a late opening with its reason', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await editor.type('#days-from', '2026-12-07');
    await choose(editor, '#days-how', 'opens');
    await editor.type('#days-opens', '10.30');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)[3]).to.deep.equal({ date: '2026-12-07', opens: '10:30' });
    expect(editor.textOf('li[data-at="/exceptions/3"] p')).to.equal('Open vanaf 10.30 uur');
  });

  it('gives other hours with several stretches, that begin as usual', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await editor.type('#days-from', '2026-12-07');
    await choose(editor, '#days-how', 'hours');
    expect(editor.find<HTMLInputElement>('#days-start-0')!.value).to.equal('08:30');
    await editor.type('#days-end-0', '12');
    await editor.press('Nog een tijd');
    expect(editor.focused).to.equal('days-start-1');
    await editor.type('#days-start-1', '1330');
    await editor.type('#days-end-1', '15u');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)[3]).to.deep.equal({ date: '2026-12-07', hours: ['08:30-12:00', '13:30-15:00'] });
  });

  it('adds a team meeting from 10 to 11 as a break only', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await editor.type('#days-from', '2026-12-10');
    await choose(editor, '#days-how', 'breaks');
    await editor.type('#days-name-0', 'Teamdag');
    await editor.type('#days-start-0', '10');
    await editor.type('#days-end-0', '11');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor)[3]).to.deep.equal({
      date: '2026-12-10',
      breaks: [{ name: 'Teamdag', time: '10:00-11:00' }],
    });
  });

  it('changes one by its parts, and keeps what it does not know', async () => {
    const editor = await openDays();
    await editor.press('Wijzigen: Donderdag 3 december');
    await choose(editor, '#days-when', 'yearly');
    await editor.press('Klaar');
    expect(editor.element.value).to.equal(text.replace('"date": "2026-12-03"', '"date": "12-03"'));
    expect(editor.focused).to.equal('days-edit-2');
  });

  it('stays with its day when an undo moves that, and closes when there is no such day any more', async () => {
    const editor = await openDays();
    await editor.press('Verwijder alles wat voorbij is');
    await editor.press('Wijzigen: Donderdag 3 december');
    await editor.press('Ongedaan maken');
    await editor.type('#days-reason', 'Studiedag');
    await editor.press('Klaar');
    expect(editor.element.value).to.equal(text.replace('Teamdag', 'Studiedag'));
    await editor.press('Wijzigen: Donderdag 3 december');
    await editor.press('Ongedaan maken');
    expect([editor.find('#days-save'), editor.element.checkValidity()]).to.deep.equal([null, true]);
  });

  it('explains what is missing, at the field, and goes there', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    await choose(editor, '#days-how', 'opens');
    await editor.type('#days-opens', 'half tien');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(editor.focused).to.equal('days-from');
    expect(editor.textOf('#days-from-fault')).to.equal('Kies een datum.');
    expect(editor.textOf('#days-opens-fault')).to.contain('geen tijd');
    expect(editor.element.value).to.equal(text);
    expect(editor.element.checkValidity()).to.equal(false);
    await editor.press('Annuleren');
    expect(editor.focused).to.equal('days-add');
    expect(editor.element.checkValidity()).to.equal(true);
  });

  it('has a calendar that marks special days, and is left by Escape', async () => {
    const editor = await openDays();
    await editor.press('Bijzondere dag toevoegen');
    editor.find('#days-from-calendar-button')!.click();
    const active = () => editor.element.shadowRoot!.activeElement?.localName;
    await waitUntil(() => active() === 'calendar-month');
    const month = editor.find('calendar-month')!;
    await waitUntil(() => parts(month, 'said').length > 0 || parts(month, 'today').length > 0);
    expect(parts(month, 'today')).to.deep.equal(['30']);
    expect(parts(month, 'said')).to.deep.equal(['2', '16']);
    month.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    await waitUntil(() => editor.focused === 'days-from-calendar-button');
    expect([editor.find('calendar-date'), editor.find('#days-from') === null]).to.deep.equal([null, false]);
  });
});

describe('holidays', () => {
  it('are asked, answered by a button, and the focus goes to the next', async () => {
    const editor = await openDays();
    expect(editor.textOf('#days-ask-ascension-day')).to.equal(
      'Open of dicht op Hemelvaartsdag (donderdag 6 mei 2027)?',
    );
    const told = spoken(editor);
    await editor.press('Dicht op eerste kerstdag');
    expect(editor.focused).to.equal('days-closed-new-years-day');
    expect(told()).to.deep.equal(['Eerste kerstdag: dicht.']);
    await editor.press('Open op Hemelvaartsdag');
    expect(exceptionsOf(editor).slice(4)).to.deep.equal([
      { holiday: 'christmas-day', hours: 'closed' },
      { holiday: 'ascension-day', note: '' },
    ]);
    expect(editor.textOf('li[data-at="/exceptions/5"] p')).to.equal('Open zoals anders');
  });

  it('open the form for other hours', async () => {
    const editor = await openDays();
    await editor.press('Andere tijden op Hemelvaartsdag');
    await editor.type('#days-end-0', '12');
    await editor.press('Toevoegen', '[aria-labelledby="days-form"]');
    expect(exceptionsOf(editor).at(-1)).to.deep.equal({ holiday: 'ascension-day', hours: ['08:30-12:00'] });
  });

  it('have bridge days, by a tick', async () => {
    const editor = await openDays();
    await editor.press('Dicht op Hemelvaartsdag');
    await tick(editor, '#days-bridge-2027-05-07');
    expect(exceptionsOf(editor)[3]).to.deep.equal({ date: '2027-05-07', hours: 'closed' });
    expect(editor.focused).to.equal('days-bridge-2027-05-07');
    await tick(editor, '#days-bridge-2027-05-07');
    expect(exceptionsOf(editor).length).to.equal(5);
  });
});

describe('seasons', () => {
  it('begin as a copy of the week, with a line of time', async () => {
    const editor = await openDays();
    await editor.press('Seizoen of wijziging toevoegen');
    await editor.type('#days-season-from', '2027-07-12');
    await editor.type('#days-season-until', '2027-08-06');
    await editor.press('Toevoegen', '[aria-labelledby="days-season-form"]');
    expect(editor.document['versions']).to.deep.equal([
      { from: '2027-07-12', until: '2027-08-06', hours: { 'mon-fri': ['08:30-17:00'] } },
    ]);
    expect(editor.all('.timeline li').map((each) => each.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      'Nu, tot en met 11 juli 2027 de gewone week',
      '12 juli 2027 tot en met 6 augustus 2027 een eigen week',
      'Vanaf 7 augustus 2027 de gewone week',
    ]);
    expect(editor.focused).to.equal('days-season-week-0');
    await editor.press('Verwijderen: 12 juli 2027');
    expect(editor.element.value).to.equal(text);
  });

  it('do not end before they begin', async () => {
    const editor = await openDays();
    await editor.press('Seizoen of wijziging toevoegen');
    await editor.type('#days-season-from', '2027-07-12');
    await editor.type('#days-season-until', '2027-07-01');
    await editor.press('Toevoegen', '[aria-labelledby="days-season-form"]');
    expect(editor.focused).to.equal('days-season-until');
    expect(editor.textOf('#days-season-until-fault')).to.equal('De laatste dag ligt voor de eerste.');
  });
});
