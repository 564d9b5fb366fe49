// A reporter for web-test-runner that writes counts and prints nothing. What is skipped counts as failed: every test runs.
import { writeCounts } from './counts.mjs';

function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** The counts of one test file in one browser. */
export function countSession(session) {
  const tests = testsOf(session.testResults);
  const passed = tests.filter((test) => test.passed && !test.skipped).length;
  const failed = tests.length - passed;
  const empty = failed === 0 && (tests.length === 0 || !session.passed); // a file that does not load, or holds no test
  return { passed, failed: empty ? 1 : failed };
}

/** The counts of all test files in all browsers, when the run is over. */
export function countReporter() {
  return {
    stop({ sessions }) {
      for (const { passed, failed } of Array.from(sessions, countSession)) writeCounts(passed, failed);
    },
  };
}
