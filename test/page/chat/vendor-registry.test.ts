import { expect } from '@esm-bundle/chai';
import { createClock } from '../../../src/page/clock.js';
import { chatOf, openChatPage, turn } from './chat-page.js';
import { FakeChatWindow } from './fake-chat-window.js';

const second = 1000;
const minute = 60 * second;

describe('what is peculiar to a vendor', () => {
  it('Crisp is asked every 15 seconds while the page is visible, and keeps the one handler that it has', async () => {
    const { world, vendor, changes, listenUntilLooking } = openChatPage('crisp');
    vendor.snippet();
    vendor.arrive();
    await listenUntilLooking();
    vendor.staff(false);
    world.advance(15 * second - 1);
    expect(changes).to.deep.equal(['available']);
    world.advance(1);
    expect(changes).to.deep.equal(['available', 'unavailable']);
    world.hide();
    vendor.staff(true);
    world.advance(minute);
    expect(changes).to.have.length(2);
    world.show();
    expect(changes[2]).to.equal('available');
    expect(vendor.ownersLog).to.deep.equal(['available false', 'available true']);
  });

  it('a vendor that tells by events is not looked at again once it is there', async () => {
    for (const provider of ['chatwoot', 'converse', 'intercom', 'tawk', 'rocket-chat', 'zammad', 'generic'] as const) {
      const { world, vendor, listenUntilLooking } = openChatPage(provider);
      vendor.snippet();
      await listenUntilLooking();
      vendor.arrive();
      await turn();
      world.advance(5 * second);
      expect([provider, world.timers]).to.deep.equal([provider, 0]);
    }
  });

  it('one that has not come is looked for after 1, 2, 4 seconds and so on, at most a minute apart', async () => {
    const { world, listenUntilLooking } = openChatPage('intercom');
    world.finishLoading();
    await listenUntilLooking();
    world.delays.length = 0;
    world.advance(10 * minute);
    const delays = world.delays.map((delay) => delay / second);
    expect([...new Set(delays)]).to.deep.equal([2, 4, 3, 16, 32, 60]); // 3: its time is over
    expect(delays.length).to.be.below(40);
    expect(world.requests).to.deep.equal([]);
  });

  it('a page that takes long to load leaves a vendor more time, but not more than half a minute', async () => {
    const slow = openChatPage('crisp');
    await slow.listenUntilLooking();
    slow.world.advance(15 * second);
    slow.world.finishLoading();
    slow.world.advance(10 * second - 1);
    expect(slow.chat.availability).to.equal('unknown');
    slow.world.advance(1);
    expect(slow.chat.availability).to.equal('blocked');
    const endless = openChatPage('crisp');
    await endless.listenUntilLooking();
    endless.world.advance(30 * second);
    expect(endless.chat.availability).to.equal('blocked');
  });

  it('a click that waited for a vendor in vain does not open it much later', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('tawk');
    world.finishLoading();
    await listenUntilLooking();
    chat.open();
    world.advance(minute);
    vendor.arrive();
    expect([chat.availability, vendor.opened]).to.deep.equal(['available', 0]);
  });

  it('a vendor that does not open when it is told to is unavailable, until it is heard of again', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('tawk');
    vendor.arrive();
    await listenUntilLooking();
    const api = world.Tawk_API as { maximize: () => void };
    const { maximize } = api;
    api.maximize = () => {
      throw new Error('no frame');
    };
    vendor.talk(true);
    chat.open();
    expect([chat.availability, chat.hasConversation]).to.deep.equal(['unavailable', false]);
    world.finishLoading(); // it is looked at once more
    expect([chat.availability, chat.hasConversation]).to.deep.equal(['unavailable', false]);
    vendor.staff(false);
    vendor.staff(true);
    expect(chat.hasConversation).to.equal(true);
    chat.open();
    expect(world.warnings).to.deep.equal(['bereikbaar-nu: the chat "chat" does not work: Error: no frame']);
    api.maximize = maximize;
    vendor.staff(true);
    expect(chat.availability).to.equal('available');
    chat.open();
    expect([vendor.opened, world.errors]).to.deep.equal([1, []]);
  });

  it('a vendor that is taken away takes its conversation along: there is no button for it', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('tawk');
    world.finishLoading();
    vendor.arrive();
    await listenUntilLooking();
    vendor.talk(true);
    expect(chat.hasConversation).to.equal(true);
    world.advance(minute);
    world.Tawk_API = undefined;
    chat.open();
    expect([chat.availability, chat.hasConversation]).to.deep.equal(['unavailable', false]);
    world.advance(minute);
    expect(chat.availability).to.equal('unavailable'); // no cookie choice is to blame
  });

  it('FAILURES 68: Rocket.Chat gets our handlers once, however often elements come and go; that nobody is there counts while the page is open', async () => {
    const { world, vendor, chat, listenUntilLooking, listen } = openChatPage('rocket-chat');
    vendor.snippet();
    (await listenUntilLooking())();
    listen()();
    vendor.arrive();
    for (let mount = 0; mount < 100; mount++) listen()();
    expect((vendor as unknown as { handlers: number }).handlers).to.equal(5); // ours, and the owner's
    listen();
    vendor.staff(false);
    expect(chat.availability).to.equal('unavailable');
    world.advance(24 * 60 * minute);
    expect(chat.availability).to.equal('unavailable');
    vendor.talk(true);
    expect([chat.availability, chat.hasConversation]).to.deep.equal(['unknown', true]);
    vendor.talk(false);
    expect(chat.hasConversation).to.equal(false);
    vendor.staff(false); // it is told of that anew
    expect(chat.availability).to.equal('unavailable');
  });

  it('FAILURES 68: what Rocket.Chat had told before the schedule came is known', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('rocket-chat');
    vendor.arrive();
    Object.assign(world.RocketChat as object, { isServiceOffline: true });
    await listenUntilLooking();
    expect(chat.availability).to.equal('unavailable');
  });

  it('Rocket.Chat that assigns an agent to greet a visitor has no conversation; an older one without some kinds of news works', async () => {
    const { world, chat, listenUntilLooking } = openChatPage('rocket-chat');
    const handlers: (() => void)[] = [];
    const livechat = { maximizeWidget: () => {}, onAssignAgent: (handler: () => void) => void handlers.push(handler) };
    world.RocketChat = Object.assign((callback: (this: object) => void) => callback.call(livechat), { livechat });
    await listenUntilLooking();
    handlers.forEach((handler) => handler());
    expect([chat.availability, chat.hasConversation, world.warnings]).to.deep.equal(['unknown', false, []]);
  });
});

