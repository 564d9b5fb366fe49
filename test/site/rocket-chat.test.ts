// Rocket.Chat's own widget, from npm, with as much of its server as it asks for.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openSite, pageOf } from './built-site.js';

const widget = join(dirname(createRequire(import.meta.url).resolve('@rocket.chat/livechat/package.json')), 'build');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };
const schedule = JSON.stringify({
  version: 1,
  timeZone: 'Europe/Amsterdam',
  hours: 'always',
  channels: [
    { id: 'chat', type: 'chat', provider: 'rocket-chat' },
    { id: 'email', type: 'email', address: 'info@delinde.example' },
  ],
});

/** What the owner pastes, as Rocket.Chat's administration gives it, but for the address. */
const snippet = (state: string) => `<script>(function (w, d, s, u) {
  w.RocketChat = function (c) { w.RocketChat._.push(c) }; w.RocketChat._ = []; w.RocketChat.url = u;
  var h = d.getElementsByTagName(s)[0], j = d.createElement(s);
  j.async = true; j.src = '/livechat/rocketchat-livechat.min.js?_=201903270000';
  h.parentNode.insertBefore(j, h);
})(window, document, 'script', location.origin + '/livechat-${state}');</script>`;

const module = '<script type="module" src="/bereikbaar-nu.js"></script>';
const element = (src: string) => `<bereikbaar-channels src="${src}">Mail info@delinde.example</bereikbaar-channels>`;
const inline = `<script type="application/json" id="hours">${schedule}</script>${element('#hours')}`;

/** The two lines of the owner, of docs/chat.md. */
const kept = `<script>
  RocketChat(function () { this.onServiceOffline(() => (RocketChat.isServiceOffline = true)); });
</script>`;

/** Does something once Rocket.Chat has told that nobody is there, which it does once. */
const whenTold = (act: string) => `<script>
  RocketChat(function () { this.onServiceOffline(function () { ${act} }); });
</script>`;
const bringScript = `if (!window.isBrought) document.head.append(
  Object.assign(document.createElement('script'), { type: 'module', src: '/bereikbaar-nu.js' }));
  window.isBrought = true;`;

/** The widget, its page in a frame, and the one answer that it needs of its server: whether an agent is online. */
function filesOf(told: Promise<void>, tell: () => void) {
  return async (path: string) => {
    if (path === '/late.json') {
      await told;
      return { type: 'application/json', body: schedule };
    }
    if (path === '/told') tell();
    if (path === '/told') return { type: 'text/plain', body: '' };
    const frame = /^\/livechat-(online|offline)$/.exec(path);
    if (frame) {
      const html = await readFile(join(widget, 'index.html'), 'utf8');
      return {
        type: 'text/html',
        body: `<script>window.SERVER_URL = location.origin + '/${frame[1]}';</script>${html}`,
      };
    }
    const config = /^\/(online|offline)\/api\/v1\/livechat\/config$/.exec(path);
    if (config) {
      const answer = { online: config[1] === 'online', enabled: true, settings: {}, departments: [], triggers: [] };
      return { type: 'application/json', body: JSON.stringify({ success: true, config: answer }) };
    }
    if (!path.startsWith('/livechat/')) return undefined;
    const body = await readFile(join(widget, path.slice('/livechat/'.length)));
    return { type: types[extname(path)] ?? 'application/octet-stream', body };
  };
}

describe('FAILURES 68: Rocket.Chat 1.13.3', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    let tell = () => {};
    const told = new Promise<void>((resolve) => (tell = resolve));
    site = await openSite(filesOf(told, tell));
  });
  after(() => site.close());

  /** What the channels show, once the widget has told, or stands there without telling. */
  async function rowsOf(body: string, until: string) {
    const { page } = await site.visit({ html: pageOf('', body) });
    await page.waitForFunction(
      (words) => document.querySelector('bereikbaar-channels')?.shadowRoot?.textContent.includes(words),
      {},
      until,
    );
    return page;
  }

  it('nobody is there, and the schedule comes after it was told', async () => {
    const told = whenTold("fetch('/told')");
    const page = await rowsOf(snippet('offline') + told + element('/late.json') + module, 'nu niemand vrij');
    assert.ok(await page.$('.rocketchat-widget'));
  });

  it('nobody is there, the script comes after it was told, and the owner has kept it', async () => {
    await rowsOf(snippet('offline') + kept + whenTold(bringScript) + inline, 'nu niemand vrij');
  });

  it('nobody is there, the script comes after it was told, and nobody has kept it: nothing is promised', async () => {
    const page = await rowsOf(snippet('offline') + whenTold(bringScript) + inline, 'chat');
    const text = await page.$eval('bereikbaar-channels', (channels) => channels.shadowRoot!.textContent);
    assert.ok(!text.includes('meteen'), text);
  });

  it('somebody is there: it opens by our link', async () => {
    const page = await rowsOf(snippet('online') + inline + module, 'chat');
    await page.waitForFunction(() => 'livechat' in (window as unknown as { RocketChat: object }).RocketChat);
    await page.waitForSelector('bereikbaar-channels >>> [part~="action"]', { visible: true });
    await page.click('bereikbaar-channels >>> [part~="action"]');
    await page.waitForSelector('.rocketchat-widget[data-state="opened"]');
    const text = await page.$eval('bereikbaar-channels', (channels) => channels.shadowRoot!.textContent);
    assert.ok(!text.includes('nu niemand vrij'), text);
  });
});
