// Pages with callback forms, the receiver that they post to with faults before it, and a Chromium that visits them.
import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { launch, type Page } from 'puppeteer-core';
import { nodeListener } from '../../src/receiver/node/node-listener.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { openReceiver, practiceWith, scheduleOf } from './callback-site.js';

/** What goes wrong with the first attempts of a channel, by the beginning of its id. */
const faults: Readonly<Record<string, readonly string[]>> = {
  fine: [],
  lost: ['lose the answer'],
  twice: ['lose the answer', 'lose the answer'],
  dropped: ['lose the request'],
  down: ['503'],
  busy: ['429'],
  portal: ['html'],
  slow: ['slow'],
};

const ids = Object.keys(faults).flatMap((fault) => Array.from({ length: 5 }, (_, number) => `${fault}-${number}`));

async function bundle(): Promise<ReadonlyMap<string, string>> {
  const { outputFiles } = await build({
    entryPoints: ['src/define.ts'],
    ...{ bundle: true, splitting: true, format: 'esm', outdir: 'out', write: false, conditions: ['production'] },
  });
  return new Map(outputFiles.map(({ path, text }) => [`/${path.split(/[\\/]/).at(-1)}`, text]));
}

const pageOf = (shown: readonly string[]) => {
  const forms = shown.map((id) => `<bereikbaar-callback src="#schedule" channel="${id}"></bereikbaar-callback>`);
  return `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Bel mij terug</title><link rel="icon" href="data:,">
<script type="module" src="/define.js"></script>
<script type="application/json" id="schedule">${JSON.stringify(practiceWith(...ids))}</script></head><body>${forms.join('')}</body></html>`;
};

/** What a receiver does before it is ready for the world. */
function createFaults() {
  const attempts = new Map<string, number>();
  return (request: IncomingMessage, channel: string) => {
    const key = String(request.headers['idempotency-key']);
    const attempt = attempts.get(key) ?? 0;
    attempts.set(key, attempt + 1);
    return faults[channel.split('-')[0]!]?.[attempt] ?? '';
  };
}

/** Opens the site. Close it when the tests are over. */
export async function openCallbackSite() {
  const limits = Object.fromEntries(
    ['perMinute', 'slotsPerAddress', 'slotsInTenMinutes', 'waitingPerNumber'].map((limit) => [limit, Infinity]),
  );
  const receiver = await openReceiver({
    schedule: scheduleOf(practiceWith(...ids)),
    now: () => Date.now(),
    callsPerSlot: 1000,
    limits,
  });
  const listen = nodeListener(receiver.receive);
  const scripts = await bundle();
  const faultOf = createFaults();
  const events = new EventEmitter();
  let posts = 0;

  async function receive(request: IncomingMessage, response: ServerResponse) {
    posts++;
    const fault = faultOf(request, String(request.url).split('=')[1] ?? '');
    if (fault === '503') return void response.writeHead(503).end();
    if (fault === '429') return void response.writeHead(429, { 'retry-after': '1' }).end();
    if (fault === 'html') return void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Wifi');
    if (fault === 'lose the request') return void request.socket.destroy();
    if (fault === 'slow') await sleep(300);
    if (fault === 'lose the answer') response.end = () => void request.socket.destroy() as unknown as ServerResponse;
    await listen(request, response);
    events.emit('answered');
  }

  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const script = scripts.get(pathname);
    if (pathname === '/api/callback') void receive(request, response);
    else if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript' }).end(script);
    else
      response.writeHead(200, { 'content-type': 'text/html' }).end(pageOf((searchParams.get('ids') ?? '').split(',')));
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser = await launch(await chromiumOptions('America/New_York', true));

  return {
    browser,
    ids,
    list: receiver.list,
    posts: () => posts,
    /** Resolves when something holds of what is stored. */
    async until(holds: () => Promise<boolean>): Promise<void> {
      while (!(await holds())) await once(events, 'answered');
    },
    /** A page with the forms of these channels, ready to be filled in. */
    async visit(shown: readonly string[], isInTab = false): Promise<Page> {
      // A window of its own: of two tabs one is hidden, and waits before it tries again.
      const page = await (isInTab ? browser : await browser.createBrowserContext()).newPage();
      // What tsx writes around functions with a name.
      await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
      await page.goto(`http://127.0.0.1:${port}/?ids=${shown.join()}`);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('bereikbaar-callback')].every((form) => form.shadowRoot?.querySelector('form')),
      );
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
      await receiver.close();
    },
  };
}
