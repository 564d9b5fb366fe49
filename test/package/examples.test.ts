// The pages of docs/examples/, visited as they are. Those of React and Vue are built in frameworks.test.ts.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { dist, filesIn, openSite, root, shows, type Visit } from '../site/built-site.js';

const folder = join(root, 'docs/examples');
const htmlOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** What each page has to show: an element, where need be within the root of its place, and a part of it. */
const shown: Readonly<Record<string, readonly (readonly [place: string, tag: string, part: string])[]>> = {
  'plain.html': [
    ['', 'bereikbaar-status', 'headline'],
    ['', 'bereikbaar-nu', 'list'],
  ],
  'single.html': [
    ['div', 'bereikbaar-status', 'headline'],
    ['', 'bereikbaar-hours', 'base'],
  ],
  'launcher.html': [['', 'bereikbaar-launcher', 'base']],
  'inline.html': [['', 'bereikbaar-status', 'headline']],
  'strict-csp.html': [['', 'bereikbaar-nu', 'list']],
  'turbo.html': [
    ['', 'bereikbaar-launcher', 'base'],
    ['div', 'bereikbaar-status', 'headline'],
  ],
  'turbo-contact.html': [['div', 'bereikbaar-status', 'headline']],
  'tag-manager.html': [['', 'bereikbaar-launcher', 'base']],
};

const others = async (path: string) => {
  const [, name = ''] = /^\/bereikbaar-nu(\/.*)$/.exec(path) ?? [];
  if (name) return filesIn(dist)(name);
  if (path === '/turbo.js') return filesIn(join(root, 'node_modules/@hotwired/turbo/dist'))('/turbo.es2017-esm.js');
  return filesIn(join(root, 'docs/kit'))(path);
};

async function show(page: Page, name: string): Promise<void> {
  for (const [place, tag, part] of shown[name]!) await shows(page, tag, part, place);
}

describe('docs/examples', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite(others);
  });
  after(() => site.close());

  const visit = (html: string): Promise<Visit> => site.visit({ html });

  it('are all looked at here', () => {
    const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
    assert.deepEqual(pages.sort(), Object.keys(shown).sort());
  });

  for (const name of Object.keys(shown)) {
    it(`${name} shows what it is for, without an error`, async () => {
      const { page, errors } = await visit(htmlOf(name));
      await show(page, name);
      assert.deepEqual(errors, []);
    });
  }

  it('of Turbo keep the button and fill the place after a visit', async () => {
    site.add({ html: htmlOf('turbo-contact.html') }, '/turbo-contact.html');
    const { page, errors } = await visit(htmlOf('turbo.html'));
    await show(page, 'turbo.html');
    await page.click('a');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Contact');
    await show(page, 'turbo.html');
    assert.deepEqual(errors, []);
  });

  it('of a server have all that does not change in the page, and the rest in the browser', async () => {
    // Not before now: what it imports is the built package.
    const { render } = (await import(pathToFileURL(join(folder, 'server/page.mjs')).href)) as {
      readonly render: (now: number) => Promise<string>;
    };
    const html = await render(Date.parse('2026-11-24T11:45:00Z'));
    assert.match(html, /application\/ld\+json[^]*"telephone":"\+31201234567"/);
    const { page, errors } = await visit(html);
    await shows(page, 'bereikbaar-status', 'headline');
    assert.deepEqual(errors, []);
  });
});
