// The staff's page in a real browser: as somebody who calls people back all morning.
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { nodeListener } from '../../src/receiver/node/node-listener.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { openStaffPage } from './staff-kit.js';
import { idOf, slotRequest } from './store-requests.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('the staff’s page in a browser', () => {
  let browser: Browser;
  let staff: Awaited<ReturnType<typeof openStaffPage>>;
  let server: Server;
  let page: Page;
  const errors: string[] = [];
  before(async () => {
    browser = await launch(await chromiumOptions('Europe/Amsterdam'));
  });
  after(() => browser.close());
  beforeEach(async () => {
    staff = await openStaffPage();
    const keep = (name: string, slot: number | null, changes = {}) =>
      staff.store.keep(slotRequest(name, slot, changes), 9, staff.clock.now - 60_000);
    await keep('Anna Bakker', 0, { question: 'Over mijn recept' });
    await keep('Bram de Vries met een bijzonder lange dubbele achternaam', 1, { flagged: true });
    await keep('Chaima', null, { phone: '0909 1234', phoneE164: '+319091234' });
    const listen = nodeListener(staff.page);
    server = createServer((request, response) => void listen(request, response)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  });
  afterEach(async () => {
    await page.close();
    server.close();
    server.closeAllConnections();
    await staff.close();
    assert.deepEqual(errors.splice(0), []);
  });

  const open = () => page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/callbacks`);
  const headings = () => page.$$eval('h2', (all) => all.map((each) => each.firstChild?.textContent?.trim()));
  const violationsOf = async () => {
    await page.evaluate(axe);
    return page.evaluate(async () => {
      const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
      return (await run.run()).violations.map(({ id }) => id);
    });
  };
  const focused = () => page.evaluate(() => document.activeElement?.id ?? '');

  for (const scheme of ['light', 'dark'])
    it(`has no fault that axe finds, in ${scheme}, and fits in 320 px`, async () => {
      await staff.store.change(idOf('Chaima'), 0, {
        state: 'called',
        again: null,
        note: 'ok',
        changed: staff.clock.now,
        changedBy: 'Els',
      });
      staff.health.failed('store', null, staff.clock.now);
      await page.setViewport({ width: 320, height: 640 });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.setBypassCSP(true);
      await open();
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      assert.deepEqual(await violationsOf(), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
      const small = await page.$$eval('button, summary, a[href^="tel"]', (all) =>
        all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.outerHTML),
      );
      assert.deepEqual(small, []);
      await page.goto(
        `${page.url()}?changed=${idOf('Chaima')}&at=${idOf('Bram de Vries met een bijzonder lange dubbele achternaam')}`,
      );
      assert.deepEqual(await violationsOf(), []);
      await page.goto(
        page.url().replace(/\?.*/, `?erase=${idOf('Bram de Vries met een bijzonder lange dubbele achternaam')}`),
      );
      assert.deepEqual(await violationsOf(), []);
    });

  for (const hasScript of [true, false])
    it(`lets a list be called by keyboard alone, ${hasScript ? 'with' : 'without'} a script`, async () => {
      await page.setJavaScriptEnabled(hasScript);
      await open();
      assert.deepEqual(await headings(), ['Te laat', 'Zo snel mogelijk', 'nu, 10.00–11.00 uur']);
      // The number, then what became of it.
      for (let presses = 0; presses < 12 && !(await focused()).startsWith('tel-'); presses++)
        await page.keyboard.press('Tab');
      assert.equal(await focused(), `tel-${idOf('Anna Bakker')}`);
      await page.keyboard.press('Tab');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      // The browser puts the focus there before it draws the page.
      await page.waitForFunction(() => document.activeElement?.id === 'told');
      assert.equal(await page.$eval('#told p', (told) => told.textContent), 'Anna Bakker: gebeld.');
      // First what undoes it, then the next one to call.
      await page.keyboard.press('Tab');
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Terug op de lijst');
      await page.keyboard.press('Tab');
      assert.equal(await focused(), `tel-${idOf('Chaima')}`);
      assert.deepEqual(await headings(), ['Zo snel mogelijk', 'nu, 10.00–11.00 uur', 'Gedaan in de laatste 24 uur']);
      assert.equal((await staff.store.find(idOf('Anna Bakker')))?.state, 'called');
    });

  it('shows a new request by itself, where somebody is does not change; not while a note is typed', async () => {
    await open();
    const focus = `#callback-${idOf('Anna Bakker')} button[value=called]`;
    const ask = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.focus(focus);
    await staff.store.keep(slotRequest('Daan', 26), 9, staff.clock.now);
    await ask();
    await page.waitForFunction(() => document.title.startsWith('(4,'));
    assert.equal(await page.$eval('#news', (news) => news.textContent), 'De lijst is bijgewerkt: 4 aanvragen.');
    assert.ok(await page.$eval(focus, (button) => button === document.activeElement));
    await page.click(`#more-${idOf('Daan')} summary`);
    await page.type(`#note-${idOf('Daan')}`, 'half');
    await staff.store.keep(slotRequest('Esra', 26), 9, staff.clock.now);
    await ask();
    assert.equal(await page.$eval(`#note-${idOf('Daan')}`, (note) => (note as HTMLTextAreaElement).value), 'half');
    // With the note in the form, any button keeps it.
    await Promise.all([page.waitForNavigation(), page.click(`#callback-${idOf('Daan')} button[value=no-answer]`)]);
    const { note, state } = (await staff.store.find(idOf('Daan')))!;
    assert.deepEqual([note, state], ['half', 'no-answer']);
  });

  it('asks who leaves a note behind that was typed, and nobody else', async () => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.dismiss();
    });
    await open();
    await page.click(`#more-${idOf('Anna Bakker')} summary`);
    await page.type(`#note-${idOf('Anna Bakker')}`, 'voicemail');
    const dialog = new Promise((resolve) => page.once('dialog', resolve));
    await page.click(`#callback-${idOf('Chaima')} button[value=called]`);
    await dialog;
    assert.equal((await staff.store.find(idOf('Chaima')))?.state, 'new');
    await Promise.all([page.waitForNavigation(), page.click(`#callback-${idOf('Anna Bakker')} button[value=called]`)]);
    assert.deepEqual([asked, (await staff.store.find(idOf('Anna Bakker')))?.note], [1, 'voicemail']);
  });
});
