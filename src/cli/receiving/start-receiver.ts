import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers';
import { nodeAddress, nodeListener } from '../../receiver/node/node-listener.js';
import { createReceiver } from '../../receiver/receiver.js';
import { passwordLogin } from '../../receiver/staff/login.js';
import type { CallbackStore } from '../../receiver/store/callback-store.js';
import { openSqliteStore } from '../../receiver/store/sqlite.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { Failure } from '../failure.js';
import { readScheduleFile } from '../read-schedule-file.js';

/** What a receiver is started with. */
export interface ReceiverWish {
  readonly schedule: string;
  readonly database: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
  readonly origins: readonly string[];
  readonly proxies: readonly string[];
  readonly callsPerSlot: number;
  readonly keepDays: number;
}

/** A receiver that answers. */
export interface RunningReceiver {
  readonly address: string;
  /** Lets what has begun end, and closes the file. */
  stop(): Promise<void>;
}

const hour = 3_600_000;

/** How long those who are connected have to end, in milliseconds. */
const longestEnd = 5000;

/** Reads a schedule's file again when it was written since. */
function currentSchedule(file: string, first: Schedule): () => Promise<Schedule> {
  let known = { schedule: first, stamp: '' };
  return async () => {
    const { mtimeMs, size } = await stat(file);
    const stamp = `${mtimeMs} ${size}`;
    if (stamp !== known.stamp) known = { schedule: await readScheduleFile(file), stamp };
    return known.schedule;
  };
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code || String(error);

async function openStore(file: string): Promise<CallbackStore> {
  // Names and numbers are for who runs this, and nobody else on the machine.
  const before = process.umask(0o077);
  try {
    return await openSqliteStore(file);
  } catch (error) {
    if (codeOf(error) === 'NO_SQLITE') throw new Failure('no-sqlite');
    throw new Failure('no-database', { file, detail: codeOf(error) });
  } finally {
    process.umask(before);
  }
}

async function listen(server: Server, { port, host }: ReceiverWish): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new Failure('no-port', { value: String(port), detail: codeOf(error) });
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server, store: CallbackStore): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), longestEnd);
  await closed;
  clearTimeout(patience);
  await store.close();
}

/** Starts what receives callback requests, with the page of the staff, on one port. Fails with a `Failure`. */
export async function startReceiver(wish: ReceiverWish): Promise<RunningReceiver> {
  const { password, origins, proxies, callsPerSlot, keepDays } = wish;
  const schedule = currentSchedule(wish.schedule, await readScheduleFile(wish.schedule));
  const store = await openStore(wish.database);
  const who = passwordLogin({ password, address: nodeAddress });
  const receiver = createReceiver({ schedule, store, who, address: nodeAddress, origins, callsPerSlot, keepDays });
  const listener = nodeListener(receiver, { proxies });
  // Who sends slowly holds no connection for long.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000 },
    (request, response) => void listener(request, response),
  );
  server.maxConnections = 1000;
  try {
    const address = await listen(server, wish);
    // What is old goes also where nobody looks.
    const old = () => Date.now() - keepDays * 24 * hour;
    const tidying = setInterval(() => void store.deleteBefore(old()).catch(() => undefined), hour);
    tidying.unref();
    return { address, stop: () => stop(server, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
