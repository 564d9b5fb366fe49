// node test/support/stages.mjs typecheck lint test:node ...
// Runs npm scripts one after the other, whatever fails, and ends with "N passed, N failed" over all of them.
// A script that runs tests (test:...) counts its tests, any other script counts as one check.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, readCounts } from './counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-'));

function run(name) {
  const file = join(folder, name.replaceAll(':', '-'));
  const started = performance.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '-s', name], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, COUNTS_FILE: file },
  });
  const result = judge(name, status, readCounts(file));
  return { name, ...result, seconds: Math.round((performance.now() - started) / 100) / 10 };
}

const results = process.argv.slice(2).map(run);
rmSync(folder, { recursive: true });
console.log();
for (const { name, passed, failed, seconds } of results) {
  console.log(`${failed ? 'FAILED' : 'ok    '} ${name.padEnd(16)} ${passed} passed, ${failed} failed (${seconds} s)`);
}
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') ? 1 : 0;
