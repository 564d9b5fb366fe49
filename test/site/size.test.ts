import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { dist, openSite, pageOf, shownBy, statusOf } from './built-site.js';
import { sizeOf } from './file-size.js';

/**
 * Bytes, brotli, as they were measured last and a few more. Nothing grows unseen. What the
 * status consists of is in docs/house.md. A compiled status loads the entry alone: it was 20.5 kB before there was one, and wants to be 8.2.
 * What is not compiled pays for that: the reader 0.6, the addresses of chunks and what runs them 0.7, two files instead of one, which compress
 * apart, and what hands over between them. To ask for the schedule before all else costs 0.1, and that a first evaluation passes over days that
 * differ in words only 0.15. The block was 51.2: it comes in one file, and no chunk holds what another one has.
 * The single script grew by 8.3 with the form's days and numbers, the launcher's view, the table of hours with columns and their words in
 * four languages; its chunks are its own, and that it has no template literals costs it 1.0.
 * Closing soon of one way, the reason before the time and the mark of a preview cost a status 80 bytes.
 * Own content whatever throws costs it 50; undoing what others do to the nodes costs the block 400.
 * That places and links are filled by a chunk of their own, and that `data-schedule` is read, costs the entry 0.25;
 * that a colour has a twin for dark, and that a clock that is far off is told, 0.12.
 * That places hand on the parts of their element costs the single script 0.2; chunks that are numbered in it took 1.1 away. That Rocket.Chat is heard at once costs the entry 60 bytes; what becomes
 * of a chat that was there and has gone, and that one that nobody tells of is the owner's to mend, the block 140. What is kept for Plausible's tracker,
 * and how long a chat of the owner's counts, cost the single script 0.3.
 * That something odd in a page is noticed costs the entry 0.39, and that what is wrong with a document can be asked for, the engine 0.2; what names
 * mistakes is 2.5 and what explains documents 12, which only pages load that are wrong. The single script has the first of these two, and weighs 3.0 more.
 * That Converse is among the chats costs the single script, which holds them all, 0.7.
 * That who is away is "nobody free" costs a status 0.05; that what flickers is told once, the block 0.3; that the launcher makes room, the single script 0.6.
 * That a page's own server can be asked for the time costs the entry 0.15.
 * That Intl's formats are made once, and sentences with nothing to tidy are left alone, costs a status 60 bytes and the block 80.
 * That the address of a page can ask for an explanation costs the entry 0.1: the look at the address, the fault that a failed schedule keeps, what the
 * console was told, and names for the chunk that explains. The single script pays 0.2 for that and for the address of its file. What explains is loaded by nobody else.
 * That names which elements of a page take from the document and from forms are asked elsewhere costs the entry 0.06, and what loads it.
 * The words on a name that an element takes from the document cost the single script 0.13; what visitors load has them in a chunk that only failure asks for.
 */
const budgets = {
  compiledStatus: 10_280,
  singleScript: 93_340,
  completeWidget: 47_200,
};

const schedules = [
  {
    kind: 'weekly hours',
    budget: 25_640,
    schedule: '{"version":1,"timeZone":"Europe/Amsterdam","hours":{"mon-fri":["08:30-12:30","13:00-17:00"]}}',
  },
  {
    kind: 'the schedule of the design, with holidays',
    budget: 27_040,
    schedule: readFileSync(join(dist, '../test/cases/design-example.json'), 'utf8'),
  },
];

function report(title: string, paths: readonly string[], budget: number): number {
  const sizes = paths.map((path) => ({ path, ...sizeOf(join(dist, path)) }));
  const brotli = sizes.reduce((sum, size) => sum + size.brotli, 0);
  for (const { path, raw, gzip, brotli: small } of sizes) {
    console.log(`${path}: ${raw} bytes minified, ${gzip} gzip, ${small} brotli`);
  }
  console.log(`${title}: ${brotli} bytes brotli of at most ${budget} (${Math.round((100 * brotli) / budget)} %)`);
  return brotli;
}

describe('what visitors pay', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    site = await openSite();
  });
  after(() => site.close());

  for (const { kind, schedule, budget } of schedules) {
    it(`for a page with one status in Dutch and ${kind}: everything that it loads`, async () => {
      const html = pageOf('<script type="module" src="/bereikbaar-nu.js"></script>', statusOf(schedule));
      const visit = await site.visit({ html });
      assert.match(await shownBy(visit), /[a-z]/i);
      await visit.page.waitForNetworkIdle();
      assert.deepEqual(visit.errors, []);
      assert.equal(visit.scripts[0], '/bereikbaar-nu.js');
      const brotli = report(`status path, ${kind}`, visit.scripts, budget);
      assert.ok(brotli <= budget, `${brotli - budget} bytes too many`);
    });
  }

  it('for a page with one status whose answers are compiled: the entry', () => {
    const brotli = report('compiled status', ['bereikbaar-nu.js'], budgets.compiledStatus);
    assert.ok(brotli <= budgets.compiledStatus, `${brotli - budgets.compiledStatus} bytes too many`);
  });

  it('for a page with all of it in one block, a chat and presence: everything that it loads', async () => {
    const schedule = JSON.stringify({
      version: 1,
      timeZone: 'Europe/Amsterdam',
      hours: { 'mon-fri': ['08:30-12:30', '13:00-17:00'] },
      presence: { url: '/always-open.json' },
      channels: [
        { id: 'phone', type: 'phone', number: '+31201234567' },
        { id: 'chat', type: 'chat', provider: 'chatwoot' },
        { id: 'callback', type: 'callback', endpoint: '/api/callback' },
        { id: 'email', type: 'email', address: 'info@delinde.example' },
      ],
    });
    const html = pageOf(
      '<script type="module" src="/bereikbaar-nu.js"></script>',
      statusOf(schedule).replaceAll('bereikbaar-status', 'bereikbaar-nu'),
    );
    const visit = await site.visit({ html });
    await visit.page.waitForFunction(() =>
      document.querySelector('bereikbaar-nu')?.shadowRoot?.querySelector('[part=list]'),
    );
    await visit.page.waitForNetworkIdle();
    assert.deepEqual(visit.errors, []);
    assert.ok(visit.scripts.some((path) => path.includes('chatwoot')));
    assert.ok(!visit.scripts.some((path) => /callback|launcher|phone-check|place-panel/.test(path)));
    const brotli = report('complete widget', visit.scripts, budgets.completeWidget);
    assert.ok(brotli <= budgets.completeWidget, `${brotli - budgets.completeWidget} bytes too many`);
  });

  it('for the single script', () => {
    const brotli = report('single script', ['bereikbaar-nu.single.min.js'], budgets.singleScript);
    assert.ok(brotli <= budgets.singleScript, `${brotli - budgets.singleScript} bytes too many`);
  });
});
