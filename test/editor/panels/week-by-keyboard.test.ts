import { expect } from '@esm-bundle/chai';
import '@open-wc/testing';
import { spoken } from './use-panels.js';
import { openWeek, press, tabTo, valueOf, weekText, withHours, write } from './week-scene.js';

describe('a time in the document', () => {
  it('stays as it was typed where it is not understood, says why, and keeps a form from being sent', async () => {
    const editor = await openWeek();
    const heard = spoken(editor);
    await editor.type('#week-o-0-0-start', 'half 10');
    const field = editor.find<HTMLInputElement>('#week-o-0-0-start')!;
    expect([field.value, field.getAttribute('aria-invalid')]).to.deep.equal(['half 10', 'true']);
    expect(editor.textOf('#week-o-0-0-start-fault')).to.equal('Dit is geen tijd. Typ bijvoorbeeld 9.30.');
    expect(heard()).to.deep.equal(['Dit is geen tijd. Typ bijvoorbeeld 9.30.']);
    expect([editor.element.value, editor.element.validity.valid]).to.deep.equal([weekText, false]);
    await editor.type('#week-o-0-0-start', '9.30');
    expect([field.value, editor.element.validity.valid]).to.deep.equal(['09:30', true]);
  });

  it('is not taken over where from and to would be the same', async () => {
    const editor = await openWeek();
    await editor.type('#week-o-0-0-end', '9');
    expect(editor.textOf('#week-o-0-0-end-fault')).to.contain('Van en tot zijn gelijk');
    expect(editor.element.value).to.equal(weekText);
  });

  it('goes by quarters with arrows, and into the document when the field is left or at Enter', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-0-start')!.focus();
    await press(editor, 'ArrowUp', 'ArrowUp');
    expect([valueOf(editor, 'week-o-0-0-start'), editor.element.value]).to.deep.equal(['09:30', weekText]);
    await press(editor, 'Tab');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['09:30-17:00'] });
    expect(editor.focused).to.equal('week-o-0-0-end');
    await press(editor, 'ArrowDown', 'Enter');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['09:30-16:45'] });
    expect(editor.focused).to.equal('week-o-0-0-end');
  });

  it('is given back by Escape', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-0-end')!.focus();
    await write(editor, '23');
    await press(editor, 'Escape');
    expect(valueOf(editor, 'week-o-0-0-end')).to.equal('17:00');
    await write(editor, 'laat');
    await press(editor, 'Enter', 'Escape', 'Tab');
    expect([editor.element.value, editor.find('#week-o-0-0-end-fault')]).to.deep.equal([weekText, null]);
  });

  it('stays as it is being typed while something else is drawn', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-0-end')!.focus();
    await write(editor, '18');
    editor.element.requestUpdate();
    await editor.settle();
    expect(valueOf(editor, 'week-o-0-0-end')).to.equal('18');
  });

  it('goes past midnight, and says so', async () => {
    const editor = await openWeek();
    await editor.type('#week-o-0-0-start', '22');
    expect(editor.textOf('#week-o-0-0-end-remark')).to.equal('de volgende dag');
    await editor.type('#week-o-0-0-end', '2.00');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['22:00-02:00'] });
    await editor.type('#week-o-0-0-end', '24');
    expect(editor.document['hours']).to.deep.equal({ 'mon-fri': ['22:00-24:00'] });
    expect([valueOf(editor, 'week-o-0-0-end'), editor.find('#week-o-0-0-end-remark')]).to.deep.equal(['24:00', null]);
  });

  it('is forgotten with its row: what is not understood there keeps nothing from being sent', async () => {
    const editor = await openWeek(withHours({ 'mon-fri': ['09:00-12:00', '13:00-17:00'] }));
    await editor.type('#week-o-0-1-start', 'x');
    await editor.press('Tijd weghalen: 13.00');
    expect(editor.element.validity.valid).to.equal(true);
  });
});

describe('the week, by keyboard alone', () => {
  it('other times from Monday to Thursday, lunch by a gap, closed on Friday', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-kind')!.focus();
    await tabTo(editor, 'week-o-0-0-start');
    await write(editor, '830');
    await press(editor, 'Tab');
    await write(editor, '12');
    await tabTo(editor, 'week-o-0-add');
    await press(editor, 'Enter');
    await tabTo(editor, 'week-o-0-1-end');
    await write(editor, '1730');
    await tabTo(editor, 'week-o-0-apart');
    await press(editor, 'Enter');
    await tabTo(editor, 'week-o-0-apart-days-4');
    await press(editor, ' ', 'Tab', 'Enter');
    expect(editor.focused).to.equal('week-o-4-days');
    await tabTo(editor, 'week-o-4-kind');
    await press(editor, 'g');
    await press(editor, 'Tab');
    expect(editor.document['hours']).to.deep.equal({ 'mon-thu': ['08:30-12:00', '13:00-17:30'] });
  });

  it('night hours, and copied to the weekend', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-0-start')!.focus();
    await write(editor, '20');
    await press(editor, 'Tab');
    await write(editor, '2.00');
    await tabTo(editor, 'week-o-0-copy');
    await press(editor, 'Enter', ' ', 'Tab', ' ');
    await tabTo(editor, 'week-o-0-copy-days-do');
    await press(editor, 'Enter');
    expect(editor.document['hours']).to.deep.equal({ 'mon-sun': ['20:00-02:00'] });
    expect(editor.focused).to.equal('week-o-0-days');
  });

  it('leaves a question with Escape, and stands where it was asked', async () => {
    const editor = await openWeek();
    editor.find('#week-o-0-copy')!.focus();
    await press(editor, 'Enter', 'Escape');
    expect([editor.focused, editor.find('#week-o-0-copy-days-do')]).to.deep.equal(['week-o-0-copy', null]);
  });

  it('lunch for the phone, moved by arrows', async () => {
    const editor = await openWeek();
    editor.find('#week-add-break')!.focus();
    await press(editor, 'Enter', 'Enter');
    await tabTo(editor, 'week-break-0-start');
    await press(editor, 'ArrowDown', 'ArrowDown', 'Tab', 'ArrowDown', 'ArrowDown');
    await tabTo(editor, 'week-break-0-all');
    await press(editor, 'ArrowDown');
    await tabTo(editor, 'week-break-0-channel-chat');
    await press(editor, ' ');
    expect(editor.document['breaks']).to.deep.equal([
      { name: 'lunch', days: 'mon-fri', time: '12:00-13:00', channels: ['phone'] },
    ]);
  });
});
