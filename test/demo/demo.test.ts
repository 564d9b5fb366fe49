import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { shown } from './shown.js';
import { openDemo, startDemo } from './started-demo.js';

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

/** Asks for a path as it is written: fetch would tidy it up first. */
async function ask(origin: string, path: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(origin);
  const [response] = (await once(get({ hostname, port, path, headers, agent: false }), 'response')) as [
    IncomingMessage,
  ];
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('npm start', () => {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  before(async () => {
    demo = await openDemo();
  });
  after(() => demo.program.kill());

  it('prints the address, and where to look', () => {
    assert.match(demo.printed, /The demo of bereikbaar-nu: http:\/\/localhost:\d+\//);
    assert.match(demo.printed, /#2026-11-24T12:45/);
  });

  for (const [path, type] of [
    ['/', 'text/html; charset=utf-8'],
    ['/reparatie.html', 'text/html; charset=utf-8'],
    ['/contact.html?from=home', 'text/html; charset=utf-8'],
    ['/woningen.html', 'text/html; charset=utf-8'],
    ['/beeldbellen.html', 'text/html; charset=utf-8'],
    ['/site.css', 'text/css; charset=utf-8'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/bereikbaar.json', 'application/json'],
    ['/bereikbaar-nu.js', 'text/javascript; charset=utf-8'],
    ['/bereikbaar-nu.single.min.js', 'text/javascript; charset=utf-8'],
    ['/demo/travel.js', 'text/javascript; charset=utf-8'],
  ] as const) {
    it(`serves ${path} as ${type}`, async () => {
      const { status, headers, body } = await ask(demo.origin, path);
      assert.equal(status, 200);
      assert.equal(headers['content-type'], type);
      assert.equal(headers['content-security-policy'], type.startsWith('text/html') ? policy : undefined);
      assert.equal(Number(headers['content-length']), Buffer.byteLength(body));
    });
  }

  it('lets the schedule be refreshed: a date, and an ETag with which nothing new costs nothing', async () => {
    const first = await ask(demo.origin, '/bereikbaar.json');
    assert.ok(Number.isFinite(Date.parse(first.headers.date ?? '')));
    const again = await ask(demo.origin, '/bereikbaar.json', { 'if-none-match': first.headers.etag ?? '' });
    assert.deepEqual([again.status, again.body], [304, '']);
    const other = await ask(demo.origin, '/bereikbaar.json', { 'if-none-match': '"another"' });
    assert.equal(other.status, 200);
  });

  for (const path of [
    '/../package.json',
    '/../../package.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/demo/../../package.json',
    '/..%5c..%5cpackage.json',
    '/chunks/%00.js',
    '/%E0%A4%A',
    '//etc/passwd',
    '/serve.mjs',
    '/toString',
  ]) {
    it(`does not serve ${path}`, async () => {
      const { status, body } = await ask(demo.origin, path);
      assert.equal(status, 404);
      assert.match(body, /Deze pagina bestaat niet/);
    });
  }

  it('only lets things be read', async () => {
    assert.equal((await fetch(`${demo.origin}/`, { method: 'POST' })).status, 405);
    const head = await fetch(`${demo.origin}/`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
  });

  it('ends quietly on Ctrl-C', async () => {
    const other = await openDemo();
    other.program.kill('SIGINT');
    assert.equal(await other.ended, 0);
    assert.equal(await other.errors, '');
  });

  it('says in one sentence that the port is taken, and what to do', async () => {
    const occupant = createServer().listen(0, '127.0.0.1');
    await once(occupant, 'listening');
    const { port } = occupant.address() as AddressInfo;
    const { ended, errors } = startDemo(port);
    assert.equal(await ended, 1);
    assert.equal(await errors, `Port ${port} is taken by another program; choose another one: PORT=8081 npm start\n`);
    occupant.close();
  });

  it('says in one sentence that a port is none', async () => {
    const { ended, errors } = startDemo('eighty');
    assert.equal(await ended, 1);
    assert.match(await errors, /^PORT is eighty, which is not a port number; .*\n$/);
  });
});

/** What went wrong on a page, and where it went. */
interface Trouble {
  readonly errors: string[];
  readonly outside: string[];
}

function watch(page: Page, origin: string): Trouble {
  const trouble: Trouble = { errors: [], outside: [] };
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('console', (message) => ['error', 'warn'].includes(message.type()) && trouble.errors.push(message.text()));
  page.on('request', (request) => request.url().startsWith(`${origin}/`) || trouble.outside.push(request.url()));
  return trouble;
}

describe('the demo in a browser, in another time zone', () => {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let browser: Browser;
  before(async () => {
    demo = await openDemo();
    browser = await launch(await chromiumOptions('America/New_York'));
  });
  after(async () => {
    await browser.close();
    demo.program.kill();
  });

  async function visit(path: string) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        console.error(`violation: ${violatedDirective} ${blockedURI}`),
      );
    });
    const trouble = watch(page, demo.origin);
    await page.goto(demo.origin + path);
    return { page, trouble };
  }

  /** Each moment as it is linked, and what the page then says first. */
  const moments: readonly (readonly [path: string, line: RegExp])[] = [
    ['/#2026-11-24T11:00', /^Nu telefonisch en via WhatsApp bereikbaar \| Telefonisch tot 12\.30\suur/],
    ['/#2026-11-24T12:45', /^Nu bereikbaar via WhatsApp \| Telefonisch weer vanaf 13\.30\suur \(lunchpauze\)/],
    ['/#2026-11-24T14:30', /^Wij zijn nu bereikbaar \| Telefonisch tot 17\.00\suur/],
    ['/#2026-11-24T20:00', /^Nu bereikbaar via WhatsApp \| Telefonisch morgen weer vanaf 8\.30\suur/],
    ['/#2026-12-01T10:00', /^Nu bereikbaar via WhatsApp \| .*11\.30\suur \(storing aan de telefoon\)/],
    ['/#2026-12-25T11:00', /^Maandag weer bereikbaar .*Kerst/],
    ['/reparatie.html#2026-11-24T12:45', /dag en nacht/i],
    ['/contact.html#2026-11-24T12:45', /now on WhatsApp/],
  ];
  for (const [path, line] of moments) {
    it(`${path} says ${String(line)}, without an error, a violation or a request elsewhere`, async () => {
      const { page, trouble } = await visit(path);
      assert.match(await shown(page), line);
      await page.waitForNetworkIdle();
      assert.deepEqual(trouble, { errors: [], outside: [] });
      await page.close();
    });
  }
  /** The same page in the moments that matter: what it says first, and the way to an answer that lights up. */
  const answers: readonly (readonly [time: string, headline: RegExp, best: RegExp])[] = [
    [
      '2026-11-24T11:00',
      /^Nu telefonisch en via WhatsApp bereikbaar$/,
      /Bel 020 123 45 67.*(open tot|dag en nacht open)/,
    ],
    ['2026-11-24T12:45', /^Nu bereikbaar via WhatsApp$/, /WhatsApp-bericht .*(open tot|dag en nacht open)/],
    ['2026-11-24T20:00', /^Nu bereikbaar via WhatsApp$/, /WhatsApp-bericht .*(open tot|dag en nacht open)/],
    ['2026-11-24T21:30', /^Morgen weer bereikbaar/, /Bel mij terug .*morgen tussen 8\.30 en 9\.30 uur/],
    ['2026-12-25T11:00', /^Maandag weer bereikbaar/, /Bel mij terug .*maandag tussen 8\.30 en 9\.30 uur/],
    ['2026-12-01T10:00', /^Nu bereikbaar via WhatsApp$/, /WhatsApp-bericht .*(open tot|dag en nacht open)/],
  ];
  for (const [time, headline, best] of answers) {
    it(`/contact.html#${time} says ${String(headline)} once, and lights up ${String(best)}`, async () => {
      const { page, trouble } = await visit(`/contact.html#${time}`);
      await shown(page);
      const row = await page.waitForSelector('bereikbaar-nu >>> [part~=recommended]', { visible: true });
      assert.match((await row?.evaluate(({ textContent }) => textContent.replace(/\s+/g, ' '))) ?? '', best);
      const headlines = await page.$$eval('main *', (elements) =>
        elements.flatMap(({ shadowRoot }) => shadowRoot?.querySelector('[part=headline]')?.textContent ?? []),
      );
      assert.deepEqual(
        headlines.map((line) => headline.test(line)),
        [true, false],
      );
      assert.deepEqual(trouble, { errors: [], outside: [] });
      await page.close();
    });
  }

  it('travels by day, by the arrow keys, and back to now', async () => {
    const { page, trouble } = await visit('/#2026-11-24T12:45');
    await page.setViewport({ width: 1280, height: 900 });
    await page.reload();
    const address = () => page.evaluate(() => location.hash);
    const seen = { visible: true };
    await page.waitForSelector('demo-travel >>> button[aria-label^="donderdag 26 november"]', seen);
    await page.click('demo-travel >>> button[aria-label^="donderdag 26 november"]');
    assert.equal(await address(), '#2026-11-26T12:45');
    await page.locator('demo-travel >>> input').fill('750');
    await page.focus('demo-travel >>> input');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await address(), '#2026-11-26T12:25');
    assert.match(await shown(page), /Telefonisch (nog )?tot 12\.30\suur/);
    await page.click('demo-travel >>> .quick button');
    assert.equal(await address(), '');
    assert.equal(await page.$('[preview-at]'), null);
    assert.deepEqual(trouble, { errors: [], outside: [] });
    await page.close();
  });

  it('takes the moment along to another page', async () => {
    const { page } = await visit('/#2026-12-25T11:00');
    await shown(page);
    await Promise.all([page.waitForNavigation(), page.click('nav a[href^="/contact"]')]);
    assert.match(await shown(page), /Christmas/);
    await page.close();
  });

  for (const width of [320, 1280]) {
    it(`/woningen.html has one line for a button, above the bar, that opens the ways to an answer, at ${width} pixels`, async () => {
      const { page, trouble } = await visit('/woningen.html#2026-11-24T12:45');
      await page.setViewport({ width, height: 760 });
      const button = await page.waitForSelector('bereikbaar-launcher >>> [part=base]', { visible: true });
      const edges = await page.evaluate(() => ({
        bottom: document
          .querySelector('bereikbaar-launcher')
          ?.shadowRoot?.querySelector('[part=base]')
          ?.getBoundingClientRect().bottom,
        bar: document.querySelector('demo-travel')?.getBoundingClientRect().top,
        page: document.documentElement.scrollWidth,
      }));
      assert.ok(edges.bottom! < edges.bar!, JSON.stringify(edges));
      assert.equal(edges.page, width);
      await button?.click();
      await page.waitForFunction(() => {
        const panel = document.querySelector('bereikbaar-launcher')?.shadowRoot?.querySelector('[part=panel]');
        const widget = panel?.querySelector('bereikbaar-nu')?.shadowRoot;
        const best = widget?.querySelector('[part~=recommended]');
        // In view without scrolling.
        const isInView = best && best.getBoundingClientRect().top + 44 < panel!.getBoundingClientRect().bottom;
        return isInView && best.textContent.includes('WhatsApp');
      });
      await page.waitForNetworkIdle();
      assert.deepEqual(trouble, { errors: [], outside: [] });
      await page.close();
    });
  }

  it('has no scroll bar to the side at 320 pixels', async () => {
    for (const path of ['/', '/reparatie.html', '/contact.html']) {
      const { page } = await visit(`${path}#2026-12-01T10:00`);
      await page.setViewport({ width: 320, height: 640 });
      await shown(page);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path);
      await page.close();
    }
  });
});
