import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { alwaysOpen, openSite, pageOf, shownBy, statusMarkup, statusOf, type SitePage } from './built-site.js';

const single = '<script src="/bereikbaar-nu.single.min.js"></script>';
const moduleScript = '<script type="module" src="/bereikbaar-nu.js"></script>';

/** What old libraries did to the page that they were in, each at its worst. */
const extensions = {
  'Object.prototype with enumerable functions': `
    Object.prototype.forEachKey = function (each) { for (const key in this) each(key); };
    Object.prototype.extend = Object.prototype.clone = Object.prototype.size = Object.prototype.each = function () { return this; };`,
  'Prototype.js 1.6: JSON, Array.from, Element, bind, methods on every element': `
    Array.prototype.toJSON = function () { return '[' + this.map(JSON.stringify).join(',') + ']'; };
    String.prototype.toJSON = function () { return '"' + this + '"'; };
    Object.prototype.toJSON = function () { return '{}'; };
    Array.from = function (iterable) { return iterable ? [].slice.call(iterable) : []; };
    Array.prototype.entries = Array.prototype.toArray = function () { return [].slice.call(this); };
    Array.prototype.uniq = Array.prototype.without = Array.prototype.flatten = Array.prototype.each = function () { return this; };
    Function.prototype.bind = function (context, ...first) { const run = this; return function (...rest) { return run.apply(context, first.concat(rest)); }; };
    Element.prototype.update = function (content) { this.textContent = content; return this; };
    Element.prototype.show = Element.prototype.hide = Element.prototype.visible = Element.prototype.select = Element.prototype.observe = function () { return this; };
    Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; };
    window.Element = Object.assign(function Element(tag) { return document.createElement(tag); }, window.Element);
    window.$ = (id) => document.getElementById(id); window.$$ = (css) => [...document.querySelectorAll(css)];`,
  'MooTools 1.2: own Element, Array and Number methods': `
    Array.prototype.contains = Array.prototype.include = Array.prototype.erase = function () { return this; };
    Array.prototype.flat = function () { return [].concat(...this); };
    Number.prototype.times = String.prototype.clean = Function.prototype.delay = function () { return this; };
    String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
    window.Element = function () {}; window.Event = Object.assign(window.Event, { Keys: {} });`,
};

/** A status whose answer depends on most kinds of rules. */
const telling = statusOf(
  JSON.stringify({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: { 'mon-fri': ['08:00-17:00'], '1st thu': 'closed' },
    versions: [{ from: '2026-12-07', hours: { fri: ['08:00-12:00'] } }],
    exceptions: [{ date: '2026-12-04', hours: 'closed' }],
  }),
).replace('src=', 'preview-at="2026-12-02T20:00" src=');

/** Rocket Loader (Cloudflare) gives scripts another type; when the page has loaded it puts them back one by one, and tells them that it loads. */
const rocketLoaded = (scripts: string) =>
  scripts
    .replace(/type="module"/g, 'type="9f3a-module"')
    .replace(/<script src/g, '<script type="9f3a-text/javascript" src');
const rocketLoader = `<script>addEventListener('load', async () => {
  for (const old of document.querySelectorAll('script[type^="9f3a-"]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) script.setAttribute(name, value.replace('9f3a-', ''));
    await new Promise((done) => { script.onload = done; old.replaceWith(script); });
  }
  document.dispatchEvent(new Event('DOMContentLoaded'));
});</script>`;

/** WP Rocket keeps scripts back until the visitor does something. */
const delayed = (scripts: string) =>
  scripts
    .replace(/type="module" src/g, 'type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src')
    .replace(/<script src/g, '<script type="rocketlazyloadscript" data-rocket-src');
const delayer = `<script>addEventListener('keydown', () => {
  for (const old of document.querySelectorAll('script[type=rocketlazyloadscript]')) {
    const script = document.createElement('script');
    if (old.dataset.rocketType) script.type = old.dataset.rocketType;
    script.src = old.dataset.rocketSrc;
    old.replaceWith(script);
  }
}, { once: true });</script>`;

/** By frames: puppeteer's other way is to wait for mutations, of which it hears none in a shadow root. */
const seen = { visible: true } as const;

