import { expect } from '@esm-bundle/chai';
import { openChatPage } from './chat-page.js';

const second = 1000;
const minute = 60 * second;

describe('any other chat', () => {
  const url = 'https://chat.example/linde';

  it('with an address is there at once, and opens it in a tab of its own', async () => {
    const { world, chat, listenUntilLooking } = openChatPage('generic', { url });
    await listenUntilLooking();
    chat.open();
    expect([chat.availability, world.opened]).to.deep.equal(['unknown', [[url, '_blank', 'noopener']]]);
  });

  for (const unsafe of [
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '//evil.example',
    'data:text/html,x',
    'blob:x',
    'http://',
    5,
    true,
  ]) {
    it(`FAILURES 32: never opens ${JSON.stringify(unsafe)}`, async () => {
      const { world, chat, listenUntilLooking } = openChatPage('generic', { url: unsafe });
      world.finishLoading();
      await listenUntilLooking();
      world.advance(11 * second);
      chat.open();
      expect([chat.availability, world.opened]).to.deep.equal(['unavailable', []]);
    });
  }

  it('whose script takes the event does not open the address as well', async () => {
    const { world, vendor, chat, listenUntilLooking } = openChatPage('generic', { url });
    vendor.arrive();
    await listenUntilLooking();
    chat.open();
    expect([vendor.opened, world.opened]).to.deep.equal([1, []]);
  });

  it('that tells of itself but does not take the event is unavailable', async () => {
    const { world, chat, listenUntilLooking } = openChatPage('generic');
    await listenUntilLooking();
    const detail = { channel: 'chat', available: true };
    world.document.dispatchEvent(new CustomEvent('bereikbaar-chat-status', { detail }));
    chat.open();
    expect([chat.availability, world.warnings.length]).to.deep.equal(['unavailable', 1]);
  });

  it('FAILURES 73: what was told counts for as long as it said, and without that until it is told anew', async () => {
    const { world, chat, changes, listenUntilLooking } = openChatPage('generic');
    await listenUntilLooking();
    const tell = (more: object) => {
      const detail = { channel: 'chat', available: true, conversation: true, ...more };
      world.document.dispatchEvent(new CustomEvent('bereikbaar-chat-status', { detail }));
    };
    tell({ expires: 90 });
    world.advance(89 * second);
    tell({ expires: 90 });
    world.advance(90 * second - 1);
    expect(changes).to.deep.equal(['available, talking']);
    world.advance(1);
    expect(changes).to.deep.equal(['available, talking', 'unknown']);
    expect(world.timers).to.equal(0);
    for (const expires of [undefined, null, 0, -1, NaN, '90', {}]) {
      tell({ expires });
      world.advance(24 * 60 * minute);
      expect(chat.availability, JSON.stringify(expires)).to.equal('available');
    }
  });

  it('FAILURES 73: told of under another id: one line, which names that', async () => {
    const { world, chat, changes, listenUntilLooking } = openChatPage('generic');
    world.finishLoading();
    await listenUntilLooking();
    const tell = (channel: string) => {
      const detail = { channel, available: true };
      world.document.dispatchEvent(new CustomEvent('bereikbaar-chat-status', { detail }));
    };
    tell('chatt');
    for (let minutes = 0; minutes < 5; minutes++) world.advance(minute);
    tell('tjat');
    for (let minutes = 0; minutes < 5; minutes++) world.advance(minute);
    expect(changes).to.deep.equal(['unavailable']);
    expect(world.warnings).to.deep.equal([
      'bereikbaar-nu: the chat "chat" is told of by nobody: bereikbaar-chat-status has to name its channel, and was about chatt',
    ]);
    tell('chat');
    expect(chat.availability).to.equal('available');
  });

  it('is told of by events of our own class as well; what is said of another channel, or is nonsense, is not heard', async () => {
    const { world, chat, changes, listenUntilLooking } = openChatPage('generic');
    const { BereikbaarChatStatusEvent } = await import('../../../src/page/chat/vendors/generic.js');
    await listenUntilLooking();
    const tell = (event: Event) => world.document.dispatchEvent(event);
    tell(new BereikbaarChatStatusEvent('other', true));
    for (const detail of [null, 5, {}, { channel: 'other', available: true }]) {
      tell(new CustomEvent('bereikbaar-chat-status', { detail }));
    }
    expect(changes).to.deep.equal([]);
    tell(new BereikbaarChatStatusEvent('chat', true, true));
    tell(new BereikbaarChatStatusEvent('chat', false));
    tell(new BereikbaarChatStatusEvent('chat', null));
    expect(changes).to.deep.equal(['available, talking', 'unavailable', 'unknown']);
    expect([chat.hasConversation, world.warnings]).to.deep.equal([false, []]);
  });
});
