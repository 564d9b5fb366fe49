import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { dist, loadingStatusMarkup, openSite, pageOf, shownBy, statusMarkup, type SitePage } from './built-site.js';

const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
const singleHash = hashes['bereikbaar-nu.single.min.js'] ?? '';

const loaders = {
  'the module': '<script type="module" src="/bereikbaar-nu.js"></script>',
  'the single script': `<script src="/bereikbaar-nu.single.min.js" integrity="${singleHash}" defer></script>`,
};

const own = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Notes each violation on the page itself, also where nothing in the console tells of it. */
const watchViolations = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      window.violations?.push(`${event.effectiveDirective}: ${event.sample || event.blockedURI}`);
    });
  });

describe('the built scripts under a policy', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  async function visit(page: SitePage) {
    const visit = await site.visit({ ...page, prepare: watchViolations });
    const headline = await shownBy(visit);
    return { headline, errors: visit.errors, violations: await visit.page.evaluate(() => window.violations) };
  }

  for (const [loader, script] of Object.entries(loaders)) {
    it(`load other sentences, too: ${loader}`, async () => {
      const html = pageOf(script, loadingStatusMarkup).replace('lang="nl"', 'lang="en"');
      const policy = `${own}; require-trusted-types-for 'script'; trusted-types 'none'`;
      const { headline, violations } = await visit({ html, policy });
      assert.match(headline, /available/i);
      assert.deepEqual(violations, []);
    });
  }

  for (const language of ['nl', 'en']) {
    it(`of hashes only: the single script, in "${language}" (FAILURES 31)`, async () => {
      const html = pageOf(loaders['the single script'], statusMarkup).replace('lang="nl"', `lang="${language}"`);
      const policy = `default-src 'none'; script-src '${singleHash}'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'`;
      const result = await visit({ html, policy });
      assert.deepEqual(result.violations, []);
      assert.deepEqual(result.errors, []);
    });
  }

  for (const [loader, script] of Object.entries(loaders)) {
    for (const order of ['before us', 'after us']) {
      it(`leave another Lit alone that comes ${order}, and live themselves (FAILURES 71): ${loader}`, async () => {
        const make = "trustedTypes.createPolicy('lit-html', { createHTML: (text) => text });";
        const first = order === 'before us' ? `<script>${make}</script>` : '';
        const policy = "require-trusted-types-for 'script'; trusted-types lit-html bereikbaar-nu";
        const html = pageOf(first + script, statusMarkup.replaceAll('bereikbaar-status', 'bereikbaar-hours'));
        const { page, errors } = await site.visit({ html, policy });
        await page.waitForSelector('bereikbaar-hours >>> [part~=base]', { visible: true });
        if (!first) await page.evaluate(make); // throws when the name is used up
        assert.deepEqual(errors, []);
      });
    }
  }

  it('make no Trusted Types policy, so that none is used up for the page (FAILURES 30)', async () => {
    const html = pageOf(loaders['the module'], statusMarkup);
    const shown = await site.visit({ html, policy: "trusted-types bereikbaar-nu; require-trusted-types-for 'script'" });
    await shownBy(shown);
    const makePolicy = () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: object): { name: string } };
      };
      return trustedTypes.createPolicy('bereikbaar-nu', {}).name;
    };
    assert.equal(await shown.page.evaluate(makePolicy), 'bereikbaar-nu');
  });
});
