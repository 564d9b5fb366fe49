import { expect } from '@esm-bundle/chai';
import { readPresence } from '../../../src/channels/index.js';
import {
  listRows,
  type ChannelRow,
  type RowForm,
  type RowSources,
} from '../../../src/elements/channels/channel-rows.js';
import { viewChannels, type ChannelsView } from '../../../src/elements/channels/channels-view.js';
import { catalogLoader } from '../../../src/messages/load-catalog-parts.js';
import { createSpeech } from '../../../src/messages/speech.js';
import { parseSchedule } from '../../../src/schedule/index.js';
import { amsterdam } from '../scene.js';
import { linde, rowSources } from './channels-scene.js';

const load = catalogLoader('channels');

async function viewAt(time: string, more: object = {}, presence: object = {}): Promise<ChannelsView> {
  const result = parseSchedule({ ...linde, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const { schedule } = result;
  const manner = { language: 'nl', catalog: await load('nl', 'nl'), tone: 'formal' } as const;
  const instant = amsterdam(time);
  const speech = createSpeech(schedule, instant, manner);
  return viewChannels({ schedule, instant, manner, speech }, readPresence({ channels: presence }))!;
}

const rowIn = (view: ChannelsView, id: string, more: Partial<RowSources> = {}): ChannelRow => {
  const rows = listRows(view, { ...rowSources, ...more }).rows;
  return rows.find((row) => row?.status.channel.id === id)!;
};

const open = '2026-11-24T11:00';
const night = '2026-11-24T23:00';

describe('the rows of a list of channels, as data', () => {
  it('each channel keeps its place, also while it is hidden; urgent ones stand apart', async () => {
    const { rows, urgent, label, recommended } = listRows(await viewAt(open), rowSources);
    expect(rows.map((row) => row?.status.channel.id)).to.deep.equal(['email', 'phone', 'chat', undefined, 'callback']);
    expect(urgent.map(({ status }) => status.channel.id)).to.deep.equal(['spoed']);
    expect([label, recommended]).to.deep.equal(['Zo bereikt u ons', 'Aanbevolen']);
  });

  it('say what one can do: follow a link, press a button', async () => {
    const view = await viewAt(open);
    const what = (id: string) => {
      const { control, words, number, link, isExpanded } = rowIn(view, id);
      return [control, words, number, link?.href, isExpanded];
    };
    expect(what('phone')).to.deep.equal(['link', 'Bel 020 123 45 67', '020 123 45 67', 'tel:+31201234567', null]);
    expect(what('email')).to.deep.equal(['link', 'Mail ons', '', 'mailto:info@delinde.example', null]);
    expect(what('chat')).to.deep.equal(['button', 'Chat met ons', '', undefined, null]);
    expect(what('callback')).to.deep.equal(['button', 'Bel mij terug', '', undefined, false]);
  });

  it('or that there is nothing to do now: a chat is no button then, a number stays a link', async () => {
    const view = await viewAt(night);
    const [chat, phone] = [rowIn(view, 'chat'), rowIn(view, 'phone')];
    expect([chat.control, chat.isQuiet, phone.control, phone.isQuiet]).to.deep.equal(['words', true, 'link', true]);
  });

  it('a conversation goes on after closing time', async () => {
    const row = rowIn(await viewAt(night), 'chat', { circumstancesOf: () => ({ isTalking: true }) });
    expect([row.control, row.isQuiet]).to.deep.equal(['button', false]);
  });

  it('a chat with a page of its own is a link', async () => {
    const chat = { id: 'chat', type: 'chat', provider: 'generic', options: { url: '/chat' } };
    const view = await viewAt(open, { breaks: [], channels: [chat] });
    expect(rowIn(view, 'chat')).to.include({ control: 'link' });
  });

  it('one is lit: the one that is recommended', async () => {
    const lit = (view: ChannelsView) =>
      listRows(view, rowSources).rows.flatMap((row) => (row?.isLit ? [row.status.channel.id] : []));
    expect(lit(await viewAt(open))).to.deep.equal(['phone']);
    expect(lit(await viewAt('2026-11-24T12:45'))).to.deep.equal(['chat']);
  });

  it('how each is: open, closed by its hours, or away for another reason', async () => {
    const off = { override: { hours: 'closed', channels: ['phone'], reason: 'Storing' } };
    const moods = [
      rowIn(await viewAt(open), 'phone'),
      rowIn(await viewAt(night), 'phone'),
      rowIn(await viewAt('2026-11-24T12:45'), 'phone'),
      rowIn(await viewAt(open, off), 'phone'),
      rowIn(await viewAt(open, {}, { phone: { state: 'unavailable' } }), 'phone'),
    ].map(({ mood }) => mood);
    expect(moods).to.deep.equal(['open', 'closed', 'pause', 'pause', 'pause']);
  });

  it('the number for callers from abroad stands beside another one only', async () => {
    const phone = { id: 'phone', type: 'phone', number: '14020' };
    const abroad = async (number: string) =>
      rowIn(await viewAt(open, { channels: [{ ...phone, abroad: number }] }), 'phone').abroad;
    expect(await abroad('+31206241111')).to.deep.equal({
      before: 'Vanuit het buitenland: ',
      number: '+31206241111',
      href: 'tel:+31206241111',
      after: '',
    });
    expect(rowIn(await viewAt(open), 'phone').abroad).to.equal(null);
  });

  it('what was typed goes along where it can; an address is printed', async () => {
    const view = await viewAt(open);
    const carriedTo: RowSources['carriedTo'] = ({ type }) => (type === 'email' ? 'Gaat mee' : '');
    const [email, phone] = [rowIn(view, 'email', { carriedTo }), rowIn(view, 'phone', { carriedTo })];
    expect([email.carried, email.printed]).to.deep.equal(['Gaat mee', 'info@delinde.example']);
    expect([phone.carried, phone.printed]).to.deep.equal(['', '']);
  });

  it('what opens on the page itself is nothing on paper', async () => {
    const { rows } = listRows(await viewAt(open), rowSources);
    const onScreen = rows.filter((row) => row?.isOnScreenOnly).map((row) => row!.status.channel.id);
    expect(onScreen).to.deep.equal(['chat', 'callback']);
  });

  it('a form stays while it is shown, with words as long as it is not there', async () => {
    const view = await viewAt(open);
    const form = (state: RowForm['state'], isShown = true) => {
      const formOf = () => ({ element: document.createElement('p'), isShown, state });
      const { isExpanded, formWords } = rowIn(view, 'callback', { formOf });
      return [isExpanded, formWords];
    };
    expect(form('loading')).to.deep.equal([true, 'Het formulier wordt geladen']);
    expect(form('failed')[1]).to.contain('nog eens');
    expect(form('ready', false)).to.deep.equal([false, '']);
    expect(rowIn(view, 'callback').formWords).to.equal('');
  });

  it('an urgent channel is a line around its link', async () => {
    const [line] = listRows(await viewAt(night), rowSources).urgent;
    const { question, before, words, after, link } = line!;
    expect([question, `${before}${words}${after}`, link?.href]).to.deep.equal([
      'Spoed?',
      'Bel 020 123 45 68, dag en nacht',
      'tel:+31201234568',
    ]);
  });
});
