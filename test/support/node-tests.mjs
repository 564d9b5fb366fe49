// node-tests.mjs FOLDER... : runs the tests of those folders; NAME=word: those with the word in their path. (Node 20 does
// not expand a pattern, nor do all shells.)
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const folders = process.argv.slice(2);
const wanted = process.env.NAME ?? '';

/** Two files run at a time. These take longest and go first, so that the other core does not wait for the last one. */
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
const files = folders
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((name) => join(folder, name)))
  .filter((name) => name.endsWith('.test.ts') && name.includes(wanted))
  .sort((one, other) => rank(one) - rank(other));
const reporter = new URL('./node-counts.mjs', import.meta.url).href;
const { status } = spawnSync(
  process.execPath,
  [
    ...['--import', 'tsx', '--test', '--test-concurrency=2'],
    ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
    ...[`--test-reporter=${reporter}`, '--test-reporter-destination=stderr'],
    ...files,
  ],
  { stdio: 'inherit', cwd: root },
);
process.exitCode = status ?? 1;
