// node test/support/stages.mjs build typecheck,lint test:node ...
// Runs npm scripts one after the other, whatever fails, and ends with "N passed, N failed" over all of them. Those with a
// comma between them do not depend on each other: they run beside each other, and what they print comes when they are done.
// A script that runs tests (test:...) counts its tests, any other script counts as one check.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, readCounts, readFailures, readSoFar } from './counts.mjs';
import { keepFailures } from './failures.mjs';
import { Progress } from './progress.mjs';
import { runStages, summaryOf } from './stage-runs.mjs';
import { workers } from './workers.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));
const fileOf = (name) => join(folder, name.replaceAll(':', '-'));
const now = () => performance.now();

/** Runs a script; gives its exit code. */
function start(name, { onOutput, share }) {
  const child = spawn('npm', ['run', '-s', name], {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, COUNTS_FILE: fileOf(name), WORKERS: String(Math.ceil(workers / share)) },
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', onOutput);
  return new Promise((done) => {
    child.once('error', () => done(null));
    child.once('close', done);
  });
}

const progress = new Progress({ now, write: (text) => process.stdout.write(text) });
const ticking = setInterval(() => progress.tick(), 1000);
const results = await runStages(
  process.argv.slice(2).map((group) => group.split(',')),
  {
    start,
    judge: (name, exitCode) => judge(name, exitCode, readCounts(fileOf(name))),
    failuresOf: (name) => readFailures(fileOf(name)),
    soFar: (name) => readSoFar(fileOf(name)),
    progress,
    now,
    atATime: workers,
  },
);
clearInterval(ticking);
rmSync(folder, { recursive: true });
const { failures, text, failed } = summaryOf(results);
keepFailures(failures);
process.stdout.write(`\n${failures}${text}`);
process.exitCode = failed ? 1 : 0;
