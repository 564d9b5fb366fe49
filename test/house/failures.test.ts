import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { failuresInEvents, failuresInSession, tellFailures } from '../support/failures.mjs';
import { judge } from '../support/counts.mjs';
import { Progress } from '../support/progress.mjs';
import { runStages, summaryOf } from '../support/stage-runs.mjs';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
after(() => rmSync(folder, { recursive: true }));

describe('a failure in node:test', () => {
  const file = join(folder, 'sums.test.mjs');
  writeFileSync(
    file,
    `import { describe, it } from 'node:test';
    describe('sums', () => {
      it('of two', () => {});
      describe('of many', () => it('are more', () => { throw new Error('one\\n\\ntwo\\nthree\\nfour\\nfive'); }));
      it('of none', { skip: true }, () => {});
    });
    it('is not a sum', () => { throw 'a word'; });`,
  );
  const runner = join(folder, 'runner.mjs');
  writeFileSync(
    runner,
    `
    import { run } from 'node:test';
    import { failuresInEvents } from ${JSON.stringify(new URL('../support/failures.mjs', import.meta.url))};
    const events = await run({ files: [${JSON.stringify(file)}], concurrency: 1 }).toArray();
    console.log(JSON.stringify(failuresInEvents(events, 'sums.test.mjs')));`,
  );

  it('is named with its suites, and the first lines of its error', () => {
    const env = { ...process.env, NODE_TEST_CONTEXT: undefined }; // a run within a run would be none
    const { stdout } = spawnSync(process.execPath, [runner], { env, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(stdout), [
      { file: 'sums.test.mjs', name: 'sums › of many › are more', error: 'one\ntwo\nthree\nfour' },
      { file: 'sums.test.mjs', name: 'sums › of none', error: 'skipped, to do, or a file without tests' },
      { file: 'sums.test.mjs', name: 'is not a sum', error: 'a word' },
    ]);
  });
  it('is none where all passed', () => {
    assert.deepEqual(failuresInEvents([{ type: 'test:pass', data: { name: 'a test', nesting: 0 } }], 'a.test.ts'), []);
  });
});

describe('a failure in web-test-runner', () => {
  const pass = { name: 'passes', passed: true, skipped: false };
  const session = (rest: object) => ({
    testFile: join(process.cwd(), 'test/a.test.ts'),
    browser: { name: 'Firefox UTC' },
    passed: false,
    ...rest,
  });
  const where = { file: join('test', 'a.test.ts'), browser: 'Firefox UTC' };

  it('is named with its browser', () => {
    const fail = { name: 'fails', passed: false, skipped: false, error: { message: '\u001b[31mexpected 1\nto be 2' } };
    const inner = { name: 'inner', tests: [fail, { ...pass, skipped: true }], suites: [] };
    const testResults = { tests: [pass], suites: [{ name: 'outer', tests: [], suites: [inner] }] };
    assert.deepEqual(failuresInSession(session({ testResults })), [
      { ...where, name: 'outer › inner › fails', error: 'expected 1\nto be 2' },
      { ...where, name: 'outer › inner › passes', error: 'skipped' },
    ]);
  });
  it('can be a file that does not load, or that holds no test', () => {
    const [lost, empty] = [
      session({ errors: [{ message: 'no such module' }] }),
      session({ passed: true, testResults: { tests: [], suites: [] } }),
    ].map(failuresInSession);
    assert.deepEqual(lost, [{ ...where, name: 'the whole file', error: 'no such module' }]);
    assert.deepEqual(empty, [{ ...where, name: 'the whole file', error: 'no test in it ran' }]);
  });
  it('is none where all passed', () => {
    const testResults = { tests: [pass], suites: [] };
    assert.deepEqual(failuresInSession(session({ passed: true, testResults })), []);
  });
});

describe('at the end of the stages', () => {
  const named = { 'test:node': [{ file: 'test/a.test.ts', name: 'it fails', error: 'one\ntwo' }] };
  /** What the summary tells when these stages end with these exit codes. */
  async function failuresOf(exitCodes: Record<string, number>) {
    const results = await runStages([Object.keys(exitCodes)], {
      start: (name: string, { onOutput }: { onOutput: (text: string) => void }) => {
        onOutput(Array.from({ length: 30 }, (_, line) => `line ${line} of ${name}\n`).join(''));
        return Promise.resolve(exitCodes[name]);
      },
      judge: (name: string, exitCode: number) => judge(name, exitCode, { passed: 1, failed: 0 }),
      failuresOf: (name: string) => (named as Record<string, object[]>)[name] ?? [],
      soFar: () => null,
      progress: new Progress({ now: () => 0, write: () => undefined }),
      now: () => 0,
      atATime: 2,
    });
    return summaryOf(results).failures;
  }

  it('each test that failed is named, with its stage', async () => {
    assert.equal(
      await failuresOf({ lint: 0, 'test:node': 1 }),
      '✖ test:node: test/a.test.ts › it fails\n    one\n    two\n',
    );
  });
  it('of a stage that names none, the last lines are told', async () => {
    for (const stages of [{ lint: 1 }, { types: 0, lint: 1 }]) {
      const told = await failuresOf(stages);
      assert.match(told, /^✖ lint\n {4}line 15 of lint\n[^]* {4}line 29 of lint\n$/);
    }
  });
  it('nothing is told where nothing failed', async () => {
    assert.equal(await failuresOf({ lint: 0, types: 0 }), '');
  });
  it('of very many, those at the beginning are told, and how many there are', () => {
    const told = tellFailures(
      Array.from({ length: 45 }, (_, number) => ({ stage: 'a', name: `test ${number}`, error: 'no' })),
    );
    assert.match(told, /test 39\n {4}no\n✖ and 5 more\n$/);
  });
});

describe('the end of .ci/run', () => {
  const house = join(folder, 'house');
  const programs = join(folder, 'programs');
  mkdirSync(programs);
  cpSync(join(root, '.ci'), join(house, '.ci'), { recursive: true });
  const put = (name: string, script: string) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  for (const name of ['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb', 'espeak-ng', 'php', 'apt-get'])
    put(name, 'exit 0');

  /** What it prints last, when npm does this. */
  function runWith(npm: string): string {
    put('npm', npm);
    const env = { ...process.env, PATH: `${programs}:${process.env['PATH']}` };
    const { stdout } = spawnSync('bash', [join(house, '.ci/run')], { env, encoding: 'utf8' });
    return stdout.slice(stdout.lastIndexOf('==== more'));
  }

  it('names what failed, before the sums', () => {
    const end = runWith(`
      [ "$1" = ci ] && { seq 20; exit 1; }
      echo '✖ test:node: a.test.ts › it' >>"$FAILURES_FILE"
      [ "$1" = test ] && { echo '3 passed, 1 failed'; exit 1; }
      echo '✖ test:zones: b.test.ts › it' >>"$FAILURES_FILE"; echo dies; exit 1`);
    const [, told] = end.split('What failed:\n');
    const first = '✖ install\n    6\n';
    assert.ok(told?.startsWith(first), end);
    assert.match(
      told!,
      / {4}20\n✖ test:node: a.test.ts › it\n✖ test:node: a.test.ts › it\n✖ test:zones: b.test.ts › it\n\ninstall /,
    );
    assert.match(told!, /\n\d+ passed, 3 failed\n$/);
  });
  it('tells the last lines of what died without naming a test', () => {
    const end = runWith(`[ "$1" = run ] && { echo 'Out of memory'; exit 1; }; echo '3 passed, 0 failed'`);
    assert.match(end, /What failed:\n✖ more\n {4}Out of memory\n\n/);
  });
  it('says nothing of failures where there were none', () => {
    const end = runWith(`echo '3 passed, 0 failed'`);
    assert.doesNotMatch(end, /What failed/);
    assert.match(end, /\n8 passed, 0 failed\n$/);
  });
});
