// Which tests failed, and by what: of a log often only the end is seen, so the end of a run names them again.
import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { counts } from './node-counts.mjs';

/** What is told of one error, and how many failures are told: the rest stands higher up in the log. */
const linesOfError = 4;
const widest = 300;
const atMost = 40;

const firstLines = (text) =>
  stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => line.trim())
    .slice(0, linesOfError)
    .map((line) => line.slice(0, widest))
    .join('\n');

/** What a test of node:test threw: the runner wraps it. */
function thrownBy({ error } = {}) {
  const thrown = error?.cause ?? error;
  return firstLines(String(thrown?.message ?? thrown ?? 'skipped, to do, or a file without tests'));
}

/** The failures among the events of node:test about one file: what `countEvents` counts as failed. */
export function failuresInEvents(events, file) {
  const path = [];
  const failures = [];
  for (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, path.length, data.name);
    if (data?.details?.type === 'suite') continue;
    if (type !== 'test:fail' && (type !== 'test:pass' || counts(data))) continue;
    failures.push({
      file,
      name: path.slice(0, data.nesting).concat(data.name).join(' › '),
      error: thrownBy(data.details),
    });
  }
  return failures;
}

function testsIn(suite, path = []) {
  if (!suite) return [];
  const own = suite.tests.map((test) => ({ test, name: [...path, test.name].join(' › ') }));
  return [...own, ...suite.suites.flatMap((inner) => testsIn(inner, [...path, inner.name]))];
}

/**
 * The failures of one test file in one browser: what `countSession` counts as failed.
 * @param {any} session
 */
export function failuresInSession({ testFile, browser, testResults, errors = [], passed }) {
  const tests = testsIn(testResults);
  const where = { file: relative(process.cwd(), testFile ?? ''), browser: browser?.name };
  const failures = tests
    .filter(({ test }) => !test.passed || test.skipped)
    .map(({ test, name }) => ({ ...where, name, error: firstLines(test.error?.message ?? 'skipped') }));
  if (failures.length > 0 || (passed && tests.length > 0)) return failures;
  const reasons = errors.map(({ message }) => message).join('\n');
  return [{ ...where, name: 'the whole file', error: firstLines(reasons || 'no test in it ran') }];
}

/** The last of what a stage printed, for one that failed without naming a test. */
export const lastLines = (text) => stripVTControlCharacters(text).trimEnd().split('\n').slice(-15).join('\n');

const indented = (text) => text.replaceAll(/^/gm, '    ');

function tell({ stage, browser, file, name, error }) {
  const test = [file, name].filter(Boolean).join(' › ');
  return `✖ ${[stage, browser].filter(Boolean).join(', ')}${test ? `: ${test}` : ''}\n${indented(error)}\n`;
}

/**
 * Failures as text; nothing when there are none.
 * @param {readonly object[]} failures
 */
export function tellFailures(failures) {
  const left = failures.length - atMost;
  const told = failures.slice(0, atMost).map(tell).join('');
  return left > 0 ? `${told}✖ and ${left} more\n` : told;
}

/** Leaves them in the file that FAILURES_FILE names, for who runs several commands. */
export function keepFailures(text) {
  const file = process.env.FAILURES_FILE;
  if (file && text) appendFileSync(file, text);
}
