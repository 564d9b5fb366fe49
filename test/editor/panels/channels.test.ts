import { expect } from '@esm-bundle/chai';
import type { UsedEditor } from '../editor-scene.js';
import { openEditor } from '../editor-scene.js';
import { until } from '../../elements/until.js';
import { choose, spoken, tick } from './use-panels.js';

const text = `{
  "version": 1,
  "timeZone": "Europe/Amsterdam",
  "hours": { "mon-fri": ["08:30-17:00"] },
  "breaks": [{ "name": "lunch", "time": "12:30-13:00", "channels": ["phone"] }],
  "channels": [
    { "id": "phone", "type": "phone", "number": "+31201234567", "x-by": "An", "instead": ["chat"] },
    { "id": "chat", "type": "chat", "provider": "crisp" },
    { "id": "email", "type": "email", "address": "info@delinde.example",
      "reply": { "within": 2, "unit": "working-days" } }
  ]
}
`;

async function openChannels(given = text): Promise<UsedEditor> {
  const editor = await openEditor(given, '2026-11-30T11:00');
  await editor.open('channels');
  return editor;
}

const channelsOf = (editor: UsedEditor) => editor.document['channels'] as Record<string, unknown>[];
const names = (editor: UsedEditor) => editor.all('li h4').map((each) => each.textContent.trim());

