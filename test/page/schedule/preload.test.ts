import { expect } from '@esm-bundle/chai';
import { documentText, ok, refused } from '../answers.js';
import { openPage, url } from './source-page.js';

const own = { mode: 'no-cors', credentials: 'include' };
const shared = { credentials: 'same-origin' };
const usual = { cache: 'no-cache', credentials: 'omit' };

type Page = ReturnType<typeof openPage>;

describe('a schedule that the page preloads', () => {
  let page: Page;
  beforeEach(() => {
    page = openPage();
    page.world.elapsed = 500_000;
  });

  /** The browser has noted how a link’s answer came. */
  const noted = (more: object = {}) =>
    page.world.entries.push({ name: url, startTime: 499_000, responseEnd: 499_200, transferSize: 300, ...more });
  const preload = (crossOrigin: string | null = null, href = url) => page.world.links.push({ href, crossOrigin });
  /** How each request was made. */
  const asked = () =>
    page.world.requests.map(({ init }) => {
      const { mode, credentials, cache } = init;
      return Object.fromEntries(Object.entries({ mode, credentials, cache }).filter(([, value]) => value));
    });

  for (const [name, link, origin, init] of [
    ['of the page’s own origin, as the link has asked for it', null, undefined, own],
    ['of the page’s own origin, with `crossorigin`', 'anonymous', undefined, shared],
    ['of another origin, with `crossorigin`', 'anonymous', 'https://other.example', shared],
    ['of another origin, but not as a link without `crossorigin` did: with cookies', null, 'https://x.example', usual],
    ['but not as a link did that sends cookies everywhere', 'use-credentials', 'https://x.example', usual],
  ] as const) {
    it(`is taken, ${name}`, async () => {
      if (origin) page.world.location = { origin };
      preload(link);
      noted();
      await page.listenUntilAnswered();
      expect([asked(), page.statuses()]).to.deep.equal([[init], 'loading ready']);
    });
  }

  it('is not looked for where another address is preloaded', async () => {
    preload(null, `${url}?ver=2`);
    noted();
    await page.listenUntilAnswered();
    expect(asked()).to.deep.equal([usual]);
  });

  for (const [name, entry] of [
    ['came out of the browser’s cache', { transferSize: 0 }],
    ['is more than a minute old', { startTime: 439_999 }],
    ['came in a way that nobody knows', { name: 'https://linde.example/other.json' }],
  ] as const) {
    it(`is asked for as ever when it ${name}`, async () => {
      preload();
      noted(entry);
      await page.listenUntilAnswered();
      expect([asked(), page.statuses()]).to.deep.equal([[own, usual], 'loading ready']);
    });
  }

  it('is taken without knowing how it came when its server has every browser ask', async () => {
    page.world.answer = ok(documentText(), { 'Cache-Control': 'no-cache', Date: new Date(0).toUTCString() });
    preload();
    noted({ transferSize: 0 });
    await page.listenUntilAnswered();
    expect([asked(), page.clock.corrections]).to.deep.equal([[own], []]);
  });

  for (const [name, fault] of [
    ['was refused', refused(404)],
    ['could not be had', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const) {
    it(`is asked for as ever when it ${name}`, async () => {
      preload();
      noted();
      page.world.answer = (_, { mode }) => (mode ? fault() : ok()());
      await page.listenUntilAnswered();
      expect([asked(), page.statuses()]).to.deep.equal([[own, usual], 'loading ready']);
    });
  }

  it('is taken once: later requests are as ever', async () => {
    preload();
    noted();
    await page.listenUntilAnswered();
    await page.nextRequest(ok());
    expect(asked()).to.deep.equal([own, usual]);
  });

  it('FAILURES 6: sets the clock by when it came', async () => {
    const sent = page.clock.instant - 1000;
    page.world.answer = ok(documentText(), { Date: new Date(sent).toUTCString() });
    preload();
    noted();
    await page.listenUntilAnswered();
    const halfway = 499_100;
    expect(page.clock.corrections[0]).to.deep.equal(Array(2).fill(sent + 500 + page.world.elapsed - halfway));
  });
});
