// Pages that break what scripts rely on, in any mixture, and that move our elements about at random: never blank, never a wrong
// answer, nothing thrown (FAILURES 24, 59). MooTools and Prototype.js are the real ones
// where Debian's libjs-mootools and libjs-prototype are installed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import fc from 'fast-check';
import { numbersFrom } from '../../support/random-numbers.js';
import { elementTags as tags, openSite, pageOf, root } from '../built-site.js';
import { clobbers, evils, graveNames, libraries, type Evil } from './evils.js';
import { installWatch, type Seen } from './guest-watch.js';

const moments = ['2026-11-24T11:00', '2026-11-24T12:45', '2026-11-24T21:30', '2026-12-25T11:00'];
const schedule = readFileSync(join(root, 'test/cases/design-example.json'), 'utf8');
const loaders = {
  module: '<script type="module" src="/bereikbaar-nu.js"></script>',
  single: '<script src="/bereikbaar-nu.single.min.js"></script>',
};
type Loader = keyof typeof loaders;

const ways = moments.flatMap((at) => ['nl', 'en'].map((lang) => ({ at, lang })));
const elementOf = (tag: string, { at, lang }: { at: string; lang: string }) =>
  `<${tag} src="#hours-of-linde" lang="${lang}" preview-at="${at}"><b>Bel 020 123 45 67</b></${tag}>`;
const body = (elements: string) => `<div class="place">${elements}</div><div class="place">Contact</div>
  <iframe class="other" srcdoc="<!doctype html><body></body>"></iframe>
  <script type="application/json" id="hours-of-linde">${schedule}</script>`;

/** A host, and what it does. */
interface Host {
  readonly loader: Loader;
  readonly done: readonly Evil[];
  readonly clobbered: readonly string[];
  readonly seed: number;
}

const hosts = fc.sample(
  fc.record<Host>({
    loader: fc.constantFrom<Loader>('module', 'single'),
    done: fc.uniqueArray(fc.constantFrom(...evils.filter(({ isGrave }) => !isGrave)), { minLength: 1, maxLength: 5 }),
    clobbered: fc.uniqueArray(fc.constantFrom(...clobbers), { maxLength: 3 }),
    seed: fc.nat(),
  }),
  { numRuns: 14, seed: 14 },
);

const actions = 25;

