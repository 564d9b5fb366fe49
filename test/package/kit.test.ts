import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { launch, type Browser } from 'puppeteer-core';
import { websiteFiles, zipOf } from '../../.rollup/generators/kit.js';
import { parseSchedule } from '../../src/schedule/index.js';
import { filesIn, openSite, root, shows } from '../site/built-site.js';
import { chromiumOptions } from '../support/browsers.mjs';

/*
 * What owners get who do not build: unpacked into a folder, the pages in it work.
 */

const files = websiteFiles();
const zip = zipOf(files);
const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));

function unpack(): void {
  for (const [path, content] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

describe('the kit for a website', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let browser: Browser;
  before(async () => {
    unpack();
    [site, browser] = await Promise.all([openSite(filesIn(folder)), launch(await chromiumOptions())]);
  });
  after(async () => {
    await Promise.all([site.close(), browser.close()]);
    rmSync(folder, { recursive: true });
  });

  it('is the same to the byte each time', () => {
    assert.deepEqual(Buffer.from(zipOf(websiteFiles())), Buffer.from(zip));
  });

  it('has a schedule without problems, and tells how to begin in two languages', () => {
    assert.ok(parseSchedule(JSON.parse(String(files.get('bereikbaar.json')))).ok);
    for (const name of ['LEESMIJ.txt', 'README.txt']) {
      const lines = String(files.get(name)).split('\n');
      assert.ok(Math.max(...lines.map(({ length }) => length)) <= 90, name);
      for (const [, path = ''] of String(files.get(name)).matchAll(/\/(bereikbaar-nu\/[\w./-]+|bereikbaar\.json)"/g)) {
        assert.ok(files.has(path), `${name}: ${path}`);
      }
    }
  });

  it('shows its example on a website', async () => {
    const html = readFileSync(join(folder, 'voorbeeld.html'), 'utf8');
    const { page, errors } = await site.visit({ html });
    await shows(page, 'bereikbaar-status', 'headline');
    await shows(page, 'bereikbaar-nu', 'list');
    await shows(page, 'bereikbaar-hours', 'base');
    assert.deepEqual(errors, []);
  });

  it('shows its other example from a folder, without a website', async () => {
    const page = await browser.newPage();
    const errors: unknown[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(pathToFileURL(join(folder, 'voorbeeld-los.html')).href);
    await shows(page, 'bereikbaar-status', 'headline');
    await shows(page, 'bereikbaar-nu', 'list');
    assert.deepEqual(errors, []);
  });

  it('lets the schedule be edited, and gives it back to the byte', async () => {
    const html = readFileSync(join(folder, 'bewerken.html'), 'utf8');
    const { page, errors } = await site.visit({ html });
    await shows(page, 'bereikbaar-editor', 'tab');
    const given = await page.evaluate(async () => {
      const blobs: Blob[] = [];
      URL.createObjectURL = (blob) => {
        blobs.push(blob as Blob);
        return '#';
      };
      document.querySelector('form')!.requestSubmit();
      return blobs[0]!.text();
    });
    assert.equal(given, readFileSync(join(root, 'docs/kit/bereikbaar.json'), 'utf8'));
    assert.deepEqual(errors, []);
  });
});
