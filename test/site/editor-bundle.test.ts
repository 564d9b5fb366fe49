// The editor for pages without a bundler: what owners pay for it, and that no visitor pays anything.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dist, openSite, pageOf, type SitePage, type Visit } from './built-site.js';
import { sizeOf } from './file-size.js';

/** The modules of the editor and of formats that a source map names. */
const ofEditor = (map: string) =>
  [...readFileSync(join(dist, map), 'utf8').matchAll(/"[./]*src\/((?:editor|formats)\/[^"]+)"/g)].map(
    ([, path]) => path,
  );
const mapsIn = (folder: string) =>
  readdirSync(join(dist, folder))
    .filter((name) => name.endsWith('.js.map'))
    .map((name) => `${folder}/${name}`);

/**
 * Bytes, brotli, of what is loaded until all that is seen first is there, in Dutch, beside a preview: beyond what a visitor's page with the same elements
 * loads. Then advice is looked for, which nobody waits for.
 */
const firstScreen = 45_000;
/** With what finds advice, and says it. */
const byItself = 73_500;

const text = '{"version":1,"timeZone":"Europe/Amsterdam","hours":{"mon-fri":["08:30-17:00"]}}';

describe('the bundle of the editor', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  it('has no byte in what visitors load', () => {
    const visitors = ['bereikbaar-nu.js.map', ...mapsIn('chunks'), 'bereikbaar-nu.single.min.js.map'];
    assert.ok(visitors.length > 10);
    assert.deepEqual(visitors.flatMap(ofEditor), []);
    assert.ok(mapsIn('editor-chunks').flatMap(ofEditor).length > 20);
  });

  const weigh = ({ scripts }: Visit) => scripts.reduce((sum, path) => sum + sizeOf(join(dist, path)).brotli, 0);

  /** The bytes of a visitor's page with the elements that are previewed. */
  async function weighPreviewed(): Promise<number> {
    const elements = ['status', 'nu', 'hours'].map(
      (name) => `<bereikbaar-${name} src="#schedule"></bereikbaar-${name}>`,
    );
    const schedule = `<script type="application/json" id="schedule">${text}</script>`;
    const script = '<script type="module" src="/bereikbaar-nu.js"></script>';
    const visit = await site.visit({ html: pageOf(script, `${schedule}${elements.join('')}`) });
    await visit.page.waitForNetworkIdle({ idleTime: 1200 });
    assert.deepEqual(visit.errors, []);
    return weigh(visit);
  }

  /** Opens an editor beside its preview, and waits for all that comes by itself. */
  async function open(prepare: SitePage['prepare'] = () => Promise.resolve()): Promise<Visit> {
    const html = pageOf(
      '<script type="module" src="/bereikbaar-nu.editor.js"></script>',
      `<form><bereikbaar-editor><textarea name="hours">${text}</textarea></bereikbaar-editor></form>`,
    );
    const wide = async (page: Page) => {
      await page.setViewport({ width: 1400, height: 1000 });
      await prepare(page);
    };
    const visit = await site.visit({ html, prepare: wide });
    const shown = ['#switch', '#week-heading', '#preview bereikbaar-nu'];
    await visit.page.waitForFunction(
      (all) => all.every((each) => document.querySelector('bereikbaar-editor')?.shadowRoot?.querySelector(each)),
      {},
      shown,
    );
    await visit.page.waitForNetworkIdle({ idleTime: 1200 });
    return visit;
  }

  /** What finds advice, and says it. */
  const advising = /findings-view|judging/;

  it('shows a text in a form, and loads no more than it needs for that', async () => {
    const visit = await open(async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (advising.test(request.url()) ? request.abort() : request.continue()));
    });
    const scripts = visit.scripts.filter((path) => !advising.test(path));
    const beyond = weigh({ ...visit, scripts }) - (await weighPreviewed());
    console.log(`editor, first screen: ${beyond} bytes brotli beyond what it previews, of at most ${firstScreen}`);
    assert.ok(beyond <= firstScreen, `${beyond - firstScreen} bytes too many`);
  });

  it('looks for advice by itself, and loads nothing that nobody asks for', async () => {
    const visit = await open();
    assert.deepEqual(visit.errors, []);
    const beyond = weigh(visit) - (await weighPreviewed());
    console.log(`editor, with advice: ${beyond} bytes brotli beyond what it previews, of at most ${byItself}`);
    assert.ok(beyond <= byItself, `${beyond - byItself} bytes too many`);
    const loaded = visit.scripts.join();
    assert.ok(!/from-|to-ical|look-into/.test(loaded), loaded);
  });
});
