import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticFiles } from '../bench/static-files.js';
import { launch } from 'puppeteer-core';
import { listContestants } from '../bench/page/contestants.js';
import { serve } from '../bench/page/site.js';
import { visit } from '../bench/page/visit.js';
import { timeZone } from '../bench/subject.js';
import { chromiumOptions } from '../support/browsers.mjs';
import { dist, openSite, pageOf } from './built-site.js';

describe('the bench', () => {
  it('counts the files that a page without elements loads, no more and no less', async () => {
    const site = await openSite();
    const visit = await site.visit({ html: pageOf('<script type="module" src="/bereikbaar-nu.js"></script>', '') });
    await visit.page.waitForNetworkIdle();
    await site.close();
    const files = await staticFiles(dist, 'bereikbaar-nu.js');
    assert.deepEqual(files.map((path) => `/${path}`).sort(), [...visit.scripts].sort());
  });

  it('has only contestants that show when one can be reached, and one timer, however many elements', async () => {
    const contestants = await listContestants();
    const { origin, close } = await serve(contestants);
    const browser = await launch(await chromiumOptions(timeZone));
    const found = new Map<string, Awaited<ReturnType<typeof visit>>>();
    for (const [index, { name, count = 1 }] of contestants.entries()) {
      found.set(name, await visit(browser, `${origin}/${index}`, count));
    }
    await browser.close();
    close();
    for (const [name, { shownAt, requests, rounds, bytes }] of found) {
      assert.ok(shownAt > 0 && rounds <= requests && bytes > 0, `${name}: ${JSON.stringify(found.get(name))}`);
    }
    const { requests, timers, shift } = found.get('1,000 statuses, in the page')!;
    assert.deepEqual(
      { requests, timers, shift },
      { requests: found.get('status, in the page')!.requests, timers: 1, shift: 0 },
    );
  });
});
