import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '../..');

/** `node stories/demo/serve.mjs`, as `npm start` runs it. */
export function startDemo(port: number | string) {
  const env = { ...process.env, PORT: String(port) };
  const program = spawn(process.execPath, ['stories/demo/serve.mjs'], { cwd: root, env });
  const ended = once(program, 'exit').then(([code]) => code as number | null);
  return { program, ended, errors: text(program.stderr) };
}

/** The demo on a free port, once it has said what it shows. */
export async function openDemo() {
  const demo = startDemo(0);
  let printed = '';
  for await (const part of demo.program.stdout) {
    printed += String(part);
    if (printed.includes('Ctrl-C')) break;
  }
  const [origin = assert.fail(printed)] = /http:\/\/localhost:\d+/.exec(printed) ?? [];
  return { ...demo, origin, printed };
}
