// Hands what a test asks to the process of the command, and wakes the test, which waits for the answer without an event loop.
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';

const { command, env, bell, port } = workerData;
const child = fork(join(import.meta.dirname, 'cli-process.mjs'), [command], { env, execArgv: [] });

function answer(message) {
  if (message) port.postMessage(message);
  Atomics.store(bell, 0, 1);
  Atomics.notify(bell, 0);
}
child.on('message', answer);
child.once('exit', () => answer());
port.on('message', (message) => child.send(message));
