// The built Storybook, served from a sub-path as it would be on a site of pages, and a browser that visits its stories:
// Chromium, or with STORIES_IN=firefox or STORIES_IN=webkit that one, where colours cannot be forced; nothing tells what
// WebKitGTK's console says or what it asks for.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { launch, type Page } from 'puppeteer-core';
import { chromiumOptions, firefoxOptions, openWebKit } from '../support/browsers.mjs';

const folder = join(import.meta.dirname, '../../storybook-static');
const base = '/somewhere/below/';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export const isFirefox = process.env['STORIES_IN'] === 'firefox';
const isWebKit = process.env['STORIES_IN'] === 'webkit';

/** A story, or a page of the documentation. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/** All that the built Storybook shows. */
export async function listEntries(): Promise<readonly Entry[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
  return Object.values(index.entries);
}

async function serve() {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/favicon.ico') return void response.writeHead(204).end(); // asked for by the browser itself
    const path = pathname.startsWith(base) ? pathname.slice(base.length) || 'index.html' : '..';
    const found = path.includes('..') ? Promise.reject(new Error(path)) : readFile(join(folder, decodeURI(path)));
    found.then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}` };
}

/** What the console reported as errors, what we warn of, uncaught errors, what was not found, and what was asked of other hosts. */
function listenToFaults(page: Page, origin: string): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    const isOurs = message.text().startsWith('bereikbaar-nu:');
    if (message.type() === 'error' || isOurs) faults.push(message.text());
  });
  page.on('response', (response) => response.status() === 404 && faults.push(`404: ${response.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (/^(https?|wss?):/.test(url) && !url.startsWith(origin)) faults.push(`outside: ${url}`);
  });
  return faults;
}

/** Of these, the errors: what we warn of is meant for who makes the page. */
export const errorsOf = (faults: readonly string[]) => faults.filter((fault) => !fault.startsWith('bereikbaar-nu:'));

/** What the toolbar is set to. */
export type Globals = Readonly<Record<string, string>>;

/** What Storybook's preview is told, and tells. */
interface Channel {
  emit(event: string, ...details: unknown[]): void;
  on(event: string, listener: (about: unknown) => void): void;
}

/** Has the preview show a story, or the same in another theme, in a page that is there already: far faster than a new page. */
async function change(page: Page, storyId: string, globals: Globals): Promise<void> {
  const end = await page.evaluate(
    async (id, chosen) => {
      const { __STORYBOOK_ADDONS_CHANNEL__: channel } = window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel };
      // No function with a name: tsx would have it call a helper that the page does not have.
      const ends = ['storyRendered', 'storyErrored', 'storyThrewException', 'storyMissing'].map(
        (event) =>
          new Promise((end) => channel.on(event, (about) => (event !== 'storyRendered' || about === id) && end(event))),
      );
      channel.emit('updateGlobals', { globals: chosen }); // which renders the story before once more
      channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
      return Promise.race(ends);
    },
    storyId,
    globals,
  );
  if (end !== 'storyRendered') throw new Error(`${storyId}: ${String(end)}`);
}

/** Waits until all elements have rendered. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const elements = document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>(
      '#storybook-root *',
    );
    for (const element of elements) await element.updateComplete;
  });
}

/** A page in the browser that the stories are tested in, and what ends that. */
async function openPage(): Promise<{ readonly page: Page; close(): Promise<void> }> {
  if (isWebKit) {
    const { page, close } = await openWebKit();
    return { page: page as unknown as Page, close };
  }
  const browser = await launch(isFirefox ? firefoxOptions() : await chromiumOptions());
  return { page: await browser.newPage(), close: () => browser.close() };
}

/** Storybook in a browser. Close it when the tests are over. */
export async function openStorybook() {
  const { server, address } = await serve();
  const { page, close } = await openPage();
  const faults = listenToFaults(page, new URL(address).origin);
  const open = async ({ id, type }: Entry) => {
    // Storybook's own axe would run for each story as well.
    const query = `id=${id}&viewMode=${type}&globals=a11y.manual:!true`;
    await page.goto(`${address}iframe.html?${query}`, { waitUntil: 'networkidle2' });
    await page.waitForFunction(() => document.body.matches('.sb-show-main, .sb-show-errordisplay'));
  };
  return {
    page,
    address,
    /** Opens a story or a page of the documentation as a page of its own. */
    open,
    /** What went wrong since it was asked for last. */
    takeFaults: () => faults.splice(0),
    /** Changes to a story, with the toolbar set, until everything in it has rendered. A story has to be open. */
    show: async (story: Entry, globals: Globals) => {
      await change(page, story.id, globals);
      await settle(page);
    },
    close: async () => {
      await close();
      server.close();
    },
  };
}

export type Storybook = Awaited<ReturnType<typeof openStorybook>>;
