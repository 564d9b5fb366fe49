// A site that uses the built scripts as a site owner would, and a Chromium that visits it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';

export const root = join(import.meta.dirname, '../..');
export const dist = join(root, 'dist');

/** The elements that visitors see. */
export const elementTags = ['status', 'channels', 'hours', 'callback', 'nu', 'launcher'].map(
  (name) => `bereikbaar-${name}`,
);

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** A page of the site: its HTML (or what else it is), the policy and other headers it is served with, and what is done to the browser before it is visited. */
export interface SitePage {
  readonly html: string;
  readonly type?: string;
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** In a window of its own: of two pages in a window one is hidden, and sleeps. */
  readonly isAlone?: true;
  prepare?(page: Page): Promise<unknown>;
}

/** What happened on a page while it was visited. */
export interface Visit {
  readonly page: Page;
  /** The paths of the scripts that were loaded, in order. */
  readonly scripts: readonly string[];
  /** Uncaught errors, and what the console reported as errors. */
  readonly errors: readonly string[];
}

/** A schedule, inline, and a status that shows it. */
export const statusOf = (schedule: string) =>
  `<script type="application/json" id="schedule">${schedule}</script>
<bereikbaar-status src="#schedule">Bel 020 123 45 67</bereikbaar-status>`;

export const alwaysOpen = '{"version":1,"timeZone":"UTC","hours":"always"}';

/** A status that is always open. */
export const statusMarkup = statusOf(alwaysOpen);

/** A status that asks for its schedule. */
export const loadingStatusMarkup = '<bereikbaar-status src="/always-open.json">Bel 020 123 45 67</bereikbaar-status>';

/** Waits for the status to say something. */
export async function shownBy({ page }: Visit): Promise<string> {
  const handle = await page.waitForFunction(
    () => document.querySelector('bereikbaar-status')?.shadowRoot?.querySelector('[part=headline]')?.textContent,
  );
  return String(await handle.jsonValue());
}

/** Waits until an element, in the page or in the root of a place, has drawn what it is for. */
export function shows(page: Page, tag: string, part: string, place = ''): Promise<unknown> {
  const look = (name: string, piece: string, inside: string) => {
    const within = inside ? document.querySelector(inside)?.shadowRoot : document;
    return within?.querySelector(name)?.shadowRoot?.querySelector(`[part~=${piece}]`);
  };
  return page.waitForFunction(look, {}, tag, part, place);
}

export const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>De Linde</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

/** What else a site has: a chat's files, a schedule that takes its time. */
export type OtherFiles = (
  path: string,
) => Promise<{ readonly type: string; readonly body: string | Buffer } | undefined>;

/** The files of a folder. */
export const filesIn =
  (folder: string): OtherFiles =>
  async (path) => {
    const body = await readFile(join(folder, path)).catch(() => undefined);
    return body && { type: types[extname(path)] ?? 'text/plain', body };
  };

function headersOf({ policy, headers }: SitePage) {
  return { ...headers, ...(policy === undefined ? {} : { 'content-security-policy': policy }) };
}

async function answer(path: string, pages: ReadonlyMap<string, SitePage>, others: OtherFiles) {
  const page = pages.get(path);
  const other = await others(path);
  if (other) return { headers: {}, ...other };
  if (path === '/always-open.json') return { type: 'application/json', headers: {}, body: alwaysOpen };
  if (page) return { type: page.type ?? 'text/html', headers: headersOf(page), body: page.html };
  const folder = path.startsWith('/node_modules/') ? root : dist;
  const built = await filesIn(folder)(path);
  return built && { headers: {}, ...built };
}

function serve(pages: ReadonlyMap<string, SitePage>, others: OtherFiles) {
  const server = createServer((request, response) => {
    response.sendDate = false; // it would correct the clock of a page whose time is the test's
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname, pages, others).then((found) => {
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', ...found?.headers });
      response.end(found?.body);
    });
  });
  return new Promise<{ origin: string; close(): void }>((done) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      done({ origin: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
}

async function visit(browser: Browser, url: string, { prepare, isAlone }: SitePage): Promise<Visit> {
  const page = await (isAlone ? await browser.createBrowserContext() : browser).newPage();
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  await prepare?.(page);
  await page.goto(url);
  return { page, scripts, errors };
}

/** The site and its visitor. Close it when the tests are over. */
export async function openSite(others: OtherFiles = () => Promise.resolve(undefined)) {
  const pages = new Map<string, SitePage>();
  const browser = await launch(await chromiumOptions());
  const { origin, close } = await serve(pages, others);
  /** Serves a page, at a path of its own. */
  function add(page: SitePage, path = `/page-${pages.size}.html`): string {
    pages.set(path, page);
    return path;
  }
  return {
    add,
    /** Serves the page and visits it, until it has loaded. */
    visit: (page: SitePage): Promise<Visit> => visit(browser, origin + add(page), page),
    close: async () => {
      await browser.close();
      close();
    },
  };
}
