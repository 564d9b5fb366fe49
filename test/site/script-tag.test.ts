import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { ConsoleMessage, ElementHandle, Page } from 'puppeteer-core';
import { dist, openSite, pageOf, type SitePage } from './built-site.js';

const design = readFileSync(join(dist, '../test/cases/design-example.json'), 'utf8');
const inline = `<script type="application/json" id="hours">${design}</script>`;
const place = 'data-bereikbaar="launcher" data-schedule="#hours" data-tone="informal"';

const scripts = {
  'the module': `<script type="module" src="/bereikbaar-nu.js" ${place}></script>`,
  'the single script': `<script src="/bereikbaar-nu.single.min.js" ${place}></script>`,
};

/** Takes a script out and puts a copy of it in, as those who optimise pages do: with another type until the page has loaded. */
const moved = (script: string, event: string) =>
  `${script
    .replace('<script', '<script data-type="later" type="text/later"')
    .replace(/type="module" /, 'data-module ')
    .replace(' src=', ' data-later=')}
<script>addEventListener('${event}', () => {
  for (const old of document.querySelectorAll('script[data-type=later]')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) if (!/type|later/.test(name)) script.setAttribute(name, value);
    if (old.hasAttribute('data-module')) script.type = 'module';
    script.src = old.dataset.later;
    old.replaceWith(script);
  }
}, { once: true });</script>`;

/** Waits for a part of an element. */
async function partOf(page: Page, tag: string, part: string) {
  const found = (selector: string, name: string) =>
    document.querySelector(selector)?.shadowRoot?.querySelector<HTMLElement>(`[part=${name}]`);
  const handle = await page.waitForFunction(found, { timeout: 10_000 }, tag, part);
  return handle.asElement() ?? assert.fail(`no ${part} in ${tag}`);
}

const launchers = ({ page }: { page: Page }) => page.$$eval('bereikbaar-launcher', (found) => found.length);

describe('one line: a script tag that places the launcher', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  /** Waits for the button, and returns its words. */
  async function buttonOf(page: SitePage) {
    const visit = await site.visit(page);
    const button = await partOf(visit.page, 'bereikbaar-launcher', 'base');
    const words = await button.evaluate((element) => element.textContent ?? '');
    return { ...visit, button, words: words.replace(/\s+/g, ' ').trim() };
  }

  for (const [loader, script] of Object.entries(scripts)) {
    const pages = {
      'in the head': pageOf(script, `<p>De Linde</p>${inline}`),
      'in the head, async': pageOf(script.replace('src=', 'async src='), `<p>De Linde</p>${inline}`),
      'in the head, defer': pageOf(script.replace('src=', 'defer src='), `<p>De Linde</p>${inline}`),
      'at the end of the body': pageOf('', `<p>De Linde</p>${inline}${script}`),
      'in the middle of the body': pageOf('', `<p>De Linde</p>${script}<p>Contact</p>${inline}`),
      'in the head of a page with an empty body': pageOf(inline + script, ''),
      'put in after the page has loaded (FAILURES 25)': pageOf(moved(script, 'load'), `<p>De Linde</p>${inline}`),
      'put into the body by an optimiser (FAILURES 25)': pageOf('', `${inline}${moved(script, 'DOMContentLoaded')}`),
    };
    for (const [where, html] of Object.entries(pages)) {
      it(`${loader}, ${where}`, async () => {
        const visit = await buttonOf({ html });
        assert.match(visit.words, /^Contact/);
        assert.equal(await launchers(visit), 1);
        const found = await visit.page.$eval('body bereikbaar-launcher', (element) => element.getAttribute('tone'));
        assert.equal(found, 'informal');
        assert.deepEqual(visit.errors, []);
      });
    }

    it(`${loader}: never twice, neither by a second tag nor beside a launcher of the page (FAILURES 19)`, async () => {
      const twice = await buttonOf({ html: pageOf(script, inline + script) });
      assert.equal(await launchers(twice), 1);
      const beside = await buttonOf({
        html: pageOf(script, `${inline}<bereikbaar-launcher src="#hours"></bereikbaar-launcher>`),
      });
      assert.equal(await launchers(beside), 1);
    });

    it(`${loader}: each tag fills its own place, beside an element of the page and another tag, once`, async () => {
      const tag = (channel: string) =>
        script.replace(place, `data-bereikbaar="status" data-schedule="#hours" data-channel="${channel}"`);
      const header = '<header><bereikbaar-status src="#hours"></bereikbaar-status></header>';
      // The second copy of the script comes by another address, and finds places that are filled.
      const copy = script.replace(place, '').replace('.js"', '.js?copy"');
      const html = pageOf('', `${header}${inline}${tag('phone')}<main></main>${tag('email')}${copy}`);
      const { page, errors } = await site.visit({ html });
      await page.waitForFunction(() => document.querySelectorAll('bereikbaar-status').length >= 3);
      await page.waitForNetworkIdle(); // the copy has had its turn
      const found = await page.$$eval('bereikbaar-status', (statuses) =>
        statuses.map((status) => [
          status.getAttribute('channel'),
          status.previousElementSibling?.getAttribute('data-channel') ?? null,
        ]),
      );
      assert.deepEqual(found, [
        [null, null],
        ['phone', 'phone'],
        ['email', 'email'],
      ]);
      assert.deepEqual(errors, []);
    });

    it(`${loader}: the panel is loaded when it is opened, under a strict policy (FAILURES 29)`, async () => {
      const policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
      const before: string[] = [];
      const { button, page, scripts: loaded, errors } = await buttonOf({ html: pageOf(script, inline), policy });
      before.push(...loaded);
      await (button as ElementHandle<HTMLElement>).click();
      await page.waitForFunction(() =>
        document
          .querySelector('bereikbaar-launcher')
          ?.shadowRoot?.querySelector<HTMLElement>('[part=panel]')
          ?.style.getPropertyValue('--_x'),
      );
      assert.deepEqual(errors, []);
      if (loader === 'the module') assert.ok(loaded.length > before.length);
    });
  }
});

