// node --import tsx node-tests.mjs FOLDER... : runs the tests of those folders; NAME=word: those with the word in their
// path, and then every test is told, not only the files. (Node 20 does not expand a pattern, nor do all shells.)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { writeCounts, writeSoFar } from './counts.mjs';
import { countEvents } from './node-counts.mjs';
import { workThrough } from './workers.mjs';

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

/** What the file itself printed, or everything about its tests. */
async function report(events, all) {
  if (!all) return events.flatMap(({ type, data }) => (type === 'test:stdout' ? [data.message] : [])).join('');
  const parts = await Readable.from(events).compose(spec).toArray();
  return parts.join('');
}

const sum = { passed: 0, failed: 0 };

async function runFile(file) {
  const started = performance.now();
  const events = await run({ files: [file], concurrency: 1 }).toArray();
  const { passed, failed } = await countEvents(events);
  sum.passed += passed;
  sum.failed += failed;
  writeSoFar(sum.passed, sum.failed);
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const text = await report(events, wanted !== undefined || failed > 0);
  console.log(`${text}${failed ? '✖' : '✔'} ${file}: ${passed} passed, ${failed} failed (${seconds} s)`);
}

if (files.length === 0) console.log(`No test file has ${wanted} in its path.`);
await workThrough(files, runFile);
writeCounts(sum.passed, sum.failed);
process.exitCode = files.length > 0 && sum.failed === 0 ? 0 : 1;
