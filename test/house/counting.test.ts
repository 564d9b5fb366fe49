import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countSession } from '../support/browser-counts.mjs';
import { judge } from '../support/counts.mjs';
import { countEvents } from '../support/node-counts.mjs';

describe('what a stage counts', () => {
  for (const [name, exitCode, counts, expected] of [
    ['lint', 0, null, { passed: 1, failed: 0 }],
    ['lint', 1, null, { passed: 0, failed: 1 }],
    ['lint', null, null, { passed: 0, failed: 1 }],
    ['test:node', 0, { passed: 3, failed: 0 }, { passed: 3, failed: 0 }],
    ['test:node', 1, { passed: 3, failed: 2 }, { passed: 3, failed: 2 }],
    ['test:node', 1, { passed: 3, failed: 0 }, { passed: 3, failed: 1 }],
    ['test:node', 0, { passed: 0, failed: 0 }, { passed: 0, failed: 1 }],
    ['test:node', 0, null, { passed: 0, failed: 1 }],
    ['test:node', null, null, { passed: 0, failed: 1 }],
  ] as const) {
    it(`${name} with exit code ${exitCode} and ${JSON.stringify(counts)}`, () => {
      assert.deepEqual(judge(name, exitCode, counts), expected);
    });
  }
});

describe('the counts of node:test', () => {
  const event = (type: string, data: object) => ({ type, data: { name: 'a test', details: {}, ...data } });
  const counted = async (...events: object[]) => countEvents(events);

  it('leaves out suites', async () => {
    const suite = { details: { type: 'suite' } };
    assert.deepEqual(await counted(event('test:pass', {}), event('test:pass', suite), event('test:fail', suite)), {
      passed: 1,
      failed: 0,
    });
  });
  it('takes what is skipped, to do, or a file without tests for a failure', async () => {
    const odd = [{ skip: true }, { todo: 'later' }, { name: '/somewhere/empty.test.ts' }];
    assert.deepEqual(await counted(...odd.map((data) => event('test:pass', data))), { passed: 0, failed: 3 });
  });
});

describe('the counts of web-test-runner', () => {
  const pass = { passed: true, skipped: false };
  const suite = (tests: object[], suites: object[] = []) => ({ tests, suites });

  it('adds up nested suites', () => {
    const testResults = suite([pass], [suite([pass, { passed: false, skipped: false }])]);
    assert.deepEqual(countSession({ passed: false, testResults }), { passed: 2, failed: 1 });
  });
  it('takes what is skipped for a failure', () => {
    const testResults = suite([pass, { passed: true, skipped: true }]);
    assert.deepEqual(countSession({ passed: true, testResults }), { passed: 1, failed: 1 });
  });
  it('takes a file that does not load, or that holds no test, for a failure', () => {
    assert.deepEqual(countSession({ passed: false }), { passed: 0, failed: 1 });
    assert.deepEqual(countSession({ passed: true, testResults: suite([]) }), { passed: 0, failed: 1 });
    assert.deepEqual(countSession({ passed: false, testResults: suite([pass]) }), { passed: 1, failed: 1 });
  });
});
