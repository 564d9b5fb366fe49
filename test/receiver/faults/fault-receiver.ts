// A receiver in a process of its own, whose clock runs faster: `node … OPTIONS` (JSON). It tells its port when it is ready.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { ReceiverHealth } from '../../../src/receiver/health.js';
import { nodeListener } from '../../../src/receiver/node/node-listener.js';
import { NoticeSender } from '../../../src/receiver/notices/notice-sender.js';
import { webhookNotifier } from '../../../src/receiver/notices/webhook.js';
import { createReceiver } from '../../../src/receiver/receiver.js';
import { openPostgresStore } from '../../../src/receiver/store/postgres.js';
import { openSqliteStore } from '../../../src/receiver/store/sqlite.js';
import { addressHeader, practiceWith, scheduleOf } from '../../site/callback-site.js';
import { fastClock, type FaultReceiverOptions } from './fault-clock.js';

const options = JSON.parse(process.argv[2] ?? '') as FaultReceiverOptions;
const { database, clock, seats, webhook, secret, port } = options;

function openStore() {
  if (typeof database === 'string') return openSqliteStore(database);
  const pool = new pg.Pool({ ...database, max: 8, connectionTimeoutMillis: 2000 });
  pool.on('error', () => {});
  return openPostgresStore(pool);
}

// A database that is away: whoever starts this does it again.
const store = await openStore().catch(() => process.exit(1));
const schedule = () => scheduleOf(practiceWith('callback'));
const now = fastClock(clock);
const health = new ReceiverHealth(() => {});
const notify = [webhookNotifier({ url: webhook, secret })];
const limits = { perMinute: 6, slotsPerAddress: Infinity, slotsInTenMinutes: Infinity };
const receiver = createReceiver({
  ...{ schedule, store, now, health, limits, notify, callsPerSlot: seats, origins: ['https://linde.example'] },
  address: (request) => request.headers.get(addressHeader),
  who: () => 'Els',
});
// Timers do not run faster than they do: asked often instead.
const sender = new NoticeSender({ schedule, store, health, now, notify, list: null, language: 'nl' });
setInterval(() => void sender.wake(), 250);
const listener = nodeListener(receiver);
const server = createServer((request, response) => void listener(request, response)).listen(port, '127.0.0.1');
await once(server, 'listening');
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
