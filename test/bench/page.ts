import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { launch, type Browser } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { median } from './rounds.js';
import { documentText } from './subject.js';
import { printTable } from './table.js';

const root = join(import.meta.dirname, '../..');
const rounds = 15;
const slowdown = 4;

const contestants = {
  'bereikbaar-nu': { script: 'dist/bereikbaar-nu.js', tag: 'bereikbaar-status' },
  'hand-written': { script: 'test/bench/hand-written-status.js', tag: 'hand-written-status' },
} as const;

type Name = keyof typeof contestants;

// Notes when a shadow root first says when people can be reached; runs before all else in the page.
const observer = `const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  const note = () => { if (/bereikbaar|gesloten/.test(root.textContent)) window.shownAt ??= performance.now(); };
  new MutationObserver(note).observe(root, { childList: true, subtree: true, characterData: true });
  return root;
};`;

function pageOf(name: Name): string {
  const { script, tag } = contestants[name];
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script>${observer}</script>
<script type="application/json" id="schedule">${documentText}</script><${tag} src="#schedule">Bel ons</${tag}>
<script type="module" src="/${script}"></script>`;
}

function serve() {
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').slice(1);
    const isPage = path in contestants;
    const body = isPage ? Promise.resolve(pageOf(path as Name)) : readFile(join(root, path));
    const type = isPage ? 'text/html' : 'text/javascript';
    body.then(
      (content) => response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return new Promise<{ origin: string; close: () => void }>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

/** Milliseconds from the arrival of the script, when it starts, until the status says something. */
async function timeOf(browser: Browser, origin: string, name: Name): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(`${origin}/${name}`);
  await page.waitForFunction('window.shownAt');
  const script = JSON.stringify(`/${contestants[name].script}`);
  const time = await page.evaluate(
    `window.shownAt - performance.getEntriesByType('resource').find(({ name }) => name.endsWith(${script})).responseEnd`,
  );
  await context.close();
  return Number(time);
}

/** Prints how long a slow computer takes from script to status, in turns with an element written by hand. */
export async function benchPage(): Promise<string[]> {
  const browser = await launch(await chromiumOptions());
  const { origin, close } = await serve();
  const times: Record<Name, number[]> = { 'bereikbaar-nu': [], 'hand-written': [] };
  for (let round = 0; round <= rounds; round++) {
    for (const name of Object.keys(contestants) as Name[]) {
      const time = await timeOf(browser, origin, name);
      if (round) times[name].push(time); // the first visit warms the browser up
    }
  }
  await browser.close();
  close();
  const [ours, theirs] = [median(times['bereikbaar-nu']), median(times['hand-written'])];
  printTable(
    `From script start to status text, processor slowed down ${slowdown} times, medians of ${rounds} visits in turns`,
    [
      ['', 'milliseconds', 'ratio'],
      ['bereikbaar-nu', ours.toFixed(1), `${(ours / theirs).toFixed(2)} x`],
      ['the hand-written element', theirs.toFixed(1), '1 x'],
    ],
  );
  return [];
}
