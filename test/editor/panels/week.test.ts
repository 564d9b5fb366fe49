import { expect } from '@esm-bundle/chai';
import '@open-wc/testing';
import { choose, spoken, tick } from './use-panels.js';
import { groups, openWeek, valueOf, weekText, withHours } from './week-scene.js';

describe('the week, by mouse', () => {
  it('shows groups of equal days', async () => {
    const editor = await openWeek(withHours({ 'mon-thu': ['09:00-17:00'], fri: ['09:00-12:00'] }));
    expect(groups(editor)).to.deep.equal(['Maandag t/m donderdag', 'Vrijdag', 'Zaterdag en zondag']);
    expect(valueOf(editor, 'week-o-4-0-end')).to.equal('12:00');
  });

  it('a dentist’s week: lunch between two times, late on Thursday, mornings on Friday', async () => {
    const editor = await openWeek();
    await editor.type('#week-o-0-0-start', '8.30');
    await editor.type('#week-o-0-0-end', '12');
    await editor.press('Tijd toevoegen');
    expect(editor.focused).to.equal('week-o-0-1-start');
    expect(editor.textOf('#week-o-0')).to.contain('Tussen 12.00 en 13.00 uur is het lunchpauze.');
    await editor.press('Dagen apart', '#week-o-0');
    await tick(editor, '#week-o-0-apart-days-3');
    await editor.press('Apart zetten');
    expect(editor.focused).to.equal('week-o-3-days');
    await editor.type('#week-o-3-1-end', '20 uur');
    await editor.press('Dagen apart', '#week-o-0');
    await tick(editor, '#week-o-0-apart-days-4');
    await editor.press('Apart zetten');
    await editor.press('Tijd weghalen: 13.00', '#week-o-4');
    expect(editor.focused).to.equal('week-o-4-0-start');
    expect(editor.element.value).to.equal(
      weekText.replace(
        '{ "mon-fri": ["09:00-17:00"] }',
        '{ "mon-wed": ["08:30-12:00", "13:00-17:00"], "thu": ["08:30-12:00", "13:00-20:00"], "fri": ["08:30-12:00"] }',
      ),
    );
  });

  it('tells of times that overlap, and lets them stand', async () => {
    const editor = await openWeek(withHours({ fri: ['08:30-16:00', '15:00-18:00'] }));
    expect(editor.textOf('#week-o-4')).to.contain('15.00 tot 16.00 uur staat er twee keer');
    await editor.type('#week-o-4-1-start', '16');
    expect(editor.textOf('#week-o-4')).to.not.contain('twee keer');
  });

  it('copies to other days, and says beforehand what that replaces', async () => {
    const editor = await openWeek(withHours({ 'mon-fri': ['09:00-17:00'], sat: ['10:00-14:00'] }));
    const heard = spoken(editor);
    await editor.press('Kopieer naar', '#week-o-0');
    expect(editor.focused).to.equal('week-o-0-copy-days-5');
    expect(editor.textOf('#week-o-0 .ticks')).to.equal('Zaterdag (nu 10.00–14.00 uur)Zondag (nu gesloten)');
    await editor.press('Kopiëren');
    expect(editor.textOf('#week-o-0-copy-days-fault')).to.equal('Kies eerst een dag.');
    await tick(editor, '#week-o-0-copy-days-5');
    await editor.press('Kopiëren');
    expect(editor.document['hours']).to.deep.equal({ 'mon-sat': ['09:00-17:00'] });
    expect([editor.focused, heard().at(-1)]).to.deep.equal([
      'week-o-0-days',
      'Tijden van maandag t/m vrijdag gekopieerd naar zaterdag.',
    ]);
    await editor.press('Ongedaan maken');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['09:00-17:00'], sat: ['10:00-14:00'] });
  });

  it('closes days and opens them, and keeps the focus near', async () => {
    const editor = await openWeek();
    await choose(editor, '#week-o-0-kind', 'closed');
    expect([editor.document['hours'], editor.focused]).to.deep.equal(['closed', 'week-o-open-0']);
    await editor.press('Ongedaan maken');
    await editor.press('Zaterdag openen');
    expect([editor.document['hours'], editor.focused]).to.deep.equal([
      { 'mon-sat': ['09:00-17:00'] },
      'week-o-5-0-start',
    ]);
    expect(groups(editor)).to.deep.equal(['Maandag t/m vrijdag', 'Zaterdag', 'Zondag']);
    await editor.press('Samenvoegen met maandag t/m vrijdag');
    expect(groups(editor)).to.deep.equal(['Maandag t/m zaterdag', 'Zondag']);
    expect(editor.focused).to.equal('week-o-0-days');
    await choose(editor, '#week-o-0-kind', 'always');
    expect(editor.document['hours']).to.deep.equal({ 'mon-sat': 'always' });
    expect(editor.focused).to.equal('week-o-0-kind');
  });

  it('begins a week where there is none', async () => {
    const editor = await openWeek(withHours(undefined));
    await editor.press('Week invullen');
    expect([editor.document['hours'], editor.focused]).to.deep.equal([
      { 'mon-fri': ['09:00-17:00'] },
      'week-o-0-0-start',
    ]);
  });

  it('lunch for the phone only, and moved', async () => {
    const editor = await openWeek();
    await editor.press('Pauze toevoegen');
    await editor.press('Toevoegen');
    expect([editor.focused, valueOf(editor, 'week-break-0-name')]).to.deep.equal(['week-break-0-name', 'Lunch']);
    await tick(editor, '#week-break-0-some');
    await tick(editor, '#week-break-0-channel-chat');
    expect(editor.document['breaks']).to.deep.equal([
      { name: 'lunch', days: 'mon-fri', time: '12:30-13:30', channels: ['phone'] },
    ]);
    await tick(editor, '#week-break-0-channel-phone');
    expect(editor.find<HTMLInputElement>('#week-break-0-channel-phone')!.checked).to.equal(true);
    await editor.type('#week-break-0-start', '12');
    await editor.type('#week-break-0-end', '12.45');
    await tick(editor, '#week-break-0-day-4');
    await editor.type('#week-break-0-name', 'Bidden');
    expect(editor.document['breaks']).to.deep.equal([
      { name: 'Bidden', days: 'mon-thu', time: '12:00-12:45', channels: ['phone'] },
    ]);
    await tick(editor, '#week-break-0-all');
    await editor.press('Pauze verwijderen: Bidden');
    expect([Object.hasOwn(editor.document, 'breaks'), editor.focused]).to.deep.equal([false, 'week-add-break']);
  });

  it('a channel with a week of its own, and back', async () => {
    const editor = await openWeek();
    expect(editor.textOf('[data-at="/channels/0/hours"]')).to.contain('op de tijden van de organisatie');
    await choose(editor, '#week-c0-hours', 'own');
    await editor.type('#week-c0-0-0-end', '15');
    expect(editor.document['channels']).to.deep.include({
      id: 'phone',
      type: 'phone',
      number: '+31201234567',
      hours: { 'mon-fri': ['09:00-15:00'] },
    });
    await choose(editor, '#week-c0-0-kind', 'appointment');
    await choose(editor, '#week-c0-hours', 'organisation');
    expect(editor.element.value).to.equal(weekText);
  });

  it('shows what has no form, and leaves it as it is', async () => {
    const odd = withHours(
      { 'mon-fri': [{ time: '09:00-17:00', note: 'bel aan' }], '1st thu': ['09:00-20:00'], sun: ['17:00-08:00+3'] },
      { breaks: [{ days: '1st mon', time: '12:00-13:00' }] },
    );
    const editor = await openWeek(odd);
    expect(editor.textOf('#week-o-0')).to.contain('Hierbij staat ook: een opmerking.');
    expect(editor.textOf('[data-at="/hours/1st thu"]')).to.contain('De 1e donderdag van de maand: 9.00–20.00 uur');
    expect(editor.textOf('#week-o-6')).to.contain('17.00–8.00 uur, 3 dagen later');
    expect(editor.textOf('[data-at="/breaks/0"]')).to.contain('Pauze: de 1e maandag van de maand, 12.00–13.00 uur');
    await editor.type('#week-o-0-0-end', '16');
    expect(editor.element.value).to.equal(odd.replace('09:00-17:00', '09:00-16:00'));
  });

  it('has the weeks that come later', async () => {
    const later = { versions: [{ from: '2027-01-01', hours: { 'mon-thu': ['09:00-17:00'] } }] };
    const editor = await openWeek(withHours({ 'mon-fri': ['09:00-17:00'] }, later));
    expect(editor.textOf('[data-at="/versions/0/hours"]')).to.equal('Week: vanaf 1 januari 2027');
    await editor.type('#week-o-v0-0-0-start', '10');
    expect(editor.document['versions']).to.deep.equal([{ from: '2027-01-01', hours: { 'mon-thu': ['10:00-17:00'] } }]);
  });

  it('speaks English', async () => {
    const editor = await openWeek(weekText, 'en');
    expect(groups(editor)).to.deep.equal(['Monday to Friday', 'Saturday and Sunday']);
    await editor.type('#week-o-0-0-start', '9.30am');
    await editor.type('#week-o-0-0-end', '5:30 pm');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['09:30-17:30'] });
  });

  it('can only be read when it is locked', async () => {
    const editor = await openWeek(withHours({ 'mon-fri': ['09:00-17:00'] }, { breaks: [{ time: '12:00-13:00' }] }));
    editor.element.readonly = true;
    await editor.settle();
    expect(editor.all('[part=panel] :is(button, select)').filter((each) => each.checkVisibility())).to.deep.equal([]);
    await editor.type('#week-o-0-0-start', '10');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['09:00-17:00'] });
  });
});

describe('the week, for everybody', () => {
  it('has no fault that axe finds, whatever is open', async () => {
    const editor = await openWeek(
      withHours(
        { 'mon-thu': ['09:00-12:00', '13:00-02:00'], fri: 'unknown', '1st sat': ['09:00-12:00'] },
        {
          breaks: [
            { name: 'lunch', time: '10:00-10:15' },
            { days: 'odd mon', time: '10:00-10:15' },
          ],
          channels: [{ id: 'phone', type: 'phone', number: '+31201234567', hours: { mon: ['09:00-12:00'] } }],
        },
      ),
    );
    for (const details of editor.all<HTMLDetailsElement>('details')) details.open = true;
    await editor.press('Kopieer naar', '#week-o-0');
    await editor.type('#week-o-0-0-start', 'x');
    await expect(editor.element).to.be.accessible();
  });
});
