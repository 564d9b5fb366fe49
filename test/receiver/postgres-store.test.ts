import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import pg from 'pg';
import { startReceiver } from '../../src/cli/receiving/start-receiver.js';
import { openPostgresStore } from '../../src/receiver/store/postgres.js';
import { practiceWith } from '../site/callback-site.js';
import { startPostgres, type PostgresServer } from './postgres-server.js';
import { testStore } from './store-contract.js';
import { slotBegin, slotRequest } from './store-requests.js';

const server = startPostgres();

function testOn(running: PostgresServer) {
  after(() => running.remove());
  let databases = 0;

  /** A pool on a database of its own. */
  async function newDatabase(): Promise<string> {
    const database = `test${++databases}`;
    const client = new pg.Client({ host: running.host, user: 'postgres', database: 'postgres' });
    await client.connect();
    await client.query(`CREATE DATABASE ${database}`);
    await client.end();
    return database;
  }
  const poolOf = (database: string, max = 10) => {
    const pool = new pg.Pool({ host: running.host, user: 'postgres', database, max });
    // A connection that is lost while nobody uses it: the next one is made anew.
    pool.on('error', () => {});
    return pool;
  };

  testStore('PostgreSQL', async () => {
    const database = await newDatabase();
    const pools: pg.Pool[] = [];
    return {
      async open() {
        const pool = poolOf(database);
        pools.push(pool);
        return openPostgresStore(pool);
      },
      close: async () => void (await Promise.all(pools.map((pool) => pool.end()))),
    };
  });

  describe('a PostgreSQL server', () => {
    it('asked for 20 slots of 2 by 320 at once over 16 connections gives each two seats', async () => {
      const pool = poolOf(await newDatabase(), 16);
      const store = await openPostgresStore(pool);
      const requests = Array.from({ length: 320 }, (_, number) => slotRequest(`Visitor ${number}`, number % 20));
      const outcomes = await Promise.all(requests.map((request) => store.keep(request, 2, 0)));
      assert.equal(outcomes.filter((outcome) => outcome === 'kept').length, 40);
      assert.deepEqual([...(await store.seatsTaken(slotBegin(0), slotBegin(20), [])).values()], Array(20).fill(2));
      await pool.end();
    });

    it('that is asked for its tables by eight at once makes them once', async () => {
      const database = await newDatabase();
      const pools = Array.from({ length: 8 }, () => poolOf(database, 1));
      await Promise.all(pools.map((pool) => openPostgresStore(pool)));
      await Promise.all(pools.map((pool) => pool.end()));
    });

    it('has nobody wait for ever for who holds a seat', async () => {
      const pool = poolOf(await newDatabase());
      const store = await openPostgresStore(pool);
      const holder = await pool.connect();
      await holder.query('BEGIN; LOCK TABLE callback_requests');
      await assert.rejects(store.keep(slotRequest('Anna', 0), 2, 0), { code: '55P03' });
      await holder.query('ROLLBACK');
      holder.release();
      assert.equal(await store.keep(slotRequest('Anna', 0), 2, 0), 'kept');
      await pool.end();
    });

    it('that is gone is told, and used again when it is back, with all that it had', async () => {
      const pool = poolOf(await newDatabase());
      const store = await openPostgresStore(pool);
      assert.equal(await store.keep(slotRequest('Anna', 0), 2, 0), 'kept');
      running.stop();
      await assert.rejects(store.keep(slotRequest('Bram', 0), 2, 0));
      await assert.rejects(store.check());
      running.start();
      assert.equal(await store.keep(slotRequest('Anna', 0), 2, 0), 'same');
      assert.equal(await store.keep(slotRequest('Bram', 0), 2, 0), 'kept');
      await pool.end();
    });

    it('is what `receive` keeps requests in, and says of itself when it is not there', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-receive-'));
      const schedule = join(folder, 'bereikbaar.json');
      writeFileSync(schedule, JSON.stringify(practiceWith('callback')));
      const database = `postgres://postgres@localhost/${await newDatabase()}?host=${running.host}`;
      const { address, stop } = await startReceiver({
        ...{ schedule, database, password: 'correct horse', host: '127.0.0.1', port: 0, origins: [], proxies: [] },
        ...{ callsPerSlot: 2, keepDays: 30, address: null, webhook: null, mail: null, details: false },
      });
      const request = slotRequest('Anna', null);
      const post = async () => {
        const headers = { origin: address, 'content-type': 'application/json', 'idempotency-key': request.id };
        return (await fetch(`${address}/api/callback`, { method: 'POST', headers, body: JSON.stringify(request) }))
          .status;
      };
      const health = async () => (await fetch(`${address}/healthz`)).status;
      assert.deepEqual([await post(), await health()], [201, 200]);
      running.stop();
      assert.deepEqual([await post(), await health()], [503, 503]);
      running.start();
      assert.deepEqual([await post(), await health()], [201, 200]);
      await stop();
      rmSync(folder, { recursive: true });
    });
  });
}

if (server) testOn(server);
else it('NOT TESTED: the store in PostgreSQL, which is not installed here (Debian: postgresql)', () => {});
