import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setInterval } from 'node:timers';
import { setTimeout as sleep } from 'node:timers/promises';
import { nodeAddress, nodeListener } from '../../receiver/node/node-listener.js';
import { createReceiver } from '../../receiver/receiver.js';
import { passwordLogin } from '../../receiver/staff/login.js';
import type { CallbackHandler } from '../../receiver/callbacks/callback-handler.js';
import type { CallbackStore } from '../../receiver/store/callback-store.js';
import type { Schedule } from '../../schedule/document/schedule.js';
import { Failure } from '../failure.js';
import { readScheduleFile } from '../read-schedule-file.js';
import { notifiersOf, type NoticeWish } from './notifiers.js';
import { causeOf, openDatabase } from './open-database.js';

/** What a receiver is started with. */
export interface ReceiverWish extends NoticeWish {
  readonly schedule: string;
  /** A SQLite file, or the address of PostgreSQL. */
  readonly database: string;
  readonly password: string;
  readonly host: string;
  readonly port: number;
  readonly origins: readonly string[];
  readonly proxies: readonly string[];
  readonly callsPerSlot: number;
  readonly keepDays: number;
  /** The address at which the staff opens it, for notices; null: they have no link. */
  readonly address: string | null;
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

async function listen(server: Server, { port, host }: ReceiverWish): Promise<string> {
  try {
    server.listen(port, host);
    await once(server, 'listening');
  } catch (error) {
    throw new Failure('no-port', { value: String(port), detail: causeOf(error) });
  }
  return `http://${host.includes(':') ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server, receiver: CallbackHandler, store: CallbackStore): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), longestEnd);
  await closed;
  clearTimeout(patience);
  // What is on its way longer is sent again by the next one.
  await Promise.race([receiver.stop(), sleep(longestEnd, undefined, { ref: false })]);
  await store.close();
}

async function receiverOf(wish: ReceiverWish, store: CallbackStore): Promise<CallbackHandler> {
  const { password, origins, callsPerSlot, keepDays, address } = wish;
  const schedule = currentSchedule(wish.schedule, await readScheduleFile(wish.schedule));
  const who = passwordLogin({ password, address: nodeAddress });
  const notify = await notifiersOf(wish);
  const settings = { schedule, store, who, address: nodeAddress, origins, callsPerSlot, keepDays, notify };
  return createReceiver({ ...settings, ...(address && { list: `${address}/callbacks` }) });
}

function serverOf(receiver: CallbackHandler, proxies: readonly string[]): Server {
  const listener = nodeListener(receiver, { proxies });
  // Who sends slowly holds no connection for long.
  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 20_000, connectionsCheckingInterval: 5000 },
    (request, response) => void listener(request, response),
  );
  server.maxConnections = 1000;
  return server;
}

/** Starts what receives callback requests, with the page of the staff, on one port. Fails with a `Failure`. */
export async function startReceiver(wish: ReceiverWish): Promise<RunningReceiver> {
  await readScheduleFile(wish.schedule);
  const store = await openDatabase(wish.database);
  try {
    const receiver = await receiverOf(wish, store);
    const server = serverOf(receiver, wish.proxies);
    const address = await listen(server, wish);
    // What is old goes also where nobody looks.
    const old = () => Date.now() - wish.keepDays * 24 * hour;
    const tidying = setInterval(() => void store.deleteBefore(old()).catch(() => undefined), hour);
    tidying.unref();
    return { address, stop: () => stop(server, receiver, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
