// A reporter for web-test-runner that writes counts and failures, and prints nothing. What is skipped counts as failed: every test runs.
import { writeCounts, writeFailures, writeSoFar } from './counts.mjs';
import { failuresInSession } from './failures.mjs';

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

/** The counts of these files in these browsers. */
function countSessions(sessions) {
  const counts = Array.from(sessions, countSession);
  const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
  return [sum('passed'), sum('failed')];
}

/** The counts of all test files in all browsers, when the run is over, and how far it is until then. */
export function countReporter() {
  return {
    start({ sessions }) {
      sessions.on('session-status-updated', ({ status }) => {
        if (status === 'FINISHED') writeSoFar(...countSessions(sessions.forStatus('FINISHED')));
      });
    },
    stop({ sessions }) {
      writeFailures(Array.from(sessions, failuresInSession).flat());
      writeCounts(...countSessions(sessions));
    },
  };
}
