// With #bereikbaar-nu=explain behind its address a page explains itself; without it nobody loads what does that.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { loadingStatusMarkup, openSite, pageOf, shownBy, type Visit } from './built-site.js';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const loaders = {
  'the module': '<script type="module" src="/bereikbaar-nu.js"></script>',
  'the single script': '<script src="/bereikbaar-nu.single.min.js" defer></script>',
  'the single script in the head': '<script src="/bereikbaar-nu.single.min.js"></script>',
  'all elements of the package': `<script type="importmap">{"imports":{"lit":"/node_modules/lit/index.js","lit/":"/node_modules/lit/","lit-html":"/node_modules/lit-html/lit-html.js","lit-html/":"/node_modules/lit-html/","lit-element/lit-element.js":"/node_modules/lit-element/lit-element.js","@lit/reactive-element":"/node_modules/@lit/reactive-element/reactive-element.js","@lit/reactive-element/":"/node_modules/@lit/reactive-element/"}}</script><script type="module" src="/define/status.js"></script>`,
};
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types bereikbaar-nu";

/** What the first card says, as soon as it says why. */
async function readFirst(page: Page): Promise<string> {
  const handle = await page.waitForFunction(() => {
    const views = document.querySelectorAll('[data-bereikbaar-explains]');
    const card = views[0]?.shadowRoot?.querySelector('section')?.textContent ?? '';
    return views.length === 1 && /open.*bereikbaar|:state\(open\)/.test(card) && /HTTP 200|ms\./.test(card) && card;
  });
  return String(await handle.jsonValue());
}

const ask = (page: Page) => page.evaluate(() => void (location.hash = '#bereikbaar-nu=explain'));
const explaining = ({ scripts }: Visit) => scripts.filter((path) => /view-|explanation\.js|explain\.min/.test(path));

describe('a page that explains itself', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [loader, script] of Object.entries(loaders)) {
    it(`when its address is changed, and when it has come with that address: ${loader}`, async () => {
      const isStrict = !script.includes('importmap');
      const html = pageOf(script, loadingStatusMarkup);
      const visit = await site.visit({ html, ...(isStrict && { policy }) });
      await shownBy(visit);
      await visit.page.waitForNetworkIdle();
      assert.deepEqual(explaining(visit), []);
      await ask(visit.page);
      assert.match(await readFirst(visit.page), /always-open\.json, een bestand dat de pagina opvraagt/);
      await visit.page.reload();
      assert.match(await readFirst(visit.page), /gewone uren/);
      await visit.page.keyboard.press('Escape');
      assert.equal(await visit.page.evaluate(() => location.hash), '');
      assert.deepEqual(visit.errors, []);
    });
  }

  it('once, where it has two copies of the script', async () => {
    const html = pageOf(loaders['the module'] + loaders['the single script'], loadingStatusMarkup);
    const visit = await site.visit({ html });
    await shownBy(visit);
    await ask(visit.page);
    await readFirst(visit.page);
    await visit.page.waitForNetworkIdle();
    await readFirst(visit.page);
  });

  it('leaves nothing for axe to find, in light and in dark, and nothing to the side at 320 pixels', async () => {
    const broken = '<bereikbaar-hours src="#nowhere">Bel 020 123 45 67</bereikbaar-hours>';
    const html = pageOf(loaders['the module'], `<main><h1>De Linde</h1>${loadingStatusMarkup}${broken}</main>`);
    const { page } = await site.visit({ html });
    await ask(page);
    await readFirst(page);
    await page.evaluate(axeSource);
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 320],
    ] as const) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setViewport({ width, height: 800 });
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        const { violations } = await axe.run('[data-bereikbaar-explains]', { resultTypes: ['violations'] });
        const view = document.querySelector('[data-bereikbaar-explains]')!;
        return { rules: violations.map(({ id }) => id), overflow: view.scrollWidth - view.clientWidth };
      });
      assert.deepEqual(found, { rules: [], overflow: 0 }, `${scheme}, ${width}`);
    }
  });
});
