// node test/support/env.mjs NAME=value ... command args     (works the same in every shell)
import { spawnSync } from 'node:child_process';

const words = process.argv.slice(2);
const first = words.findIndex((word) => !/^\w+=/.test(word));
const settings = words
  .slice(0, first)
  .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]);
const { status } = spawnSync(words[first], words.slice(first + 1), {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ...Object.fromEntries(settings) },
});
process.exitCode = status ?? 1;
