// node test/support/stages.mjs build typecheck,lint test:node ...
// Runs npm scripts one after the other, whatever fails, and ends with "N passed, N failed" over all of them. Those with a
// comma between them do not depend on each other: two run at a time, and what they print comes when they are done.
// A script that runs tests (test:...) counts its tests, any other script counts as one check.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, readCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));

/** Runs a script, and gives its exit code and what it printed, unless that could be seen at once. */
function start(name, file, stdio) {
  const child = spawn('npm', ['run', '-s', name], {
    stdio: ['ignore', stdio, stdio],
    shell: process.platform === 'win32',
    env: { ...process.env, COUNTS_FILE: file },
  });
  const output = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => output.push(part));
  return new Promise((done) => {
    child.once('error', () => done({ status: null, output }));
    child.once('close', (status) => done({ status, output }));
  });
}

async function run(name, stdio) {
  const file = join(folder, name.replaceAll(':', '-'));
  const started = performance.now();
  if (stdio === 'inherit') console.log(`\n== ${name}`);
  const { status, output } = await start(name, file, stdio);
  if (stdio === 'pipe') process.stdout.write(`\n== ${name}\n${Buffer.concat(output)}`);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { name, ...judge(name, status, readCounts(file)), seconds };
}

/** Two at a time, in the order given. */
async function runGroup(names) {
  if (names.length === 1) return [await run(names[0], 'inherit')];
  const waiting = [...names.entries()];
  const done = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) done[next[0]] = await run(next[1], 'pipe');
  };
  await Promise.all([work(), work()]);
  return done;
}

const results = [];
for (const group of process.argv.slice(2)) results.push(...(await runGroup(group.split(','))));
rmSync(folder, { recursive: true });
console.log();
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;
