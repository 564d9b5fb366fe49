import { expect } from '@esm-bundle/chai';
import { createClock } from '../../src/page/clock.js';
import { currentPage, usePage } from '../../src/page/page.js';
import type { ScheduleResult } from '../../src/page/schedule/schedule-source.js';
import { createScheduleStore } from '../../src/page/schedule/schedule-store.js';
import { documentText, ok } from './answers.js';
import type { PageWindow } from '../../src/page/page-window.js';
import { FakeWindow } from './fake-window.js';

const hour = 3_600_000;
const src = 'https://linde.example/bereikbaar.json';

/** Watches what is asked of this window, until `undo`. */
function watchWindow() {
  const timers = new Set<number>();
  const listeners = new Set<string>();
  const calls: string[] = [];
  const own: Pick<PageWindow, 'setTimeout' | 'clearTimeout'> &
    Pick<Window, 'setInterval' | 'addEventListener' | 'removeEventListener' | 'fetch'> = {
    setTimeout: window.setTimeout,
    clearTimeout: window.clearTimeout,
    setInterval: window.setInterval,
    addEventListener: window.addEventListener,
    removeEventListener: window.removeEventListener,
    fetch: window.fetch,
  };
  const watched = {
    setTimeout(wake: () => void, delay: number) {
      const timer = own.setTimeout.call(window, () => (timers.delete(timer), wake()), delay);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer: number) {
      timers.delete(timer);
      own.clearTimeout.call(window, timer);
    },
    setInterval() {
      calls.push('setInterval');
      return 0;
    },
    addEventListener(type: string, listener: EventListener, options: boolean) {
      listeners.add(type);
      own.addEventListener.call(window, type, listener, options);
    },
    removeEventListener(type: string, listener: EventListener, options: boolean) {
      listeners.delete(type);
      own.removeEventListener.call(window, type, listener, options);
    },
    fetch(url: string, init: RequestInit) {
      calls.push('fetch');
      return own.fetch.call(window, url, init);
    },
  };
  Object.assign(window, watched);
  // The test runner opens pages side by side: this one may be behind another.
  Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true });
  const undo = () => {
    Object.assign(window, own);
    Reflect.deleteProperty(document, 'visibilityState');
  };
  return { timers, listeners, calls, undo };
}

describe('the page', () => {
  let watched: ReturnType<typeof watchWindow>;
  beforeEach(() => {
    usePage();
    watched = watchWindow();
  });
  afterEach(() => {
    watched.undo();
    usePage();
  });

  it('is one, made when it is first asked for, without doing anything yet', async () => {
    const freshCopy = '../../src/page/page.ts?fresh';
    const copy = (await import(freshCopy)) as typeof import('../../src/page/page.js');
    expect(copy.currentPage()).to.equal(copy.currentPage());
    expect(copy.currentPage()).not.to.equal(currentPage());
    expect([watched.timers.size, watched.listeners.size, watched.calls]).to.deep.equal([0, 0, []]);
  });

  it('can be replaced by another, and put back', () => {
    const own = currentPage();
    const other = { ...own };
    usePage(other);
    expect(currentPage()).to.equal(other);
    usePage();
    expect(currentPage()).not.to.equal(other);
  });

  it('FAILURES 21: a thousand elements in this browser: one timer, one request, no interval; afterwards nothing', async () => {
    const { clock, store } = currentPage();
    let told = () => {};
    const ready = new Promise<void>((resolve) => (told = resolve));
    const address = `/faulty/page-${Date.now()}`;
    const stops = Array.from({ length: 1000 }, () =>
      store.subscribe(address, document, ({ status }) => void (status === 'ready' && told())),
    );
    stops.push(...Array.from({ length: 1000 }, () => clock.wakeAt(clock.now() + hour, () => {})));
    await ready;
    expect(watched.calls).to.deep.equal(['fetch']);
    expect(watched.timers.size).to.equal(1);
    expect([...watched.listeners].sort()).to.deep.equal(['focus', 'online', 'pageshow', 'resume', 'visibilitychange']);
    stops.forEach((stop) => stop());
    expect([watched.timers.size, watched.listeners.size]).to.deep.equal([0, 0]);
  });

  it('FAILURES 1: wakes in this browser, not early', async () => {
    const { clock } = currentPage();
    const boundary = clock.now() + 30;
    const woken = await new Promise<number>((resolve) => clock.wakeAt(boundary, () => resolve(clock.now())));
    expect(woken).to.be.at.least(boundary);
    expect([watched.timers.size, watched.listeners.size]).to.deep.equal([0, 0]);
  });

  for (const [type, target, bubbles] of [
    ['visibilitychange', document, true],
    ['resume', document, false], // as Chromium does it
    ['pageshow', window, false],
    ['focus', window, false],
    ['online', window, false],
  ] as const) {
    it(`FAILURES 5: hears ${type} in this browser`, () => {
      const { clock } = currentPage();
      const reasons: string[] = [];
      clock.wakeAt(clock.now() + hour, (reason) => void reasons.push(reason), 0);
      target.dispatchEvent(new Event(type, { bubbles }));
      expect(reasons).to.deep.equal(['due']);
      expect([watched.timers.size, watched.listeners.size]).to.deep.equal([0, 0]);
    });
  }
});

