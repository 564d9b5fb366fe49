// Policies that pages are served with, and what becomes of every element under each: it lives, or its own content stays.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { dist, elementTags as tags, openSite, pageOf, root } from './built-site.js';

const hashes = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')) as Record<string, string>;
const hashOf = (name: string) => hashes[name] ?? assert.fail(`integrity.json lacks ${name}`);
const chunks = Object.fromEntries(
  Object.entries(hashes).flatMap(([name, hash]) => (name.startsWith('chunks/') ? [[`/${name}`, hash]] : [])),
);

const schedule = readFileSync(join(root, 'test/cases/design-example.json'), 'utf8');
const inPage = `<script type="application/json" id="schedule">${schedule}</script>`;
const markupOf = (src: string) =>
  tags.map((tag) => `<${tag} src="${src}" preview-at="2026-11-24T12:45"><b>Bel 020</b></${tag}>`).join('');

const loaders = {
  module: (more: string) =>
    `<script type="module" src="/bereikbaar-nu.js" integrity="${hashOf('bereikbaar-nu.js')}" ${more}></script>`,
  single: (more: string) =>
    `<script src="/bereikbaar-nu.single.min.js" integrity="${hashOf('bereikbaar-nu.single.min.js')}" ${more} defer></script>`,
};
const entries = `'${hashOf('bereikbaar-nu.js')}' '${hashOf('bereikbaar-nu.single.min.js')}'`;

/** Which elements live, and which directives are violated. */
interface Outcome {
  readonly live: readonly string[];
  readonly violated: readonly string[];
}

const works: Outcome = { live: tags, violated: [] };
const none = (...violated: string[]): Outcome => ({ live: [], violated });

/** A way to serve a page. */
interface Situation {
  readonly policy?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What stands before the script, and in its tag. */
  readonly head?: string;
  readonly attributes?: string;
  /** The value of `sandbox` of a frame that the page stands in. */
  readonly sandbox?: string;
  /** What becomes of it, where that is not all that there is. */
  readonly module?: Outcome;
  readonly single?: Outcome;
}

const bare = "default-src 'none'; style-src 'none'; connect-src 'self'; img-src data:";
const own = `${bare}; script-src 'self'`;
const typed = `${own}; require-trusted-types-for 'script'`;
/** The status needs no policy of Trusted Types; Lit does. */
const statusOnly: Outcome = { live: ['bereikbaar-status'], violated: ['trusted-types'] };
const needsIntegrity = { 'integrity-policy': 'blocked-destinations=(script)' };

const situations: Readonly<Record<string, Situation>> = {
  'own files only (FAILURES 29)': { policy: own },
  'own files, in a sandbox (FAILURES 23, 29)': { policy: `${own}; sandbox allow-scripts allow-same-origin` },
  nonces: { policy: `${bare}; script-src 'nonce-abc'`, attributes: 'nonce="abc"' },
  'nonces with strict-dynamic': {
    policy: `${bare}; script-src 'nonce-abc' 'strict-dynamic'`,
    attributes: 'nonce="abc"',
  },
  'hashes (FAILURES 31)': { policy: `${bare}; script-src ${entries}`, module: none('script-src-elem') },
  // Who is trusted by a nonce hands it on to what it imports; a hash is for one script.
  'hashes with strict-dynamic': {
    policy: `${bare}; script-src ${entries} 'strict-dynamic'`,
    module: none('script-src-elem'),
  },
  'no scripts (FAILURES 31)': {
    policy: "script-src 'none'",
    module: none('script-src-elem'),
    single: none('script-src-elem'),
  },
  'Trusted Types required (FAILURES 30)': { policy: typed },
  'Trusted Types with our policy only (FAILURES 30)': { policy: `${typed}; trusted-types bereikbaar-nu` },
  'Trusted Types without any policy (FAILURES 30)': {
    policy: `${typed}; trusted-types 'none'`,
    module: statusOnly,
    single: statusOnly,
  },
  'Trusted Types with another policy only (FAILURES 30)': {
    policy: `${typed}; trusted-types app`,
    module: statusOnly,
    single: statusOnly,
  },
  'integrity of scripts required': {
    headers: needsIntegrity,
    head: `<script type="importmap">${JSON.stringify({ integrity: chunks })}</script>`,
    attributes: 'crossorigin',
  },
  'integrity required, and that of chunks not given': {
    headers: needsIntegrity,
    attributes: 'crossorigin',
    module: none(),
  },
  'isolated from other origins (COEP, COOP)': {
    headers: { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' },
  },
  // A module is fetched with CORS, which this site does not answer for the origin `null`.
  'a sandboxed frame (FAILURES 23)': { sandbox: 'allow-scripts', module: none() },
  'a sandboxed frame without scripts': { sandbox: '', module: none(), single: none() },
};

/** Notes each violation on the page itself, also where nothing in the console tells of it. */
const watchViolations = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      window.violations?.push(effectiveDirective);
    });
  });

