import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { integrityOf, pageScripts } from '../../.rollup/plugins/integrity.js';
import { dist, openSite, pageOf, shownBy, statusMarkup, statusOf } from './built-site.js';

const moduleScript = '<script type="module" src="/bereikbaar-nu.js"></script>';
const single = (attributes = '') => `<script src="/bereikbaar-nu.single.min.js" ${attributes}></script>`;
const strictPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";
const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
const singleHash = hashes['bereikbaar-nu.single.min.js'] ?? '';
const insertLate = `<script>addEventListener('load', () => {
  const script = document.createElement('script');
  script.src = '/bereikbaar-nu.single.min.js';
  document.head.append(script);
});</script>`;

const waysToLoad: Readonly<Record<string, readonly [head: string, body: string, policy?: string]>> = {
  'the module in the head': [moduleScript, statusMarkup],
  'the module with a version in its address': [moduleScript.replace('.js', '.js?ver=0.1.0'), statusMarkup],
  'the single script in the head, before the element': [single(), statusMarkup],
  'the single script after the element': ['', statusMarkup + single()],
  'the single script, deferred': [single('defer'), statusMarkup],
  'the single script, async': [single('async'), statusMarkup],
  'the single script, inserted when the page has loaded': [insertLate, statusMarkup],
  'the single script twice (FAILURES 19)': [single(), statusMarkup + single()],
  'the module, then the single script (FAILURES 19)': ['', statusMarkup + moduleScript + single('defer')],
  'the single script, then the module (FAILURES 19)': [single(), statusMarkup + moduleScript],
  'the module under a strict policy (FAILURES 29)': [moduleScript, statusMarkup, strictPolicy],
  'the single script under a strict policy (FAILURES 29)': [single(), statusMarkup, strictPolicy],
  'the single script under a policy of hashes only (FAILURES 31)': [
    single(`integrity="${singleHash}"`),
    statusMarkup,
    `default-src 'none'; script-src '${singleHash}'; style-src 'none'; img-src data:`,
  ],
};

describe('the built scripts', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const [way, [head, body, policy]] of Object.entries(waysToLoad)) {
    it(`show the status: ${way}`, async () => {
      const visit = await site.visit({ html: pageOf(head, body), ...(policy === undefined ? {} : { policy }) });
      assert.ok(await shownBy(visit));
      assert.deepEqual(visit.errors, []);
    });
  }

  it('are not loaded again by a chunk, where the page has added a version to the address', async () => {
    const holiday =
      '{"version":1,"timeZone":"UTC","hours":"always","exceptions":[{"holiday":"easter-sunday","hours":"closed"}]}';
    const html = pageOf(moduleScript.replace('.js', '.js?ver=0.1.0'), statusOf(holiday)).replace('"nl"', '"en"');
    const visit = await site.visit({ html });
    assert.ok(await shownBy(visit));
    assert.ok(visit.scripts.some((path) => path.startsWith('/chunks/')));
    assert.equal(visit.scripts.filter((path) => path === '/bereikbaar-nu.js').length, 1);
  });

  it('leave nothing of their own in the global scope', async () => {
    const globalsOf = async (head: string) => {
      const { page } = await site.visit({ html: pageOf(head, '') });
      return page.evaluate(() => Object.keys(window));
    };
    const before = await globalsOf('');
    const added = (await globalsOf(single())).filter((name) => !before.includes(name));
    assert.deepEqual(
      added.filter((name) => !/^(lit|reactiveElement)/.test(name)),
      [],
    ); // those are Lit's
  });
});

describe('integrity.json', () => {
  it('holds the hash of every script that a page loads, and no other', async () => {
    const names = await pageScripts(dist);
    const entries = await Promise.all(names.map(async (name) => [name, await integrityOf(join(dist, name))] as const));
    assert.deepEqual(hashes, Object.fromEntries(entries));
    assert.ok(singleHash && hashes['bereikbaar-nu.js']);
  });
});
