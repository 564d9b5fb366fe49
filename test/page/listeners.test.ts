import { expect } from '@esm-bundle/chai';
import { createClock } from '../../src/page/clock.js';
import { createPresence } from '../../src/page/presence/page-presence.js';
import { parseSchedule, type Schedule } from '../../src/schedule/index.js';
import { ok } from './answers.js';
import { openSendingPage } from './callback/sending-page.js';
import { openChatPage, turn } from './chat/chat-page.js';
import { FakeChatWindow } from './chat/fake-chat-window.js';
import { FakeWindow } from './fake-window.js';
import { answered, openPresencePage, presenceText } from './presence/presence-page.js';
import { openPage as openSourcePage } from './schedule/source-page.js';
import { documentAt, openStorePage } from './schedule/store-page.js';

/** Something that can be listened to, in the hands of the test. */
interface Source {
  subscribe(listener: () => void): () => void;
  /** Has everybody told, once. */
  change(): Promise<unknown> | void;
  readonly window: { readonly errors: readonly unknown[] };
  /** Whether who begins to listen is told at once how things are. */
  readonly tellsAtOnce?: boolean;
}

const target = { id: 'callback', endpoint: '/api/callback' };

function scheduleWith(more: object): Schedule {
  const result = parseSchedule({ version: 1, timeZone: 'Europe/Amsterdam', ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.schedule;
}

/** All kinds. Whoever adds one adds it here. */
const kinds: Readonly<Record<string, () => Source>> = {
  'a schedule source'() {
    const { world, clock, source } = openSourcePage();
    return {
      subscribe: (tell) => source.subscribe(tell),
      change: () => clock.nextAsked(),
      window: world,
      tellsAtOnce: true,
    };
  },
  'the schedule store'() {
    const { world, clock, store, page } = openStorePage();
    const subscribe = (tell: () => void) => store.subscribe('a.json', page, tell);
    return { subscribe, change: () => clock.nextAsked(), window: world, tellsAtOnce: true };
  },
  'a presence source'() {
    const { world, source } = openPresencePage();
    return { subscribe: (tell) => source.subscribe(tell), change: () => answered(world), window: world };
  },
  'the presence of a page'() {
    const world = new FakeChatWindow();
    world.answer = ok(presenceText());
    const presence = createPresence(createClock(world), world);
    const schedule = scheduleWith({ presence: { url: '/presence.json' } });
    const page = documentAt('https://linde.example/contact/');
    const subscribe = (tell: () => void) => presence.subscribe(schedule, page, tell);
    return { subscribe, change: () => answered(world), window: world, tellsAtOnce: true };
  },
  'a chat'() {
    const { world, vendor, chat } = openChatPage('tawk');
    const change = async () => {
      await import('../../src/page/chat/vendors/tawk.js');
      await turn();
      vendor.arrive();
    };
    return { subscribe: (tell) => chat.subscribe(tell), change, window: world };
  },
  'what a visitor wants of one channel'() {
    const { world, callbacks } = openSendingPage();
    const intent = callbacks.intentFor(target);
    return { subscribe: (tell) => intent.subscribe(tell), change: () => intent.change({ name: 'A' }), window: world };
  },
  'what a visitor wants of any channel'() {
    const { world, callbacks } = openSendingPage();
    const intent = callbacks.intentFor(target);
    return {
      subscribe: (tell) => callbacks.subscribe(tell),
      change: () => intent.change({ name: 'A' }),
      window: world,
    };
  },
  'the clock'() {
    const window = new FakeWindow();
    const clock = createClock(window);
    const instant = clock.now() + 1000;
    return { subscribe: (tell) => clock.wakeAt(instant, tell), change: () => window.advance(1000), window };
  },
};

for (const [kind, open] of Object.entries(kinds)) {
  describe(`who listens to ${kind}`, () => {
    let source: Source;
    let told: string[];
    /** Whether what they are told is the change, and not how things were. */
    let isChange: boolean;
    beforeEach(() => {
      source = open();
      told = [];
      isChange = false;
    });

    const hear = (name: string, act = () => {}) =>
      source.subscribe(() => {
        if (!isChange) return;
        told.push(name);
        act();
      });
    const change = async () => {
      isChange = true;
      await source.change();
    };

    it('hears of a change, in turn, also when another throws, which is reported', async () => {
      const mistake = new Error('mistake');
      const fail = () => {
        throw mistake;
      };
      hear('first', fail);
      hear('second');
      hear('third', fail);
      hear('fourth');
      await change();
      expect(told).to.deep.equal(['first', 'second', 'third', 'fourth']);
      expect(source.window.errors).to.deep.equal([mistake, mistake]);
    });

    it('is not told when another has stopped it, nor is any other left out', async () => {
      let stopSecond = () => {};
      const stopFirst = hear('first', () => (stopFirst(), stopSecond()));
      stopSecond = hear('second');
      hear('third');
      await change();
      expect(told).to.deep.equal(['first', 'third']);
    });

    it('is told once of what it came to hear of when another was told', async () => {
      hear('first', () => void hear('second'));
      await change();
      expect(told).to.deep.equal(source.tellsAtOnce ? ['first', 'second'] : ['first']);
    });

    it('is there as often as it came: the same function twice, and once when one of them goes', async () => {
      let calls = 0;
      const count = () => void (isChange && calls++);
      source.subscribe(count);
      const stop = source.subscribe(count);
      source.subscribe(count);
      stop();
      stop();
      await change();
      expect(calls).to.equal(2);
    });
  });
}