describe('beside hostile scripts', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  let truth: ReadonlyMap<string, string>;
  const keyOf = ({ at, lang }: { at: string; lang: string }) => `${at} ${lang}`;
  before(async () => {
    site = await openSite();
    const { look, settle } = await visit(
      loaders.single,
      ways.map((way) => elementOf('bereikbaar-status', way)).join(''),
      1,
    );
    await settle();
    truth = new Map((await look()).map((seen) => [keyOf(seen), seen.headline]));
    assert.equal(truth.size, ways.length);
    assert.ok(new Set(truth.values()).size >= 6, 'these moments differ');
  });
  after(() => site.close());

  /** Visits a page, and looks at it from a script world of its own. */
  async function visit(head: string, elements: string, seed: number) {
    const told: string[] = [];
    const { page, errors } = await site.visit({
      html: pageOf(head, body(elements)),
      isAlone: true,
      prepare: (each) => {
        each.on('console', (message) => message.type() === 'warn' && told.push(message.text()));
        return Promise.resolve();
      },
    });
    const client = await page.createCDPSession();
    const { frameTree } = await client.send('Page.getFrameTree');
    const { executionContextId } = await client.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
    const run = async <Value>(expression: string): Promise<Value> => {
      const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
        ...{ expression, contextId: executionContextId, awaitPromise: true, returnByValue: true },
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as Value;
    };
    const random = `(${numbersFrom.toString()})(${seed})`;
    await run(`(${installWatch.toString()})(${random}, ${JSON.stringify(tags)}, ${JSON.stringify(moments)})`);
    return {
      errors,
      told,
      act: () => run<string>('guests.act()'),
      look: () => run<readonly Seen[]>('guests.look()'),
      blanks: () => run<readonly string[]>('guests.blanks'),
      settle: () => run('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'),
      close: () => page.browserContext().close(),
    };
  }
  type Visited = Awaited<ReturnType<typeof visit>>;

  /** Of the elements, those that are not as they should be. */
  const listWrong = (seen: readonly Seen[], needsAnswer: boolean) =>
    seen.filter((each) => {
      const isTrue = each.tag !== 'bereikbaar-status' || [truth.get(keyOf(each)), ''].includes(each.headline);
      return !isTrue || (needsAnswer ? !each.isAnswered : !each.isAnswered && !each.isOwnSeen);
    });

  /** Looks frame by frame, as long as something may still be on its way. */
  async function becomesRight(visited: Visited, needsAnswer: boolean): Promise<readonly Seen[]> {
    for (let frames = 0; ; frames++) {
      const wrong = listWrong(await visited.look(), needsAnswer);
      if (!wrong.length || frames === 300) return wrong;
      await visited.settle();
    }
  }

  /** What has failed is told in plain words as well, as soon as the part of the script that has them is there. */
  async function explained({ told, settle }: Visited, words: string): Promise<void> {
    const hasFailed = () => told.some((line) => /has failed/.test(line));
    const isTold = () => told.some((line) => line.includes(words));
    for (let frames = 0; hasFailed() && !isTold() && frames < 300; frames++) await settle();
    assert.equal(isTold(), hasFailed(), told.join('\n'));
  }

  const everyElement = tags.map((tag) => elementOf(tag, { at: moments[1]!, lang: 'nl' })).join('');
  const headOf = ({ loader, done }: Host) =>
    done.map(({ code }) => `<script>${code}</script>`).join('') + loaders[loader];

  for (const [index, host] of hosts.entries()) {
    it(`host ${index}: ${[host.loader, ...host.done.map(({ name }) => name), ...host.clobbered].join('; ')}`, async () => {
      const visited = await visit(headOf(host), everyElement + host.clobbered.join(''), host.seed);
      const steps: string[] = [];
      const expectRight = async () => assert.deepEqual(await becomesRight(visited, true), [], steps.join('\n'));
      await expectRight();
      for (let step = 0; step < actions; step++) {
        steps.push(await visited.act());
        await expectRight();
      }
      assert.deepEqual(await visited.blanks(), [], steps.join('\n'));
      assert.deepEqual(visited.errors, [], steps.join('\n'));
      await visited.close();
    });
  }

  for (const loader of ['module', 'single'] as const)
    for (const name of graveNames)
      it(`an image called ${name}, ${loader}: the answer or own content, and a word on why`, async () => {
        const place = `<div data-bereikbaar="status" data-src="#hours-of-linde">Bel 020 123 45 67</div>`;
        const visited = await visit(loaders[loader], everyElement + `<img name="${name}">${place}`, 1);
        assert.deepEqual(await becomesRight(visited, false), []);
        assert.deepEqual(await visited.blanks(), []);
        assert.deepEqual(visited.errors, []);
        await explained(visited, `neemt document.${name} weg`);
        assert.deepEqual(visited.told, [...new Set(visited.told)]);
        await visited.close();
      });

  for (const library of libraries)
    for (const loader of ['module', 'single'] as const)
      it(`${library.name}, ${loader}: the answer`, async () => {
        const visited = await visit(headOf({ loader, done: [library], clobbered: [], seed: 1 }), everyElement, 1);
        assert.deepEqual(await becomesRight(visited, true), []);
        assert.deepEqual(visited.errors, []);
        await visited.close();
      });

  for (const loader of ['module', 'single'] as const)
    for (const evil of evils.filter(({ isGrave }) => isGrave))
      it(`${evil.name}, ${loader}: the answer or own content, whatever is done`, async () => {
        const visited = await visit(headOf({ loader, done: [evil], clobbered: [], seed: 1 }), everyElement, 1);
        for (let step = 0; step < actions; step++) await visited.act();
        assert.deepEqual(await becomesRight(visited, false), []);
        assert.deepEqual(await visited.blanks(), []);
        assert.deepEqual(visited.errors, []);
        await visited.close();
      });
});
