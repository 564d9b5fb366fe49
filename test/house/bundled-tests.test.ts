import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { after, describe, it, mock } from 'node:test';
import { bundledTests } from '../support/bundled-tests.mjs';

const root = join(import.meta.dirname, '../..');
const usual = { watch: false, manual: false, coverage: false };

/** What the server of a run gives for an address: its text, or `file by file`. */
function serve(testFiles: string[], config: object = usual) {
  const { reporter, middleware } = bundledTests();
  reporter.start({ config, testFiles });
  return async (path: string) => {
    const context = {
      path,
      body: 'file by file' as string | Buffer,
      throw: (status: number, message: string) => assert.fail(`${status} ${message}`),
    };
    await middleware(context, () => Promise.resolve());
    return String(context.body);
  };
}

const chunksIn = (code: string) => [...code.matchAll(/from "[./]*(\/bundled\/[^"]+)"/g)].map(([, path = '']) => path);

describe('the bundle of the tests', () => {
  const files = ['test/page/clock.test.ts', 'test/page/page.test.ts'];
  const get = serve(files.map((file) => join(root, file)));

  it('has each test file at its own address, and what they share in parts', async () => {
    for (const file of files) {
      const code = await get(`/${file}`);
      assert.match(code, /describe\(/);
      assert.ok(chunksIn(code).length > 0);
      for (const chunk of chunksIn(code)) assert.doesNotMatch(await get(chunk), /file by file/);
    }
  });

  it('asks for no module of the project, but by addresses that tests make themselves', async () => {
    const code = await get('/test/page/page.test.ts');
    assert.doesNotMatch(code, /^import [^;]*(src|node_modules)\//m);
    assert.match(code, /src\/page\/page\.ts\?fresh/);
    assert.equal(await get('/src/page/page.ts'), 'file by file');
  });

  it('leads from a line of it to the line of a file', async () => {
    const { sources } = JSON.parse(await get('/test/page/clock.test.ts.map')) as { sources: string[] };
    assert.ok(sources.includes(join(root, 'test/page/clock.test.ts')));
    for (const source of sources) assert.ok(isAbsolute(source) && existsSync(source), source);
  });

  for (const why of ['watch', 'manual', 'coverage']) {
    it(`is not made for ${why}: the test runner wants to know each file`, async () => {
      const getOwn = serve([join(root, 'test/page/clock.test.ts')], { ...usual, [why]: true });
      assert.equal(await getOwn('/test/page/clock.test.ts'), 'file by file');
    });
  }
});

describe('a bundle that fails', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
  after(() => rmSync(folder, { recursive: true }));

  it('says why, once, and no test file loads', async () => {
    const file = join(folder, 'lost.test.ts');
    writeFileSync(file, "import './nowhere.js';");
    const told = mock.method(console, 'error', () => undefined);
    const get = serve([file, join(root, 'test/page/clock.test.ts')]);
    for (let time = 0; time < 2; time++) {
      await assert.rejects(get('/test/page/clock.test.ts'), /503 The bundle of the tests failed/);
    }
    const lines = told.mock.calls.map(({ arguments: [line] }) => String(line));
    told.mock.restore();
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /lost\.test\.ts:1:7: ERROR: Could not resolve "\.\/nowhere\.js"/);
  });
});
