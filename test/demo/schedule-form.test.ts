// "In any CMS form": the demo's page with the editor, posted by a real browser and stored by a small server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { chromiumOptions } from '../support/browsers.mjs';
import { openDemo } from './started-demo.js';

const root = join(import.meta.dirname, '../..');
const original = readFileSync(join(root, 'stories/demo/site/bereikbaar.json'), 'utf8');

describe('the editor in a form of any CMS', () => {
  let demo: Awaited<ReturnType<typeof openDemo>>;
  let browser: Browser;
  const errors: string[] = [];
  before(async () => {
    [demo, browser] = await Promise.all([openDemo(), launch(await chromiumOptions('Europe/Amsterdam'))]);
  });
  after(async () => {
    demo.program.kill();
    await browser.close();
  });

  async function open(): Promise<Page> {
    const page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${demo.origin}/beheer.html`);
    await isThere(page);
    return page;
  }

  const stored = async () => (await fetch(`${demo.origin}/bereikbaar.json`)).text();
  const isThere = (page: Page) =>
    page.waitForFunction(() => document.querySelector('bereikbaar-editor')?.shadowRoot?.querySelector('[role=tab]'));

  /** By keyboard: what the editor still loads moves the button, and a click would go to where it was. */
  async function save(page: Page): Promise<void> {
    await page.focus('form > button');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    await isThere(page);
  }

  it('stores what nobody changed to the byte, under a strict policy', async () => {
    const page = await open();
    await save(page);
    assert.equal(await stored(), original);
    assert.deepEqual(errors, []);
  });

  it('stores an edit as that edit, and the pages of visitors read it', async () => {
    const page = await open();
    await page.evaluate(() => {
      const root = document.querySelector('bereikbaar-editor')!.shadowRoot!;
      root.querySelector<HTMLElement>('#tab-organisation')!.click();
    });
    // Puppeteer's own way to wait for a selector does not see what changes in a shadow root.
    await page.waitForFunction(() =>
      document.querySelector('bereikbaar-editor')!.shadowRoot!.querySelector('#organisation-validThrough'),
    );
    await page.evaluate(() => {
      const root = document.querySelector('bereikbaar-editor')!.shadowRoot!;
      const input = root.querySelector<HTMLInputElement>('#organisation-validThrough')!;
      input.value = '2030-12-31';
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await save(page);
    const text = await stored();
    assert.equal((JSON.parse(text) as { validThrough?: string }).validThrough, '2030-12-31');
    const lines = original.split('\n');
    assert.ok(text.split('\n').filter((line) => !lines.includes(line)).length <= 2);
  });

  it('refuses what is no schedule, and what another site posts', async () => {
    const post = (headers: Readonly<Record<string, string>>, schedule: string) =>
      fetch(`${demo.origin}/beheer.html`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: new URLSearchParams({ schedule }),
      });
    const before = await stored();
    assert.equal((await post({ origin: 'https://elsewhere.example' }, '{}')).status, 403);
    assert.equal((await post({ origin: demo.origin }, 'no schedule')).status, 422);
    assert.equal(await stored(), before);
  });
});
