// A site that uses the built scripts as a site owner would, and a Chromium that visits it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';

export const dist = join(import.meta.dirname, '../../dist');

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

/** A page of the site: its HTML, the policy it is served with, and what is done to the browser before it is visited. */
export interface SitePage {
  readonly html: string;
  readonly policy?: string;
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

export const pageOf = (head: string, body: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>De Linde</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

async function answer(path: string, pages: ReadonlyMap<string, SitePage>) {
  const page = pages.get(path);
  if (path === '/always-open.json') return { type: 'application/json', policy: undefined, body: alwaysOpen };
  if (page) return { type: 'text/html', policy: page.policy, body: page.html };
  const body = await readFile(join(dist, path)).catch(() => undefined);
  return body && { type: types[extname(path)] ?? 'text/plain', policy: undefined, body };
}

function serve(pages: ReadonlyMap<string, SitePage>) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname, pages).then((found) => {
      const policy = found?.policy === undefined ? {} : { 'content-security-policy': found.policy };
      response.writeHead(found ? 200 : 404, { 'content-type': found?.type ?? 'text/plain', ...policy });
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

async function visit(browser: Browser, url: string, { prepare }: SitePage): Promise<Visit> {
  const page = await browser.newPage();
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
export async function openSite() {
  const pages = new Map<string, SitePage>();
  const browser = await launch(await chromiumOptions());
  const { origin, close } = await serve(pages);
  return {
    /** Serves the page and visits it, until it has loaded. */
    visit: (page: SitePage): Promise<Visit> => {
      const path = `/page-${pages.size}.html`;
      pages.set(path, page);
      return visit(browser, origin + path, page);
    },
    close: async () => {
      await browser.close();
      close();
    },
  };
}