describe('the chats of a page', () => {
  it('are one provider per channel, whatever the object that names it', () => {
    const { chats } = openChatPage('crisp');
    const { providerOf } = chats;
    expect(providerOf(chatOf('crisp'))).to.equal(providerOf(chatOf('crisp')));
    expect(providerOf(chatOf('zammad', { buttonClass: 'a' }))).to.equal(
      providerOf(chatOf('zammad', { buttonClass: 'a' })),
    );
    expect(providerOf(chatOf('zammad', { buttonClass: 'a' }))).not.to.equal(providerOf(chatOf('zammad')));
  });

  it('FAILURES 46: an adapter that cannot be loaded: blocked, one warning, tried again', async () => {
    const address = '/lacking/crisp/drop/src/page/chat/page-chats.ts';
    const { createChats } = (await import(address)) as typeof import('../../../src/page/chat/page-chats.js');
    const world = new FakeChatWindow();
    const chat = createChats(createClock(world), world).providerOf(chatOf('crisp'));
    world.finishLoading();
    const warned = new Promise<void>((resolve) => {
      world.console.warn = (...words) => {
        world.warnings.push(words.join(' '));
        resolve();
      };
    });
    chat.subscribe(() => {});
    await warned;
    for (let look = 0; look < 5; look++) world.advance(10 * second);
    chat.open();
    expect(chat.availability).to.equal('blocked');
    expect(world.warnings[0]).to.contain('the chat "chat" could not be looked for: TypeError');
    expect(world.warnings).to.have.length(2);
  });

  it('FAILURES 21: a listener that opens the chat when it comes leaves no wake behind', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('crisp');
    const stop = chat.subscribe(() => chat.open());
    (await listenUntilLooking())();
    vendor.arrive();
    expect([chat.availability, vendor.opened]).to.deep.equal(['available', 1]);
    stop();
    expect([world.timers, world.heard]).to.deep.equal([0, []]);
  });

  it('a listener that throws stops no other, and is reported', async () => {
    const { world, vendor, chat, changes, listenUntilLooking } = openChatPage('tawk');
    const mistake = new Error('mistake');
    chat.subscribe(() => {
      throw mistake;
    });
    await listenUntilLooking();
    vendor.arrive();
    expect([changes, world.errors]).to.deep.equal([['available'], [mistake]]);
  });
});