describe('in strange pages, the built scripts', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Looks from outside of the page's own script world, where a page may have broken what puppeteer needs. */
  async function headlineOf(page: SitePage): Promise<string> {
    const visit = await site.visit(page);
    const headline = await visit.page.waitForSelector('bereikbaar-status >>> [part=headline]', seen);
    const text = (await headline?.evaluate((element) => element.textContent)) ?? '';
    assert.deepEqual(visit.errors, []);
    return text;
  }

  async function assertShown(page: SitePage): Promise<void> {
    assert.match(await headlineOf(page), /nu bereikbaar/);
  }

  for (const [loader, script] of Object.entries({ 'the module': moduleScript, 'the single script': single })) {
    for (const [library, code] of Object.entries(extensions)) {
      it(`work beside ${library} (FAILURES 24): ${loader}`, () =>
        assertShown({ html: pageOf(`<script>${code}</script>`, statusMarkup + script) }));

      it(`say the same beside ${library} as elsewhere (FAILURES 24): ${loader}`, async () => {
        const html = (libraries: string) => pageOf(libraries, telling + script);
        const elsewhere = await headlineOf({ html: html('') });
        assert.match(elsewhere, /8[.]00/);
        assert.equal(await headlineOf({ html: html(`<script>${code}</script>`) }), elsewhere);
      });
    }

    it(`leave own content to a page that broke what they draw with, and throw nothing (FAILURES 59): ${loader}`, async () => {
      for (const tag of ['status', 'nu', 'hours', 'channels', 'callback', 'launcher']) {
        const own = statusMarkup.replaceAll('bereikbaar-status', `bereikbaar-${tag}`);
        const broken = '<script>delete CSSStyleSheet.prototype.replaceSync</script>';
        const { page, errors } = await site.visit({ html: pageOf(broken, own + script) });
        const told = await page.waitForFunction(
          (name: string) => document.querySelector(name)?.matches(':state(unknown)'),
          {},
          `bereikbaar-${tag}`,
        );
        assert.ok(told);
        assert.match(await page.$eval('body', (body) => body.innerText), /Bel 020 123 45 67/);
        assert.deepEqual(errors, []);
      }
    });

    it(`work when Rocket Loader moves them (FAILURES 25): ${loader}`, () =>
      assertShown({ html: pageOf(rocketLoaded(script) + rocketLoader, statusMarkup) }));

    it(`work when they are kept back, after own content until then (FAILURES 25): ${loader}`, async () => {
      const visit = await site.visit({ html: pageOf(delayed(script) + delayer, statusMarkup) });
      const text = await visit.page.$eval('bereikbaar-status', (element) => (element as HTMLElement).innerText);
      assert.equal(text, 'Bel 020 123 45 67');
      await visit.page.keyboard.press('Tab');
      assert.match(await shownBy(visit), /bereikbaar/i);
      assert.deepEqual(visit.errors, []);
    });

    it(`fill a place in a page without own tags, however early they run (FAILURES 26): ${loader}`, async () => {
      const place = `<div data-bereikbaar="status" data-src="/always-open.json" class="wp-block">Bel <a href="tel:+31201234567">020 123 45 67</a></div>`;
      for (const html of [
        pageOf(script, place),
        pageOf(script.replace('src', 'async src'), place),
        pageOf('', place + script),
      ]) {
        const visit = await site.visit({ html });
        await visit.page.waitForSelector('.wp-block >>> bereikbaar-status >>> [part=headline]', seen);
        const own = await visit.page.$eval('.wp-block', (element) => [element.textContent, element.childNodes.length]);
        assert.deepEqual(own, ['Bel 020 123 45 67', 2]);
      }
    });
  }

  it('work in a sandboxed frame, where storage throws (FAILURES 23)', async () => {
    const inner = pageOf('', statusMarkup + single)
      .replaceAll('&', '&amp;')
      .replaceAll('"', '&quot;');
    const { page, errors } = await site.visit({
      html: pageOf('', `<iframe sandbox="allow-scripts" srcdoc="${inner}"></iframe>`),
    });
    const frame = page.frames()[1] ?? assert.fail('no frame');
    const throws = () => {
      try {
        return typeof window.localStorage;
      } catch (error) {
        return (error as Error).name;
      }
    };
    assert.equal(await frame.evaluate(throws), 'SecurityError');
    const shown = await frame.waitForFunction(
      () => document.querySelector('bereikbaar-status')?.shadowRoot?.querySelector('[part=headline]')?.textContent,
    );
    assert.match(String(await shown.jsonValue()), /bereikbaar/i);
    assert.deepEqual(errors, []);
  });

  it('leave own content to a browser without custom states, and do not throw', async () => {
    const { page, errors } = await site.visit({
      html: pageOf(moduleScript + single, statusMarkup),
      prepare: (target) =>
        target.evaluateOnNewDocument(() => {
          const supports = CSS.supports.bind(CSS);
          CSS.supports = (condition: string) => !condition.includes(':state') && supports(condition);
        }),
    });
    const text = await page.$eval('bereikbaar-status', (element) => (element as HTMLElement).innerText);
    assert.equal(text, 'Bel 020 123 45 67');
    assert.deepEqual(errors, []);
  });

  it('speak of the organisation’s clock in every zone of a visitor (FAILURES 9)', async () => {
    const hours = '{"version":1,"timeZone":"Europe/Amsterdam","hours":["08:00-17:00"]}';
    const markup = statusOf(hours).replace('src=', 'preview-at="2026-11-24T20:00" src=');
    const headlines = new Set<string>();
    for (const zone of ['Europe/Amsterdam', 'America/New_York', 'Pacific/Kiritimati', 'Australia/Lord_Howe']) {
      const html = pageOf(single, markup);
      headlines.add(await shownBy(await site.visit({ html, prepare: (page) => page.emulateTimezone(zone) })));
    }
    assert.equal(headlines.size, 1);
    assert.match([...headlines].join(), /8[.]00/);
  });

  it('show the status of every element that a single-page app adds later', async () => {
    const visit = await site.visit({ html: pageOf(single, '<main></main>') });
    await visit.page.evaluate((schedule) => {
      const place = document.createElement('div');
      place.dataset['bereikbaar'] = 'status';
      place.dataset['src'] = '#later';
      const script = document.createElement('script');
      script.type = 'application/json';
      script.id = 'later';
      script.text = schedule;
      document.querySelector('main')?.append(script, place);
    }, alwaysOpen);
    await visit.page.waitForSelector('main >>> bereikbaar-status >>> [part=headline]', seen);
  });
});
