import { expect } from '@esm-bundle/chai';
import { openChatPage, turn } from './chat-page.js';
import { fakeZammad } from './fake-zammad.js';

const second = 1000;

/** A page with Zammad's script, which has connected and waits for an answer. */
async function openZammadPage(options?: { buttonClass: string; inactiveClass: string }) {
  const page = openChatPage('zammad', options);
  const zammad = fakeZammad(page.world, options?.buttonClass, options?.inactiveClass);
  zammad.load();
  page.world.finishLoading();
  await page.listenUntilLooking();
  zammad.connect();
  await turn();
  const now = async () => {
    await turn();
    return page.chat.availability + (page.chat.hasConversation ? ', talking' : '');
  };
  return { ...page, zammad, now };
}

type Zammad = ReturnType<typeof fakeZammad>;

/** What a visit is made of, and what is known after each part of it. */
const visits: Readonly<Record<string, readonly (readonly [(zammad: Zammad) => void, string])[]>> = {
  'an agent is there, nobody opens the chat for six minutes': [
    [(zammad) => zammad.answer('online'), 'available'],
    [(zammad) => zammad.idle(), 'unavailable'],
  ],
  'nobody is there': [[(zammad) => zammad.answer('offline'), 'unavailable']],
  'a conversation, which the visitor ends, while agents are there, and then are not': [
    [(zammad) => zammad.answer('online'), 'available'],
    [(zammad) => zammad.visitorOpens(), 'available'],
    [(zammad) => zammad.agentComes(), 'available, talking'],
    [(zammad) => zammad.visitorCloses(), 'unavailable'],
    [(zammad) => zammad.answer('online'), 'available'],
    [(zammad) => zammad.visitorOpens(), 'available'],
    [(zammad) => zammad.visitorCloses(), 'unavailable'],
    [(zammad) => zammad.answer('offline'), 'unavailable'],
  ],
  'a conversation, which the agent ends': [
    [(zammad) => zammad.answer('online'), 'available'],
    [(zammad) => zammad.visitorOpens(), 'available'],
    [(zammad) => zammad.agentComes(), 'available, talking'],
    [(zammad) => zammad.agentCloses(), 'unavailable'],
  ],
  'the next page of a conversation, and its end there': [
    [(zammad) => zammad.answer('reconnect'), 'available, talking'],
    [(zammad) => zammad.visitorCloses(), 'unavailable'],
    [(zammad) => zammad.answer('online'), 'available'],
  ],
  'the line is lost in a conversation': [
    [(zammad) => zammad.answer('reconnect'), 'available, talking'],
    [(zammad) => zammad.loseLine(), 'unavailable'],
  ],
  'the line is lost before anything was said': [
    [(zammad) => zammad.answer('online'), 'available'],
    [(zammad) => zammad.loseLine(), 'unavailable'],
  ],
};

describe('Zammad', () => {
  for (const [visit, steps] of Object.entries(visits)) {
    it(`FAILURES 69: ${visit}`, async () => {
      const { zammad, chat, now, world } = await openZammadPage();
      expect(await now()).to.equal('unknown');
      for (const [step, known] of steps) {
        step(zammad);
        expect(await now(), String(step)).to.equal(known);
      }
      world.advance(3600 * second);
      expect(await now()).to.equal(steps.at(-1)![1]);
      expect([chat.availability, world.warnings, world.errors]).to.deep.equal([chat.availability, [], []]);
    });
  }

  it('FAILURES 69: a page that looks when it has gone already does not take it for blocked', async () => {
    const { chats, world } = openChatPage('zammad');
    const zammad = fakeZammad(world);
    zammad.load();
    zammad.connect();
    zammad.answer('online');
    zammad.idle();
    world.finishLoading();
    const late = chats.providerOf({
      id: 'late',
      type: 'chat',
      provider: 'zammad',
      urgent: false,
      whenUnavailable: 'show',
    });
    late.subscribe(() => {});
    await import('../../../src/page/chat/vendors/zammad.js');
    await turn();
    world.advance(60 * second);
    expect(late.availability).to.equal('unavailable');
  });

  it('FAILURES 69: a window that is open already gets the focus, for the button does nothing then', async () => {
    const { zammad, chat, now, world } = await openZammadPage();
    zammad.answer('reconnect');
    await now();
    const input = world.document.querySelector<HTMLElement>('.zammad-chat-input')!;
    let focused = 0;
    input.focus = () => void focused++;
    chat.open();
    expect([focused, zammad.opened]).to.deep.equal([1, 0]);
  });

  it('another class of button, and none', async () => {
    const options = { buttonClass: 'chat:knop', inactiveClass: 'uit' };
    const { zammad, chat, now } = await openZammadPage(options);
    expect(await now()).to.equal('unknown');
    zammad.answer('online');
    expect(await now()).to.equal('available');
    chat.open();
    expect(zammad.opened).to.equal(1);
    const { world, chat: without, listenUntilLooking } = openChatPage('zammad');
    world.ZammadChat = class {};
    world.finishLoading();
    await listenUntilLooking();
    world.advance(11 * second);
    expect(without.availability).to.equal('blocked');
  });

  it('that goes on connecting is not there', async () => {
    const { chat, world } = await openZammadPage();
    world.advance(11 * second);
    expect(chat.availability).to.equal('blocked');
  });
});
