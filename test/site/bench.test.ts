import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { staticFiles } from '../bench/static-files.js';
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
});
