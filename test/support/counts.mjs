// Test runners leave their counts in the file that COUNTS_FILE names, for stages.mjs to add up.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** Adds a runner's counts; without COUNTS_FILE nobody asks for them. */
export function writeCounts(passed, failed) {
  const file = process.env.COUNTS_FILE;
  if (file) appendFileSync(file, `${JSON.stringify({ passed, failed })}\n`);
}

/** The sum of what runners wrote; null when none did. */
export function readCounts(file) {
  if (!existsSync(file)) return null;
  const lines = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const sum = (key) => lines.reduce((total, line) => total + line[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** What a stage adds to the sum. A runner that fails or dies without saying so, or that runs no test, is a failure. */
export function judge(name, exitCode, counts) {
  if (!name.startsWith('test:')) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
