// node types.mjs: checks the three compiler projects with the native compiler. The `typescript` beside it is the one that
// ESLint and lit-analyzer can call; checking with that took four times as long.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const compiler = join(root, 'node_modules/typescript-native/bin/tsc');
const check = (project) =>
  spawnSync(process.execPath, [compiler, '-p', project], { cwd: root, stdio: 'inherit' }).status === 0;

// All of them, also when the first one fails.
const results = ['tsconfig.pure.json', 'tsconfig.browser.json', 'tsconfig.node.json'].map(check);
process.exitCode = results.every(Boolean) ? 0 : 1;
