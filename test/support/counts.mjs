// Test runners leave their counts, and which tests failed, in the file that COUNTS_FILE names, for stages.mjs to add up.
import { appendFileSync, existsSync, readFileSync } from 'node:fs';

function write(line) {
  const file = process.env.COUNTS_FILE;
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

function linesOf(file) {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line));
}

/** Adds a runner's counts; without COUNTS_FILE nobody asks for them. */
export const writeCounts = (passed, failed) => write({ passed, failed });

/** Tells how far a runner is, which adds nothing. */
export const writeSoFar = (passed, failed) => write({ soFar: { passed, failed } });

/** Tells which tests failed, which adds nothing. */
export const writeFailures = (failures) => failures.forEach((failure) => write({ failure }));

/** The sum of what runners wrote; null when none did. */
export function readCounts(file) {
  const lines = linesOf(file).filter(({ passed }) => passed !== undefined);
  if (lines.length === 0) return null;
  const sum = (key) => lines.reduce((total, line) => total + line[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

/** How far the runner said that it is; null when it said nothing. */
export const readSoFar = (file) => linesOf(file).findLast(({ soFar }) => soFar)?.soFar ?? null;

/** The failures that the runner named. */
export const readFailures = (file) => linesOf(file).flatMap(({ failure }) => failure ?? []);

/** What a stage adds to the sum. A runner that fails or dies without saying so, or that runs no test, is a failure. */
export function judge(name, exitCode, counts) {
  if (!name.startsWith('test:')) return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
