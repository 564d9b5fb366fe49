// The real Converse 14 in a real browser, connected with a real Prosody, and a channel that knows of both.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { openSite, pageOf } from '../site/built-site.js';
import { logIn } from './colleague.js';
import { npmPackage } from './npm-package.js';
import { isInstalled, staffHost, startProsody, visitorsHost, type Prosody } from './prosody-server.js';

const version = '14.0.0';
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
};
const scheduleOf = (options: object) =>
  JSON.stringify({
    version: 1,
    timeZone: 'Europe/Amsterdam',
    hours: 'always',
    channels: [
      { id: 'chat', type: 'chat', provider: 'converse', options },
      { id: 'email', type: 'email', address: 'info@delinde.example' },
    ],
  });

/** The three lines of the owner, of docs/chat.md. */
const plugin = `converse.plugins.add('bereikbaar-nu', {
  initialize() {
    converse.bereikbaarNu = this._converse.api;
  },
});`;

/** Marks that it is connected, for a test that comes later. */
const marked = `converse.plugins.add('mark', {
  initialize() {
    this._converse.api.listen.on('rosterContactsFetched', () => (window.isConnected = true));
  },
});`;

const converseWith = (bosh: string, lines = plugin) => `<link rel="stylesheet" href="/converse/converse.min.css">
<script type="module" src="/converse/converse.min.js"></script>
<script type="module" nonce="n">
  ${lines}
  ${marked}
  converse.initialize({
    authentication: 'anonymous', auto_login: true, jid: '${visitorsHost}', bosh_service_url: '${bosh}',
    view_mode: 'overlayed', assets_path: '/converse/', whitelisted_plugins: ['bereikbaar-nu', 'mark'],
    discover_connection_methods: false, loglevel: 'fatal',
  });
</script>`;

/** What docs/chat.md says of the policy of a page with both. */
const policyOf = (server: string) =>
  `default-src 'none'; script-src 'self' 'nonce-n' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self' ${server}; img-src 'self' data:; font-src 'self'; media-src 'self'`;

const ours = '<script type="module" src="/bereikbaar-nu.js"></script>';
const elementOf = (address: string, src = '#hours') =>
  `<script type="application/json" id="hours">${scheduleOf(address ? { address } : {})}</script>
<bereikbaar-channels src="${src}">Mail info@delinde.example</bereikbaar-channels>`;

const free = 'u krijgt meteen antwoord';
const nobody = 'nu niemand vrij';
const goOn = 'a verder met de chat';

/** Converse tries a server that does not answer six times, and always longer apart, before it calls the line lost. */
const patience = 300_000;

/** Waits until the channels say that. */
async function says(page: Page, words: string, timeout = 30_000): Promise<void> {
  const look = (wanted: string) =>
    document.querySelector('bereikbaar-channels')?.shadowRoot?.textContent.includes(wanted);
  await page.waitForFunction(look, { polling: 100, timeout }, words).catch(async (cause: unknown) => {
    const said = await page.$eval('bereikbaar-channels', (element) => element.shadowRoot?.textContent);
    throw new Error(`"${words}" was not said, but: ${said}`, { cause });
  });
}

/** What the console is warned of. */
function warningsOf(page: Page): string[] {
  const warnings: string[] = [];
  page.on('console', (message) => message.text().startsWith('bereikbaar-nu') && warnings.push(message.text()));
  return warnings;
}

