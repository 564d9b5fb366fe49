import { expect, nextFrame } from '@open-wc/testing';
import { LitElement } from 'lit';
import type { ChatProvider } from '../../../src/channels/chat-provider.js';
import type { Presence } from '../../../src/channels/index.js';
import { PresenceController } from '../../../src/elements/base/presence-controller.js';
import { currentPage, usePage } from '../../../src/page/page.js';
import { usePresence, type PagePresence } from '../../../src/page/presence/page-presence.js';
import { parseSchedule, type Schedule } from '../../../src/schedule/index.js';

class PresentElement extends LitElement {
  asked: Schedule | null = null;
  readonly controller = new PresenceController(this);
  shown: Presence = new Map();
  updates = 0;

  updateNow(): void {
    this.performUpdate();
  }

  protected override willUpdate(): void {
    this.updates++;
    this.shown = this.controller.read(this.asked);
  }
}
customElements.define('test-present', PresentElement);

const chat: ChatProvider = { availability: 'available', hasConversation: false, open() {}, subscribe: () => () => {} };

function scheduleWith(more: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

const withAddress = () => scheduleWith({ presence: { url: '/presence.json' } });
const withChat = () => scheduleWith({ channels: [{ id: 'chat', type: 'chat', provider: 'crisp' }] });
const withNeither = () => scheduleWith({ hours: 'always' });

/** What elements hear of a page, and how many do. */
class FakePresence implements PagePresence {
  readonly listeners = new Map<(presence: Presence) => void, Schedule>();
  now: Presence = new Map([['chat', { state: 'open' }]]);
  subscriptions = 0;

  subscribe(schedule: Schedule, _document: Document, listener: (presence: Presence) => void): () => void {
    this.subscriptions++;
    this.listeners.set(listener, schedule);
    listener(this.now);
    return () => this.listeners.delete(listener);
  }

  chatOf(): ChatProvider {
    return chat;
  }
}

describe('the presence controller', () => {
  let live: FakePresence;
  let element: PresentElement;

  // So that the element's own import comes before the test's, which waits for it.
  before(() => import('../../../src/page/presence/page-presence.js'));
  beforeEach(() => {
    live = new FakePresence();
    usePage();
    usePresence(currentPage(), live);
    element = new PresentElement();
  });
  afterEach(() => {
    element.remove();
    usePage();
  });

  /** Lets the element update, the part of the script load, and the element update again. */
  const settle = async () => {
    await element.updateComplete;
    await import('../../../src/page/presence/page-presence.js');
    await nextFrame(); // whoever asked for it first hears of it in the same turn, in any order
    await element.updateComplete;
  };
  const show = async (schedule: Schedule | null) => {
    element.asked = schedule;
    element.requestUpdate();
    await settle();
  };

  for (const [name, make] of [
    ['an address', withAddress],
    ['a chat', withChat],
  ] as const) {
    it(`gives what is known of a schedule with ${name}, and updates its element`, async () => {
      document.body.append(element);
      await show(make());
      expect(element.shown).to.equal(live.now);
      live.now = new Map();
      live.listeners.forEach((_schedule, tell) => tell(live.now));
      await element.updateComplete;
      expect(element.shown).to.equal(live.now);
    });
  }

  it('asks for nothing without either, nor for a preview', async () => {
    document.body.append(element);
    await show(withNeither());
    await show(null);
    expect([live.subscriptions, element.shown.size]).to.deep.equal([0, 0]);
  });

  it('goes on with another schedule without letting go in between', async () => {
    document.body.append(element);
    await show(withChat());
    const next = withAddress();
    let atLeast = Infinity;
    const { listeners } = live;
    const own = listeners.delete.bind(listeners);
    listeners.delete = (listener) => {
      atLeast = Math.min(atLeast, listeners.size - 1);
      return own(listener);
    };
    await show(next);
    expect([[...listeners.values()], atLeast]).to.deep.equal([[next], 1]);
    await show(null);
    expect([listeners.size, element.shown.size]).to.deep.equal([0, 0]);
  });

  it('FAILURES 21: mounted a thousand times, also while its part of the script loads, it listens once, and then not at all', async () => {
    element.asked = withChat();
    for (let mount = 0; mount < 1000; mount++) {
      document.body.append(element);
      if (mount % 100 === 0) await element.updateComplete;
      element.remove();
    }
    document.body.append(element);
    await settle();
    expect(live.listeners.size).to.equal(1);
    element.remove();
    await settle();
    expect(live.listeners.size).to.equal(0);
  });

  it('opens a chat that was asked for while its part of the script was being loaded, once', async () => {
    let opened = 0;
    live.chatOf = () => ({ ...chat, open: () => opened++ });
    const schedule = withChat();
    element.asked = schedule;
    document.body.append(element);
    element.updateNow();
    element.controller.open(schedule.channels[0]!);
    expect(opened).to.equal(0);
    await settle();
    expect(opened).to.equal(1);
    element.controller.open(schedule.channels[0]!);
    await show(withChat());
    expect(opened).to.equal(2);
  });

  it('knows the chat of a channel once its part of the script is there', async () => {
    document.body.append(element);
    const schedule = withChat();
    const [channel] = schedule.channels;
    expect(element.controller.chatOf(channel!)).to.equal(null);
    await show(schedule);
    expect(element.controller.chatOf(channel!)).to.equal(chat);
  });
});