/** What visitors see of each element. */
const look = (names: readonly string[]) =>
  Object.fromEntries(
    names.map((name) => {
      const element = document.querySelector(name)!;
      if (element.shadowRoot?.querySelector('[part~=base]')) return [name, 'lives'];
      return [name, element.querySelector('b')!.checkVisibility() ? 'own content' : 'nothing'];
    }),
  );

const allLive = (names: readonly string[]) =>
  names.every((name) => document.querySelector(name)?.shadowRoot?.querySelector('[part~=base]'));

const framed = (html: string, sandbox: string) =>
  pageOf('', `<iframe sandbox="${sandbox}" title="De Linde" srcdoc="${html.replaceAll('"', '&quot;')}"></iframe>`);

describe('every element under a policy', () => {
  let site: Awaited<ReturnType<typeof openSite>>;
  before(async () => {
    const body = JSON.stringify(JSON.parse(schedule));
    site = await openSite((path) =>
      Promise.resolve(path === '/schedule.json' ? { type: 'application/json', body } : undefined),
    );
  });
  after(() => site.close());

  async function visit(
    { policy, headers, head = '', attributes = '', sandbox }: Situation,
    loader: keyof typeof loaders,
  ) {
    const markup = sandbox === undefined ? markupOf('/schedule.json') : inPage + markupOf('#schedule');
    const html = pageOf(head + loaders[loader](attributes), markup);
    const visited = await site.visit({
      // The origin of a sandboxed frame is another one, of which integrity asks for CORS.
      html: sandbox === undefined ? html : framed(html.replace(/ integrity="[^"]+"/, ''), sandbox),
      prepare: watchViolations,
      ...(policy === undefined ? {} : { policy }),
      ...(headers === undefined ? {} : { headers }),
    });
    const frame: Frame = sandbox === undefined ? visited.page.mainFrame() : visited.page.frames()[1]!;
    return { ...visited, frame };
  }

  for (const [name, situation] of Object.entries(situations)) {
    for (const loader of ['module', 'single'] as const) {
      const { live, violated } = situation[loader] ?? works;
      it(`${name}, ${loader}: ${live.length ? `${live.length} live` : 'own content'}`, async () => {
        const { page, frame, errors } = await visit(situation, loader);
        await frame.waitForFunction(allLive, { polling: 50 }, live);
        await page.waitForNetworkIdle({ idleTime: 100 });
        const expected = tags.map((tag) => [tag, live.includes(tag) ? 'lives' : 'own content']);
        assert.deepEqual(await frame.evaluate(look, tags), Object.fromEntries(expected));
        const violations = await page.evaluate(() => window.violations);
        assert.deepEqual([...new Set(violations)], violated);
        if (live === tags) assert.deepEqual(errors, []);
        await page.close();
      });
    }
  }
});
