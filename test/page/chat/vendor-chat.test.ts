import { expect } from '@esm-bundle/chai';
import type { ChatChannel } from '../../../src/page/chat/chat-adapter.js';
import { openChatPage, turn } from './chat-page.js';
import { makers } from './fake-vendors.js';

const second = 1000;
const providers = Object.keys(makers) as ChatChannel['provider'][];

/** What is known of a vendor that is there and has not told of its team. */
const there = (page: ReturnType<typeof openChatPage>) => (page.vendor.tells.staff === true ? 'available' : 'unknown');

/** Who has to tell of it: for a vendor that is not there it is the visitor's choice that may be to blame, for another chat its owner. */
const missingOf = (provider: ChatChannel['provider']) => (provider === 'generic' ? 'unavailable' : 'blocked');
const missingWarnings = {
  blocked: 'bereikbaar-nu: the chat "chat" is not on this page',
  unavailable: 'bereikbaar-nu: the chat "chat" is told of by nobody: bereikbaar-chat-status has to name its channel',
};

for (const provider of providers) {
  const missing = missingOf(provider);
  describe(`the chat of ${provider}`, () => {
    let page: ReturnType<typeof openChatPage>;
    beforeEach(() => void (page = openChatPage(provider)));

    /** Gives events that come later, such as those of a MutationObserver, and a look, their time. */
    const settle = async () => {
      await turn();
      page.world.advance(20 * second);
    };

    it('is there at once when its script was first', async () => {
      page.vendor.snippet();
      page.vendor.arrive();
      await page.listenUntilLooking();
      expect(page.chat.availability).to.equal(there(page));
      page.chat.open();
      expect([page.vendor.opened, page.world.warnings]).to.deep.equal([1, []]);
    });

    it(`FAILURES 46: is unknown for ten seconds after the page has loaded, then ${missing}; and there when it arrives later`, async () => {
      page.vendor.snippet();
      page.world.finishLoading();
      await page.listenUntilLooking();
      page.world.advance(10 * second - 1);
      expect([page.chat.availability, page.changes]).to.deep.equal(['unknown', []]);
      page.world.advance(1);
      expect([page.chat.availability, page.changes]).to.deep.equal([missing, [missing]]);
      page.world.advance(3600 * second);
      page.vendor.arrive(); // a consent was given
      await settle();
      expect(page.changes).to.deep.equal([missing, there(page)]);
      page.chat.open();
      expect(page.vendor.opened).to.equal(1);
    });

    it(`FAILURES 46: without a trace of it: ${missing}, and a click does nothing but warn, once`, async () => {
      page.world.finishLoading();
      await page.listenUntilLooking();
      page.world.advance(11 * second);
      for (let click = 0; click < 3; click++) page.chat.open();
      expect([page.chat.availability, page.vendor.opened]).to.deep.equal([missing, 0]);
      expect(page.world.warnings).to.deep.equal([missingWarnings[missing]]);
      page.vendor.snippet();
      page.vendor.arrive();
      await settle();
      expect([page.chat.availability, page.vendor.opened]).to.deep.equal([there(page), 0]);
    });

    it('a click before it arrives opens it when it does', async () => {
      page.vendor.snippet();
      page.world.finishLoading();
      await page.listenUntilLooking();
      page.chat.open();
      page.world.advance(2 * second);
      page.vendor.arrive();
      await turn();
      page.world.advance(2 * second);
      expect(page.vendor.opened).to.equal(1);
      await settle();
      expect(page.vendor.opened).to.equal(1);
    });

    it('the owner’s own handlers are kept', async () => {
      const alone = openChatPage(provider);
      for (const { vendor } of [alone, page]) vendor.snippet();
      await page.listenUntilLooking();
      for (const { vendor } of [alone, page]) {
        vendor.arrive();
        vendor.staff(false);
        vendor.staff(true);
      }
      page.chat.open();
      await settle();
      expect(page.vendor.ownersLog).to.deep.equal(alone.vendor.ownersLog);
      if (['crisp', 'tawk', 'rocket-chat'].includes(provider)) expect(page.vendor.ownersLog).not.to.be.empty;
    });

    it('its team comes and goes, as far as it tells', async () => {
      page.vendor.snippet();
      page.vendor.arrive();
      await page.listenUntilLooking();
      page.changes.length = 0;
      page.vendor.staff(false);
      await settle();
      page.vendor.staff(true);
      await settle();
      const told = { true: ['unavailable', 'available'], leaving: ['unavailable'], false: [] };
      expect(page.changes).to.deep.equal(told[`${page.vendor.tells.staff}`]);
    });

    it('a conversation is known, as far as it tells, and can be opened when nobody is there', async () => {
      page.vendor.snippet();
      page.vendor.arrive();
      await page.listenUntilLooking();
      page.vendor.talk(true);
      await settle();
      expect(page.chat.hasConversation).to.equal(page.vendor.tells.talk);
      page.vendor.staff(false);
      await settle();
      page.chat.open();
      expect([page.chat.hasConversation, page.vendor.opened]).to.deep.equal([page.vendor.tells.talk, 1]);
    });

    it('FAILURES 21: a thousand listeners: one wake; after they have left no timer and no listener, whatever it does', async () => {
      page.vendor.snippet();
      const stops = Array.from({ length: 1000 }, page.listen);
      stops.push(await page.listenUntilLooking());
      expect(page.world.timers).to.equal(1);
      page.vendor.arrive();
      stops.forEach((stop) => stop());
      expect([page.world.timers, page.world.heard]).to.deep.equal([0, []]);
      page.changes.length = 0;
      page.vendor.staff(false);
      page.vendor.talk(true);
      await settle();
      expect([page.changes, page.world.timers, page.world.heard]).to.deep.equal([[], 0, []]);
      for (let mount = 0; mount < 1000; mount++) page.listen()();
      expect([page.world.timers, page.world.heard, page.world.requests.length]).to.deep.equal([0, [], 0]);
    });

    it('asks nothing while the page is hidden, and looks when it is shown', async () => {
      page.vendor.snippet();
      page.world.finishLoading();
      await page.listenUntilLooking();
      page.world.hide();
      expect(page.world.timers).to.equal(0);
      page.world.advance(3600 * second);
      expect(page.changes).to.deep.equal([]);
      page.world.show();
      expect(page.changes).to.deep.equal([missing]);
    });

    for (const [name, strange] of Object.entries(strangeThings())) {
      it(`FAILURES 46: nothing throws when ${name} stands in its place, and there is at most one warning of a kind`, async () => {
        page.vendor.snippet();
        Object.defineProperty(page.world, page.vendor.global, { ...strange, configurable: true });
        page.world.finishLoading();
        await page.listenUntilLooking();
        for (let minute = 0; minute < 5; minute++) page.world.advance(60 * second);
        page.chat.open();
        page.world.fire('chatwoot:ready');
        page.world.fire('tawkStatusChange');
        expect(page.chat.availability).to.be.oneOf(['unavailable', 'blocked', 'unknown']);
        expect(page.world.warnings.length).to.be.at.most(1);
        expect(page.world.errors).to.deep.equal([]);
      });
    }
  });
}

/** What other scripts of a page may leave in the place of a vendor's. */
function strangeThings(): Record<string, PropertyDescriptor> {
  const throwing = () => {
    throw new Error('strange');
  };
  const mute = new Proxy(() => {}, { get: throwing, apply: throwing, has: throwing, getPrototypeOf: throwing });
  const yes: object = new Proxy(() => yes, { get: () => yes, apply: () => yes });
  return {
    'a getter that throws': { get: throwing },
    'a getter that throws what cannot be told': {
      get() {
        throw mute as unknown as Error;
      },
    },
    'an object that throws at everything': { value: mute },
    'an object that has everything and says nothing': { value: yes },
    null: { value: null },
    'a number': { value: 42 },
    'an empty object': { value: {} },
    'an array': { value: [] },
    'an element of that id': { value: document.createElement('div') },
  };
}
