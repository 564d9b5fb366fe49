import type { CallbackStore } from '../../receiver/store/callback-store.js';
import { openPostgresStore } from '../../receiver/store/postgres.js';
import { openSqliteStore } from '../../receiver/store/sqlite.js';
import { Failure } from '../failure.js';
import { importOwn } from './import-own.js';

/** The code of what went wrong, in what the system says. */
export const causeOf = (error: unknown) => (error as NodeJS.ErrnoException | null)?.code || String(error);

async function openFile(file: string): Promise<CallbackStore> {
  // Names and numbers are for who runs this, and nobody else on the machine.
  const before = process.umask(0o077);
  try {
    return await openSqliteStore(file);
  } catch (error) {
    if (causeOf(error) === 'NO_SQLITE') throw new Failure('no-sqlite');
    throw new Failure('no-database', { file, detail: causeOf(error) });
  } finally {
    process.umask(before);
  }
}

/** Whether a database is a server, and no file. */
const isServer = (database: string) => /^postgres(ql)?:\/\//.test(database);

/** An address of PostgreSQL without its password, which may stand in two places: for the screen. */
export function withoutPassword(database: string): string {
  if (!isServer(database) || !URL.canParse(database)) return database;
  const address = new URL(database);
  address.password = '';
  address.searchParams.delete('password');
  return address.href;
}

async function openServer(address: string): Promise<CallbackStore> {
  const { default: pg } = await importOwn<typeof import('pg')>('pg');
  // Nobody waits for ever for a server that does not answer.
  const patience = { connectionTimeoutMillis: 5000, query_timeout: 10_000, idleTimeoutMillis: 30_000 };
  const pool = new pg.Pool({ connectionString: address, ...patience });
  // A connection that is lost while nobody uses it: the next one is made anew.
  pool.on('error', () => {});
  try {
    const store = await openPostgresStore(pool);
    store.close = () => pool.end();
    return store;
  } catch (error) {
    await pool.end();
    throw new Failure('no-database', { file: withoutPassword(address), detail: causeOf(error) });
  }
}

/** Opens where the requests are kept: a SQLite file, or PostgreSQL. Fails with a `Failure`. */
export function openDatabase(database: string): Promise<CallbackStore> {
  return isServer(database) ? openServer(database) : openFile(database);
}
