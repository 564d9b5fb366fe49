// What cache plugins and consent managers make of the script tag, before they let it run. Klaro and vanilla-cookieconsent are
// those of npm; the others as their own code does it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { openSite, pageOf, type SitePage } from './built-site.js';

const attributes = 'data-bereikbaar="launcher" data-schedule="/always-open.json" data-tone="informal"';
const tags = {
  'the single script': `<script src="/bereikbaar-nu.single.min.js" ${attributes}></script>`,
  'the module': `<script type="module" src="/bereikbaar-nu.js" ${attributes}></script>`,
};

/** What a tool makes of a tag on the server, what of it runs in the page, and what visitors do until then. */
interface Tool {
  readonly delay: (tag: string) => string;
  readonly runtime: string;
  readonly consent?: string;
}

/** Copies the attributes of each script into a new one, which runs. */
const copying = (selector: string, event: string, copy: string) => `
  <script>addEventListener('${event}', () => {
    for (const old of document.querySelectorAll('${selector}')) {
      const script = document.createElement('script');
      for (const { name, value } of old.attributes) { ${copy} }
      old.replaceWith(script);
    }
  }, { once: true });</script>`;

const cookieConsent = readFileSync(createRequire(import.meta.url).resolve('vanilla-cookieconsent'), 'utf8');

const tools: Readonly<Record<string, Tool>> = {
  LiteSpeed: {
    delay: (tag) =>
      tag.replace(/ type="\w+"/, '').replace(' src=', ' type="litespeed/javascript" data-i="1" data-src='),
    runtime: copying(
      'script[type="litespeed/javascript"]',
      'keydown',
      `if (name !== 'type') script.setAttribute(name === 'data-src' ? 'src' : name, value);`,
    ),
  },
  'WP Rocket': {
    delay: (tag) =>
      tag
        .replace(' type=', ' data-rocket-type=')
        .replace('<script', '<script type="rocketlazyloadscript"')
        .replace(' src=', ' data-rocket-src='),
    runtime: copying(
      'script[type=rocketlazyloadscript]',
      'keydown',
      `if (name !== 'type') script.setAttribute(name.replace('data-rocket-', ''), value);`,
    ),
  },
  'Rocket Loader': {
    delay: (tag) => tag.replace('<script', '<script type="9f3a-text/javascript"').replace('type="module"', ''),
    runtime: copying('script[type^="9f3a-"]', 'load', `script.setAttribute(name, value.replace('9f3a-', ''));`),
  },
  'Autoptimize, which adds defer': { delay: (tag) => tag.replace('<script', '<script defer'), runtime: '' },
  'Klaro 0.7.22': {
    delay: (tag) =>
      tag
        .replace(/ type="(\w+)"/, ' data-type="$1"')
        .replace('<script', '<script type="text/plain" data-name="bereikbaar"')
        .replace(' src=', ' data-src='),
    runtime: `<script>klaroConfig = { services: [{ name: 'bereikbaar', purposes: ['functional'] }] };</script>
      <script src="/node_modules/klaro/dist/klaro.js"></script>
      <script>addEventListener('keydown', () => {
        const manager = klaro.getManager();
        manager.changeAll(true);
        manager.saveAndApplyConsents();
      }, { once: true });</script>`,
  },
  'vanilla-cookieconsent 3.1.0': {
    delay: (tag) =>
      tag
        .replace(/ type="(\w+)"/, ' data-type="$1"')
        .replace('<script', '<script type="text/plain" data-category="functional"'),
    runtime: `<script>${cookieConsent}</script><script>addEventListener('keydown', () => CookieConsent.acceptCategory('all'), { once: true });
      CookieConsent.run({ autoShow: false, cookie: { secure: false }, categories: { functional: {} },
        language: { default: 'nl', translations: { nl: { consentModal: {}, preferencesModal: { sections: [] } } } } });</script>`,
  },
};

describe('a script tag that others keep back (FAILURES 25, 55)', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function visit(page: SitePage) {
    const warnings: string[] = [];
    const prepare: SitePage['prepare'] = (visited) =>
      Promise.resolve(visited.on('console', (message) => message.type() === 'warn' && warnings.push(message.text())));
    const visited = await site.visit({ prepare, ...page });
    await visited.page.keyboard.press('Tab');
    return { ...visited, warnings };
  }

  const ready = 'bereikbaar-launcher >>> [part=base]';
  /** By frames: puppeteer's other way hears of no mutation in a shadow root. */
  const seen = { visible: true } as const;

  for (const [loader, tag] of Object.entries(tags)) {
    for (const [name, { delay, runtime }] of Object.entries(tools)) {
      it(`places the launcher, with its schedule, once: ${name}, ${loader}`, async () => {
        const { page, errors, warnings } = await visit({ html: pageOf('', `<p>De Linde</p>${delay(tag)}${runtime}`) });
        await page.waitForSelector(ready, seen);
        const found = await page.$$eval('bereikbaar-launcher', (all) =>
          all.map((each) => [each.getAttribute('src'), each.getAttribute('tone')]),
        );
        assert.deepEqual(found, [['/always-open.json', 'informal']]);
        assert.deepEqual(errors, []);
        // LiteSpeed and Rocket Loader make a classic script of a module.
        const isClassic = loader === 'the module' && /^LiteSpeed|^Rocket/.test(name);
        assert.equal(warnings.length, isClassic ? 1 : 0, warnings.join());
      });
    }
  }

  it('shows elements and tells of it, once, where the tag is made anew without attributes, as CookieYes does', async () => {
    const status = '<bereikbaar-status src="/always-open.json">Bel</bereikbaar-status>';
    const runtime = `<script>for (const old of document.querySelectorAll('[data-cookieyes]')) {
      const script = document.createElement('script');
      script.src = old.dataset.src ?? old.src;
      script.type = 'text/javascript';
      document.head.append(script);
    }</script>`;
    const blocked = tags['the module'].replace(
      'type="module"',
      'type="javascript/blocked" data-cookieyes="cookieyes-functional"',
    );
    const { page, errors, warnings } = await visit({ html: pageOf('', status + blocked + runtime) });
    await page.waitForSelector('bereikbaar-status >>> [part=headline]', seen);
    assert.deepEqual(errors, []);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0] ?? '', /classic script.*single\.min\.js/);
  });

  it('never takes the script for its schedule', async () => {
    const old = tags['the single script'].replace(
      'data-schedule="/always-open.json"',
      'data-src="/bereikbaar-nu.single.min.js"',
    );
    const { page } = await visit({ html: pageOf('', old) });
    await page.waitForSelector('bereikbaar-launcher');
    assert.equal(await page.$eval('bereikbaar-launcher', (element) => element.getAttribute('src')), null);
  });

  it('reads the old data-src where that is the address of a schedule', async () => {
    const { page } = await visit({ html: pageOf('', tags['the single script'].replace('data-schedule', 'data-src')) });
    await page.waitForSelector(ready, seen);
  });

  it('names the schedule of the page for links to a place', async () => {
    const script = tags['the module'].replace('data-bereikbaar="launcher" ', '');
    const link = '<p><a href="/contact#bereikbaar-nu">Bel of mail ons</a></p>';
    const { page, errors } = await visit({ html: pageOf(script, link) });
    await page.waitForSelector('p > bereikbaar-nu >>> [part=status]', seen);
    await page.$eval('bereikbaar-nu > a', (element) => (element as HTMLElement).blur()); // what has the focus stays
    await page.waitForFunction(() => !document.querySelector('bereikbaar-nu > a')?.checkVisibility());
    assert.deepEqual(errors, []);
  });
});
