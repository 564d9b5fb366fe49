import { expect } from '@esm-bundle/chai';
import { createScheduleStore } from '../../src/page/schedule/schedule-store.js';
import type { ScheduleResult } from '../../src/page/schedule/schedule-source.js';
import { documentText } from './answers.js';
import { FakeClock } from './fake-clock.js';
import { FakeWindow } from './fake-window.js';

type Query = Readonly<Record<string, string | number>>;

const otherOrigin = `http://${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;
let runs = 0;

/** The store with this browser's own network, and the time in our hands. */
function visit(query: Query, origin = '') {
  const run = `${Date.now()}-${++runs}-${Math.random().toString(36).slice(2)}`;
  const src = `${origin}/faulty/${run}?${new URLSearchParams(query as Record<string, string>)}`;
  const world = new FakeWindow();
  world.answer = (url, init) => fetch(url, init);
  world.performance = performance;
  const clock = new FakeClock();
  const results: ScheduleResult[] = [];
  const open = async () => {
    createScheduleStore(clock, world).subscribe(src, document, (result) => void results.push(result));
    await clock.nextAsked();
  };
  const wake = async () => {
    clock.wake();
    await clock.nextAsked();
  };
  const statuses = () => results.map(({ status }) => status).join(' ');
  const log = async () => (await (await fetch(`/faulty-log/${run}`)).json()) as Record<string, string>[];
  const mend = () => fetch(`/faulty-mend/${run}`);
  return { src, world, clock, results, open, wake, statuses, log, mend };
}

describe('a schedule over HTTP', () => {
  it('is asked for without cookies, as JSON', async () => {
    document.cookie = 'visitor=1';
    const page = visit({});
    await page.open();
    document.cookie = 'visitor=; max-age=0';
    expect(page.statuses()).to.equal('loading ready');
    const [headers] = await page.log();
    expect(headers).to.include({ accept: 'application/json', 'cache-control': 'max-age=0' });
    expect(headers).not.to.have.property('cookie');
  });

  for (const [name, query, origin, warning] of [
    ['the connection is closed', { drop: 1 }, '', /failed: TypeError/],
    ['5xx', { status: 503 }, '', /failed: HTTP 503$/],
    ['HTML instead of JSON', { type: 'text/html', body: '<!doctype html><p>Sorry' }, '', /is not JSON/],
    ['empty', { body: '' }, '', /is not JSON/],
    ['truncated', { truncate: 1 }, '', /failed: TypeError|is not JSON/],
    ['oversized', { size: 3_000_000 }, '', /failed: RangeError: more than 1 MB/],
    ['another origin that does not allow it', {}, otherOrigin, /failed: TypeError/],
  ] as const) {
    it(`FAILURES 16: ${name}: one retry, then failed with one clear warning; then it recovers`, async () => {
      const page = visit(query, origin);
      await page.open();
      expect([page.statuses(), page.clock.seconds]).to.deep.equal(['loading', 2]);
      await page.wake();
      expect([page.statuses(), page.world.warnings.length]).to.deep.equal(['loading failed', 1]);
      expect(page.world.warnings[0]).to.match(warning).and.to.contain(page.src.slice(0, 20));
      await page.mend();
      await page.wake();
      expect(page.statuses()).to.equal(origin ? 'loading failed failed' : 'loading failed ready');
    });
  }

  it('FAILURES 16: JSON of the wrong type', async () => {
    const page = visit({ body: '"closed"' });
    await page.open();
    expect(page.world.warnings[0]).to.contain('1:1 /: The string "closed" does not fit here. Expected: an object.');
  });

  it('FAILURES 16: JSON that calls itself something else is JSON', async () => {
    const page = visit({ type: 'text/plain' });
    await page.open();
    expect(page.statuses()).to.equal('loading ready');
  });

  it('FAILURES 16: too slow: given up when its time is over, and tried again', async () => {
    const page = visit({ hang: 1 });
    const opened = page.open();
    expect(page.clock.seconds).to.equal(8);
    page.clock.wake();
    await opened;
    expect([page.statuses(), page.clock.seconds]).to.deep.equal(['loading', 2]);
    await page.mend();
    await page.wake();
    expect(page.statuses()).to.equal('loading ready');
  });

  it('FAILURES 17: fails, and fails, and succeeds', async () => {
    const page = visit({ status: 500 });
    await page.open();
    for (let attempt = 0; attempt < 5; attempt++) await page.wake();
    await page.mend();
    await page.wake();
    expect(page.results.at(-1)?.status).to.equal('ready');
    expect(await page.log()).to.have.length(7);
  });

  it('FAILURES 28: an ETag is sent back, a 304 is the document that it was', async () => {
    const page = visit({ etag: '"a"' });
    await page.open();
    await page.wake();
    await page.wake();
    expect([page.statuses(), page.world.warnings.length]).to.deep.equal(['loading ready', 0]);
    const tags = (await page.log()).map((headers) => headers['if-none-match']);
    // A browser without a cache (WebKitGTK under automation) has no tag to send.
    expect(tags).to.deep.equal([
      undefined,
      ...Array<string | undefined>(2).fill((await keepsCache()) ? '"a"' : undefined),
    ]);
  });

  it('FAILURES 28: Retry-After', async () => {
    const page = visit({ status: 503, retryAfter: 600 });
    await page.open();
    expect(page.clock.seconds).to.be.within(600, 700);
  });

  it('FAILURES 24: pages with Prototype.js, and with an extended Object.prototype, show the same', async () => {
    const brokenDocument = documentText({ hours: { mon: ['9-17'] } });
    const undo = meddle();
    try {
      const page = visit({});
      await page.open();
      const broken = visit({ body: brokenDocument });
      await broken.open();
      expect(page.statuses()).to.equal('loading ready');
      expect(broken.world.warnings[0]).to.contain('1:60 /hours/mon/0: "9-17" is not an interval.');
    } finally {
      undo();
    }
  });

  it('FAILURES 23: nothing is stored, and no storage is even looked at', async () => {
    const touched: string[] = [];
    const undo = (['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const).map((name) => {
      const own = Object.getOwnPropertyDescriptor(window, name);
      Object.defineProperty(window, name, { configurable: true, get: () => touched.push(name) && undefined });
      return () => (own ? Object.defineProperty(window, name, own) : Reflect.deleteProperty(window, name));
    });
    const page = visit({ status: 500 });
    await page.open();
    await page.mend();
    await page.wake();
    undo.forEach((restore) => restore());
    expect([page.statuses(), touched, document.cookie]).to.deep.equal(['loading ready', [], '']);
  });
});

describe('a schedule that the page preloads', () => {
  /** The page preloads what it is about to ask for. Gives its link, and what resolves when that has been loaded. */
  const preload = ({ src, world }: ReturnType<typeof visit>, attributes: Partial<HTMLLinkElement> = {}) => {
    world.document.querySelectorAll = (selector) => document.querySelectorAll(selector);
    world.location = location;
    const href = new URL(src, location.href).href;
    const link = Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', href, ...attributes });
    const loaded = new Promise((done) => (link.onload = done));
    document.head.append(link);
    return { link, loaded };
  };

  for (const [name, query, origin, attributes] of [
    ['from its own server', {}, '', {}],
    [
      'from another origin, with `crossorigin`',
      { cors: 1, cache: 'no-cache' },
      otherOrigin,
      { crossOrigin: 'anonymous' },
    ],
  ] as const) {
    for (const when of ['has come', 'is on its way']) {
      it(`is asked for once ${name}, when it ${when}`, async () => {
        const page = visit(when === 'has come' ? query : { ...query, delay: 100 }, origin);
        const { link, loaded } = preload(page, attributes);
        if (when === 'has come') await loaded;
        await page.open();
        link.remove();
        expect([page.statuses(), (await page.log()).length]).to.deep.equal(['loading ready', 1]);
      });
    }
  }

  it('is never older than the server has it: what the browser had kept is asked for anew', async () => {
    const page = visit({ cache: 'max-age=3600' });
    await (await fetch(page.src)).text();
    performance.clearResourceTimings();
    const { link, loaded } = preload(page);
    await loaded;
    await page.open();
    link.remove();
    const asked = (await page.log()).map((headers) => headers['cache-control']);
    // A browser without a cache had it from the server when it was preloaded.
    expect(asked.slice(1)).to.deep.equal([(await keepsCache()) ? 'max-age=0' : undefined]);
  });
});

describe('the server’s time over HTTP', () => {
  /** How many seconds the server's time is away from this machine's, at least and at most. */
  const off = (page: ReturnType<typeof visit>) =>
    page.clock.corrections.at(-1)?.map((instant) => Math.round((instant - Date.now()) / 5000) * 5 || 0);

  for (const seconds of [0, 600, -600, 86_400, -86_400, 31_536_000, -31_536_000]) {
    it(`FAILURES 6: a server that is ${seconds} s ahead of this machine`, async () => {
      const page = visit({ date: seconds });
      await page.open();
      expect(off(page)).to.deep.equal([seconds, seconds]);
    });
  }

  for (const age of [0, 40, 86_400]) {
    it(`FAILURES 7: a CDN with Age ${age}`, async () => {
      const page = visit({ date: 0 - age, age });
      await page.open();
      expect(off(page)).to.deep.equal([0 - age, 0]);
    });
  }

  it('FAILURES 7: what the browser has kept is revalidated, and its old Date is not believed', async () => {
    const page = visit({ cache: 'max-age=86400', etag: '"a"', date: '-86400,0' });
    await (await fetch(page.src)).text();
    await page.open();
    expect(off(page)).to.deep.equal([0, 0]);
    expect(await page.log()).to.have.length(2);
  });

  it('FAILURES 7: no Date', async () => {
    const page = visit({ date: 'none' });
    await page.open();
    expect([page.statuses(), off(page)]).to.deep.equal(['loading ready', undefined]);
  });

  for (const [name, query] of [
    ['that does not expose Date', { cors: 1, timing: 1 }],
    ['that hides whether it came over the network', { cors: 1, expose: 'Date' }],
  ] as const) {
    it(`FAILURES 7: another origin ${name} says nothing`, async () => {
      const page = visit({ date: -600, ...query }, otherOrigin);
      await page.open();
      expect([page.statuses(), off(page)]).to.deep.equal(['loading ready', undefined]);
    });
  }

  it('FAILURES 7: another origin that exposes both is believed, in browsers that let us see it', async () => {
    const page = visit({ date: -600, cors: 1, expose: 'Date, Age', timing: 1 }, otherOrigin);
    await page.open();
    expect(off(page) ?? [-600, -600]).to.deep.equal([-600, -600]);
  });
});

/** Whether this browser keeps answers at all. */
async function keepsCache(): Promise<boolean> {
  const page = visit({ cache: 'max-age=60' });
  for (let request = 0; request < 2; request++) await (await fetch(page.src)).text();
  return (await page.log()).length === 1;
}

/** Does to this page what Prototype.js 1.6 and other libraries of its time do. */
function meddle(): () => void {
  const toJSON = function (this: unknown) {
    return `"${String(this)}"`;
  };
  const changes: [object, string][] = [
    [Array.prototype, 'toJSON'],
    [String.prototype, 'toJSON'],
    [Object.prototype, 'extend'],
    [Object.prototype, 'status'],
    [Array.prototype, 'each'],
    [Function.prototype, 'bindAsEventListener'],
  ];
  for (const [target, name] of changes) {
    Object.defineProperty(target, name, { value: toJSON, configurable: true, enumerable: true, writable: true });
  }
  return () => changes.forEach(([target, name]) => Reflect.deleteProperty(target, name));
}
