// node-tests.mjs FOLDER [NAME]: runs its tests, or those that have the name in theirs. (Node 20 does not expand a pattern,
// nor do all shells.)
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const [folder, wanted = ''] = process.argv.slice(2);

/** Two files run at a time. These take longest and go first, so that the other core does not wait for the last one. */
const longest = [
  'frameworks',
  'cli-commands',
  'callback-browsers',
  'callback-deliveries',
  'formats-',
  'demo',
  'package',
];
const rank = (name) => [...longest, ''].findIndex((start) => name.startsWith(start));
const files = readdirSync(join(root, folder))
  .filter((name) => name.endsWith('.test.ts') && name.includes(wanted))
  .sort((one, other) => rank(one) - rank(other))
  .map((name) => join(folder, name));
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
