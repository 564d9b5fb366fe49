// Which files of the script a page loads, and in how many rounds.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { owned } from '../compile/compiled-fixture.js';
import { openSite, pageOf, shownBy, type Visit } from './built-site.js';
import { compiledNow } from './compiled-now.js';

const script = '<script type="module" src="/bereikbaar-nu.js"></script>';
const inPage = (schedule: string) => `<script type="application/json" id="schedule">${schedule}</script>`;

/** The names of chunks, without what tells one version from another. */
const namesOf = ({ scripts }: Visit) =>
  scripts.map((path) => path.replace(/^\/(chunks\/)?|(-[\w-]{8})?\.js$/g, '')).sort();

describe('a page loads', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  const visit = async (markup: string) => {
    const visited = await site.visit({ html: pageOf(script, markup) });
    await visited.page.waitForNetworkIdle({ idleTime: 1200 });
    assert.deepEqual(visited.errors, []);
    return visited;
  };

  for (const [what, markup, names] of [
    [
      'the entry alone for answers that were compiled',
      `${inPage(compiledNow())}<bereikbaar-status src="#schedule"></bereikbaar-status>`,
      [],
    ],
    [
      'the rules for answers that were not',
      `${inPage(JSON.stringify(owned))}<bereikbaar-status src="#schedule"></bereikbaar-status>`,
      ['engine'],
    ],
    [
      'the rules beside the file at an address',
      '<bereikbaar-status src="/always-open.json"></bereikbaar-status>',
      ['engine'],
    ],
    [
      'what names mistakes for an element that names no schedule',
      '<bereikbaar-status></bereikbaar-status>',
      ['engine', 'mistakes'],
    ],
    [
      'one file for the block',
      `${inPage(JSON.stringify(owned))}<bereikbaar-nu src="#schedule"></bereikbaar-nu>`,
      ['block'],
    ],
    [
      'one language more for the block in English',
      `${inPage(JSON.stringify(owned))}<bereikbaar-nu src="#schedule" lang="en"></bereikbaar-nu>`,
      ['block', 'en'],
    ],
  ] as const) {
    it(what, async () => {
      assert.deepEqual(namesOf(await visit(markup)), ['bereikbaar-nu', ...names]);
    });
  }

  it('what was compiled, and shows it', async () => {
    const visited = await visit(`${inPage(compiledNow())}<bereikbaar-status src="#schedule"></bereikbaar-status>`);
    assert.equal(await shownBy(visited), 'Compiled');
  });

  it('the rules when a language is asked for that was not compiled', async () => {
    const visited = await visit(
      `${inPage(compiledNow())}<bereikbaar-status src="#schedule" lang="fr"></bereikbaar-status>`,
    );
    assert.notEqual(await shownBy(visited), 'Compiled');
    assert.deepEqual(namesOf(visited), ['bereikbaar-nu', 'engine', 'fr']);
  });

  for (const [what, tag] of [
    ['the rules', 'bereikbaar-status'],
    ['the block', 'bereikbaar-nu'],
  ] as const) {
    it(`${what} and the file in one round, so that neither waits for the other`, async () => {
      const html = pageOf(script, `<${tag} src="/always-open.json"></${tag}>`);
      const asked: string[] = [];
      const { page } = await site.visit({
        html,
        prepare: async (page) => {
          await page.setRequestInterception(true);
          // Nothing but the entry is answered before both are asked for.
          page.on('request', (request) => {
            const { pathname } = new URL(request.url());
            const waits = pathname.startsWith('/chunks/') || pathname.endsWith('.json');
            if (waits) asked.push(pathname);
            if (!waits || asked.length > 1) void request.continue();
            else page.once('request', () => void request.continue());
          });
        },
      });
      await page.waitForFunction((name) => document.querySelector(name)?.matches(':state(open)'), {}, tag);
      assert.equal(asked.length, 2);
      assert.equal(asked[0], '/always-open.json', 'the file is asked for first');
    });
  }

  it('the file of elements of another copy of the script once', async () => {
    const twice = `${script}<script type="module" src="/bereikbaar-nu.js?ver=2"></script>`;
    const html = pageOf(twice, '<bereikbaar-status src="/always-open.json"></bereikbaar-status>');
    const asked: string[] = [];
    const { page } = await site.visit({
      html,
      prepare: (page) => Promise.resolve(page.on('request', (request) => asked.push(new URL(request.url()).pathname))),
    });
    await page.waitForFunction(() => document.querySelector('bereikbaar-status')?.matches(':state(open)'));
    await page.waitForNetworkIdle();
    assert.equal(asked.filter((path) => path === '/always-open.json').length, 1);
  });
});