describe('elements that are loaded when their tags are in the page', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [loader, script] of Object.entries(scripts)) {
    const plain = script.replace(place, '');

    it(`come also when the tag comes later: ${loader}`, async () => {
      const { page, errors } = await site.visit({ html: pageOf(plain, `${inline}<main></main>`) });
      await page.evaluate(() => {
        const element = document.createElement('bereikbaar-nu');
        element.setAttribute('src', '#hours');
        const section = document.createElement('section');
        section.append(element);
        document.querySelector('main')?.append(section);
      });
      await partOf(page, 'bereikbaar-nu', 'list');
      assert.deepEqual(errors, []);
    });

    it(`fill a place where a CMS strips unknown tags (FAILURES 26): ${loader}`, async () => {
      const html = pageOf(
        plain,
        `${inline}<div data-bereikbaar="nu" data-src="#hours"><a href="tel:112">112</a></div>`,
      );
      const { page, errors } = await site.visit({ html });
      await page.waitForSelector('div >>> bereikbaar-nu >>> [part=list]', { visible: true });
      assert.equal(await page.$eval('div > a', (element) => element.checkVisibility()), false);
      assert.deepEqual(errors, []);
    });

    for (const [kind, list] of Object.entries({ 'no policy at all': "'none'", 'another policy only': 'app' })) {
      it(`keep own content, with one warning, where Trusted Types allow ${kind} (FAILURES 30): ${loader}`, async () => {
        const policy = `require-trusted-types-for 'script'; trusted-types ${list}`;
        const body = `${inline}<bereikbaar-nu src="#hours">Bel 020 123 45 67</bereikbaar-nu><bereikbaar-status src="#hours"></bereikbaar-status>`;
        const own: string[] = [];
        let tell = () => {};
        const told = new Promise<void>((resolve) => (tell = resolve));
        const hear = (message: ConsoleMessage) => {
          if (message.type() !== 'warn' || !message.text().startsWith('bereikbaar-nu:')) return;
          own.push(message.text());
          tell();
        };
        const prepare = (visited: Page) => Promise.resolve(visited.on('console', hear));
        const { page } = await site.visit({ html: pageOf(plain, body), policy, prepare });
        // The status does without Lit's templates.
        await partOf(page, 'bereikbaar-status', 'headline');
        await told;
        await page.waitForNetworkIdle();
        assert.equal(
          await page.$eval('bereikbaar-nu', (element) => (element as HTMLElement).innerText),
          'Bel 020 123 45 67',
        );
        assert.equal(own.length, 1, own.join('\n'));
        assert.match(own[0] ?? '', /<bereikbaar-nu> could not be loaded.*(polic|TrustedType)/is);
      });
    }

    it(`work where Trusted Types allow our policy (FAILURES 30): ${loader}`, async () => {
      const policy = "require-trusted-types-for 'script'; trusted-types bereikbaar-nu";
      const { page, errors } = await site.visit({
        html: pageOf(plain, `${inline}<bereikbaar-nu src="#hours"></bereikbaar-nu>`),
        policy,
      });
      await partOf(page, 'bereikbaar-nu', 'list');
      assert.deepEqual(errors, []);
    });
  }

  it(
    'are asked for again, when they could not be loaded, once the visitor comes back',
    { timeout: 60_000 },
    async () => {
      const plain = scripts['the module'].replace(place, '');
      let fail = () => {};
      const failed = new Promise<void>((resolve) => (fail = resolve));
      let isLost = true;
      const asked: string[] = [];
      const prepare = async (page: Page) => {
        await page.setRequestInterception(true);
        page.on('console', (message) => message.text().includes('<bereikbaar-nu> could not be loaded') && fail());
        page.on('request', (request) => {
          const isList = request.url().includes('/block-');
          if (isList) asked.push(request.url());
          void (isList && isLost ? request.abort() : request.continue());
        });
      };
      const element = '<bereikbaar-nu src="#hours">Bel 020 123 45 67</bereikbaar-nu>';
      const { page } = await site.visit({ html: pageOf(plain, inline + element + element), prepare });
      await failed;
      assert.equal(asked.length, 1);
      isLost = false;
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      await partOf(page, 'bereikbaar-nu', 'list');
      assert.equal(asked.length, 2);
    },
  );
});
