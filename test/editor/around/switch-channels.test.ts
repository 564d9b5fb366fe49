import { expect } from '@esm-bundle/chai';
import { currentPage } from '../../../src/page/page.js';
import { evaluateChannel } from '../../../src/schedule/evaluate.js';
import { isAvailable } from '../../../src/schedule/document/states.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { openEditor, type UsedEditor } from '../editor-scene.js';

const text = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: { 'mon-fri': ['08:30-17:00'] },
  channels: [
    { id: 'urgent', type: 'phone', number: '+31201111111', urgent: true, hours: 'always' },
    { id: 'urgent-by-day', type: 'phone', number: '+31202222222', urgent: true },
    { id: 'phone', type: 'phone', number: '+31203333333' },
    { id: 'own', type: 'whatsapp', number: '+31612345678', hours: { 'mon-fri': ['09:00-21:00'] } },
    { id: 'bot', type: 'chat', provider: 'crisp', hours: 'always' },
  ],
});
const ids = ['urgent', 'urgent-by-day', 'phone', 'own', 'bot'];

/** Opens the questions on a Monday morning, when all of them are there. */
async function openSwitch(): Promise<UsedEditor> {
  const editor = await openEditor(text, '2026-11-30T11:00');
  await editor.press('Nu niet bereikbaar');
  editor.find('#switch-end-day')!.click();
  await editor.settle();
  return editor;
}

const boxOf = (editor: UsedEditor, id: string) => editor.find<HTMLInputElement>(`#switch-channel-${id}`)!;

/** The channels that visitors find closed, by the engine. */
function closed(editor: UsedEditor): string[] {
  const result = parseSchedule(editor.document);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const now = currentPage().clock.now();
  return ids.filter((id) => !isAvailable(evaluateChannel(result.schedule, id, now).state));
}

describe('the channels of the switch', () => {
  it('leave out what is urgent or always there, and say so', async () => {
    const editor = await openSwitch();
    expect(closed(editor)).to.deep.equal([]);
    expect(ids.filter((id) => boxOf(editor, id).checked)).to.deep.equal(['phone', 'own']);
    expect(editor.textOf('#switch-staying')).to.equal('Dit blijft bereikbaar, tenzij u het ook aankruist:');
    await editor.press('Zet aan');
    expect(editor.document['override']).to.deep.equal({ hours: 'closed', until: '2026-11-30' });
    expect(closed(editor)).to.deep.equal(['phone', 'own']);
  });

  it('are closed where they are ticked, and only there, whichever they are', async () => {
    const alone = ids.map((id) => [id]);
    const butOne = ids.map((id) => ids.filter((other) => other !== id));
    for (const wanted of [...alone, ...butOne, ids]) {
      const editor = await openSwitch();
      for (const id of ids) if (boxOf(editor, id).checked !== wanted.includes(id)) boxOf(editor, id).click();
      await editor.settle();
      await editor.press('Zet aan');
      expect(closed(editor), wanted.join()).to.deep.equal(wanted);
      editor.element.remove();
    }
  });

  it('are told of as they are, also while something else in the document is wrong', async () => {
    const editor = await openSwitch();
    await editor.press('Zet aan');
    const sentence = editor.textOf('#switch-0');
    await editor.open('file');
    await editor.type('#file-text', editor.element.value.replace('"mon-fri"', '"maandag"'));
    expect(editor.textOf('#switch-0')).to.equal(sentence);
    expect(sentence).not.to.match(/[/{]/);
  });

  it('that are planned are called off, and not ended', async () => {
    const planned = text.replace('"channels"', '"override":{"hours":"closed","from":"2026-12-01T10:00"},"channels"');
    const editor = await openEditor(planned, '2026-11-30T11:00');
    await editor.press('Gaat niet door', '#switch');
    expect([editor.document['override'], editor.textOf('[role=status]')]).to.deep.equal([
      undefined,
      'Weggehaald. Vergeet niet op te slaan.',
    ]);
  });
});

describe('a switch that holds', () => {
  const running = (override: object) =>
    JSON.stringify({ ...(JSON.parse(text) as object), override: { hours: 'closed', 'x-by': 'Jo', ...override } });

  async function change(override: object): Promise<UsedEditor> {
    const editor = await openEditor(running(override), '2026-11-30T11:00');
    editor.find('#switch-change-0')!.click();
    await editor.settle();
    return editor;
  }

  const changes: readonly {
    readonly name: string;
    readonly from: object;
    readonly act: (editor: UsedEditor) => unknown;
    readonly to: object;
  }[] = [
    {
      name: 'ends later',
      from: { until: '2026-11-30T14:00', channels: ['phone'], reason: 'Storing' },
      act: (editor) => editor.type('#switch-time', '15.30'),
      to: { until: '2026-11-30T15:30', channels: ['phone'], reason: 'Storing' },
    },
    {
      name: 'is about other channels, and keeps those that no box is about',
      from: { until: '2026-12-04T10:00', channels: ['phone', 'mail'] },
      act: (editor) => boxOf(editor, 'own').click(),
      to: { until: '2026-12-04T10:00', channels: ['phone', 'own', 'mail'] },
    },
    {
      name: 'has another reason in the language of the document',
      from: { from: '2026-11-30T09:00', reason: { nl: 'Storing', en: 'Fault' } },
      act: (editor) => editor.type('#switch-reason', 'Verhuizing'),
      to: { from: '2026-11-30T09:00', reason: { nl: 'Verhuizing', en: 'Fault' } },
    },
    {
      name: 'ends by itself no more',
      from: { until: '2026-11-30' },
      act: (editor) => editor.find('#switch-end-open')!.click(),
      to: {},
    },
    { name: 'stays as it is', from: { until: '2026-12-01T09:00' }, act: () => {}, to: { until: '2026-12-01T09:00' } },
  ];

  for (const { name, from, act, to } of changes) {
    it(`${name}, without being ended first`, async () => {
      const mail = { id: 'mail', type: 'email', address: 'info@example.org' };
      const whole = JSON.parse(running(from)) as { channels: object[] };
      const before = JSON.stringify({ ...whole, language: 'nl', channels: [...whole.channels, mail] });
      const editor = await openEditor(before, '2026-11-30T11:00');
      editor.find('#switch-change-0')!.click();
      await editor.settle();
      await act(editor);
      await editor.settle();
      await editor.press('Wijzig de melding');
      expect(editor.document['override']).to.deep.equal({ hours: 'closed', 'x-by': 'Jo', ...to });
      expect(editor.focused).to.equal('switch-begin');
      if (name !== 'stays as it is') await editor.press('Ongedaan maken');
      expect(editor.element.value).to.equal(before);
    });
  }

  it('is asked about no more when it is gone', async () => {
    const editor = await change({ until: '2026-11-30' });
    await editor.press('Beëindig nu');
    expect(editor.find('#switch-confirm')).to.equal(null);
    await editor.press('Nu niet bereikbaar');
    expect(editor.textOf('#switch-confirm')).to.equal('Zet aan');
  });
});
