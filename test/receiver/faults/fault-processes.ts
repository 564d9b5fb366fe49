// Receivers in processes of their own, that are killed and begin anew; and who gets their webhooks.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildSync } from 'esbuild';
import type { FaultReceiverOptions } from './fault-clock.js';

const root = join(import.meta.dirname, '../../..');
const program = join(root, 'build/node-tests/fault-receiver.mjs');

/** Builds the program of the receivers, once. */
export function buildFaultReceiver(): void {
  buildSync({
    ...{ entryPoints: [join(import.meta.dirname, 'fault-receiver.ts')], outfile: program, bundle: true },
    ...{ platform: 'node', format: 'esm', packages: 'external' },
  });
}

/** One receiver: it keeps its port when it begins anew. */
export class FaultReceiver {
  kills = 0;
  #options: FaultReceiverOptions;
  #child: ChildProcess | null = null;

  constructor(options: FaultReceiverOptions) {
    this.#options = options;
  }

  get port(): number {
    return this.#options.port;
  }

  async start(): Promise<void> {
    const child = spawn(process.execPath, [program, JSON.stringify(this.#options)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#child = child;
    const ended = once(child, 'exit').then(() => null);
    const line = await Promise.race([once(createInterface(child.stdout), 'line'), ended]);
    // A database that is away keeps it from starting: then it is started again.
    if (!line) return this.start();
    this.#options = { ...this.#options, port: Number(line[0]) };
  }

  /** As a machine that loses its power, or a memory that is full. */
  async kill(): Promise<void> {
    const child = this.#child!;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    this.kills++;
  }
}

/** Somebody who gets webhooks, of whom one in four is refused or lost: how often each request was told. */
export async function openHook(chance: () => number) {
  const told = new Map<string, number>();
  const server = createServer((request, response) => {
    const fate = chance();
    request.resume().once('end', () => {
      if (fate < 0.15) return void response.writeHead(500).end();
      const id = String(request.headers['webhook-id']);
      told.set(id, (told.get(id) ?? 0) + 1);
      if (fate < 0.25) request.socket.destroy();
      else response.writeHead(204).end();
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url, told, close };
}
