// The databases that receivers under faults share, and how each is away for a while.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { openPostgresStore } from '../../../src/receiver/store/postgres.js';
import { openSqliteStore } from '../../../src/receiver/store/sqlite.js';
import { startPostgres } from '../postgres-server.js';
import type { FaultRun } from './fault-run.js';

/** A database of a run. */
export interface FaultDatabase extends Pick<FaultRun, 'database' | 'away' | 'openStore'> {
  remove(): void;
}

/** A SQLite file, which another program now and then has to itself, for longer than a receiver waits. */
export function sqliteUnderFaults(): FaultDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'bereikbaar-faults-'));
  const file = join(folder, 'callbacks.sqlite');
  return {
    database: file,
    openStore: () => openSqliteStore(file),
    async away() {
      const other = new Database(file);
      other.exec('PRAGMA busy_timeout = 2000; BEGIN EXCLUSIVE');
      await new Promise((resolve) => setTimeout(resolve, 4000));
      other.exec('COMMIT');
      other.close();
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** A PostgreSQL server, which now and then stops as if it crashed; null where it is not installed. */
export function postgresUnderFaults(): FaultDatabase | null {
  const server = startPostgres();
  if (!server) return null;
  const where = { host: server.host, user: 'postgres', database: 'postgres' };
  return {
    database: where,
    async openStore() {
      const pool = new pg.Pool(where);
      const store = await openPostgresStore(pool);
      store.close = () => pool.end();
      return store;
    },
    async away() {
      server.stop();
      await new Promise((resolve) => setTimeout(resolve, 1000));
      server.start();
    },
    remove: server.remove,
  };
}