describe('the clock and the store together', () => {
  let world: FakeWindow;
  let results: ScheduleResult[];
  let instants: number[];

  const visit = () => {
    const clock = createClock(world);
    const store = createScheduleStore(clock, world);
    let told = () => {};
    const stop = store.subscribe(src, document, (result) => {
      results.push(result);
      instants.push(clock.now());
      if (result.status === 'ready') told();
    });
    return { clock, stop, ready: new Promise<void>((resolve) => (told = resolve)) };
  };
  const answerAt = (truth: number, text = documentText()) => {
    world.entries.push({ name: src, startTime: world.elapsed, transferSize: 300 });
    world.answer = ok(text, { Date: new Date(truth).toUTCString() });
  };

  beforeEach(() => {
    world = new FakeWindow();
    results = [];
    instants = [];
  });

  for (const off of [600_000, -600_000, 24 * hour, -24 * hour, 365 * 24 * hour, -365 * 24 * hour]) {
    it(`FAILURES 6: with a clock that is ${off} ms off, the first schedule comes with the right time`, async () => {
      const truth = world.wall - off;
      answerAt(truth);
      const { ready, stop } = visit();
      await ready;
      expect(instants[1]! - truth).to.be.within(0, 1000);
      stop();
    });
  }

  it('FAILURES 8: a corrected clock that is put right while the page is open is right after the next answer', async () => {
    const off = 2 * hour;
    answerAt(world.wall - off);
    const { clock, ready, stop } = visit();
    await ready;
    world.jump(-off);
    answerAt(world.wall, documentText({ tone: 'informal' }));
    const changed = new Promise<void>((resolve) => {
      world.Math.random = () => (resolve(), 0.5);
    });
    world.fire('focus');
    await changed;
    expect(clock.now() - world.wall).to.be.within(-1000, 1000);
    expect([world.requests.length, results.at(-1)?.status]).to.deep.equal([2, 'ready']);
    stop();
  });

  it('FAILURES 28: the boundary itself asks for nothing', async () => {
    answerAt(world.wall);
    const { clock, ready, stop } = visit();
    await ready;
    let flips = 0;
    clock.wakeAt(clock.now() + 600_000, () => void flips++);
    world.advance(14 * 60_000);
    expect([flips, world.requests.length]).to.deep.equal([1, 1]);
    stop();
  });

  it('FAILURES 28: while the page is hidden nothing is asked; an old answer is renewed when it is shown', async () => {
    answerAt(world.wall);
    const { ready, stop } = visit();
    await ready;
    world.hide();
    world.advance(9 * hour);
    expect([world.requests.length, world.timers]).to.deep.equal([1, 0]);
    world.show();
    expect(world.requests).to.have.length(2);
    stop();
  });

  it('FAILURES 28: a fresh answer is not renewed when the page is shown, nor after a nap', async () => {
    answerAt(world.wall);
    const { ready, stop } = visit();
    await ready;
    for (let look = 0; look < 5; look++) {
      world.hide();
      world.jump(120_000);
      world.show();
      world.fire('focus');
    }
    expect(world.requests).to.have.length(1);
    stop();
  });

  it('FAILURES 21: a thousand subscribers: one request, one timer; afterwards no timer, no listener', async () => {
    answerAt(world.wall);
    const clock = createClock(world);
    const store = createScheduleStore(clock, world);
    let told = () => {};
    const ready = new Promise<void>((resolve) => (told = resolve));
    const stops = Array.from({ length: 1000 }, () =>
      store.subscribe(src, document, ({ status }) => void (status === 'ready' && told())),
    );
    expect(world.timers).to.equal(1);
    await ready;
    expect([world.requests.length, world.timers]).to.deep.equal([1, 1]);
    stops.forEach((stop) => stop());
    expect([world.timers, world.listeners.length]).to.deep.equal([0, 0]);
  });
});
