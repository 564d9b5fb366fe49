// `npm run bench:receiver`: how many requests a store keeps in a second, as a ratio to the same rows written by the bare database in the
// same run, in turns, with 100,000 rows (ROWS=… for another number) and with what is on the disk on the disk.
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import type { CallbackRequest } from '../../../src/channels/callback-request.js';
import type { CallbackStore } from '../../../src/receiver/store/callback-store.js';
import { openPostgresStore } from '../../../src/receiver/store/postgres.js';
import { openSqliteStore } from '../../../src/receiver/store/sqlite.js';
import { newRow } from '../../../src/receiver/store/stored-callback.js';
import { startPostgres } from '../../receiver/postgres-server.js';
import { slotRequest } from '../../receiver/store-requests.js';

const rows = Number(process.env['ROWS'] ?? 100_000);
const [rounds, perRound, atOnce] = [9, 400, 8];
const received = Date.parse('2026-11-23T08:00:00Z');

let made = 0;
/** A request with a number and a slot of its own. */
function nextRequest(): CallbackRequest {
  const phone = `+316${String(10_000_000 + ++made)}`;
  return slotRequest(`Visitor ${made}`, made, { id: randomUUID(), phone, phoneE164: phone });
}

type Values = readonly (string | number | null)[];

function valuesOf(request: CallbackRequest): Values {
  const { slot, ends, digits, body } = newRow(request, received);
  return [request.id, slot, 0, ends, received, digits, body, 1, 'new', null, '', null, '', 0];
}

interface Measured {
  readonly store: CallbackStore;
  /** One row as the bare database writes it. */
  bare(values: Values): unknown;
  fill(values: readonly Values[]): Promise<void>;
  remove(): Promise<void>;
}

const marks = (numbered: boolean) =>
  Array.from({ length: 14 }, (_, index) => (numbered ? `$${index + 1}` : '?')).join();

async function measuredSqlite(): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-bench-'));
  const file = join(folder, 'callbacks.sqlite');
  const store = await openSqliteStore(file);
  const connection = new Database(file);
  connection.exec('PRAGMA synchronous = FULL');
  const insert = connection.prepare(`INSERT INTO callback_requests VALUES (${marks(false)})`);
  return {
    store,
    bare: (values) => insert.run(...values),
    fill(all) {
      connection.exec('BEGIN');
      for (const values of all) insert.run(...values);
      connection.exec('COMMIT');
      return Promise.resolve();
    },
    async remove() {
      await store.close();
      connection.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function measuredPostgres(): Promise<Measured> {
  const server = startPostgres('on');
  if (!server) throw new Error('PostgreSQL is not installed here');
  const pool = new pg.Pool({ host: server.host, user: 'postgres', database: 'postgres', max: atOnce });
  const store = await openPostgresStore(pool);
  const insert = `INSERT INTO callback_requests VALUES (${marks(true)})`;
  const bare = (values: Values) => pool.query(insert, [...values]);
  return {
    store,
    bare,
    async fill(all) {
      const client = await pool.connect();
      await client.query('BEGIN');
      for (const values of all) await client.query(insert, [...values]);
      await client.query('COMMIT; ANALYZE callback_requests');
      client.release();
    },
    async remove() {
      await pool.end();
      server.remove();
    },
  };
}

/** Milliseconds for a round of work, so many at once. */
async function timeOf(work: (request: CallbackRequest) => unknown): Promise<number> {
  const requests = Array.from({ length: perRound }, nextRequest);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async (_, lane) => {
      for (let index = lane; index < perRound; index += atOnce) await work(requests[index]!);
    }),
  );
  return performance.now() - started;
}

const middle = (values: readonly number[]) => [...values].sort((one, other) => one - other)[values.length >> 1]!;

for (const [name, open] of Object.entries({ SQLite: measuredSqlite, PostgreSQL: measuredPostgres })) {
  const { store, bare, fill, remove } = await open();
  await fill(Array.from({ length: rows }, () => valuesOf(nextRequest())));
  const times = { bare: [] as number[], keep: [] as number[], listing: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.bare.push(await timeOf((request) => bare(valuesOf(request))));
    times.keep.push(await timeOf((request) => store.keep(request, 2, received)));
    const started = performance.now();
    await Promise.all([store.listWaiting(500), store.listDone(received, 500), store.search('4321', 500)]);
    times.listing.push(performance.now() - started);
  }
  const perSecond = (each: readonly number[]) => Math.round((perRound / middle(each)) * 1000);
  const ratio = middle(times.bare.map((time, round) => time / times.keep[round]!));
  console.log(
    `${name}, ${rows} rows: bare ${perSecond(times.bare)}/s, keep ${perSecond(times.keep)}/s, ratio ${ratio.toFixed(2)}; the staff's page asks ${middle(times.listing).toFixed(1)} ms`,
  );
  if (ratio < 0.25) process.exitCode = 1;
  await remove();
}
