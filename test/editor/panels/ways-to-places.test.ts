import { expect } from '@esm-bundle/chai';
import { openEditor, type UsedEditor } from '../editor-scene.js';

/** Everything that a button leads to from another tab. */
const text = JSON.stringify(
  {
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: { 'mon-fri': ['08:30-17:00'], '1st sat': ['10:00-12:00'] },
    versions: [{ from: '2027-07-01', until: '2027-08-31', hours: { 'mon-fri': ['08:00-13:00'] } }],
    exceptions: [{ date: ['2026-12-24', '2026-12-31'], hours: 'closed' }],
    channels: [
      { id: 'phone', type: 'phone', number: '+31201234567', urgent: true },
      {
        id: 'chat',
        type: 'chat',
        provider: 'crisp',
        hours: { 'mon-fri': ['09:00-21:00'] },
        versions: [{ from: '2027-01-01', hours: { 'mon-thu': ['09:00-21:00'] } }],
      },
    ],
  },
  null,
  2,
);

async function openTab(tab: string): Promise<UsedEditor> {
  const editor = await openEditor(text, '2026-11-30T11:00');
  await editor.open(tab);
  for (const more of editor.all<HTMLDetailsElement>('[part="panel"] details')) more.open = true;
  for (const edit of editor.all('[id^="channels-edit-"]')) {
    edit.click();
    await editor.settle();
    if (editor.find('#channels-chat-week')) break;
  }
  return editor;
}

const waysOf = (editor: UsedEditor) =>
  editor.all('[part="panel"] button').filter(({ textContent }) => textContent.trim().endsWith('bewerken'));
const nameOf = (button: HTMLElement) => button.ariaLabel ?? button.textContent.trim();
const tabOf = (editor: UsedEditor) => editor.find('[role="tab"][aria-selected="true"]')!.id;

describe('each button that leads to a place', () => {
  for (const tab of ['week', 'days', 'channels']) {
    it(`of the tab "${tab}" opens another tab, and the focus is at what is seen there`, async () => {
      const names = waysOf(await openTab(tab)).map(nameOf);
      expect(names.length).to.be.greaterThan(0);
      for (const [index, name] of names.entries()) {
        const editor = await openTab(tab);
        waysOf(editor)[index]!.click();
        await editor.settle();
        const active = editor.element.shadowRoot!.activeElement;
        expect(tabOf(editor), name).not.to.equal(`tab-${tab}`);
        expect(active?.closest('#panel')?.checkVisibility(), name).to.equal(true);
        expect(active!.checkVisibility(), name).to.equal(true);
      }
    });
  }

  it('shows the week of a season, and of a channel', async () => {
    const days = await openTab('days');
    await days.press('Week bewerken: 1 juli 2027');
    expect(days.find('#week-o-v0-0-0-start')!.checkVisibility()).to.equal(true);
    const channels = await openTab('channels');
    await channels.press('Eigen tijden bewerken');
    expect(channels.find('#week-c1-0-0-start')!.checkVisibility()).to.equal(true);
    expect(channels.textOf(':focus')).to.contain('Chat');
  });
});
