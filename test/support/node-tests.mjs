// node --enable-source-maps node-tests.mjs FOLDER... : runs the tests of those folders; NAME=word: those with the word in their
// path, and then every test is told, not only the files. RANDOM_SHARE=1: all random examples, not a third. (Node 20 does not expand a pattern, nor do all shells.)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { bundleNodeTests } from './bundled-node-tests.mjs';
import { writeCounts, writeFailures, writeSoFar } from './counts.mjs';
import { failuresInEvents } from './failures.mjs';
import { countEvents } from './node-counts.mjs';
import { workers, workThrough } from './workers.mjs';

process.chdir(join(import.meta.dirname, '../..'));
const wanted = process.env.NAME;

/** These take longest and go first, so that nothing waits for the last one. */
const longest = [
  'package/frameworks',
  'cli/commands',
  'site/callback-browsers',
  'site/callback-deliveries',
  'formats/',
  'demo/',
  'package/',
];
const rank = (name) => [...longest, ''].findIndex((start) => name.includes(start));
const files = process.argv
  .slice(2)
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.test.ts') && name.includes(wanted ?? ''))
  .sort((one, other) => rank(one) - rank(other));

/** One more than the machine has cores: what these tests start, browsers and commands, is waited for a good part of the time. */
const atATime = workers + 1;

/** What the file itself printed, or everything about its tests. */
async function report(events, all) {
  if (!all) return events.flatMap(({ type, data }) => (type === 'test:stdout' ? [data.message] : [])).join('');
  const parts = await Readable.from(events).compose(spec).toArray();
  return parts.join('');
}

const sum = { passed: 0, failed: 0 };
const bundled = await bundleNodeTests(files, { randomShare: Number(process.env.RANDOM_SHARE ?? 0.34) });

async function runFile(file) {
  const started = performance.now();
  const events = await run({ files: [bundled.get(file)], concurrency: 1 }).toArray();
  const { passed, failed } = await countEvents(events);
  sum.passed += passed;
  sum.failed += failed;
  writeFailures(failuresInEvents(events, file));
  writeSoFar(sum.passed, sum.failed);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const text = await report(events, wanted !== undefined || failed > 0);
  console.log(`${text}${failed ? '✖' : '✔'} ${file}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

if (files.length === 0) console.log(`No test file has ${wanted} in its path.`);
await workThrough(files, runFile, atATime);
writeCounts(sum.passed, sum.failed);
process.exitCode = files.length > 0 && sum.failed === 0 ? 0 : 1;