describe('the channels', () => {
  it('are cards with their names, in the order of the document', async () => {
    expect(names(await openChannels())).to.deep.equal(['Telefoon', 'Chat', 'E-mail']);
  });

  it('are added from cards with the least that they need: a duty line at night', async () => {
    const editor = await openChannels();
    const told = spoken(editor);
    await editor.press('Telefoon', '[aria-labelledby="channels-add"]');
    expect(editor.focused).to.equal('channels-new');
    await editor.type('#channels-new', '06 12 34 56 78');
    await editor.press('Toevoegen');
    expect(editor.focused).to.equal('channels-edit-3');
    expect(told()).to.deep.equal(['Telefoon toegevoegd.']);
    await tick(editor, '#channels-phone-2-urgent');
    await choose(editor, '#channels-phone-2-hours', 'outside');
    expect(channelsOf(editor)[3]).to.deep.equal({
      id: 'phone-2',
      type: 'phone',
      number: '+31612345678',
      display: '06 12 34 56 78',
      urgent: true,
      hours: 'outside',
    });
    expect(names(editor).at(-1)).to.equal('Telefoon (06 12 34 56 78)');
  });

  it('explain at their field what is not understood, and keep the rest', async () => {
    const editor = await openChannels();
    await editor.press('E-mail', '[aria-labelledby="channels-add"]');
    await editor.type('#channels-new', 'info at delinde');
    await editor.press('Toevoegen');
    expect([editor.focused, editor.textOf('#channels-new-fault')]).to.deep.equal([
      'channels-new',
      'Dit is geen e-mailadres.',
    ]);
    expect(editor.element.value).to.equal(text);
    await editor.press('Annuleren');
    expect(editor.focused).to.equal('channels-add-email');
  });

  it('have a new number, in one line of the text', async () => {
    const editor = await openChannels();
    await editor.press('Wijzigen: Telefoon');
    await editor.type('#channels-phone-number', 'bel ons');
    expect(editor.textOf('#channels-phone-number-fault')).to.contain('geen telefoonnummer');
    expect(editor.element.value).to.equal(text);
    await editor.type('#channels-phone-number', '020 765 43 21');
    expect(editor.element.value).to.equal(text.replace('"+31201234567"', '"+31207654321", "display": "020 765 43 21"'));
  });

  it('keep what is not understood with them when they go to another place', async () => {
    const editor = await openChannels();
    await editor.press('Wijzigen: Telefoon');
    await editor.type('#channels-phone-number', 'bel ons');
    await editor.press('Omlaag: Telefoon');
    await editor.press('Wijzigen: Telefoon');
    expect(editor.find<HTMLInputElement>('#channels-phone-number')!.value).to.equal('bel ons');
    expect(editor.element.checkValidity()).to.equal(false);
    await editor.press('Verwijderen: Telefoon');
    await editor.press('Ja, verwijderen');
    expect(editor.element.checkValidity()).to.equal(true);
  });

  it('go up and down; the focus goes with them, and the place is told', async () => {
    const editor = await openChannels();
    const told = spoken(editor);
    await editor.press('Omhoog: E-mail');
    expect([names(editor), editor.focused]).to.deep.equal([['Telefoon', 'E-mail', 'Chat'], 'channels-up-1']);
    await editor.press('Omhoog: E-mail');
    await editor.press('Omhoog: E-mail');
    expect(editor.focused).to.equal('channels-up-0');
    expect(told()).to.deep.equal([
      'E-mail staat nu op plaats 2 van 3.',
      'E-mail staat nu op plaats 1 van 3.',
      'Dit kanaal staat al bovenaan.',
    ]);
    await editor.press('Ongedaan maken');
    await editor.press('Ongedaan maken');
    expect(editor.element.value).to.equal(text);
  });

  describe('are dragged by their handle', () => {
    const start = async () => {
      const editor = await openChannels();
      const handles = editor.all<HTMLElement>('.handle');
      const last = handles.at(-1)!;
      last.setPointerCapture = () => undefined;
      const send = (type: string, clientY: number) =>
        last.dispatchEvent(new PointerEvent(type, { clientX: 9, clientY, bubbles: true, pointerId: 1 }));
      const middleOf = (index: number) => {
        const { top, height } = handles[index]!.closest('li')!.getBoundingClientRect();
        return top + height / 2;
      };
      send('pointerdown', middleOf(2));
      return { editor, send, middleOf };
    };

    const drops: [what: string, y: (middleOf: (index: number) => number) => number, order: string[]][] = [
      ['on another', (middleOf) => middleOf(1), ['Telefoon', 'E-mail', 'Chat']],
      ['on the first', (middleOf) => middleOf(0), ['E-mail', 'Telefoon', 'Chat']],
      ['above the list, out of sight too', () => -5000, ['E-mail', 'Telefoon', 'Chat']],
      ['below the list', () => 5000, ['Telefoon', 'Chat', 'E-mail']],
    ];
    for (const [what, y, order] of drops)
      it(`and dropped ${what}`, async () => {
        const { editor, send, middleOf } = await start();
        send('pointermove', y(middleOf));
        send('pointerup', y(middleOf));
        await editor.settle();
        expect(names(editor)).to.deep.equal(order);
        expect(editor.all('.dragged, .target')).to.deep.equal([]);
      });

    const ends: [what: string, end: (send: (type: string, y: number) => void) => void][] = [
      ['Escape', () => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
      ['the system', (send) => send('pointercancel', 0)],
    ];
    for (const [what, end] of ends)
      it(`until ${what} ends it`, async () => {
        const { editor, send, middleOf } = await start();
        send('pointermove', middleOf(0));
        end(send);
        send('pointerup', middleOf(0));
        await editor.settle();
        expect(names(editor)).to.deep.equal(['Telefoon', 'Chat', 'E-mail']);
        expect(editor.all('.dragged, .target')).to.deep.equal([]);
      });
  });

  it('tell what goes with them before they go', async () => {
    const editor = await openChannels();
    await editor.press('Verwijderen: Telefoon');
    expect(editor.focused).to.equal('channels-remove-yes-0');
    expect(editor.textOf('#channels-effects ul')).to.equal('lunch 12.30 tot 13.00 uur: deze pauze vervalt.');
    await editor.press('Nee, laten staan');
    expect([editor.focused, editor.element.value]).to.deep.equal(['channels-remove-0', text]);
    await editor.press('Verwijderen: Telefoon');
    await editor.press('Ja, verwijderen');
    expect(channelsOf(editor).map(({ id }) => id)).to.deep.equal(['chat', 'email']);
    expect(editor.document['breaks']).to.deep.equal([]);
    expect(editor.focused).to.equal('channels-edit-0');
    await editor.press('Ongedaan maken');
    expect(editor.element.value).to.equal(text);
  });

  it('go at once when nothing speaks of them', async () => {
    const editor = await openChannels();
    await editor.press('Verwijderen: E-mail');
    expect(names(editor)).to.deep.equal(['Telefoon', 'Chat']);
    expect(editor.focused).to.equal('channels-edit-1');
  });

  for (const [typed, isDoubtful] of [
    ['088 765 43', true],
    ['088 765 43 21', false],
    ['+1 212 555 0100', false],
    ['14 020', false],
  ] as const)
    it(`take ${typed}, ${isDoubtful ? 'and ask' : 'without asking'} whether it is right`, async () => {
      const editor = await openChannels();
      await editor.press('Wijzigen: Telefoon');
      await editor.type('#channels-phone-number', typed);
      expect(channelsOf(editor)[0]).to.have.property('number');
      await until(() => !!editor.find('#channels-phone-number-doubt') === isDoubtful);
      await editor.settle();
      expect(!!editor.find('#channels-phone-number-doubt')).to.equal(isDoubtful);
    });

  it('promise an answer in a sentence with choices', async () => {
    const editor = await openChannels();
    await editor.press('Wijzigen: E-mail');
    await choose(editor, '#channels-email-within', '1');
    await choose(editor, '#channels-email-unit', 'working-hours');
    expect(channelsOf(editor)[2]!['reply']).to.deep.equal({ within: 1, unit: 'working-hours' });
    await choose(editor, '#channels-email-reply', 'none');
    expect(channelsOf(editor)[2]).to.not.have.property('reply');
  });

  it('say by name what can be used instead', async () => {
    const editor = await openChannels();
    await editor.press('Wijzigen: Telefoon');
    await tick(editor, '#channels-phone-instead-email');
    await tick(editor, '#channels-phone-instead-chat');
    expect(channelsOf(editor)[0]!['instead']).to.deep.equal(['email']);
  });

  it('of their own hours begin with those of the organisation', async () => {
    const editor = await openChannels();
    await editor.press('Wijzigen: Chat');
    await choose(editor, '#channels-chat-hours', 'own');
    expect(channelsOf(editor)[1]!['hours']).to.deep.equal({ 'mon-fri': ['08:30-17:00'] });
    expect(editor.find('#channels-chat-week')).to.not.equal(null);
    await choose(editor, '#channels-chat-hours', 'organisation');
    expect(editor.element.value).to.equal(text);
  });
});
