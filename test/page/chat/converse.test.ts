import { expect } from '@esm-bundle/chai';
import { openChatPage, turn } from './chat-page.js';
import { fakeConverse } from './fake-converse.js';

const second = 1000;
type Converse = ReturnType<typeof fakeConverse>;

/** A page on which Converse is, and has not connected yet. */
async function openConversePage(options?: { address: string }) {
  const page = openChatPage('converse', options);
  const converse = fakeConverse(page.world);
  converse.load();
  page.world.finishLoading();
  await page.listenUntilLooking();
  const now = async () => {
    await turn();
    return page.chat.availability + (page.chat.hasConversation ? ', talking' : '');
  };
  return { ...page, converse, now };
}

const away = '<show>away</show>';

const visits: Readonly<Record<string, readonly (readonly [(converse: Converse) => void, string])[]>> = {
  'any device that is free counts': [
    [(converse) => converse.connect(), 'available'],
    [(converse) => converse.says('phone/1', '<show>chat</show><priority>5</priority>'), 'available'],
    [(converse) => converse.says('desk', away), 'available'],
    [(converse) => converse.says('phone/1', '<show>dnd</show>'), 'unavailable'],
    [(converse) => converse.says('desk', ''), 'available'],
    [(converse) => converse.leaves('desk'), 'unavailable'],
    [(converse) => converse.says('phone/1', '<priority>-1</priority>'), 'unavailable'],
    [(converse) => converse.says('phone/1', '<priority>0</priority>'), 'available'],
    [(converse) => converse.deliver('STAFF@delinde.example', 'unavailable'), 'unavailable'],
  ],
  'what is not of the colleague, or of no device, changes nothing': [
    [(converse) => converse.connect(), 'available'],
    [(converse) => converse.deliver('other@delinde.example/desk', 'unavailable'), 'available'],
    [(converse) => converse.deliver('staff@delinde.example', 'subscribed'), 'available'],
    [(converse) => converse.deliver('staff@delinde.example/desk', 'error'), 'available'],
  ],
  'the line is lost, again and again, and comes back': [
    [(converse) => converse.connect(), 'available'],
    [(converse) => converse.talk(true), 'available, talking'],
    [(converse) => converse.lose(), 'unavailable'],
    [(converse) => converse.lose(), 'unavailable'],
    [(converse) => converse.connect('reconnected'), 'available, talking'],
    [(converse) => converse.lose('disconnected'), 'unavailable'],
  ],
  'a line that never came is lost too': [[(converse) => converse.lose(), 'unavailable']],
  'nobody has answered before our own presence was told': [
    [(converse) => (converse.leaves('desk'), converse.connect()), 'unavailable'],
    [(converse) => (converse.says('desk', away), converse.ownPresence()), 'unavailable'],
    [(converse) => (converse.says('desk', ''), converse.ownPresence()), 'available'],
  ],
};

describe('Converse', () => {
  for (const [visit, steps] of Object.entries(visits)) {
    it(visit, async () => {
      const { converse, now, world } = await openConversePage();
      expect(await now()).to.equal('unknown');
      for (const [step, known] of steps) {
        step(converse);
        expect(await now(), String(step)).to.equal(known);
      }
      world.advance(3600 * second);
      expect(await now()).to.equal(steps.at(-1)![1]);
      expect([world.warnings, world.errors]).to.deep.equal([[], []]);
    });
  }

  it('has one handler of stanzas per line, however often it is told that it has connected', async () => {
    const { converse } = await openConversePage();
    for (const event of ['connected', 'connected', 'reconnected']) converse.connect(event);
    expect(converse.hearing).to.equal(1);
  });

  const mistakes = {
    'no address of who answers': [{ address: '' }, 'needs "options": { "address": "…" }, of who answers'],
    'no connection': [undefined, 'does not connect'],
  } as const;
  for (const [mistake, [options, words]] of Object.entries(mistakes)) {
    it(`${mistake}: one line in the console, and no cookie choice is to blame`, async () => {
      const { chat, world } = await openConversePage(options);
      world.advance(60 * second);
      expect(chat.availability).to.equal('unavailable');
      expect(world.warnings).to.deep.equal([`bereikbaar-nu: the chat "chat" ${words}`]);
    });
  }

  it('without the plugin: the same', async () => {
    const { chat, world, listenUntilLooking } = openChatPage('converse');
    world['converse'] = {};
    world.finishLoading();
    await listenUntilLooking();
    world.advance(60 * second);
    expect(chat.availability).to.equal('unavailable');
    expect(world.warnings).to.deep.equal([
      'bereikbaar-nu: the chat "chat" is a Converse without the plugin of docs/chat.md',
    ]);
  });
});