if (!isInstalled) it('NOT TESTED: Converse with Prosody, which is not installed here (Debian: prosody)', () => {});
else
  describe(`Converse ${version} with Prosody`, () => {
    let site: Awaited<ReturnType<typeof openSite>>;
    let prosody: Prosody;
    let count = 0;
    const pages: Page[] = [];
    before(async () => {
      const files = join(npmPackage('converse.js', version), 'dist');
      prosody = await startProsody();
      site = await openSite(async (path) => {
        if (!path.startsWith('/converse/')) return undefined;
        const body = await readFile(join(files, path.slice('/converse/'.length))).catch(() => undefined);
        return body && { type: types[extname(path)] ?? 'application/octet-stream', body };
      });
    });
    after(async () => {
      await site.close();
      await prosody.remove();
    });
    afterEach(async () => {
      for (const page of pages.splice(0)) await page.close();
    });

    /** A colleague of this test alone. */
    const newName = () => `staff${++count}`;
    async function visit(name: string, policy?: string) {
      const html = pageOf('', converseWith(prosody.bosh) + ours + elementOf(name && `${name}@${staffHost}`));
      let warnings: string[] = [];
      const prepare = (page: Page) => Promise.resolve((warnings = warningsOf(page)));
      const { page, errors } = await site.visit({ html, isAlone: true, prepare, ...(policy && { policy }) });
      pages.push(page);
      return { page, errors, warnings };
    }

    it('there, away, gone, back', async () => {
      const name = newName();
      const colleague = await logIn(prosody.clientPort, name, 'desk');
      const { page, errors, warnings } = await visit(name);
      await says(page, free);
      colleague.show('away');
      await says(page, nobody);
      colleague.show('');
      await says(page, free);
      await colleague.leave();
      await says(page, nobody);
      const again = await logIn(prosody.clientPort, name, 'desk');
      await says(page, free);
      again.drop();
      await says(page, nobody);
      assert.deepEqual([errors, warnings], [[], []]);
    });

    it('any device that is free counts, but one of a negative priority', async () => {
      const name = newName();
      const desk = await logIn(prosody.clientPort, name, 'desk');
      const phone = await logIn(prosody.clientPort, name, 'phone/1');
      desk.send('<presence><show>dnd</show><priority>5</priority></presence>');
      const { page } = await visit(name);
      await says(page, free);
      phone.send('<presence><priority>-1</priority></presence>');
      await says(page, nobody);
      desk.show('chat');
      await says(page, free);
      await desk.leave();
      await says(page, nobody);
      phone.show('');
      await says(page, free);
    });

    it('nobody is there, and then somebody, who has not yet let the visitor see that', async () => {
      const name = newName();
      const { page, warnings } = await visit(name);
      await says(page, nobody);
      await logIn(prosody.clientPort, name, 'desk');
      await says(page, free);
      assert.deepEqual(warnings, []);
    });

    it('the line is lost, and comes back, and comes and goes again', async () => {
      const name = newName();
      await logIn(prosody.clientPort, name, 'desk');
      const { page, warnings } = await visit(name);
      await says(page, free);
      await prosody.stop();
      await says(page, nobody, patience);
      await prosody.start();
      const again = await logIn(prosody.clientPort, name, 'desk');
      await says(page, free, patience);
      again.show('away');
      await says(page, nobody);
      again.show('');
      await says(page, free);
      await prosody.stop();
      await prosody.start(); // at once: the server knows nothing of the line
      await says(page, nobody, patience);
      await logIn(prosody.clientPort, name, 'desk');
      await says(page, free);
      assert.deepEqual(warnings, []);
    });

    it('a conversation, its next page, and its end', async () => {
      const name = newName();
      const colleague = await logIn(prosody.clientPort, name, 'desk');
      const { page } = await visit(name);
      await says(page, free);
      await page.click('bereikbaar-channels >>> [part~="action"]');
      await page.waitForSelector('converse-chat textarea', { visible: true });
      await page.type('converse-chat textarea', 'hoi');
      await page.keyboard.press('Enter');
      const visitor = await colleague.hears(/<message[^>]*from='([^']*)'[^>]*>(?:(?!<\/message>).)*<body>hoi/s);
      colleague.send(`<message to='${visitor}' type='chat'><body>dag</body></message>`);
      await says(page, goOn);
      await page.reload();
      await says(page, goOn);
      colleague.show('away');
      await page.waitForSelector('converse-chat .close-chatbox-button', { visible: true });
      await page.click('converse-chat .close-chatbox-button');
      await says(page, nobody);
    });

    it('with the policy of docs/chat.md', async () => {
      const name = newName();
      await logIn(prosody.clientPort, name, 'desk');
      const { page, errors } = await visit(name, policyOf(new URL(prosody.bosh).origin));
      await says(page, free);
      await page.click('bereikbaar-channels >>> [part~="action"]');
      await page.waitForSelector('converse-chat textarea', { visible: true });
      await page.type('converse-chat textarea', 'hoi :)');
      await page.keyboard.press('Enter');
      await says(page, goOn);
      assert.deepEqual(errors, []);
    });

    it('the schedule comes when Converse has been connected for long', async () => {
      const name = newName();
      await logIn(prosody.clientPort, name, 'desk');
      const html = pageOf('', converseWith(prosody.bosh) + ours);
      const { page } = await site.visit({ html, isAlone: true });
      pages.push(page);
      await page.waitForFunction(() => (window as unknown as { isConnected?: true }).isConnected, { polling: 100 });
      await page.evaluate(
        (markup) => document.body.insertAdjacentHTML('beforeend', markup),
        elementOf(`${name}@${staffHost}`),
      );
      await says(page, free);
    });

    for (const [width, height] of [
      [1280, 800],
      [375, 667],
    ] as const) {
      it(`the launcher stands beside its button, ${width} pixels wide: both can be pressed`, async () => {
        const launcher = elementOf('').replaceAll('bereikbaar-channels', 'bereikbaar-launcher');
        const html = pageOf('', converseWith(prosody.bosh) + ours + launcher);
        const prepare = (page: Page) => page.setViewport({ width, height });
        const { page } = await site.visit({ html, isAlone: true, prepare });
        pages.push(page);
        await page.waitForSelector('converse-controlbox-toggle, .toggle-controlbox', { visible: true });
        // In the middle and near both ends of ours, and in the middle of theirs.
        const isFree = () => {
          const ours = document.querySelector('bereikbaar-launcher')?.shadowRoot?.querySelector('[part~=base]');
          const theirs = document.querySelector('converse-controlbox-toggle, .toggle-controlbox');
          if (!ours || !theirs) return false;
          const { left, right, top, bottom } = ours.getBoundingClientRect();
          const hits = [0.1, 0.5, 0.9].map((share) =>
            document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2),
          );
          const box = theirs.getBoundingClientRect();
          const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
          return hits.every((each) => each?.localName === 'bereikbaar-launcher') && hit && theirs.contains(hit);
        };
        await page.waitForFunction(isFree, { polling: 100 });
      });
    }
  });
